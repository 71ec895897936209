import type { ConnectionHealth } from '../store/inbox-progress';

/** A mailbox that nobody has read for so long that it can be no hiccup. */
export interface UnreadMailbox {
	readonly account: string;
	readonly state: ConnectionHealth['state'];
	readonly reason: string | null;
	/** Null: never. */
	readonly lastReadAt: number | null;
	readonly intervalMinutes: number;
}

const INTERVALS = 3;
const MINUTE = 60_000;
/** The slowest turn of the pool, for a row that does not say. */
const SLOWEST_MS = 60 * MINUTE;

/**
 * Unread for more than three of its own intervals, whatever the connection says of itself: a killed
 * process leaves "connected" behind. A trigger that was stopped reads nothing on purpose.
 */
export function findUnread(
	connections: readonly ConnectionHealth[],
	now: number,
): readonly UnreadMailbox[] {
	return connections
		.filter(({ kind, state }) => kind === 'imap' && state !== 'stopped')
		.map((health) => ({ health, everyMs: intervalOf(health) }))
		.filter(({ health, everyMs }) => now - lastSign(health) > INTERVALS * everyMs)
		.sort((a, b) => lastSign(a.health) - lastSign(b.health))
		.map(({ health, everyMs }) => ({
			account: health.account,
			state: health.state,
			reason: health.reason,
			lastReadAt: health.lastOkAt,
			intervalMinutes: everyMs / MINUTE,
		}));
}

function lastSign({ lastOkAt, since }: ConnectionHealth): number {
	return lastOkAt ?? since;
}

function intervalOf({ details }: ConnectionHealth): number {
	const everyMs = Number(details.readEveryMs);

	return Number.isFinite(everyMs) && everyMs > 0 ? everyMs : SLOWEST_MS;
}
