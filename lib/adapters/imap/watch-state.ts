import type { Clock } from '../../clock';
import type { SecureRandom } from '../../random';
import type { ConnectionBook, ConnectionState } from '../../store/inbox-progress';
import type { ConnectFailure } from './connect-failure';
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
	/** Waits for its turn among many mailboxes; ended when the first reading is done. */
	readonly turn?: () => Promise<() => void>;
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
	/** How long a heartbeat may take; every write resets the socket's own timeout, so we keep one. */
	readonly pingTimeoutMs: number;
	readonly otherFoldersMs: number;
	readonly alertAfterMs: number;
}

export type FolderChoice =
	| { readonly kind: 'inboxAndJunk' }
	| { readonly kind: 'inbox' }
	| { readonly kind: 'custom'; readonly paths: readonly string[] };

interface Outage {
	readonly since: number;
	tries: number;
	alarmed: boolean;
}

/** What one watcher knows; the functions here are its memory of health. */
export interface Watch {
	readonly ports: WatcherPorts;
	readonly settings: WatcherSettings;
	readonly readers: Map<string, FolderReader>;
	readonly due: Set<string>;
	stopped: boolean;
	wakeUp: () => void;
	outage: Outage | undefined;
	/** The link stands, but nothing can be read without the store. */
	storeOutage: Outage | undefined;
	connection: ImapConnection | undefined;
	everConnected: boolean;
	connectedAt: number;
	/** When the folders were last read to the end. */
	readAt: number | null;
	reportedAt: number;
	/** Tries of the last outage: a link that breaks at once continues its back-off. */
	lastTries: number;
}

/** A connection that lasted so long has proven the server well again. */
const HEALTHY_MS = 300_000;

export function newWatch(ports: WatcherPorts, settings: WatcherSettings): Watch {
	return {
		ports,
		settings,
		readers: new Map(),
		due: new Set(),
		stopped: false,
		wakeUp: () => undefined,
		outage: undefined,
		storeOutage: undefined,
		connection: undefined,
		everConnected: false,
		connectedAt: 0,
		readAt: null,
		reportedAt: 0,
		lastTries: 0,
	};
}

/** Counts the failed try; @returns how many there were in this outage */
export function countTry(watch: Watch): number {
	const now = watch.ports.clock.now();
	const stable = now - watch.connectedAt >= HEALTHY_MS;
	watch.outage ??= { since: now, tries: stable ? 0 : watch.lastTries, alarmed: false };
	watch.outage.tries += 1;

	return watch.outage.tries;
}

/** Tells the store at once, and a person when it lasts or when only a person can help. */
export async function noteOutage(
	watch: Watch,
	failure: ConnectFailure,
	nextTryAt: number,
): Promise<void> {
	const { ports, settings, outage } = watch;
	if (!outage) return;
	await reportState(watch, failure.kind === 'authentication' ? 'auth_failed' : 'down', {
		reason: failure.reason,
		nextTryAt,
	});
	const lasting = ports.clock.now() >= outage.since + settings.alertAfterMs;
	const refused = failure.kind === 'authentication' || failure.kind === 'configuration';
	if (outage.alarmed || !(lasting || (refused && outage.tries >= 3))) return;
	outage.alarmed = true;
	ports.alarm(failure);
	ports.health(healthNote(watch, 'down', { reason: failure.reason }));
}

/** When the present outage becomes a person's business; never once it has been reported. */
export function alarmTime({ outage, settings }: Watch): number {
	return !outage || outage.alarmed ? Infinity : outage.since + settings.alertAfterMs;
}

/** A store that is away is as silent as a dead link, and a person learns of it as soon. */
export function noteStoreOutage(watch: Watch, reason: string): void {
	const { ports, settings } = watch;
	const now = ports.clock.now();
	watch.storeOutage ??= { since: now, tries: 0, alarmed: false };
	const { since, alarmed } = watch.storeOutage;
	if (alarmed || now < since + settings.alertAfterMs) return;
	watch.storeOutage.alarmed = true;
	ports.alarm({ kind: 'store', reason });
	ports.health(healthNote(watch, 'down', { reason, since }));
}

export function noteStoreBack(watch: Watch): void {
	const outage = watch.storeOutage;
	watch.storeOutage = undefined;
	if (outage?.alarmed === true) watch.ports.health(healthNote(watch, 'recovered'));
}

export async function noteConnected(watch: Watch): Promise<void> {
	const wasAlarmed = watch.outage?.alarmed === true;
	watch.lastTries = watch.outage?.tries ?? 0;
	watch.connectedAt = watch.ports.clock.now();
	watch.outage = undefined;
	await reportState(watch, 'connected');
	if (wasAlarmed) watch.ports.health(healthNote(watch, 'recovered'));
	else if (!watch.everConnected) watch.ports.health(healthNote(watch, 'connected'));
	watch.everConnected = true;
}

/** What stands has to be said again: a mailbox whose last reading is long ago is taken for unread. */
export async function noteReading(watch: Watch): Promise<void> {
	const { clock } = watch.ports;
	if (watch.storeOutage) return;
	watch.readAt = clock.now();
	if (watch.everConnected && clock.now() - watch.reportedAt >= watch.settings.heartbeatMs)
		await reportState(watch, 'connected');
}

/** The state is news, not truth: a store that is away must not stop the watcher. */
export async function reportState(
	watch: Watch,
	state: ConnectionState,
	more: { readonly reason?: string; readonly nextTryAt?: number } = {},
): Promise<void> {
	const now = watch.ports.clock.now();
	const { mode, heartbeatMs } = watch.settings;
	watch.reportedAt = now;
	await watch.ports.connections
		.report({
			account: watch.settings.account,
			kind: 'imap',
			state,
			reason: more.reason ?? null,
			since: watch.outage?.since ?? (state === 'connected' ? watch.connectedAt : now),
			lastOkAt: watch.readAt,
			nextTryAt: more.nextTryAt ?? null,
			details: {
				tries: watch.outage?.tries ?? 0,
				readEveryMs: mode.kind === 'poll' ? mode.everyMs : heartbeatMs,
				...countsOf(watch),
			},
		})
		.catch(() => undefined);
}

export function healthNote(
	watch: Watch,
	change: HealthChange,
	outage: { readonly reason?: string; readonly since?: number } = {},
): HealthNote {
	const { reason = null, since = watch.outage?.since ?? watch.ports.clock.now() } = outage;

	return { change, account: watch.settings.account, reason, since, counts: countsOf(watch) };
}

function countsOf(watch: Watch): Readonly<Record<string, number>> {
	const sum: Record<string, number> = { polled: 0, stored: 0, skipped: 0, failed: 0, parked: 0 };
	for (const { counts } of watch.readers.values()) {
		for (const [name, value] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + value;
	}

	return sum;
}

/** INBOX first; Junk by its special use, never by its name alone. */
export function chooseFolders(
	choice: FolderChoice,
	listed: readonly ListedFolder[],
): readonly string[] {
	if (choice.kind === 'custom') return choice.paths.length > 0 ? choice.paths : ['INBOX'];
	const junk = listed.filter(({ specialUse }) => specialUse === '\\Junk').map(({ path }) => path);

	return choice.kind === 'inbox' ? ['INBOX'] : ['INBOX', ...junk];
}
