import { createFolderReader } from '../../lib/adapters/imap/folder-reader';
import { connectImap, watchdogs } from '../../lib/adapters/imap/imap-connection';
import { createMailboxWatcher } from '../../lib/adapters/imap/mailbox-watcher';
import { readConnectionSettings } from '../../lib/adapters/credential-check/connection-settings';
import { createSecureRandom } from '../../lib/adapters/secure-random';
import { openMemoryStore } from '../../lib/adapters/store/open-store';
import { systemClock } from '../../lib/adapters/system-clock';
import { startSandbox } from '../../sandbox/sandbox';

const ROUNDS = 15;

/** From the end of LMTP to the start of a run, by IDLE on a real Dovecot; milliseconds, one per mail. */
export async function measureIdleDelivery(): Promise<readonly number[]> {
	const sandbox = await startSandbox();
	const store = await openMemoryStore();
	const address = sandbox.accounts.addresses[3] ?? '';
	let arrived: () => void = () => undefined;
	const connection = readConnectionSettings('imap', {
		provider: 'custom',
		host: sandbox.imap.host,
		port: sandbox.imap.tlsPort,
		security: 'tls',
		user: address,
		password: sandbox.accounts.password,
		caCertificate: sandbox.ca.pem,
	});
	const settings = {
		triggerId: 'bench',
		account: address,
		batchSize: 50,
		firstRun: { backfillDays: 0 },
		marking: { kind: 'none' as const },
		maxAttempts: 3,
		retryDelayMs: 1_000,
		leaseMs: 60_000,
	};
	const watcher = createMailboxWatcher(
		{
			clock: systemClock,
			random: createSecureRandom(systemClock),
			connections: store.connections,
			connect: async () =>
				await connectImap({
					connection,
					watchdog: watchdogs.normal,
					instanceId: 'bench',
					sizeGateBytes: 10_000_000,
				}),
			reader: (folder) =>
				createFolderReader(folder, new Set(), {
					settings,
					ports: {
						progress: store.inbox,
						clock: systemClock,
						receive: async () => [],
						park: () => undefined,
						wake: () => undefined,
						onTrouble: () => undefined,
						run: async () => {
							arrived();
							return 'succeeded';
						},
					},
				}),
			alarm: () => undefined,
			health: () => undefined,
		},
		{
			account: address,
			folders: { kind: 'inbox' },
			mode: { kind: 'idle' },
			heartbeatMs: 300_000,
			pingTimeoutMs: 60_000,
			otherFoldersMs: 300_000,
			alertAfterMs: 900_000,
		},
	);
	try {
		watcher.start();
		await sandbox.waitFor(
			async () => (await store.connections.list()).some(({ state }) => state === 'connected'),
			{ what: 'the watcher connects' },
		);
		const times: number[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			const arrival = new Promise<void>((resolve) => (arrived = resolve));
			const raw = `From: a@example.com\r\nTo: ${address}\r\nSubject: x\r\nMessage-ID: <bench-${round}@example.com>\r\n\r\nhello\r\n`;
			const startedAt = performance.now();
			await sandbox.deliver({ to: address, from: 'a@example.com', raw });
			await arrival;
			times.push(performance.now() - startedAt);
		}

		return times;
	} finally {
		await watcher.stop();
		await sandbox.stop();
		await store.close();
	}
}
