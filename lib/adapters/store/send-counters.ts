import type {
	CounterRef,
	CounterScope,
	CounterValue,
	SendLedger,
} from '../../store/send-ledger';
import { counterLockOrder } from '../../store/send-ledger';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlSession, SqlValue } from './sql-session';
import { chunked, tuples } from './sql-session';

type SendCounters = Pick<SendLedger, 'reserveCounters' | 'settleCounters' | 'readCounters'>;

const MAX_REFS = 200;

/**
 * The test of a cap and the booking of a slot are one statement: read-then-write is how peers send
 * the 101st mail of 100. Rows are taken in lock order, so no two transactions wait in a circle.
 */
export function createSendCounters({ session }: SliceContext): SendCounters {
	return {
		reserveCounters: async (claims) => {
			const ordered = inLockOrder(claims);
			const closed = ordered.find(({ cap }) => cap < 1);
			if (closed || ordered.length === 0) return closed;
			const booked = await session.write(
				`INSERT INTO counters (scope, subject, bucket, sent, reserved, cap)
				VALUES ${tuples(ordered.length, 6)}
				ON CONFLICT (scope, subject, bucket) DO UPDATE
					SET reserved = counters.reserved + 1, cap = excluded.cap
				WHERE counters.sent + counters.reserved < excluded.cap
				RETURNING scope, subject, bucket`,
				ordered.flatMap((claim): SqlValue[] => [...keyValues(claim), 0, 1, claim.cap]),
			);
			const names = new Set(booked.map((row) => keyOf(toRef(row))));

			return ordered.find((claim) => !names.has(keyOf(claim)));
		},
		settleCounters: async (refs, outcome) => {
			if (refs.length === 0) return;
			await settle(session, inLockOrder(refs), outcome === 'sent' ? 1 : 0);
		},
		readCounters: async (refs) => {
			const values: CounterValue[] = [];
			for (const chunk of chunked(refs, MAX_REFS)) values.push(...(await read(session, chunk)));
			const known = new Map(values.map((value) => [keyOf(value), value]));

			return refs.map((ref) => known.get(keyOf(ref)) ?? { ...toPlainRef(ref), sent: 0, reserved: 0 });
		},
	};
}

/** An upsert, although the row exists: VALUES are worked off in order, an UPDATE's rows are not. */
async function settle(session: SqlSession, refs: readonly CounterRef[], sent: number): Promise<void> {
	await session.run(
		`INSERT INTO counters (scope, subject, bucket, sent, reserved) VALUES ${tuples(refs.length, 5)}
		ON CONFLICT (scope, subject, bucket) DO UPDATE SET
			sent = counters.sent + excluded.sent,
			reserved = CASE WHEN counters.reserved > 0 THEN counters.reserved - 1 ELSE 0 END`,
		refs.flatMap((ref): SqlValue[] => [...keyValues(ref), sent, 0]),
	);
}

async function read(session: SqlSession, refs: readonly CounterRef[]): Promise<CounterValue[]> {
	const rows = await session.all(
		`SELECT scope, subject, bucket, sent, reserved FROM counters
		WHERE (scope, subject, bucket) IN (VALUES ${tuples(refs.length, 3)})`,
		refs.flatMap(keyValues),
	);

	return rows.map((row) => ({
		...toRef(row),
		sent: Number(row.sent),
		reserved: Number(row.reserved),
	}));
}

function inLockOrder<T extends CounterRef>(refs: readonly T[]): T[] {
	const unique = new Map(refs.map((ref) => [keyOf(ref), ref]));

	return [...unique.values()].sort(
		(a, b) =>
			counterLockOrder.indexOf(a.scope) - counterLockOrder.indexOf(b.scope) ||
			(keyOf(a) < keyOf(b) ? -1 : 1),
	);
}

function keyOf({ scope, subject, bucket }: CounterRef): string {
	return `${scope} ${bucket} ${subject}`;
}

function keyValues({ scope, subject, bucket }: CounterRef): SqlValue[] {
	return [scope, subject, bucket];
}

function toRef(row: SqlRow): CounterRef {
	return {
		scope: row.scope as CounterScope,
		subject: String(row.subject),
		bucket: String(row.bucket),
	};
}

function toPlainRef({ scope, subject, bucket }: CounterRef): CounterRef {
	return { scope, subject, bucket };
}
