import { createSecureRandom } from '../../../lib/adapters/secure-random';
import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import type { Mailbox } from '../../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../../lib/store/store';
import { findPlan } from '../../../lib/warmup/data/warmup-plans';
import { enrol } from '../../../lib/warmup/enrol';
import { createToken, isOwnToken } from '../../../lib/warmup/exchange-token';
import type { Participant } from '../../../lib/warmup/plan-exchanges';
import { planExchanges } from '../../../lib/warmup/plan-exchanges';
import type { ExchangePorts, WarmupMail } from '../../../lib/warmup/run-exchanges';
import { runExchanges } from '../../../lib/warmup/run-exchanges';

const SECRET = 'a-secret';
const MORNING = Date.parse('2026-11-23T09:00:00Z');
const HOUR = 3_600_000;

const time = { now: MORNING };
const clock = { now: () => time.now };
const random = createSecureRandom(clock);
let store: OutreachStore;

beforeEach(async () => {
	time.now = MORNING;
	store = await openMemoryStore({ clock });
});
afterEach(async () => await store.close());

async function participate(count: number, acknowledged = true): Promise<Participant[]> {
	const plan = findPlan('35days');
	if (!plan) throw new Error('no plan');
	const list: Participant[] = [];
	for (let index = 0; index < count; index += 1) {
		const mailbox = await store.mailboxes.upsert({ address: `m@d${index}.example.com` });
		const accepted = acknowledged ? { at: 0, workflowId: 'w', textVersion: 1 } : null;
		const enrolment = await enrol({ ...store, clock }, mailbox, {
			plan: '35days',
			planSteps: null,
			acknowledged: accepted,
		});
		list.push({ mailbox, enrolment: { ...enrolment, allowance: 5 }, plan });
	}

	return list;
}

const form = { perRun: 3, jitterMinutes: 15, windowStart: 480, windowEnd: 1200 };
const plan = (participants: readonly Participant[], today = [] as never[]) =>
	planExchanges({ ...form, participants, today, now: time.now, secret: SECRET, random });

describe('planExchanges', () => {
	it('S2-31, S2-32: draws due times within the hour and its jitter, never past the window', async () => {
		const participants = await participate(6);
		const planned = plan(participants);

		expect(planned.length).toBeGreaterThan(0);
		for (const { dueAt } of planned) {
			expect(dueAt).toBeGreaterThanOrEqual(time.now);
			expect(dueAt).toBeLessThanOrEqual(time.now + 75 * 60_000);
		}
		time.now = Date.parse('2026-11-23T19:50:00Z');
		for (const { dueAt } of plan(participants))
			expect(dueAt).toBeLessThan(Date.parse('2026-11-23T20:00:00Z'));
	});

	it.each(['07:59', '20:00'])('S2-30: plans nothing at %s', async (at) => {
		time.now = Date.parse(`2026-11-23T${at}:00Z`);

		expect(plan(await participate(4))).toEqual([]);
	});

	it('S2-33: leaves out who did not acknowledge', async () => {
		expect(plan(await participate(4, false))).toEqual([]);
	});

	it('never pairs one domain with itself, nor two mailboxes twice a day', async () => {
		const participants = await participate(2);
		const all = [
			...participants,
			...participants.map((one) => ({
				...one,
				mailbox: { ...one.mailbox, id: `${one.mailbox.id}x` },
			})),
		];
		const planned = plan(all);
		const domainOf = (id: string) => all.find(({ mailbox }) => mailbox.id === id)?.mailbox.domain;
		const pairs = planned.map(({ senderMailbox, recipientMailbox }) =>
			[senderMailbox, recipientMailbox].sort().join(),
		);

		expect(new Set(pairs).size).toBe(pairs.length);
		for (const { senderMailbox, recipientMailbox } of planned) {
			expect(domainOf(senderMailbox)).not.toBe(domainOf(recipientMailbox));
		}
	});
});

describe('tokens', () => {
	it('verify only when we made them', () => {
		const token = createToken(SECRET, 'abc');

		expect(isOwnToken(SECRET, token)).toBe(true);
		expect(isOwnToken('other', token)).toBe(false);
		expect(isOwnToken(SECRET, token.replace('abc', 'abd'))).toBe(false);
		expect(isOwnToken(SECRET, '')).toBe(false);
	});
});

describe('runExchanges', () => {
	function ports(overrides: Partial<ExchangePorts> = {}) {
		const mails: WarmupMail[] = [];
		const treated: string[] = [];
		const base: ExchangePorts = {
			...store,
			clock,
			random: { ...random, below: () => 0 },
			secret: SECRET,
			texts: [{ subject: 'Notes', text: 'Thank you.' }],
			workerId: 'w1',
			window: { start: 480, end: 1200 },
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
					close: async () => undefined,
				},
			}),
			...overrides,
		};

		return { base, mails, treated };
	}
	async function due(hoursAgo = 0): Promise<void> {
		const participants = await participate(2);
		const [first] = plan(participants);
		if (!first) throw new Error('nothing planned');
		await store.warmups.planExchanges([{ ...first, dueAt: time.now - hoursAgo * HOUR }]);
	}

	it('sends what is due, finds it in Junk, rescues it, and answers in the thread', async () => {
		await due();
		const { base, mails, treated } = ports();
		expect(await runExchanges(base)).toMatchObject({ sent: 1 });
		time.now += HOUR;
		expect(await runExchanges(base)).toMatchObject({ junk: 1, answersPlanned: 1 });
		time.now += HOUR;
		expect(await runExchanges(base)).toMatchObject({ sent: 1 });

		expect(treated).toHaveLength(1);
		expect(mails[1]).toMatchObject({ subject: 'Re: Notes', inReplyTo: '<1@example.com>' });
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
					close: async () => undefined,
				},
			}),
		});
		await runExchanges(base);
		time.now += HOUR;

		expect(await runExchanges(base)).toMatchObject({ junk: 0, inbox: 0 });
		expect(treat).not.toHaveBeenCalled();
	});

	it('gives a mail up as lost after five looks in a day', async () => {
		await due();
		const { base } = ports({
			openInbox: async () => ({
				kind: 'open',
				inbox: { find: async () => undefined, close: async () => undefined },
			}),
		});
		await runExchanges(base);
		let looks = 0;
		for (let hour = 0; hour < 26; hour += 1) {
			time.now += HOUR;
			looks += (await runExchanges(base)).lost;
		}

		expect(looks).toBe(1);
	});

	it('marks a mailbox whose sign-in is refused, and counts nothing against the mail', async () => {
		await due();
		const { base } = ports({ openInbox: async () => ({ kind: 'failed', reason: 'auth_failed' }) });
		await runExchanges(base);
		time.now += HOUR;
		const { unreachable, lost } = await runExchanges(base);
		const marked = (await store.mailboxes.list({ limit: 10 })).filter(
			(mailbox: Mailbox) => mailbox.status === 'auth_failed',
		);

		expect(unreachable).toHaveLength(1);
		expect(lost).toBe(0);
		expect(marked).toHaveLength(1);
	});
});
