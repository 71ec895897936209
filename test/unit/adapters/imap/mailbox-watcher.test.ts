import { createMailboxWatcher } from '../../../../lib/adapters/imap/mailbox-watcher';
import type { WatcherSettings } from '../../../../lib/adapters/imap/watch-state';
import { StoreUnavailableError } from '../../../../lib/mail/errors';
import {
	fakeConnection,
	fakeReader,
	recordingPorts,
	type FakeConnection,
} from '../../../support/fake-imap';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
// As the node sets them, see watcherSettings() in nodes/shared/wire-reply-watcher.ts.
const normal: WatcherSettings = {
	account: 'a@example.org',
	folders: { kind: 'inboxAndJunk' },
	mode: { kind: 'idle' },
	heartbeatMs: 5 * MINUTE,
	pingTimeoutMs: MINUTE,
	otherFoldersMs: 3 * MINUTE,
	alertAfterMs: 15 * MINUTE,
};
const fast = { ...normal, heartbeatMs: 30 * SECOND, pingTimeoutMs: 15 * SECOND };

beforeEach(() => jest.useFakeTimers({ now: Date.UTC(2026, 9, 5) }));
afterEach(() => jest.useRealTimers());

const pass = async (ms: number): Promise<void> => await jest.advanceTimersByTimeAsync(ms);

/** Stops under fake time; @returns how long it took */
async function stop(watcher: { stop(): Promise<void> }): Promise<number> {
	const startedAt = Date.now();
	let endedAt = Infinity;
	const stopped = watcher.stop().then(() => (endedAt = Date.now()));
	await pass(10 * SECOND);
	await stopped;

	return endedAt - startedAt;
}

describe('n8n #30871, #36388: a link that died without a word', () => {
	test.each([
		['6 minutes', normal, 6 * MINUTE],
		['60 seconds with fast detection', fast, 60 * SECOND],
	])('is found within %s', async (_name, settings, limit) => {
		const connections: FakeConnection[] = [];
		const ports = recordingPorts(async () => {
			const connection = fakeConnection(['INBOX', 'Junk']);
			connections.push(connection);
			return connection;
		});
		const watcher = createMailboxWatcher(ports, settings);
		watcher.start();
		await pass(17 * MINUTE);
		expect(connections).toHaveLength(1);
		connections[0]?.goSilent();
		// The reconnect itself follows after a back-off of one second.
		await pass(limit + 2 * SECOND);
		expect(connections).toHaveLength(2);
		await stop(watcher);
	});
});

describe('when a mailbox was last read', () => {
	test('is told anew with each heartbeat while all is well, and kept while it is not', async () => {
		const connections: FakeConnection[] = [];
		let isAway = false;
		const ports = recordingPorts(async () => {
			if (isAway) throw Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
			const connection = fakeConnection();
			connections.push(connection);
			return connection;
		});
		const watcher = createMailboxWatcher(ports, normal);
		watcher.start();
		await pass(31 * MINUTE);
		const last = () => ports.record.states.at(-1);
		const readAt = last()?.lastOkAt ?? 0;
		expect(last()).toMatchObject({ state: 'connected', details: { readEveryMs: 5 * MINUTE } });
		expect(Date.now() - readAt).toBeLessThan(2 * 5 * MINUTE);
		isAway = true;
		connections[0]?.drop('gone');
		await pass(60 * MINUTE);
		expect(last()).toMatchObject({ state: 'down' });
		expect(Date.now() - (last()?.lastOkAt ?? 0)).toBeGreaterThan(60 * MINUTE);
		await stop(watcher);
	});
});

describe('a server that stays away', () => {
	const unreachable = () =>
		recordingPorts(async () => {
			throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
		});

	test('A-22: is a failed execution after exactly so many minutes, once, and "recovered" later', async () => {
		let isBack = false;
		const ports = recordingPorts(async () => {
			if (!isBack) throw Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
			return fakeConnection();
		});
		const watcher = createMailboxWatcher(ports, normal);
		watcher.start();
		await pass(15 * MINUTE - SECOND);
		expect(ports.record.alarms).toEqual([]);
		await pass(2 * SECOND);
		expect(ports.record.alarms).toEqual([
			{ kind: 'network', reason: 'the server refused the connection' },
		]);
		await pass(24 * 60 * MINUTE);
		expect(ports.record.alarms).toHaveLength(1);
		expect(ports.record.states.at(-1)).toMatchObject({
			state: 'down',
			nextTryAt: expect.any(Number),
		});
		isBack = true;
		await pass(8 * MINUTE);
		expect(ports.record.health.slice(0, 2).map(({ change }) => change)).toEqual([
			'down',
			'recovered',
		]);
		await stop(watcher);
	});

	test('is tried for ever, at most every few minutes', async () => {
		let tries = 0;
		const ports = { ...unreachable() };
		const connect = ports.connect;
		const watcher = createMailboxWatcher(
			{
				...ports,
				connect: async () => {
					tries += 1;
					return await connect();
				},
			},
			normal,
		);
		watcher.start();
		await pass(24 * 60 * MINUTE);
		expect(tries).toBeGreaterThan(200);
		expect(tries).toBeLessThan(400);
		await stop(watcher);
	});
});

test('a wrong password is reported once and tried three times an hour, never in a storm', async () => {
	const tries: number[] = [];
	const ports = recordingPorts(async () => {
		tries.push(Date.now());
		throw Object.assign(new Error('no'), {
			authenticationFailed: true,
			responseText: '[AUTHENTICATIONFAILED] Authentication failed.',
		});
	});
	const watcher = createMailboxWatcher(ports, normal);
	watcher.start();
	await pass(MINUTE);
	expect(tries).toHaveLength(3);
	expect(ports.record.alarms).toEqual([
		expect.objectContaining({ kind: 'authentication', reason: expect.stringContaining('refused') }),
	]);
	await pass(24 * 60 * MINUTE);
	expect(ports.record.alarms).toHaveLength(1);
	expect(tries.length).toBeLessThan(60);
	expect(ports.record.states.at(-1)).toMatchObject({ state: 'auth_failed' });
	await stop(watcher);
});

describe('deactivation', () => {
	const never = new Promise<never>(() => undefined);

	test('takes less than 5 s while the server accepts and says nothing', async () => {
		const watcher = createMailboxWatcher(
			recordingPorts(async () => await never),
			normal,
		);
		watcher.start();
		await pass(SECOND);
		expect(await stop(watcher)).toBeLessThan(5 * SECOND);
	});

	test('takes less than 5 s while a reading, its runs, the good-bye and the store all hang', async () => {
		const connection = { ...fakeConnection(), close: async () => await pause(2_000) };
		const ports = recordingPorts(
			async () => connection,
			(folder) => ({
				...fakeReader(folder, async () => await never),
				drained: async () => await never,
			}),
		);
		const report = async () => await never;
		const watcher = createMailboxWatcher(
			{ ...ports, connections: { ...ports.connections, report } },
			normal,
		);
		watcher.start();
		await pass(SECOND);
		expect(await stop(watcher)).toBeLessThan(5 * SECOND);
	});

	test('while the server is slow: the late connection is closed and never called healthy', async () => {
		let closed = 0;
		const ports = recordingPorts(async () => {
			await pause(20 * SECOND);
			return { ...fakeConnection(), close: async () => void (closed += 1) };
		});
		const watcher = createMailboxWatcher(ports, normal);
		watcher.start();
		await pass(SECOND);
		await stop(watcher);
		await pass(MINUTE);
		expect(closed).toBe(1);
		expect(ports.record.states.map(({ state }) => state)).toEqual(['stopped']);
	});
});

test('a store that is away alarms as soon as a dead link, and tells when it is back', async () => {
	let isAway = true;
	const ports = recordingPorts(
		async () => fakeConnection(),
		(folder) =>
			fakeReader(folder, async () => {
				if (isAway) throw new StoreUnavailableError('The store did not answer.', 'Start it');
			}),
	);
	const watcher = createMailboxWatcher(ports, normal);
	watcher.start();
	await pass(14 * MINUTE);
	expect(ports.record.alarms).toEqual([]);
	await pass(2 * MINUTE);
	expect(ports.record.alarms).toEqual([{ kind: 'store', reason: 'The store did not answer.' }]);
	await pass(60 * MINUTE);
	expect(ports.record.alarms).toHaveLength(1);
	isAway = false;
	await pass(MINUTE);
	expect(ports.record.health.map(({ change }) => change)).toEqual(
		expect.arrayContaining(['down', 'recovered']),
	);
	await stop(watcher);
});

test('A-03: a server that idles badly is asked every few minutes all the same', async () => {
	const reader = fakeReader('INBOX');
	const ports = recordingPorts(
		async () => fakeConnection(),
		() => reader,
	);
	const watcher = createMailboxWatcher(ports, { ...normal, folders: { kind: 'inbox' } });
	watcher.start();
	await pass(SECOND);
	const before = reader.looks;
	await pass(5 * MINUTE);
	expect(reader.looks).toBeGreaterThan(before);
	await stop(watcher);
});

test('mail that came to the inbox while Junk was selected is read at once', async () => {
	const connection = fakeConnection(['INBOX', 'Junk']);
	const readers = new Map<string, ReturnType<typeof fakeReader>>();
	const ports = recordingPorts(
		async () => connection,
		(folder) => {
			const reader = fakeReader(folder, async () => {
				// Nobody announces it: another folder is selected.
				if (folder === 'Junk') connection.uidNext = 2;
			});
			readers.set(folder, reader);
			return reader;
		},
	);
	const watcher = createMailboxWatcher(ports, normal);
	watcher.start();
	await pass(SECOND);
	expect(readers.get('INBOX')?.looks).toBe(2);
	await pass(SECOND);
	expect(readers.get('INBOX')?.looks).toBe(2);
	await stop(watcher);
});

test('n8n #21146: a drop in any state ends in a new connection that reads again', async () => {
	const connections: FakeConnection[] = [];
	const reader = fakeReader('INBOX');
	const ports = recordingPorts(
		async () => {
			const connection = fakeConnection();
			connections.push(connection);
			return connection;
		},
		() => reader,
	);
	const watcher = createMailboxWatcher(ports, { ...normal, folders: { kind: 'inbox' } });
	watcher.start();
	await pass(SECOND);
	connections[0]?.drop('* BYE restarting');
	await pass(2 * SECOND);
	expect(connections).toHaveLength(2);
	connections[1]?.announceMail();
	connections[1]?.drop('reset');
	await pass(5 * SECOND);
	expect(connections).toHaveLength(3);
	expect(reader.looks).toBeGreaterThanOrEqual(3);
	await stop(watcher);
});

async function pause(ms: number): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, ms));
}
