import { openMemoryStore } from '../../../lib/adapters/store/create-store';
import { createDomainNames } from '../../../lib/adapters/text/domain-names';
import { defaultProfile } from '../../../lib/policy/data/profiles';
import type { SchedulePorts, ScheduleQuestion } from '../../../lib/sending/preview-schedule';
import { previewSchedule, readSteps } from '../../../lib/sending/preview-schedule';
import { scheduledAccount, scheduledPool } from '../../../lib/sending/scheduled-mailboxes';
import type { NewLead } from '../../../lib/store/lead-book';
import type { NewMailbox } from '../../../lib/store/mailbox-pool';
import { restUntil } from '../../../lib/store/sender-rest';
import type { OutreachStore } from '../../../lib/store/store';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
// Monday, 23 November 2026, 08:00 UTC.
const NOW = Date.UTC(2026, 10, 23, 8);
let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore({ clock: { now: () => NOW } });
});
afterEach(async () => await store.close());

const addLead = async (name: string, change: Partial<NewLead> = {}) =>
	await store.leads.upsert({
		address: `${name}@${name}.example`,
		campaignId: 'spring',
		country: 'US',
		contactSource: 'https://example.com/team',
		...change,
	});
const addMailbox = async (name: string, change: Partial<NewMailbox> = {}) =>
	await store.mailboxes.upsert({
		address: `${name}@example.org`,
		windowStart: '09:00',
		windowEnd: '17:00',
		dailyCap: 8,
		...change,
	});
async function preview(change: Partial<ScheduleQuestion & SchedulePorts> = {}) {
	const ports: SchedulePorts = {
		store,
		names: createDomainNames(),
		providers: { providerOf: async () => await Promise.resolve(undefined) },
		mailboxes: change.mailboxes ?? (async (ofThreads) => await scheduledPool(store, [], ofThreads)),
		missingThreadMailbox: change.missingThreadMailbox ?? 'wait',
	};

	return await previewSchedule(ports, {
		campaignId: 'spring',
		steps: [{ id: '1' }, { id: '2', afterDays: 3, businessDays: true }],
		days: 14,
		limit: 100,
		now: NOW,
		actor: 'workflow-1',
		profile: defaultProfile,
		pacing: true,
		...change,
	});
}

describe('the schedule of a campaign', () => {
	it('says which lead gets which step from which mailbox when, and writes nothing', async () => {
		const mailbox = await addMailbox('ada');
		const leads = [await addLead('bob'), await addLead('eve')];
		const mails = await preview();

		expect(mails.map(({ lead, stepId, mailbox: from, at }) => [lead.id, stepId, from?.id, new Date(at ?? 0).toISOString()])).toEqual([
			[leads[0]?.id, '1', mailbox.id, '2026-11-23T09:00:00.000Z'],
			[leads[1]?.id, '1', mailbox.id, '2026-11-23T10:00:00.000Z'],
			[leads[0]?.id, '2', mailbox.id, '2026-11-26T09:00:00.000Z'],
			[leads[1]?.id, '2', mailbox.id, '2026-11-26T10:00:00.000Z'],
		]); // prettier-ignore
		await expect(store.audit.list({ limit: 5 })).resolves.toEqual([]);
		await expect(store.sends.listAttempts({ limit: 5 })).resolves.toEqual([]);
		await expect(store.mailboxes.get(mailbox.id)).resolves.toEqual(mailbox);
		await expect(store.leads.list({ limit: 5 })).resolves.toEqual(leads);
	});

	it('keeps every cap: of the mailbox, the person who sends, and the domain of the recipient', async () => {
		for (const name of ['ada', 'eve']) await addMailbox(name);
		for (let index = 0; index < 30; index += 1)
			await addLead(`user${index}`, { address: `user${index}@same.example` });
		const caps = { ...defaultProfile.caps, actor: 12, recipient_domain: 10 };
		const mails = await preview({ steps: [], profile: { ...defaultProfile, caps } });

		const perDay = new Map<string, number>();
		for (const { at, mailbox } of mails) {
			const day = new Date(at ?? 0).toISOString().slice(0, 10);
			perDay.set(day, (perDay.get(day) ?? 0) + 1);
			perDay.set(`${day} ${mailbox?.id}`, (perDay.get(`${day} ${mailbox?.id}`) ?? 0) + 1);
		}
		const days = [...perDay].filter(([key]) => key.length === 10);
		expect(days).toEqual([['2026-11-23', 10], ['2026-11-24', 10], ['2026-11-25', 10]]); // prettier-ignore
		expect(Math.max(...[...perDay].filter(([key]) => key.length > 10).map(([, n]) => n))).toBeLessThan(9);
	}); // prettier-ignore

	it('sends no faster than the provider of a mailbox takes it', async () => {
		await addMailbox('ada', { provider: 'microsoft365', windowStart: '00:00', dailyCap: 50 });
		for (let index = 0; index < 11; index += 1) await addLead(`user${index}`);
		const mails = await preview({ steps: [], pacing: false });

		expect(mails.map(({ at }) => (at ?? 0) - NOW)).toEqual([...Array<number>(10).fill(0), 60_000]);
	});

	it('counts what was sent today already', async () => {
		const ada = await addMailbox('ada', { dailyCap: 2 });
		await addLead('bob');
		await store.transaction(async ({ sends }) => {
			await sends.reserveCounters([
				{ scope: 'mailbox', subject: ada.id, bucket: '2026-11-23', cap: 2 },
			]);
			await sends.reserveCounters([
				{ scope: 'mailbox', subject: ada.id, bucket: '2026-11-23', cap: 2 },
			]);
		});

		const [mail] = await preview({ steps: [] });
		expect(new Date(mail?.at ?? 0).toISOString()).toBe('2026-11-24T09:00:00.000Z');
	});

	it('holds the window of the recipient, and answers in its zone', async () => {
		await addMailbox('ada');
		await addLead('kim', { timeZone: 'America/New_York' });
		const [mail] = await preview({ steps: [] });

		expect(mail).toMatchObject({ zone: 'America/New_York', at: Date.UTC(2026, 10, 23, 14) });
	});

	it('names whoever gets nothing, with the reason', async () => {
		await addMailbox('ada');
		await addLead('bob');
		await store.suppressions.add([
			{ scope: 'address', subject: 'bob@bob.example', reason: 'unsubscribe', actor: 'bob' },
		]);
		await addLead('hans', { country: 'DE' });
		const mails = await preview();

		expect(mails.map(({ lead, at, reasons }) => [lead.address, at, reasons])).toEqual([
			['bob@bob.example', null, ['suppressed_address']],
			['hans@hans.example', null, ['consent_required']],
		]);
	});

	it('goes on where the lead stands, not before its pause is over, and stays in the thread', async () => {
		await addMailbox('ada');
		const eve = await addMailbox('eve');
		const bob = await addLead('bob');
		await store.leads.changeStatus(bob.id, 'contacted', { step: 1, mailboxId: eve.id, nextStepAt: NOW + 2 * DAY_MS });
		const mails = await preview();

		expect(mails).toMatchObject([{ stepId: '2', mailbox: { id: eve.id }, at: NOW + 2 * DAY_MS + HOUR_MS }]);
	}); // prettier-ignore

	it('begins no thread where new threads are stopped, and goes on with the open ones', async () => {
		const ada = await addMailbox('ada');
		await store.threadStops.stop({
			subjectKind: 'domain',
			subject: 'example.org',
			cause: 'spf',
			reason: 'SPF fails',
			actor: 'check',
			since: NOW,
		});
		await addLead('bob');
		const eve = await addLead('eve');
		await store.leads.changeStatus(eve.id, 'contacted', { step: 1, mailboxId: ada.id });

		expect(
			(await preview()).map(({ lead, at, reasons }) => [
				lead.id === eve.id,
				at !== null,
				...reasons,
			]),
		).toEqual([
			[true, true],
			[false, false, 'new_threads_stopped'],
		]);
	});

	it('finishes the threads of a drained server, but begins none over it', async () => {
		const { id: serverId } = await store.servers.upsert({
			name: 'mx1',
			heloName: 'mx1.example.org',
			mailFromAddress: 'probe@example.org',
			status: 'draining',
		});
		const ada = await addMailbox('ada', { serverId });
		const eve = await addMailbox('eve');
		const [bob, kim] = [await addLead('bob'), await addLead('kim')];
		await store.leads.changeStatus(bob.id, 'contacted', { step: 1, mailboxId: ada.id });

		const firstOf = (id: string, mails: Awaited<ReturnType<typeof preview>>) =>
			mails.find(({ lead }) => lead.id === id)?.mailbox?.id;
		const mails = await preview();
		expect([firstOf(bob.id, mails), firstOf(kim.id, mails)]).toEqual([ada.id, eve.id]);
	});

	it.each([
		['wait', null, ['no_mailbox_available']],
		['new_thread', 'eve@example.org', []],
	] as const)('a follow-up whose mailbox is paused: %s', async (missing, from, reasons) => {
		const ada = await addMailbox('ada');
		await addMailbox('eve');
		await store.mailboxes.setStatus(ada.id, 'paused', 'bounces');
		const bob = await addLead('bob');
		await store.leads.changeStatus(bob.id, 'contacted', { step: 1, mailboxId: ada.id });

		const [mail] = await preview({ missingThreadMailbox: missing });
		expect([mail?.mailbox?.address ?? null, mail?.reasons]).toEqual([from, reasons]);
	});

	it('says what does not leave within the days that were asked for', async () => {
		await addMailbox('ada', { dailyCap: 1 });
		for (const name of ['bob', 'eve', 'kim']) await addLead(name);
		const mails = await preview({ steps: [], days: 2 });

		expect(mails.map(({ at, reasons }) => [at !== null, ...reasons])).toEqual([
			[true],
			[true],
			[false, 'no_mailbox_available'],
		]);
	});

	it('reads the steps of the campaign, and refuses what is none', async () => {
		expect(readSteps([0, 3])).toMatchObject([{ id: '1', afterDays: 0 }, { id: '2', afterDays: 3 }]); // prettier-ignore
		expect(() => readSteps([{ afterDays: 'soon' }])).toThrow('step 1 has no pause in days');
		for (const afterDays of [-1, 3_651, 86_400_000_000, Infinity])
			expect(() => readSteps([0, { afterDays }])).toThrow('step 2 has no pause in days, 0 to 3650');
		await store.campaigns.upsert({ id: 'spring', name: 'Spring', steps: [0, 5] });
		await addMailbox('ada');
		await addLead('bob');

		expect((await preview({ steps: [] })).map(({ stepId }) => stepId)).toEqual(['1', '2']);
	});
});

describe('the schedule of the one account of a credential', () => {
	const submitter = {
		compose: async () => await Promise.reject(new Error('a plan sends nothing')),
		submit: async () => await Promise.reject(new Error('a plan sends nothing')),
	};
	const account = (id: string, serverId: string | null = null) =>
		sendingMailbox(submitter, { id, serverId, dailyCap: 50 });
	const planned = async (mailbox: ReturnType<typeof account>) => {
		const mails = await preview({
			steps: [],
			missingThreadMailbox: 'new_thread',
			mailboxes: async () => await scheduledAccount(store, mailbox, NOW),
		});

		return mails.map(({ at, reasons }) => at ?? reasons.join());
	};
	beforeEach(async () => void (await addLead('bob')));

	it('waits until its rest is over, or that of its domain', async () => {
		const mailbox = account('credential:ada@example.org');
		const until = NOW + 15 * 60_000;
		await restUntil(store, mailbox.id, { now: NOW, until, reason: 'rate' });
		expect(await planned(mailbox)).toEqual([until]);
		await store.senderDomains.rest('example.org', NOW + DAY_MS);

		expect(await planned(mailbox)).toEqual([NOW + DAY_MS]);
	});

	it('plans nothing from a mailbox of the pool that is paused, and nothing new over a drained server', async () => {
		const { id: serverId } = await store.servers.upsert({
			name: 'mx1',
			heloName: 'mx1.example.org',
			mailFromAddress: 'probe@example.org',
		});
		const ada = await addMailbox('ada', { serverId });
		const none = ['no_mailbox_available'];
		expect(await planned(account(ada.id, serverId))).toEqual([NOW]);
		await store.servers.setStatus(serverId, 'draining', 'maintenance');
		expect(await planned(account(ada.id, serverId))).toEqual(none);
		await store.servers.setStatus(serverId, 'enabled', 'done');
		await store.mailboxes.setStatus(ada.id, 'paused', 'bounces');

		expect(await planned(account(ada.id, serverId))).toEqual(none);
	});
});
