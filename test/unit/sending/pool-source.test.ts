import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { StoreUnavailableError } from '../../../lib/mail/errors';
import type { Decision } from '../../../lib/policy/decide';
import { finding } from '../../../lib/policy/reasons';
import type { MailboxChoice, MailboxQuestion } from '../../../lib/sending/mailbox-source';
import type { PoolOptions } from '../../../lib/sending/pool-source';
import { poolSource } from '../../../lib/sending/pool-source';
import type { OutreachStore } from '../../../lib/store/store';
import { countMails } from '../../support/mailbox-results';
import { senderPorts } from '../../support/sender-under-test';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const HOUR = 3_600_000;
const clock = { now: () => NOW };
const submitter = {
	compose: () => Promise.reject(new Error('nothing is sent')),
	submit: () => Promise.reject(new Error('nothing is sent')),
};
const question: MailboxQuestion = {
	now: NOW,
	threadMailboxId: null,
	beginsThread: true,
	exclude: new Set(),
	recipientProvider: 'other',
	stickyKey: 'bob@example.com',
};
let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore({ clock });
});
afterEach(async () => await store.close());

function openPool(
	given: Partial<OutreachStore['mailboxes']> = {},
	options: Partial<PoolOptions> = {},
) {
	const { random } = senderPorts(store, { source: undefined as never });
	const failing = { ...store, mailboxes: { ...store.mailboxes, ...given } };

	return poolSource(
		{
			store: failing,
			random,
			toSendingMailbox: async (mailbox) =>
				await Promise.resolve(
					sendingMailbox(submitter, { ...mailbox, fromName: '', inPool: true }),
				),
		},
		{ strategy: 'smart', tags: [], pacing: false, missingThreadMailbox: 'wait', ...options },
	);
}

function mailsPerMailbox(choices: readonly MailboxChoice[]): number[] {
	const mails = new Map<string, number>();
	for (const choice of choices) {
		const id = choice.kind === 'chosen' ? choice.mailbox.id : choice.code;
		mails.set(id, (mails.get(id) ?? 0) + 1);
	}

	return [...mails.values()];
}

describe('the pool', () => {
	it('leaves nobody waiting when the store goes down', async () => {
		const { id } = await store.mailboxes.upsert({ address: 'ada@example.org' });
		let isUp = true;
		const pool = openPool({
			findFree: async (query) => {
				if (!isUp) throw new StoreUnavailableError('The store is down');

				return await store.mailboxes.findFree(query);
			},
		});
		await Promise.all([pool.choose(question), pool.choose(question), pool.choose(question)]);
		const waiting = [pool.choose(question), pool.choose(question), pool.choose(question)];
		// One turn of the event loop later all three stand in line.
		await new Promise(setImmediate);
		isUp = false;
		pool.release(id);
		pool.release(id);

		for (const { status } of await Promise.allSettled(waiting)) expect(status).toBe('rejected');
	});

	it.each([
		[6, 6, [1, 1, 1, 1, 1, 1]],
		[12, 6, [2, 2, 2, 2, 2, 2]],
	])(
		'reads once for %d mails that ask %d mailboxes at the same time, and spreads them all the same',
		async (asking, mailboxes, expected) => {
			for (let index = 0; index < mailboxes; index += 1)
				await store.mailboxes.upsert({ address: `sender${index}@example.org` });
			let reads = 0;
			const pool = openPool({
				findFree: async (query) => {
					reads += 1;

					return await store.mailboxes.findFree(query);
				},
			});

			const choices = await Promise.all(
				Array.from({ length: asking }, () => pool.choose(question)),
			);

			expect(mailsPerMailbox(choices)).toEqual(expected);
			expect(reads).toBe(1);
		},
	);

	it('gives no mailbox a second mail beside an idle one, wherever that stands in the turn', async () => {
		for (let index = 0; index < 20; index += 1)
			await store.mailboxes.upsert({ address: `sender${index}@example.org` });
		const pool = openPool();
		const choices: MailboxChoice[] = [];
		for (let mail = 0; mail < 10; mail += 1) choices.push(await pool.choose(question));
		choices.push(...(await Promise.all(Array.from({ length: 10 }, () => pool.choose(question)))));

		expect(mailsPerMailbox(choices)).toEqual(Array(20).fill(1));
	});

	it('leaves a recipient with the mailbox that "sticky" stands for, busy or not', async () => {
		const ids: string[] = [];
		for (let index = 0; index < 20; index += 1)
			ids.push((await store.mailboxes.upsert({ address: `sender${index}@example.org` })).id);
		const pool = openPool({}, { strategy: 'sticky' });
		const first = await pool.choose(question);
		// All that come first in the turn are at work, and none of them is full.
		for (const id of ids.slice(0, 8))
			await pool.choose({ ...question, exclude: new Set(ids.filter((other) => other !== id)) });

		expect(mailsPerMailbox([first, await pool.choose(question)])).toEqual([2]);
	});

	it('asks again for a mail that tried another mailbox before, or belongs to another zone', async () => {
		const first = await store.mailboxes.upsert({ address: 'ada@example.org' });
		const second = await store.mailboxes.upsert({ address: 'bob@example.org' });
		const pool = openPool();

		const choices = await Promise.all([
			pool.choose(question),
			pool.choose({ ...question, exclude: new Set([first.id]) }),
			pool.choose({ ...question, exclude: new Set([first.id, second.id]) }),
		]);

		expect(choices).toMatchObject([
			{ kind: 'chosen', mailbox: { id: first.id } },
			{ kind: 'chosen', mailbox: { id: second.id } },
			{ kind: 'none' },
		]);
	});

	it('gives back what it took when a row cannot be read', async () => {
		await store.mailboxes.upsert({ address: 'ada@example.org' });
		let isUp = false;
		const pool = openPool({
			getAll: async (ids) => {
				if (!isUp) throw new StoreUnavailableError('The store is down');

				return await store.mailboxes.getAll(ids);
			},
		});
		const asks = () => Promise.allSettled([pool.choose(question), pool.choose(question)]);

		expect(await asks()).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
		isUp = true;
		// With a mailbox that still counts as busy both would wait for ever.
		expect(await asks()).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }]);
	});

	it.each([
		['a paced mailbox takes one mail at a time', true, 1],
		['a mailbox without pacing takes the next two mails while one is on the wire', false, 3],
	])('%s', async (_, pacing, atOnce) => {
		const { id } = await store.mailboxes.upsert({ address: 'ada@example.org' });
		const pool = openPool({}, { pacing });
		const passer = { ...question, exclude: new Set([id]) };
		let atWork = 0;
		let most = 0;
		const send = async () => {
			const { kind } = await pool.choose(question);
			atWork += 1;
			most = Math.max(most, atWork);
			// Whoever could be chosen meanwhile has had the turn before this one, which finds nothing.
			await pool.choose(passer);
			atWork -= 1;
			pool.release(id);

			return kind;
		};

		expect(await Promise.all([send(), send(), send(), send(), send()])).toEqual(
			new Array(5).fill('chosen'),
		);
		expect(most).toBe(atOnce);
	});

	it('misses no mailbox that is released while the store is asked for others', async () => {
		const { id } = await store.mailboxes.upsert({ address: 'ada@example.org' });
		let afterRead: () => void = () => undefined;
		const pool = openPool(
			{
				findFree: async (query) => {
					const found = await store.mailboxes.findFree(query);
					afterRead();

					return found;
				},
			},
			{ pacing: true },
		);
		await pool.choose(question);
		afterRead = () => {
			afterRead = () => undefined;
			pool.release(id);
		};

		await expect(pool.choose(question)).resolves.toMatchObject({ kind: 'chosen' });
	});

	describe('for a follow-up', () => {
		const later = (threadMailboxId: string, change: Partial<MailboxQuestion> = {}) => ({
			...{ ...question, threadMailboxId, beginsThread: false },
			...change,
		});
		const addressOf = (choice: MailboxChoice) =>
			choice.kind === 'chosen' ? choice.mailbox.address : choice.code;

		it.each(['wait', 'new_thread'] as const)(
			'takes the mailbox that began the thread while it is free, however good another is (%s)',
			async (missingThreadMailbox) => {
				const ada = await store.mailboxes.upsert({ address: 'ada@example.org' });
				await store.mailboxes.upsert({ address: 'eve@example.org' });
				await countMails(store, ada.id, { sent: 200, bounced: 20 });
				const pool = openPool({}, { missingThreadMailbox });

				expect(addressOf(await pool.choose(later(ada.id)))).toBe('ada@example.org');
				expect(addressOf(await pool.choose(question))).toBe('eve@example.org');
			},
		);

		it.each([
			['wait', 'no_mailbox_available'],
			['new_thread', 'eve@example.org'],
		] as const)(
			'waits for a mailbox that is not free, or takes another: %s',
			async (missingThreadMailbox, expected) => {
				const ada = await store.mailboxes.upsert({ address: 'ada@example.org' });
				await store.mailboxes.upsert({ address: 'eve@example.org' });
				await store.mailboxes.setStatus(ada.id, 'paused', 'by hand');
				const pool = openPool({}, { missingThreadMailbox });

				expect(addressOf(await pool.choose(later(ada.id)))).toBe(expected);
				expect(addressOf(await pool.choose(later('deleted since')))).toBe(expected);
			},
		);
	});

	describe('a follow-up whose mailbox sleeps', () => {
		const opening = Date.parse('2026-11-25T18:00:00Z');
		const asleep = async (cooldownUntil: number | null) => {
			const window = { windowStart: '18:00', windowEnd: '22:00', timeZone: 'UTC' };
			const ada = await store.mailboxes.upsert({ address: 'ada@example.org', ...window });
			await store.mailboxes.schedule(ada.id, { nextAt: opening + 60_000, cooldownUntil });

			return { ...question, threadMailboxId: ada.id, beginsThread: false };
		};

		it('is told when the window opens', async () => {
			expect(await openPool().choose(await asleep(NOW + HOUR))).toMatchObject({
				...{ code: 'outside_window', nextAt: opening + 60_000 },
			});
		});

		it('is told of a rest that lasts longer', async () => {
			const rest = NOW + 14 * 24 * HOUR;

			expect(await openPool().choose(await asleep(rest))).toMatchObject({
				...{ code: 'no_mailbox_available', nextAt: rest },
			});
		});
	});

	it('puts a full server off until its own cap begins anew, whatever else speaks against the mail', async () => {
		const serverId = 's1';
		const mailbox = await store.mailboxes.upsert({ address: 'ada@example.org', serverId });
		await store.mailboxes.upsert({ address: 'eve@example.org', serverId });
		await store.mailboxes.upsert({ address: 'kim@example.net' });
		const reasons = [
			finding('outside_window', 'defer', { nextAllowedAt: NOW + 70 * HOUR }),
			finding('ip_cap', 'block', { nextAllowedAt: NOW + 14 * HOUR }),
		];
		await openPool().refused(
			sendingMailbox(submitter, { ...mailbox, fromName: '', inPool: true }),
			{ reasons, nextAllowedAt: NOW + 70 * HOUR } as unknown as Decision,
		);

		const waits = (await store.mailboxes.list({ limit: 10 })).map(({ address, nextAt }) => [
			address,
			nextAt >= NOW + 14 * HOUR && nextAt < NOW + 40 * HOUR,
		]);
		expect(Object.fromEntries(waits)).toEqual({
			'ada@example.org': true,
			'eve@example.org': true,
			'kim@example.net': false,
		});
	});
});
