import type { Mailbox } from '../../../lib/store/mailbox-pool';
import type { ExchangePorts, WarmupMail } from '../../../lib/warmup/exchange-ports';
import { findParticipants } from '../../../lib/warmup/find-participants';
import { runExchanges } from '../../../lib/warmup/run-exchanges';
import { HOUR, openWarmupWorld, SECRET, type WarmupWorld } from '../../support/warmup-world';

let world: WarmupWorld;

beforeEach(async () => {
	world = await openWarmupWorld('2026-11-23T09:00:00Z');
});
afterEach(async () => await world.store.close());

describe('runExchanges', () => {
	function ports(overrides: Partial<ExchangePorts> = {}) {
		const mails: WarmupMail[] = [];
		const treated: string[] = [];
		const put: string[] = [];
		const base: ExchangePorts = {
			...world.store,
			clock: world.clock,
			random: { ...world.random, below: () => 0 },
			secret: SECRET,
			texts: [{ subject: 'Notes', text: 'Thank you.' }],
			workerId: 'w1',
			window: { start: 480, end: 1200 },
			tidyAfterDays: null,
			sender: {
				send: async (mail) => {
					mails.push(mail);
					return { kind: 'sent', messageId: `<${mails.length}@example.com>` };
				},
			},
			openInbox: async () => ({
				kind: 'open',
				inbox: {
					find: async (token) => ({
						placement: 'junk',
						token,
						subject: 'Notes',
						messageId: '<1@example.com>',
						treat: async () => void treated.push(token),
					}),
					tidy: async (token) => put.push(token) > 0,
					close: async () => undefined,
				},
			}),
			...overrides,
		};

		return { base, mails, treated, put };
	}
	async function due(hoursAgo = 0): Promise<void> {
		const [first] = world.plan(await world.participate(2));
		if (!first) throw new Error('nothing planned');
		const dueAt = world.time.now - hoursAgo * HOUR;
		await world.store.warmups.planExchanges([{ ...first, dueAt }]);
	}

	it('sends what is due, finds it in Junk, rescues it, and answers in the thread', async () => {
		await due();
		const { base, mails, treated } = ports();
		expect(await runExchanges(base)).toMatchObject({ sent: 1 });
		world.time.now += HOUR;
		expect(await runExchanges(base)).toMatchObject({ junk: 1, answersPlanned: 1 });
		world.time.now += HOUR;
		expect(await runExchanges(base)).toMatchObject({ sent: 1 });

		expect(treated).toHaveLength(1);
		expect(mails[1]).toMatchObject({ subject: 'Re: Notes', references: ['<1@example.com>'] });
	});

	it('two workers send one mail', async () => {
		await due();
		const { base, mails } = ports();
		await Promise.all([runExchanges(base), runExchanges({ ...base, workerId: 'w2' })]);

		expect(mails).toHaveLength(1);
	});

	it('drops what a stopped n8n left behind for over two hours', async () => {
		await due(2.1);
		const { base, mails } = ports();

		expect(await runExchanges(base)).toMatchObject({ dropped: 1, sent: 0 });
		expect(mails).toEqual([]);
	});

	it('leaves a message alone whose token is not ours', async () => {
		await due();
		const treat = jest.fn();
		const { base } = ports({
			openInbox: async () => ({
				kind: 'open',
				inbox: {
					find: async () => ({
						placement: 'junk',
						token: 'forged.token',
						subject: '',
						messageId: '',
						treat,
					}),
					tidy: async () => false,
					close: async () => undefined,
				},
			}),
		});
		await runExchanges(base);
		world.time.now += HOUR;

		expect(await runExchanges(base)).toMatchObject({ junk: 0, inbox: 0 });
		expect(treat).not.toHaveBeenCalled();
	});

	it('gives a mail up as lost after five looks in a day', async () => {
		await due();
		const { base } = ports({
			openInbox: async () => ({
				kind: 'open',
				inbox: {
					find: async () => undefined,
					tidy: async () => false,
					close: async () => undefined,
				},
			}),
		});
		await runExchanges(base);
		let looks = 0;
		for (let hour = 0; hour < 26; hour += 1) {
			world.time.now += HOUR;
			looks += (await runExchanges(base)).lost;
		}

		expect(looks).toBe(1);
	});

	it('marks a mailbox whose sign-in is refused, and counts nothing against the mail', async () => {
		await due();
		const { base } = ports({ openInbox: async () => ({ kind: 'failed', reason: 'auth_failed' }) });
		await runExchanges(base);
		world.time.now += HOUR;
		const { unreachable, lost } = await runExchanges(base);
		const marked = (await world.store.mailboxes.list({ limit: 10 })).filter(
			(mailbox: Mailbox) => mailbox.status === 'auth_failed',
		);

		expect(unreachable).toHaveLength(1);
		expect(lost).toBe(0);
		expect(marked).toHaveLength(1);
	});

	it('leaves a mailbox that is paused as it is when its sign-in is refused', async () => {
		await due();
		const { base } = ports({ openInbox: async () => ({ kind: 'failed', reason: 'auth_failed' }) });
		await runExchanges(base);
		for (const { id } of await world.store.mailboxes.list({ limit: 10 }))
			await world.store.mailboxes.setStatus(id, 'paused', '6 of 100 mails bounced');
		world.time.now += HOUR;
		const { unreachable } = await runExchanges(base);

		expect(unreachable).toHaveLength(1);
		for (const mailbox of await world.store.mailboxes.list({ limit: 10 }))
			expect(mailbox).toMatchObject({ status: 'paused', statusReason: '6 of 100 mails bounced' });
	});

	it('answers twice at most, with the subject and the references of the whole thread', async () => {
		await due();
		const texts = ['One', 'Two', 'Three'].map((subject) => ({ subject, text: `About ${subject}` }));
		const { base, mails } = ports({ texts });
		for (let hour = 0; hour < 10; hour += 1) {
			await runExchanges(base);
			world.time.now += HOUR;
		}

		const [first, second, third, ...more] = mails;
		expect(more).toEqual([]);
		expect(second?.subject).toBe(`Re: ${first?.subject}`);
		expect(third?.subject).toBe(`Re: ${first?.subject}`);
		expect(mails.map(({ references }) => references)).toEqual([
			[],
			['<1@example.com>'],
			['<1@example.com>', '<2@example.com>'],
		]);
	});

	it.each([
		['disabled', 0],
		['draining', 0],
		['quarantined', 1],
		['enabled', 1],
	] as const)('S2-49: sends for a mailbox of a server that is %s: %i', async (status, sent) => {
		await due();
		const { base } = ports();
		const server = await world.store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.com',
			mailFromAddress: 'b@example.com',
			status,
		});
		for (const { address } of await world.store.mailboxes.list({ limit: 9 }))
			await world.store.mailboxes.upsert({ address, serverId: server.id });

		expect(await runExchanges(base)).toMatchObject({ sent, dropped: 1 - sent });
		expect(await findParticipants(world.store)).toHaveLength(2 * sent);
	});

	it('a server that drains still answers in an open thread', async () => {
		await due();
		const { base, mails } = ports();
		await runExchanges(base);
		world.time.now += HOUR;
		await runExchanges(base);
		const server = await world.store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.com',
			mailFromAddress: 'b@example.com',
			status: 'draining',
		});
		for (const { address } of await world.store.mailboxes.list({ limit: 9 }))
			await world.store.mailboxes.upsert({ address, serverId: server.id });
		world.time.now += HOUR;
		await runExchanges(base);

		expect(mails).toHaveLength(2);
	});

	it('drops a mail whose sender was paused meanwhile', async () => {
		await due();
		const { base, mails } = ports();
		for (const { id } of await world.store.mailboxes.list({ limit: 9 }))
			await world.store.mailboxes.setStatus(id, 'paused', 'by hand');

		expect(await runExchanges(base)).toMatchObject({ dropped: 1 });
		expect(mails).toEqual([]);
	});

	it('puts mails away once they are old enough, and only when asked to', async () => {
		await due();
		const { base, put } = ports({ random: { ...world.random, below: () => 99 } });
		await runExchanges(base);
		world.time.now += HOUR;
		await runExchanges(base);
		const tidy = { ...base, tidyAfterDays: 7 };
		expect(await runExchanges(tidy)).toMatchObject({ tidied: 0 });
		world.time.now += 8 * 24 * HOUR;
		expect(await runExchanges(base)).toMatchObject({ tidied: 0 });
		expect(put).toEqual([]);

		expect(await runExchanges(tidy)).toMatchObject({ tidied: 1 });
		expect(await runExchanges(tidy)).toMatchObject({ tidied: 0 });
		expect(put).toHaveLength(1);
	});
});
