import type { FolderCursor, InboxProgress } from '../../store/inbox-progress';
import type {
	DeliveryPorts,
	DeliveryResult,
	DeliverySettings,
	InFlight,
} from '../../replies/deliver-message';
import { startDelivery } from '../../replies/deliver-message';
import type { CursorTracker, FirstRun } from '../../replies/mailbox-cursor';
import { planReading, trackCursor } from '../../replies/mailbox-cursor';
import type { Marking, RawMessage } from '../../replies/ports';
import type { UnmarkedMail } from '../../replies/unmarked-mail';
import { createUnmarkedMail } from '../../replies/unmarked-mail';
import type { ImapConnection } from './imap-connection';

export interface ReaderSettings extends DeliverySettings {
	readonly account: string;
	readonly batchSize: number;
	readonly firstRun: FirstRun;
	readonly marking: Marking;
	/** After a failed run, doubled with each attempt. */
	readonly retryDelayMs: number;
}

export interface ReaderPorts extends DeliveryPorts {
	/** Ask for another look at the folder, e.g. because a retry is due. */
	readonly wake: (folder: string) => void;
	/** The store did not take an acknowledgement; the message will come again. */
	readonly onTrouble: (error: unknown) => void;
}

/** What happened so far; the seed's five counts of a poll (ledger A-01). */
export interface ReaderCounts {
	polled: number;
	stored: number;
	skipped: number;
	failed: number;
	parked: number;
}

/** Reads one folder as often as it is told to, across connections; remembers what is under way. */
export interface FolderReader {
	readonly folder: string;
	readonly counts: ReaderCounts;
	/** Reads everything that is there; returns when the last batch is started, not when its runs ended. */
	sync(connection: ImapConnection): Promise<void>;
	/** Whether the last look at the folder saw everything below this UID. */
	isLevel(uidNext: number): boolean;
	/** Resolves when no run is under way any more. */
	drained(): Promise<void>;
	stop(): void;
}

interface ReaderState {
	tracker: CursorTracker | undefined;
	/** UIDs whose run is under way, or that wait for their next attempt until then. */
	readonly busy: Map<number, number>;
	readonly running: Set<Promise<void>>;
	/** Finished messages whose mark is still to be set. */
	readonly unmarked: Set<number>;
	readonly lostMark: UnmarkedMail;
	saving: Promise<void> | undefined;
	dirty: FolderCursor | undefined;
	/** As the server gave it at the last look. */
	uidNext: number;
	/** The connection in use: reading through one that was given up ends by itself. */
	connection: ImapConnection | undefined;
	stopped: boolean;
}

export function createFolderReader(
	folder: string,
	inFlight: InFlight,
	{ ports, settings }: { readonly ports: ReaderPorts; readonly settings: ReaderSettings },
): FolderReader {
	const state: ReaderState = {
		tracker: undefined,
		busy: new Map(),
		running: new Set(),
		unmarked: new Set(),
		lostMark: createUnmarkedMail(),
		saving: undefined,
		dirty: undefined,
		uidNext: 0,
		connection: undefined,
		stopped: false,
	};
	const counts: ReaderCounts = { polled: 0, stored: 0, skipped: 0, failed: 0, parked: 0 };
	const reader = { folder, state, counts, inFlight, ports, settings };

	return {
		folder,
		counts,
		sync: async (connection) => {
			state.connection = connection;
			await flushMarks(reader, connection);
			const uids = await findUnread(reader, connection);
			for (
				let at = 0;
				at < uids.length && isCurrent(reader, connection);
				at += settings.batchSize
			) {
				const batch = uids.slice(at, at + settings.batchSize);
				const messages = await connection.withFolder(
					folder,
					async (opened) => await opened.fetch(batch),
				);
				acknowledgeVanished(reader, batch, messages);
				for (const raw of messages) {
					await freeSlot(reader);
					if (!isCurrent(reader, connection)) return;
					await deliver(reader, raw);
				}
			}
			await flushMarks(reader, connection);
		},
		isLevel: (uidNext) => uidNext <= state.uidNext,
		drained: async () => {
			await Promise.allSettled([...state.running]);
			await state.saving;
		},
		stop: () => {
			state.stopped = true;
		},
	};
}

interface Reader {
	readonly folder: string;
	readonly state: ReaderState;
	readonly counts: ReaderCounts;
	readonly inFlight: InFlight;
	readonly ports: ReaderPorts;
	readonly settings: ReaderSettings;
}

function isCurrent({ state }: Reader, connection: ImapConnection): boolean {
	return !state.stopped && state.connection === connection;
}

async function findUnread(reader: Reader, connection: ImapConnection): Promise<readonly number[]> {
	const { state, settings, ports, folder } = reader;
	const identity = { account: settings.account, folder, triggerId: settings.triggerId };
	const stored =
		state.tracker?.cursor ??
		(await ports.progress.getCursor(settings.account, folder, settings.triggerId));
	const now = ports.clock.now();
	const { plan, lostMark } = await connection.withFolder(folder, async (opened) => {
		state.uidNext = opened.uidNext;
		const given = { stored, firstRun: settings.firstRun, now };

		return {
			plan: await planReading(opened, identity, given),
			lostMark: await opened.listUnmarked(settings.marking),
		};
	});
	if (!state.tracker || plan.reason !== 'continue') {
		state.tracker = trackCursor(plan.cursor);
		if (plan.reason === 'reset') {
			state.busy.clear();
			state.unmarked.clear();
			state.lostMark.clear();
		}
		await ports.progress.saveCursor(plan.cursor);
	}
	state.tracker.expect(plan.uids);
	const uids = new Set([...offerAgain(state, lostMark), ...plan.uids]);

	return [...uids].filter((uid) => (state.busy.get(uid) ?? 0) <= now).sort((a, b) => a - b);
}

/** @returns those that lost their mark by somebody's hand */
function offerAgain(state: ReaderState, found: readonly number[]): readonly number[] {
	const { offer, mark } = state.lostMark.look(found);
	for (const uid of mark) state.unmarked.add(uid);

	return offer;
}

/** Somebody expunged it between search and fetch: it cannot be delivered and must not hold the cursor. */
function acknowledgeVanished(
	reader: Reader,
	wanted: readonly number[],
	found: readonly RawMessage[],
): void {
	const present = new Set(found.map(({ uid }) => uid));
	for (const uid of wanted) if (!present.has(uid)) acknowledge(reader, { uid, receivedAt: null });
}

async function freeSlot({ state, settings }: Reader): Promise<void> {
	while (state.running.size >= settings.batchSize && !state.stopped)
		await Promise.race(state.running);
}

async function deliver(reader: Reader, raw: RawMessage): Promise<void> {
	const { state, inFlight, ports, settings, counts } = reader;
	const generation = state.tracker;
	counts.polled += 1;
	const offeredAt = state.lostMark.isOffered(raw.uid) ? ports.clock.now() : undefined;
	const delivery = await startDelivery(raw, inFlight, { ports, settings, offeredAt });
	state.busy.set(raw.uid, Infinity);
	const settle = delivery.result
		.then((result) => {
			// The folder was renumbered meanwhile: this UID means nothing any more, its key does.
			if (state.tracker === generation) applyResult(reader, raw, result);
		})
		.catch((error: unknown) => {
			ports.onTrouble(error);
			if (state.tracker === generation)
				state.busy.set(raw.uid, ports.clock.now() + settings.retryDelayMs);
		});
	const tracked = settle.finally(() => state.running.delete(tracked));
	state.running.add(tracked);
}

function applyResult(reader: Reader, raw: RawMessage, result: DeliveryResult): void {
	const { state, counts, settings, ports } = reader;
	if (result.kind === 'acknowledged') {
		counts[result.how === 'run' ? 'stored' : result.how === 'known' ? 'skipped' : 'parked'] += 1;
		acknowledge(reader, raw);
		// A known one too: we may have ended between its acknowledgement and its mark.
		const marks = result.how !== 'parked' || state.lostMark.isOffered(raw.uid);
		state.lostMark.finish(raw.uid);
		if (settings.marking.kind !== 'none' && marks) {
			state.unmarked.add(raw.uid);
			ports.wake(reader.folder);
		}
		return;
	}
	counts.failed += 1;
	const delay = settings.retryDelayMs * 2 ** Math.max(0, result.attempt - 1);
	state.busy.set(raw.uid, ports.clock.now() + delay);
	setTimeout(() => ports.wake(reader.folder), delay + 5).unref();
}

function acknowledge(reader: Reader, raw: Pick<RawMessage, 'uid' | 'receivedAt'>): void {
	const { state } = reader;
	state.busy.delete(raw.uid);
	if (!state.tracker) return;
	saveSoon(reader, state.tracker.acknowledge(raw.uid, raw.receivedAt));
}

/** One write at a time, the newest state wins; a lost write only means that known messages are looked at again. */
function saveSoon(reader: Reader, cursor: FolderCursor): void {
	const { state, ports } = reader;
	state.dirty = cursor;
	state.saving ??= drainSaves(state, ports.progress)
		.catch((error: unknown) => ports.onTrouble(error))
		.finally(() => {
			state.saving = undefined;
			if (state.dirty && !state.stopped) saveSoon(reader, state.dirty);
		});
}

async function drainSaves(state: ReaderState, progress: InboxProgress): Promise<void> {
	while (state.dirty) {
		const cursor = state.dirty;
		state.dirty = undefined;
		await progress.saveCursor(cursor);
	}
}

async function flushMarks(
	{ state, settings, folder }: Reader,
	connection: ImapConnection,
): Promise<void> {
	if (state.unmarked.size === 0) return;
	const uids = [...state.unmarked];
	await connection.withFolder(folder, async (opened) => await opened.mark(uids, settings.marking));
	for (const uid of uids) state.unmarked.delete(uid);
}
