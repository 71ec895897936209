import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import type { MailboxChoice, MailboxQuestion } from '../../../lib/sending/mailbox-source';
import type { PoolOptions } from '../../../lib/sending/pool-source';
import { poolSource } from '../../../lib/sending/pool-source';
import type { NewMailbox } from '../../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../../lib/store/store';
import { countMails } from '../../support/mailbox-results';
import { senderPorts } from '../../support/sender-under-test';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

// Wednesday, 10:00 in UTC, 19:00 in Tokyo.
const NOW = Date.parse('2026-11-25T10:00:00Z');
const DAY = 86_400_000;
const submitter = {
	compose: () => Promise.reject(new Error('nothing is sent')),
	submit: () => Promise.reject(new Error('nothing is sent')),
};
let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore({ clock: { now: () => NOW } });
});
afterEach(async () => await store.close());

const add = async (name: string, change: Partial<NewMailbox> = {}) =>
	await store.mailboxes.upsert({ address: `${name}@example.org`, ...change });

async function choose(
	options: Partial<PoolOptions> = {},
	question: Partial<MailboxQuestion> = {},
): Promise<MailboxChoice> {
	const { random } = senderPorts(store, { source: undefined as never });
	const pool = poolSource(
		{
			store,
			random,
			toSendingMailbox: async (mailbox) =>
				await Promise.resolve(
					sendingMailbox(submitter, { ...mailbox, fromName: '', inPool: true }),
				),
		},
		{ strategy: 'smart', tags: [], pacing: false, missingThreadMailbox: 'wait', ...options },
	);

	return await pool.choose({
		...{ now: NOW, threadMailboxId: null, beginsThread: true, exclude: new Set<string>() },
		...{ recipientProvider: 'google', stickyKey: 'bob@example.com' },
		...question,
	});
}

const nameOf = (choice: MailboxChoice) =>
	choice.kind === 'chosen' ? choice.mailbox.address.split('@')[0] : choice.code;

async function refusals(id: string, change: { readonly provider?: string; readonly daysAgo?: number } = {}) {
	const { provider = 'google', daysAgo = 1 } = change;
	const day = new Date(NOW - daysAgo * DAY).toISOString().slice(0, 10);
	await countMails(store, id, { sent: 20, refused: 40, blocked: 40 }, { provider, day });
} // prettier-ignore

describe('the mailbox of a mail (sending-and-policy 7)', () => {
	it.each([
		['the provider of the recipient refuses', {}, 'eve'],
		['the provider refused four weeks ago', { daysAgo: 28 }, 'eve'],
		['the provider refused five weeks ago', { daysAgo: 35 }, 'ada'],
		['another provider refuses', { provider: 'microsoft' }, 'ada'],
	])('is not one that %s (smart)', async (_, refused, expected) => {
		const ada = await add('ada');
		await add('eve');
		await refusals(ada.id, refused);
		// What is known of the rest of the pool speaks for whoever has no history.
		await countMails(store, 'others', { sent: 400 });

		expect(nameOf(await choose())).toBe(expected);
	});

	it('is rather one of a server with more weight, and its score is told in parts', async () => {
		const server = { heloName: 'mx.example.net', mailFromAddress: 'probe@example.net' };
		const light = await store.servers.upsert({ name: 'light', ...server, weight: 0.2 });
		const heavy = await store.servers.upsert({ name: 'heavy', ...server, weight: 1 });
		await add('ada', { serverId: light.id });
		await add('eve', { serverId: heavy.id });
		const choice = await choose();

		expect(nameOf(choice)).toBe('eve');
		expect(choice).toMatchObject({ score: { provider: 0.98, idle: 1, server: 1 } });
		expect(choice.kind === 'chosen' && choice.score?.health).toBeCloseTo(0.55, 2);
	});

	it('is weighed as the profile says that decides', async () => {
		const ada = await add('ada');
		const eve = await add('eve');
		await store.mailboxes.schedule(ada.id, { lastUsedAt: NOW });
		await countMails(store, eve.id, { refused: 5, bounced: 5 });
		const none = { health: 0, provider: 0, idle: 0, server: 0 };

		expect(nameOf(await choose({}, { weights: { ...none, health: 1 } }))).toBe('ada');
		expect(nameOf(await choose({}, { weights: { ...none, idle: 1 } }))).toBe('eve');
	});

	it('is the one with the fewest mails of its own day (leastUsed)', async () => {
		const mails = async (subject: string, bucket: string, count: number) => {
			for (let mail = 0; mail < count; mail += 1)
				await store.transaction(
					async ({ sends }) =>
						await sends.reserveCounters([{ scope: 'mailbox', subject, bucket, cap: 50 }]),
				);
		};
		const ada = await add('ada');
		const eve = await add('eve', { timeZone: 'Pacific/Kiritimati' });
		await mails(ada.id, '2026-11-25', 2);
		await mails(eve.id, '2026-11-25', 9);
		// It is past midnight there.
		await mails(eve.id, '2026-11-26', 1);

		expect(nameOf(await choose({ strategy: 'leastUsed' }))).toBe('eve');
		await mails(eve.id, '2026-11-26', 2);
		expect(nameOf(await choose({ strategy: 'leastUsed' }))).toBe('ada');
	});

	it.each([
		['draining', 'warm', 'no_mailbox_available'],
		['disabled', 'warm', 'no_mailbox_available'],
		['quarantined', 'warm', 'no_mailbox_available'],
		['enabled', 'quarantine', 'no_mailbox_available'],
		['enabled', 'fresh', 'ada'],
	] as const)('is none of a server that is %s and %s: %s', async (status, tier, expected) => {
		const { id } = await store.servers.upsert({
			...{ name: 'one', heloName: 'mx.example.net', mailFromAddress: 'probe@example.net' },
			...{ status, tier },
		});
		await add('ada', { serverId: id });

		expect(nameOf(await choose())).toBe(expected);
	});

	it('may be woken for a recipient whose window is open, if it has the tag and rests for nothing else', async () => {
		const night = { windowStart: '18:00', windowEnd: '20:00' };
		const sleeper = await add('ada', { ...night, poolTags: ['warm'] });
		const cooling = await add('max', { ...night, poolTags: ['cold'] });
		const tokyo = { recipientZone: 'Asia/Tokyo' };
		// Both are put off until their own evening.
		expect(nameOf(await choose())).toBe('outside_window');
		expect((await store.mailboxes.get(sleeper.id))?.nextAt).toBeGreaterThan(NOW);
		await store.mailboxes.schedule(cooling.id, { cooldownUntil: NOW + DAY });

		expect(nameOf(await choose({ tags: ['cold'] }, tokyo))).toBe('no_mailbox_available');
		expect(nameOf(await choose({ tags: ['warm'] }, tokyo))).toBe('ada');
	});
});
