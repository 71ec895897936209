import type { CounterRef, CounterScope } from '../../store/send-ledger';
import { counterLockOrder } from '../../store/send-ledger';
import type { SqlRow, SqlSession, SqlValue } from './sql-session';
import { tuples } from './sql-session';

export interface Slots extends CounterRef {
	readonly cap: number;
	readonly slots: number;
}

/**
 * The test of the cap and the booking are one statement: read-then-write is how peers send the 101st
 * mail of 100.
 * @returns the keys of the rows that took their slots
 */
export async function bookSlots(
	session: SqlSession,
	rows: readonly Slots[],
): Promise<ReadonlySet<string>> {
	if (rows.length === 0) return new Set();
	const booked = await session.write(
		`INSERT INTO counters (scope, subject, bucket, sent, reserved, cap)
		VALUES ${tuples(rows.length, 6)}
		ON CONFLICT (scope, subject, bucket) DO UPDATE
			SET reserved = counters.reserved + excluded.reserved, cap = excluded.cap
		WHERE counters.sent + counters.reserved < excluded.cap
			AND counters.sent + counters.reserved + excluded.reserved <= excluded.cap
		RETURNING scope, subject, bucket`,
		rows.flatMap((row): SqlValue[] => [...keyValues(row), 0, row.slots, row.cap]),
	);

	return new Set(booked.map((row) => keyOf(toRef(row))));
}

/** Each row once, in lock order, so that no two transactions wait in a circle. */
export function inLockOrder<T extends CounterRef>(refs: readonly T[]): T[] {
	const unique = new Map(refs.map((ref) => [keyOf(ref), ref]));

	return [...unique.values()].sort(
		(a, b) =>
			counterLockOrder.indexOf(a.scope) - counterLockOrder.indexOf(b.scope) ||
			(keyOf(a) < keyOf(b) ? -1 : 1),
	);
}

export function keyOf({ scope, subject, bucket }: CounterRef): string {
	return `${scope} ${bucket} ${subject}`;
}

export function keyValues({ scope, subject, bucket }: CounterRef): SqlValue[] {
	return [scope, subject, bucket];
}

export function toRef(row: SqlRow): CounterRef {
	return {
		scope: row.scope as CounterScope,
		subject: String(row.subject),
		bucket: String(row.bucket),
	};
}

export function toPlainRef({ scope, subject, bucket }: CounterRef): CounterRef {
	return { scope, subject, bucket };
}
