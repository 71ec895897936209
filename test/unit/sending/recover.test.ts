import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import type { JournalEntry } from '../../../lib/sending/ports';
import { recover } from '../../../lib/sending/recover';
import type { CounterRef, NewAttempt, SendKeyState } from '../../../lib/store/send-ledger';
import type { OutreachStore } from '../../../lib/store/store';
import { countMails } from '../../support/mailbox-results';
import { sampleAttempt } from '../../support/store-samples';
import { memoryJournal } from '../../support/sender-under-test';

const HOUR_MS = 3_600_000;
const NOW = Date.parse('2026-11-25T10:00:00Z');
const DAY_COUNTER: CounterRef = { scope: 'actor', subject: 'u1', bucket: '2026-11-25' };

let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore();
});
afterEach(async () => await store.close());

/** An attempt with one key and one booked slot, as a reservation leaves it. */
async function reserved(id: string, change: Partial<NewAttempt> = {}): Promise<void> {
	await store.sends.claimKeys([{ kind: 'step', hash: `key of ${id}`, expiresAt: null }], id, 0);
	await store.sends.reserveCounters([{ ...DAY_COUNTER, cap: 1_000 }]);
	await store.sends.insertAttempt(sampleAttempt(id, { counters: [DAY_COUNTER], ...change }));
}

async function recovered(entries: readonly JournalEntry[] = [], now = NOW) {
	const journal = memoryJournal();
	for (const entry of entries) await journal.append(entry);

	return await recover({ store, journal, clock: { now: () => now } });
}

const answered = (attemptId: string, change: Partial<JournalEntry> = {}): JournalEntry => ({
	...{ attemptId, tryCount: 1, outcome: 'sent', reply: '250 2.0.0 Ok' },
	...{ replyClass: null, serverMessageId: null, nextAttemptAt: null, at: NOW - 5_000 },
	...change,
});
const stateOf = async (id: string) => (await store.sends.getAttempt(id))?.state;
const keyOf = async (id: string): Promise<SendKeyState | 'free'> =>
	(await store.sends.findKeys([`key of ${id}`], NOW))[0]?.state ?? 'free';
const slots = async () => {
	const [counter] = await store.sends.readCounters([DAY_COUNTER]);

	return [counter?.sent, counter?.reserved];
};
const trail = async (attemptId: string) =>
	(await store.audit.list({ limit: 100 }))
		.filter((row) => row.attemptId === attemptId)
		.map(({ action, decision }) => [action, decision]);

describe('what a dead worker left', () => {
	it('reserved: given back with its slot and its keys', async () => {
		await reserved('a1');

		expect(await recovered()).toMatchObject({ released: 1, inDoubt: 0 });
		expect([await stateOf('a1'), await keyOf('a1'), await slots()]).toEqual([
			...['released', 'free'],
			[0, 0],
		]);
		expect(await trail('a1')).toEqual([['send.reap', 'released']]);
	});

	it('sending: in doubt, its slot is used and its keys have no end', async () => {
		await reserved('a1', { state: 'sending' });

		expect(await recovered()).toMatchObject({ released: 0, inDoubt: 1 });
		expect([await stateOf('a1'), await keyOf('a1'), await slots()]).toEqual([
			...['in_doubt', 'in_doubt'],
			[1, 0],
		]);
		expect(await trail('a1')).toEqual([['send.reap', 'in_doubt']]);
	});

	it('does not touch what another process settled since it was found', async () => {
		await reserved('a1', { state: 'sending' });
		const raced: OutreachStore = {
			...store,
			transaction: async (work) => {
				await store.sends.transition({ attemptId: 'a1', from: ['sending'], to: 'sent' });

				return await store.transaction(work);
			},
		};
		const clock = { now: () => NOW };

		expect(await recover({ store: raced, journal: memoryJournal(), clock })).toMatchObject({
			...{ released: 0, inDoubt: 0 },
		});
		expect([await stateOf('a1'), await keyOf('a1')]).toEqual(['sent', 'claimed']);
	});
});

describe('what the journal knows', () => {
	it.each([
		['sent', 'sent', 'claimed', [1, 0]],
		['in_doubt', 'in_doubt', 'in_doubt', [1, 0]],
		['rejected', 'rejected', 'free', [0, 0]],
		['deferred', 'deferred', 'claimed', [0, 0]],
	] as const)('%s: is told to the ledger', async (outcome, state, key, counter) => {
		await reserved('a1', { state: 'sending' });

		expect(await recovered([answered('a1', { outcome })])).toMatchObject({ replayed: 1 });
		expect([await stateOf('a1'), await keyOf('a1'), await slots()]).toEqual([state, key, counter]);
		expect(await trail('a1')).toEqual([['send.replay', outcome]]);
	});

	it.each([
		['sent', null, { sent: 1 }],
		['rejected', 'address_dead', { refused: 1, bounced: 1 }],
		['rejected', 'policy', { refused: 1, blocked: 1 }],
		['deferred', 'rate', { deferred: 1 }],
		['in_doubt', null, {}],
	] as const)(
		'%s (%s): stands in the record of the mailbox',
		async (outcome, replyClass, record) => {
			await reserved('a1', { state: 'sending' });
			const nextAttemptAt = outcome === 'deferred' ? NOW + 60_000 : null;
			const entry = answered('a1', { outcome, replyClass, nextAttemptAt });
			await recovered([entry]);
			await recovered([entry]);

			const sums = await store.mailboxes.sumResultsOf({ ids: ['m1'], sinceDay: '2026-11-25' });
			const counted = Object.entries(sums.get('m1') ?? {}).filter(([, mails]) => mails > 0);
			expect(Object.fromEntries(counted)).toEqual(record);
		},
	);

	it('a mail that was put off is due, one that left did so when the server said it', async () => {
		await reserved('later', { state: 'sending' });
		await reserved('gone', { state: 'sending' });
		await recovered([answered('later', { outcome: 'deferred' }), answered('gone')]);

		expect(await store.sends.getAttempt('later')).toMatchObject({
			...{ nextAttemptAt: NOW, settledAt: null, leaseUntil: null },
		});
		expect(await store.sends.getAttempt('gone')).toMatchObject({
			...{ sentAt: NOW - 5_000, settledAt: NOW, leaseUntil: null },
		});
	});

	it('the lead of a mail that left is contacted, and a follow-up goes on with its thread', async () => {
		const lead = await store.leads.upsert({ address: 'jane@example.com', campaignId: 'spring' });
		await reserved('a1', { state: 'sending' });
		await recovered([answered('a1')]);

		expect(await store.leads.get(lead.id)).toMatchObject({
			...{ status: 'contacted', step: 1, mailboxId: 'm1', threadId: '<a1@example.net>' },
		});
	});

	it('is told to the record of the mailbox, which is stopped when it bounces too often', async () => {
		const { id } = await store.mailboxes.upsert({ address: 'alex@example.net' });
		await countMails(store, id, { sent: 17, refused: 1, bounced: 1 });
		const dead = { outcome: 'rejected', replyClass: 'address_dead' } as const;
		const entries = {
			sent: {},
			refused: { outcome: 'rejected', replyClass: 'policy' },
			dead,
		} as const;
		for (const name of Object.keys(entries))
			await reserved(name, { state: 'sending', mailboxId: id, recipient: `${name}@example.com` });
		await recovered(Object.entries(entries).map(([name, change]) => answered(name, change)));

		const results = await store.mailboxes.sumResultsOf({ ids: [id], sinceDay: '2026-11-01' });
		expect(results.get(id)).toMatchObject({ sent: 18, refused: 3, bounced: 2, blocked: 1 });
		expect((await store.mailboxes.get(id))?.status).toBe('paused');
	});

	it('an address that the server does not know is suppressed, and its lead ends', async () => {
		const lead = await store.leads.upsert({ address: 'jane@example.com', campaignId: 'spring' });
		await reserved('a1', { state: 'sending' });
		await recovered([
			answered('a1', {
				...{ outcome: 'rejected', replyClass: 'address_dead' },
				reply: '550 5.1.1 <jane@example.com>: User unknown',
			}),
		]);

		expect(await store.suppressions.find({ address: 'jane@example.com' })).toMatchObject({
			...{ scope: 'address', reason: 'hard_bounce' },
		});
		expect((await store.leads.get(lead.id))?.status).toBe('bounced');
		expect(await keyOf('a1')).toBe('claimed');
	});

	it.each(['policy', 'mailbox_full', null] as const)(
		'a refusal of another kind (%s) suppresses nobody',
		async (replyClass) => {
			await reserved('a1', { state: 'sending' });
			await recovered([answered('a1', { outcome: 'rejected', replyClass, reply: '550 5.7.1 No' })]);

			expect(await store.suppressions.find({ address: 'jane@example.com' })).toBeUndefined();
			expect(await store.sends.getAttempt('a1')).toMatchObject({ state: 'rejected', replyClass });
		},
	);

	it('a mail that was put off waits for the moment that was fixed then', async () => {
		await reserved('a1', { state: 'sending' });
		const nextAttemptAt = NOW + 900_000;
		await recovered([answered('a1', { outcome: 'deferred', nextAttemptAt })]);

		expect(await store.sends.getAttempt('a1')).toMatchObject({ nextAttemptAt });
	});

	it.each(['rejected', 'deferred'] as const)(
		'a clear "no" (%s) ends a doubt that the reaper of another process was quicker with',
		async (outcome) => {
			await reserved('a1', { state: 'sending' });
			await recovered();
			await recovered([answered('a1', { outcome })]);

			expect([await stateOf('a1'), await keyOf('a1'), await slots()]).toEqual([
				...[outcome, outcome === 'rejected' ? 'free' : 'claimed'],
				[1, 0],
			]);
		},
	);

	it.each(['deferred', 'released'] as const)(
		'a "yes" counts for more than a person who said that it never left (%s)',
		async (to) => {
			await reserved('a1', { state: 'sending' });
			await recovered();
			await store.sends.transition({
				...{ attemptId: 'a1', from: ['in_doubt'], to },
				patch: { resolution: 'not_sent', nextAttemptAt: to === 'deferred' ? NOW : null },
			} as const);
			await recovered([answered('a1')]);

			expect(await store.sends.getAttempt('a1')).toMatchObject({
				...{ state: 'sent', resolution: 'confirmed_sent', nextAttemptAt: null },
			});
			expect([await keyOf('a1'), await store.sends.findDue(NOW, 5)]).toEqual(['claimed', []]);
		},
	);

	it('an answer to an earlier try is no answer to the one under way', async () => {
		await reserved('a1', { state: 'sending', tryCount: 2, leaseUntil: NOW + 60_000 });
		await recovered([answered('a1', { outcome: 'deferred' })]);

		expect([await stateOf('a1'), await slots()]).toEqual(['sending', [0, 1]]);
	});

	it('counts in the record of the mailbox, on the day of the answer', async () => {
		const { id: mailboxId } = await store.mailboxes.upsert({ address: 'alex@example.net' });
		for (const id of ['a1', 'a2', 'a3', 'a4'])
			await reserved(id, { mailboxId, state: 'sending', recipient: `${id}@example.com` });
		const yesterday = NOW - 24 * HOUR_MS;
		await recovered([
			answered('a1', { at: yesterday }),
			answered('a2', { at: yesterday, outcome: 'rejected', replyClass: 'address_dead' }),
			answered('a3', { at: yesterday, outcome: 'rejected', replyClass: 'policy' }),
			answered('a4', { at: yesterday, outcome: 'in_doubt' }),
		]);
		const days = await store.mailboxes.readResults({ mailboxId, sinceDay: '2026-11-01' });

		expect(days).toMatchObject([
			{ day: '2026-11-24', sent: 1, refused: 2, bounced: 1, blocked: 1 },
		]);
	});

	it('is kept until all of it has been replayed', async () => {
		await reserved('a1', { state: 'sending' });
		const journal = memoryJournal();
		await journal.append(answered('a1'));
		const down: OutreachStore = {
			...store,
			transaction: async () => await Promise.reject(new Error('down')),
		};
		const clock = { now: () => NOW };

		await expect(recover({ store: down, journal, clock })).rejects.toThrow('down');
		expect(await recover({ store, journal, clock })).toMatchObject({ replayed: 1, inDoubt: 0 });
		expect(await stateOf('a1')).toBe('sent');
	});
});

describe('a doubt of 48 hours', () => {
	const doubtful = async (id: string, settledAt: number, change: Partial<NewAttempt> = {}) => {
		await reserved(id, { state: 'sending', createdAt: settledAt, ...change });
		await store.sends.transition({
			...{ attemptId: id, from: ['sending'], to: 'in_doubt' },
			patch: { settledAt, leaseUntil: null },
		} as const);
		await store.sends.settleKeys(id, 'in_doubt');
	};

	it('ends as assumed sent, to the second', async () => {
		await doubtful('old', NOW - 48 * HOUR_MS);
		await doubtful('young', NOW - 48 * HOUR_MS + 1);

		expect(await recovered()).toMatchObject({ assumedSent: 1 });
		expect(await store.sends.getAttempt('old')).toMatchObject({
			...{ state: 'sent', resolution: 'assumed_sent', sentAt: NOW - 48 * HOUR_MS },
		});
		expect([await keyOf('old'), await keyOf('young')]).toEqual(['claimed', 'in_doubt']);
		expect(await trail('old')).toEqual([['send.resolve', 'assumed_sent']]);
		expect(await stateOf('young')).toBe('in_doubt');
	});

	it('ends however many younger doubts there are', async () => {
		for (let each = 0; each < 201; each += 1) await doubtful(`young ${each}`, NOW - HOUR_MS);
		await doubtful('old', NOW - 49 * HOUR_MS);

		expect(await recovered()).toMatchObject({ assumedSent: 1 });
		expect(await stateOf('old')).toBe('sent');
	});

	it('a mail that had waited left when its doubt began, not when it was first tried', async () => {
		const began = NOW - 50 * HOUR_MS;
		await doubtful('a1', began, { tryCount: 2, createdAt: began - 100 * HOUR_MS });
		await recovered();

		expect(await store.sends.getAttempt('a1')).toMatchObject({ state: 'sent', sentAt: began });
	});
});
