import type { FolderCursor } from '../store/inbox-progress';
import type { OpenedFolder } from './ports';

const DAY_MS = 86_400_000;

export interface FirstRun {
	/** 0: only mail that arrives from now on. */
	readonly backfillDays: number;
}

/** What to read next in a folder, and the cursor it starts from. */
export interface ReadingPlan {
	readonly cursor: FolderCursor;
	readonly uids: readonly number[];
	/** `reset`: the server renumbered the folder; keys of messages, not UIDs, now say what is known. */
	readonly reason: 'first_run' | 'continue' | 'reset';
}

/** Decides what is unread, from the stored cursor and the folder as the server shows it now. */
export async function planReading(
	opened: OpenedFolder,
	identity: Pick<FolderCursor, 'account' | 'folder' | 'triggerId'>,
	given: {
		readonly stored: FolderCursor | undefined;
		readonly firstRun: FirstRun;
		readonly now: number;
	},
): Promise<ReadingPlan> {
	const { stored, firstRun, now } = given;
	const fresh = {
		...identity,
		uidValidity: opened.uidValidity,
		ahead: [],
		highestModseq: opened.highestModseq,
	};
	if (!stored) {
		const since = now - firstRun.backfillDays * DAY_MS;
		const uids = firstRun.backfillDays > 0 ? await opened.listSince(since) : [];

		return {
			reason: 'first_run',
			uids,
			cursor: { ...fresh, lastAckUid: baseBefore(uids, opened), lastInternalDate: now },
		};
	}
	if (stored.uidValidity !== opened.uidValidity) {
		// Clocks of servers differ and SINCE knows only days: two days of overlap, the keys absorb it.
		// A message dated in the future must not hide what came since.
		const since = Math.min(stored.lastInternalDate ?? now, now) - 2 * DAY_MS;
		const uids = await opened.listSince(since);

		return {
			reason: 'reset',
			uids,
			cursor: {
				...fresh,
				lastAckUid: baseBefore(uids, opened),
				lastInternalDate: stored.lastInternalDate,
			},
		};
	}
	const done = new Set(stored.ahead);
	// "N+1:*" returns UID N when nothing is newer (RFC 3501 6.4.8: "*" is the last message).
	const uids = (await opened.listFrom(stored.lastAckUid + 1)).filter(
		(uid) => uid > stored.lastAckUid && !done.has(uid),
	);

	return { reason: 'continue', uids, cursor: stored };
}

function baseBefore(uids: readonly number[], opened: OpenedFolder): number {
	return uids.length > 0 ? Math.min(...uids) - 1 : Math.max(0, opened.uidNext - 1);
}

/** Moves over an unbroken run of acknowledged UIDs; later ones wait in `ahead`. */
export interface CursorTracker {
	readonly cursor: FolderCursor;
	/** UIDs that are now known to lie in the folder and are not acknowledged. */
	expect(uids: readonly number[]): void;
	acknowledge(uid: number, receivedAt: number | null): FolderCursor;
	isDone(uid: number): boolean;
}

export function trackCursor(start: FolderCursor): CursorTracker {
	let cursor = start;
	const pending = new Set<number>();
	const ahead = new Set(start.ahead);

	return {
		get cursor() {
			return cursor;
		},
		expect: (uids) => {
			for (const uid of uids) if (uid > cursor.lastAckUid && !ahead.has(uid)) pending.add(uid);
		},
		acknowledge: (uid, receivedAt) => {
			pending.delete(uid);
			if (uid > cursor.lastAckUid) ahead.add(uid);
			const lowestPending = pending.size === 0 ? Infinity : minimum(pending);
			let lastAckUid = cursor.lastAckUid;
			for (const done of ahead) {
				if (done < lowestPending) lastAckUid = Math.max(lastAckUid, done);
			}
			for (const done of ahead) if (done <= lastAckUid) ahead.delete(done);
			// While older mail is under way the date waits for it: a reset must find that mail again.
			const lastInternalDate =
				uid <= lastAckUid ? later(cursor.lastInternalDate, receivedAt) : cursor.lastInternalDate;
			cursor = { ...cursor, lastAckUid, ahead: [...ahead].sort((a, b) => a - b), lastInternalDate };

			return cursor;
		},
		isDone: (uid) => uid <= cursor.lastAckUid || ahead.has(uid),
	};
}

function later(a: number | null, b: number | null): number | null {
	return Math.max(a ?? 0, b ?? 0) || null;
}

function minimum(values: ReadonlySet<number>): number {
	let lowest = Infinity;
	for (const value of values) if (value < lowest) lowest = value;

	return lowest;
}
