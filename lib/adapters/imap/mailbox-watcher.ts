import type { Clock } from '../../clock';
import type { SecureRandom } from '../../random';
import { StoreUnavailableError } from '../../mail/errors';
import type { ConnectionBook, ConnectionState } from '../../store/inbox-progress';
import type { ConnectFailure } from './connect-failure';
import { explainConnectFailure, reconnectDelay } from './connect-failure';
import type { FolderReader } from './folder-reader';
import type { ImapConnection, ListedFolder } from './imap-connection';

export type HealthChange = 'connected' | 'down' | 'recovered' | 'heartbeat';

export interface HealthNote {
	readonly change: HealthChange;
	readonly account: string;
	readonly reason: string | null;
	readonly since: number;
	readonly counts: Readonly<Record<string, number>>;
}

export interface WatcherPorts {
	readonly clock: Clock;
	readonly random: SecureRandom;
	readonly connections: ConnectionBook;
	readonly connect: () => Promise<ImapConnection>;
	readonly reader: (folder: string) => FolderReader;
	/** A person should know: shown as a failed execution. Once per outage. */
	readonly alarm: (failure: ConnectFailure) => void;
	readonly health: (note: HealthNote) => void;
}

export interface WatcherSettings {
	readonly account: string;
	readonly folders: FolderChoice;
	/** Push by IDLE on the first folder, or look every so often. */
	readonly mode: { readonly kind: 'idle' } | { readonly kind: 'poll'; readonly everyMs: number };
	readonly heartbeatMs: number;
	readonly otherFoldersMs: number;
	readonly alertAfterMs: number;
}

export type FolderChoice =
	| { readonly kind: 'inboxAndJunk' }
	| { readonly kind: 'inbox' }
	| { readonly kind: 'custom'; readonly paths: readonly string[] };

export interface MailboxWatcher {
	start(): void;
	/** Asks for a look at a folder soon. */
	wake(folder: string): void;
	/** Ends within five seconds, whatever the server does. */
	stop(): Promise<void>;
}

const DRAIN_MS = 2_500;
/** Trouble of the store or a folder, not of the connection: wait a little, keep the link. */
const STORE_PAUSE_MS = 5_000;
/** A connection that lasted so long has proven the server well again. */
const HEALTHY_MS = 300_000;

interface Outage {
	readonly since: number;
	tries: number;
	alarmed: boolean;
}

interface Watch {
	readonly ports: WatcherPorts;
	readonly settings: WatcherSettings;
	readonly readers: Map<string, FolderReader>;
	stopped: boolean;
	wakeUp: () => void;
	readonly due: Set<string>;
	outage: Outage | undefined;
	connection: ImapConnection | undefined;
	everConnected: boolean;
	connectedAt: number;
	/** Tries of the last outage: a link that breaks at once continues its back-off. */
	lastTries: number;
}

/** Keeps one mailbox read, for ever: connects, reads, waits for news, reconnects. */
export function createMailboxWatcher(ports: WatcherPorts, settings: WatcherSettings): MailboxWatcher {
	const watch: Watch = { ports, settings, readers: new Map(), stopped: false, wakeUp: () => undefined, due: new Set(), outage: undefined, connection: undefined, everConnected: false, connectedAt: 0, lastTries: 0 };
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
			await Promise.race([Promise.all([...watch.readers.values()].map((reader) => reader.drained())), pause(DRAIN_MS / 2)]);
			await report(watch, 'stopped', null).catch(() => undefined);
		},
	};
}

async function keepWatching(watch: Watch): Promise<void> {
	while (!watch.stopped) {
		let failure: ConnectFailure;
		try {
			watch.connection = await watch.ports.connect();
			const reason = await runSession(watch, watch.connection);
			failure = { kind: 'network', reason };
		} catch (error) {
			failure = explainConnectFailure(error);
		}
		await watch.connection?.close().catch(() => undefined);
		watch.connection = undefined;
		if (!watch.stopped) await waitForReconnect(watch, failure);
	}
}

async function waitForReconnect(watch: Watch, failure: ConnectFailure): Promise<void> {
	const { ports, settings } = watch;
	const now = ports.clock.now();
	const stable = now - watch.connectedAt >= HEALTHY_MS;
	watch.outage ??= { since: now, tries: stable ? 0 : watch.lastTries, alarmed: false };
	const { outage } = watch;
	outage.tries += 1;
	const fraction = ports.random.below(1_000) / 1_000;
	const polled = failure.reason === POLL_DONE && settings.mode.kind === 'poll';
	const delay = polled && settings.mode.kind === 'poll' ? settings.mode.everyMs * (0.9 + fraction / 5) : reconnectDelay(failure.kind, outage.tries, fraction);
	if (polled) watch.outage = undefined;
	else await noteOutage(watch, failure, delay);
	await waitForNews(watch, polled ? delay : Math.min(delay, untilAlarm(outage, settings, now) ?? delay));
	// A wake-up asks for reading; without a link it must not shorten the back-off.
	const left = polled ? 0 : now + delay - ports.clock.now();
	if (left > 0 && !watch.stopped) await sleepUnlessStopped(watch, left);
}

function untilAlarm(outage: Outage, settings: WatcherSettings, now: number): number | undefined {
	return outage.alarmed ? undefined : Math.max(0, outage.since + settings.alertAfterMs - now);
}

async function noteOutage(watch: Watch, failure: ConnectFailure, delay: number): Promise<void> {
	const { ports, settings, outage } = watch;
	if (!outage) return;
	const now = ports.clock.now();
	const state: ConnectionState = failure.kind === 'authentication' ? 'auth_failed' : 'down';
	await report(watch, state, failure.reason, now + delay).catch(() => undefined);
	const lasting = now - outage.since >= settings.alertAfterMs;
	const refused = failure.kind === 'authentication' || failure.kind === 'configuration';
	if (outage.alarmed || !(lasting || (refused && outage.tries >= 3))) return;
	outage.alarmed = true;
	ports.alarm(failure);
	ports.health(note(watch, 'down', failure.reason));
}

const POLL_DONE = 'poll finished';

/** @returns why the session ended */
async function runSession(watch: Watch, connection: ImapConnection): Promise<string> {
	const { ports, settings } = watch;
	const folders = chooseFolders(settings.folders, await connection.listFolders());
	const [first = 'INBOX', ...others] = folders;
	connection.onNewMail(() => {
		watch.due.add(first);
		watch.wakeUp();
	});
	let ended: string | undefined;
	void connection.closed.then((reason) => {
		ended = reason;
		watch.wakeUp();
	});
	for (const folder of folders) watch.due.add(folder);
	let checkedOthers = ports.clock.now();
	let healthy = false;

	while (!watch.stopped && ended === undefined) {
		const complete = await readDue(watch, connection, folders);
		if (!healthy) {
			healthy = true;
			await noteConnected(watch);
		}
		if (settings.mode.kind === 'poll' && complete) {
			await Promise.race([Promise.all(folders.map(async (folder) => await readerOf(watch, folder).drained())), connection.closed]);
			await readDue(watch, connection, folders);
			return POLL_DONE;
		}
		if (watch.due.size === 0) await selectAndIdle(connection, first);
		if (!complete) {
			await Promise.race([pause(STORE_PAUSE_MS), connection.closed]);
			continue;
		}
		const news = await waitForNews(watch, Math.min(settings.heartbeatMs, settings.otherFoldersMs));
		if (watch.stopped || ended !== undefined) break;
		const now = ports.clock.now();
		if (now - checkedOthers >= settings.otherFoldersMs) {
			checkedOthers = now;
			for (const folder of others) watch.due.add(folder);
		}
		// Servers that lie about IDLE are caught by looking once in a while.
		if (!news) {
			watch.due.add(first);
			ports.health(note(watch, 'heartbeat', null));
		}
	}

	return ended ?? 'stopped';
}

async function readDue(watch: Watch, connection: ImapConnection, folders: readonly string[]): Promise<boolean> {
	for (const folder of folders) {
		if (!watch.due.delete(folder) || watch.stopped) continue;
		try {
			await readerOf(watch, folder).sync(connection);
		} catch (error) {
			watch.due.add(folder);
			// The store is away, the link is fine: keep it and try again soon.
			if (!(error instanceof StoreUnavailableError)) throw error;
			await report(watch, 'down', error.message).catch(() => undefined);
			return false;
		}
	}

	return true;
}

// imapflow idles by itself on the folder that is selected; Junk must not stay selected.
async function selectAndIdle(connection: ImapConnection, folder: string): Promise<void> {
	await connection.withFolder(folder, async () => undefined);
}

async function noteConnected(watch: Watch): Promise<void> {
	const wasAlarmed = watch.outage?.alarmed === true;
	watch.lastTries = watch.outage?.tries ?? 0;
	watch.connectedAt = watch.ports.clock.now();
	watch.outage = undefined;
	await report(watch, 'connected', null).catch(() => undefined);
	if (wasAlarmed) watch.ports.health(note(watch, 'recovered', null));
	else if (!watch.everConnected) watch.ports.health(note(watch, 'connected', null));
	watch.everConnected = true;
}

function readerOf(watch: Watch, folder: string): FolderReader {
	const known = watch.readers.get(folder);
	if (known) return known;
	const reader = watch.ports.reader(folder);
	watch.readers.set(folder, reader);

	return reader;
}

/** INBOX first; Junk by its special use, never by its name alone. */
export function chooseFolders(choice: FolderChoice, listed: readonly ListedFolder[]): readonly string[] {
	if (choice.kind === 'custom') return choice.paths.length > 0 ? choice.paths : ['INBOX'];
	const junk = listed.filter(({ specialUse }) => specialUse === '\\Junk').map(({ path }) => path);

	return choice.kind === 'inbox' ? ['INBOX'] : ['INBOX', ...junk];
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

async function sleepUnlessStopped(watch: Watch, timeoutMs: number): Promise<void> {
	const end = watch.ports.clock.now() + timeoutMs;
	while (!watch.stopped && watch.ports.clock.now() < end) {
		watch.due.clear();
		await waitForNews(watch, Math.max(1, end - watch.ports.clock.now()));
	}
}

async function report(watch: Watch, state: ConnectionState, reason: string | null, nextTryAt: number | null = null): Promise<void> {
	const now = watch.ports.clock.now();
	await watch.ports.connections.report({
		account: watch.settings.account,
		kind: 'imap',
		state,
		reason,
		since: watch.outage?.since ?? now,
		lastOkAt: state === 'connected' ? now : null,
		nextTryAt,
		details: { tries: watch.outage?.tries ?? 0, ...countsOf(watch) },
	});
}

function note(watch: Watch, change: HealthChange, reason: string | null): HealthNote {
	return { change, account: watch.settings.account, reason, since: watch.outage?.since ?? watch.ports.clock.now(), counts: countsOf(watch) };
}

function countsOf(watch: Watch): Readonly<Record<string, number>> {
	const sum: Record<string, number> = { polled: 0, stored: 0, skipped: 0, failed: 0, parked: 0 };
	for (const { counts } of watch.readers.values()) {
		for (const [name, value] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + value;
	}

	return sum;
}

async function pause(timeoutMs: number): Promise<void> {
	await new Promise<void>((resolve) => setTimeout(resolve, timeoutMs).unref());
}
