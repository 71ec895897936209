import { createLoginGate } from '../../../../lib/adapters/imap/login-gate';
import {
	createMailboxWatcher,
	type MailboxWatcher,
} from '../../../../lib/adapters/imap/mailbox-watcher';
import type {
	PooledMailbox,
	PoolMode,
	PoolPorts,
} from '../../../../lib/adapters/imap/pool-watcher';
import {
	createPoolWatcher,
	planPool,
	poolLimits,
} from '../../../../lib/adapters/imap/pool-watcher';
import { fakeConnection, recordingPorts } from '../../../support/fake-imap';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 9, 5);

const pool = (size: number, more: (index: number) => Partial<PooledMailbox> = () => ({})) =>
	Array.from({ length: size }, (_, index) => ({
		id: `m${index}`,
		account: `m${index}@example.org`,
		host: `imap${index % 200}.example.org`,
		lastUsedAt: NOW - index * SECOND,
		...more(index),
	}));

/** As the store keeps them (contract suite "inbound"); its own waits do not run on a virtual clock. */
function createLeases() {
	const held = new Map<string, { readonly owner: string; readonly until: number }>();

	return {
		take: (account: string, owner: string, until: number): boolean => {
			const other = held.get(account);
			if (other && other.owner !== owner && other.until > Date.now()) return false;
			held.set(account, { owner, until });

			return true;
		},
		giveBack: (owner: string): void => {
			for (const [account, lease] of held) if (lease.owner === owner) held.delete(account);
		},
	};
}

const idling = (plan: ReadonlyMap<string, PoolMode>): readonly string[] =>
	[...plan].filter(([, { kind }]) => kind === 'idle').map(([id]) => id);

describe('who gets a standing connection', () => {
	test('the mailboxes that sent last, within the budget and ten to a host', () => {
		const plan = planPool(pool(1_200), poolLimits, { now: NOW });
		expect(idling(plan)).toEqual(pool(100).map(({ id }) => id));
		const oneHost = planPool(
			pool(50, () => ({ host: 'imap.example.org' })),
			poolLimits,
			{
				now: NOW,
			},
		);
		expect(idling(oneHost)).toHaveLength(10);
	});

	test('the others are polled by how long ago they sent', () => {
		const ages = [HOUR, 3 * DAY, 30 * DAY, null];
		const limits = { ...poolLimits, idleBudget: 0 };
		const mailboxes = pool(4, (index) => ({
			lastUsedAt: ages[index] === null ? null : NOW - (ages[index] ?? 0),
		}));
		expect([...planPool(mailboxes, limits, { now: NOW }).values()]).toEqual(
			[5, 15, 60, 60].map((minutes) => ({ kind: 'poll', everyMs: minutes * MINUTE })),
		);
	});

	test('and it is kept while others, as lively, send a little later', () => {
		const before = planPool(pool(300), poolLimits, { now: NOW });
		const reversed = pool(300, (index) => ({ lastUsedAt: NOW + index * SECOND }));
		const after = planPool(reversed, poolLimits, { now: NOW + 5 * MINUTE, present: before });
		expect(new Set(idling(after))).toEqual(new Set(idling(before)));
	});
});

describe('running', () => {
	beforeEach(() => jest.useFakeTimers({ now: NOW }));
	afterEach(() => jest.useRealTimers());
	const pass = async (ms: number): Promise<void> => await jest.advanceTimersByTimeAsync(ms);

	const ports = (given: Partial<PoolPorts> & Pick<PoolPorts, 'listMailboxes' | 'watcher'>) => ({
		clock: { now: () => Date.now() },
		lease: async (mailboxes: readonly PooledMailbox[]) => mailboxes,
		giveBack: async () => undefined,
		onTrouble: (error: unknown) => {
			throw error;
		},
		...given,
	});

	async function stop(watcher: MailboxWatcher): Promise<void> {
		const stopped = watcher.stop();
		await pass(10 * SECOND);
		await stopped;
	}

	test('1,200 mailboxes: at most 8 sign-ins at once and 3.7 in a second, none left out', async () => {
		const gate = createLoginGate();
		const logins: number[] = [];
		const perMailbox = new Map<string, number>();
		const load = { present: 0, most: 0, open: 0, mostOpen: 0 };
		const signIn = async (id: string) => {
			logins.push(Date.now());
			perMailbox.set(id, (perMailbox.get(id) ?? 0) + 1);
			load.present += 1;
			load.most = Math.max(load.most, load.present);
			// A slow server: TLS, authentication and LIST in three seconds.
			await new Promise((resolve) => setTimeout(resolve, 3 * SECOND));
			load.present -= 1;
			load.open += 1;
			load.mostOpen = Math.max(load.mostOpen, load.open);
			const connection = fakeConnection();
			void connection.closed.then(() => (load.open -= 1));
			return connection;
		};
		const watcher = createPoolWatcher(
			ports({
				listMailboxes: async () => pool(1_200),
				watcher: ({ id, account }, mode) =>
					createMailboxWatcher(
						{ ...recordingPorts(async () => await signIn(id)), turn: gate.enter },
						{
							account,
							mode,
							folders: { kind: 'inbox' },
							heartbeatMs: 5 * MINUTE,
							pingTimeoutMs: MINUTE,
							otherFoldersMs: 3 * MINUTE,
							alertAfterMs: 15 * MINUTE,
						},
					),
			}),
		);
		watcher.start();
		await pass(HOUR);

		expect(load.most).toBeLessThanOrEqual(8);
		expect(load.mostOpen).toBeLessThanOrEqual(poolLimits.idleBudget + 8);
		expect(worstPerSecond(logins, 10 * SECOND)).toBeLessThanOrEqual(3.8);
		expect(logins.length / 3_600).toBeLessThanOrEqual(3.7);
		expect(perMailbox.size).toBe(1_200);
		const polled = [...perMailbox].filter(([id]) => Number(id.slice(1)) >= 100);
		// Every five minutes, when a turn takes its time: not less often than every ten.
		for (const [, times] of polled) expect(times).toBeGreaterThanOrEqual(6);
		const standing = [...perMailbox].filter(([id]) => Number(id.slice(1)) < 100);
		for (const [, times] of standing) expect(times).toBe(1);
		gate.open();
		await stop(watcher);
	}, 60_000);

	test('a dead process hands its mailboxes over when its lease ends, a stopped one at once', async () => {
		const reading = new Map<string, Set<string>>();
		const leases = createLeases();
		const processNamed = (owner: string, isDead: () => boolean) => {
			const mine = new Set<string>();
			reading.set(owner, mine);

			return createPoolWatcher(
				ports({
					listMailboxes: async () => pool(3),
					lease: async (mailboxes, leaseUntil) => {
						if (isDead()) throw new Error('killed');
						return mailboxes.filter(({ account }) => leases.take(account, owner, leaseUntil));
					},
					giveBack: async () => leases.giveBack(owner),
					watcher: ({ id }) => ({
						start: () => void mine.add(id),
						wake: () => undefined,
						stop: async () => void mine.delete(id),
					}),
					onTrouble: () => undefined,
				}),
			);
		};
		let isDead = false;
		const first = processNamed('first', () => isDead);
		const second = processNamed('second', () => false);
		const third = processNamed('third', () => false);
		first.start();
		await pass(SECOND);
		second.start();
		await pass(10 * MINUTE);
		expect([reading.get('first')?.size, reading.get('second')?.size]).toEqual([3, 0]);
		isDead = true;
		await pass(4 * MINUTE);
		// A living process that only lost the store lets go as well.
		expect([reading.get('first')?.size, reading.get('second')?.size]).toEqual([0, 3]);
		third.start();
		await stop(second);
		await pass(MINUTE);
		expect([reading.get('second')?.size, reading.get('third')?.size]).toEqual([0, 3]);
		await stop(third);
		await stop(first);
	});

	test('a mailbox another process took over is left to it', async () => {
		let ours = pool(2);
		const running = new Set<string>();
		const watcher = createPoolWatcher(
			ports({
				listMailboxes: async () => pool(2),
				lease: async () => ours,
				watcher: ({ id }) => ({
					start: () => void running.add(id),
					wake: () => undefined,
					stop: async () => void running.delete(id),
				}),
			}),
		);
		watcher.start();
		await pass(SECOND);
		ours = pool(1);
		await pass(MINUTE);
		expect([...running]).toEqual(['m0']);
		await stop(watcher);
	});
});

/** The most sign-ins a second in any stretch of that length. */
function worstPerSecond(times: readonly number[], stretchMs: number): number {
	let worst = 0;
	let from = 0;
	times.forEach((time, index) => {
		while (time - (times[from] ?? 0) >= stretchMs) from += 1;
		worst = Math.max(worst, index - from + 1);
	});

	return worst / (stretchMs / 1_000);
}
