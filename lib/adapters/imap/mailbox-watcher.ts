import { StoreUnavailableError } from '../../mail/errors';
import type { ConnectFailure } from './connect-failure';
import { explainConnectFailure, reconnectDelay } from './connect-failure';
import type { FolderReader } from './folder-reader';
import type { ImapConnection } from './imap-connection';
import type { Watch, WatcherPorts, WatcherSettings } from './watch-state';
import {
	alarmTime,
	chooseFolders,
	countTry,
	healthNote,
	newWatch,
	noteConnected,
	noteOutage,
	noteReading,
	noteStoreBack,
	noteStoreOutage,
	reportState,
} from './watch-state';

export interface MailboxWatcher {
	start(): void;
	/** Asks for a look at a folder soon. */
	wake(folder: string): void;
	/** Ends within five seconds, whatever the server does. */
	stop(): Promise<void>;
}

const DRAIN_MS = 2_500;
const STORE_MS = 700;
const STOPPED: ConnectFailure = { kind: 'network', reason: 'stopped' };
/** Trouble of the store, not of the connection: wait a little, keep the link. */
const STORE_PAUSE_MS = 5_000;

/** Keeps one mailbox read, for ever: connects, reads, waits for news, reconnects. */
export function createMailboxWatcher(
	ports: WatcherPorts,
	settings: WatcherSettings,
): MailboxWatcher {
	const watch = newWatch(ports, settings);
	let running: Promise<void> = Promise.resolve();

	return {
		start: () => {
			running = keepWatching(watch);
		},
		wake: (folder) => {
			watch.due.add(folder);
			watch.wakeUp();
		},
		stop: async () => {
			watch.stopped = true;
			for (const reader of watch.readers.values()) reader.stop();
			watch.wakeUp();
			await Promise.all([watch.connection?.close(), Promise.race([running, pause(DRAIN_MS)])]);
			await Promise.race([
				Promise.all([...watch.readers.values()].map((reader) => reader.drained())),
				pause(DRAIN_MS / 2),
			]);
			// A store that is away must not hold the deactivation either.
			await Promise.race([reportState(watch, 'stopped'), pause(STORE_MS)]);
		},
	};
}

async function keepWatching(watch: Watch): Promise<void> {
	while (!watch.stopped) {
		const end = await oneSession(watch);
		await watch.connection?.close().catch(() => undefined);
		watch.connection = undefined;
		if (watch.stopped) return;
		if (end === 'poll finished') await waitForNextPoll(watch);
		else await waitForReconnect(watch, end);
	}
}

async function oneSession(watch: Watch): Promise<ConnectFailure | 'poll finished'> {
	const endTurn = (await watch.ports.turn?.()) ?? (() => undefined);
	try {
		// Stopped while it waited or while the server was slow: say good-bye and report nothing more.
		if (watch.stopped) return STOPPED;
		watch.connection = await watch.ports.connect();
		if (watch.stopped) return STOPPED;

		return await runSession(watch, { connection: watch.connection, endTurn });
	} catch (error) {
		return explainConnectFailure(error);
	} finally {
		endTurn();
	}
}

async function waitForNextPoll(watch: Watch): Promise<void> {
	const { mode } = watch.settings;
	if (mode.kind !== 'poll') return;
	watch.outage = undefined;
	// A retry that is due may come earlier; otherwise spread the logins of many mailboxes.
	await waitForNews(watch, mode.everyMs * (0.9 + watch.ports.random.below(200) / 1_000));
}

async function waitForReconnect(watch: Watch, failure: ConnectFailure): Promise<void> {
	const { clock, random } = watch.ports;
	const tries = countTry(watch);
	const end = clock.now() + reconnectDelay(failure.kind, tries, random.below(1_000) / 1_000);
	await noteOutage(watch, failure, end);
	// A wake-up asks for reading; without a link it must not shorten the back-off.
	while (!watch.stopped && clock.now() < end) {
		watch.due.clear();
		await waitForNews(watch, Math.max(1, Math.min(end, alarmTime(watch)) - clock.now()));
		await noteOutage(watch, failure, end);
	}
}

/** @returns why the session ended */
async function runSession(
	watch: Watch,
	{ connection, endTurn }: { readonly connection: ImapConnection; readonly endTurn: () => void },
): Promise<ConnectFailure | 'poll finished'> {
	const { settings } = watch;
	const folders = chooseFolders(settings.folders, await connection.listFolders());
	const [first = 'INBOX'] = folders;
	listen(watch, connection, first);
	for (const folder of folders) watch.due.add(folder);
	await readDue(watch, connection, folders);
	endTurn();
	await noteConnected(watch);
	if (settings.mode.kind === 'poll') return await finishPoll(watch, connection, folders);

	let othersAt = watch.ports.clock.now();
	while (!watch.stopped) {
		if (watch.due.size === 0) await selectAndIdle(watch, connection, first);
		const news = await orLost(
			connection,
			waitForNews(watch, Math.min(settings.heartbeatMs, settings.otherFoldersMs)),
		);
		if (watch.stopped) break;
		if (!news) await heartbeat(watch, connection);
		othersAt = noteDue(watch, folders, { news, othersAt });
		await readDue(watch, connection, folders);
	}

	return STOPPED;
}

function listen(watch: Watch, connection: ImapConnection, first: string): void {
	connection.onNewMail(() => {
		watch.due.add(first);
		watch.wakeUp();
	});
	void connection.closed.then(() => watch.wakeUp());
}

async function heartbeat(watch: Watch, connection: ImapConnection): Promise<void> {
	await orLost(connection, connection.ping(watch.settings.pingTimeoutMs));
	watch.ports.health(healthNote(watch, 'heartbeat'));
}

/** Servers that lie about IDLE are caught by looking once in a while; Junk is looked at in turns. */
function noteDue(
	watch: Watch,
	folders: readonly string[],
	seen: { readonly news: boolean; readonly othersAt: number },
): number {
	const [first = 'INBOX', ...others] = folders;
	const now = watch.ports.clock.now();
	if (!seen.news) watch.due.add(first);
	if (now - seen.othersAt < watch.settings.otherFoldersMs) return seen.othersAt;
	for (const folder of others) watch.due.add(folder);

	return now;
}

/** Waits for the runs, so that what they acknowledge is marked before we leave. */
async function finishPoll(
	watch: Watch,
	connection: ImapConnection,
	folders: readonly string[],
): Promise<'poll finished'> {
	const drained = Promise.all(
		folders.map(async (folder) => await readerOf(watch, folder).drained()),
	);
	await Promise.race([drained, connection.closed]);
	for (const folder of folders) watch.due.add(folder);
	await readDue(watch, connection, folders);

	return 'poll finished';
}

async function readDue(
	watch: Watch,
	connection: ImapConnection,
	folders: readonly string[],
): Promise<void> {
	for (const folder of folders) {
		if (!watch.due.delete(folder) || watch.stopped) continue;
		try {
			await orLost(connection, readerOf(watch, folder).sync(connection));
		} catch (error) {
			// The store is away, the link is fine: keep it and try again soon.
			if (!(error instanceof StoreUnavailableError)) throw error;
			noteStoreOutage(watch, error.message);
			await reportState(watch, 'down', { reason: error.message });
			setTimeout(() => {
				watch.due.add(folder);
				watch.wakeUp();
			}, STORE_PAUSE_MS).unref();
			continue;
		}
		noteStoreBack(watch);
	}
	await noteReading(watch);
}

// imapflow idles by itself on the folder that is selected; Junk must not stay selected. What came
// while another folder was selected was not announced.
async function selectAndIdle(
	watch: Watch,
	connection: ImapConnection,
	folder: string,
): Promise<void> {
	const uidNext = await orLost(
		connection,
		connection.withFolder(folder, async (opened) => opened.uidNext),
	);
	if (!readerOf(watch, folder).isLevel(uidNext)) watch.due.add(folder);
}

/** A command on a link that breaks may never be answered; the session must end all the same. */
async function orLost<T>(connection: ImapConnection, work: Promise<T>): Promise<T> {
	const lost = connection.closed.then((reason) => {
		throw new Error(reason);
	});
	work.catch(() => undefined);
	lost.catch(() => undefined);

	return await Promise.race([work, lost]);
}

function readerOf(watch: Watch, folder: string): FolderReader {
	const known = watch.readers.get(folder);
	if (known) return known;
	const reader = watch.ports.reader(folder);
	watch.readers.set(folder, reader);

	return reader;
}

/** @returns whether something happened before the time was over */
async function waitForNews(watch: Watch, timeoutMs: number): Promise<boolean> {
	if (watch.stopped || watch.due.size > 0) return true;

	return await new Promise((resolve) => {
		const timer = setTimeout(() => {
			watch.wakeUp = () => undefined;
			resolve(false);
		}, timeoutMs);
		watch.wakeUp = () => {
			clearTimeout(timer);
			watch.wakeUp = () => undefined;
			resolve(true);
		};
	});
}

async function pause(timeoutMs: number): Promise<void> {
	await new Promise<void>((resolve) => setTimeout(resolve, timeoutMs).unref());
}
