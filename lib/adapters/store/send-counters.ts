import type {
	CounterClaim,
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
type ReadableRef = Parameters<SendCounters['readCounters']>[0][number];

const MAX_REFS = 200;
const HOUR_MS = 3_600_000;
// The row that all hours of a rolling window share: who holds it is alone, whatever the hour.
const HEAD = 'head';

/**
 * The test of a cap and the booking of a slot are one statement: read-then-write is how peers send
 * the 101st mail of 100. Rows are taken in lock order, so no two transactions wait in a circle.
 */
export function createSendCounters({ session }: SliceContext): SendCounters {
	return {
		reserveCounters: async (claims) => {
			const closed = claims.find(({ cap }) => cap < 1);
			if (closed || claims.length === 0) return closed;
			const rows = inLockOrder(claims.flatMap(toBookings));
			const booked = await book(session, rows);
			const full = rows.find((row) => !booked.has(keyOf(row)));
			if (full) return full.claim;

			return await findOverrun(
				session,
				claims.filter(({ rollingHours }) => rollingHours !== undefined),
			);
		},
		settleCounters: async (refs, outcome) => {
			if (refs.length === 0) return;
			await settle(session, inLockOrder(refs), outcome === 'sent' ? 1 : 0);
		},
		readCounters: async (refs) => {
			const values: CounterValue[] = [];
			const plain = refs.filter(({ rollingHours }) => rollingHours === undefined);
			for (const chunk of chunked(plain, MAX_REFS)) values.push(...(await read(session, chunk)));
			const known = new Map(values.map((value) => [keyOf(value), value]));
			const rolling = new Map<ReadableRef, CounterValue>();
			for (const ref of refs) {
				if (ref.rollingHours !== undefined) rolling.set(ref, await sumHours(session, ref));
			}

			return refs.map(
				(ref) =>
					rolling.get(ref) ?? known.get(keyOf(ref)) ?? { ...toPlainRef(ref), sent: 0, reserved: 0 },
			);
		},
	};
}

interface Booking extends CounterRef {
	readonly cap: number;
	readonly slots: 0 | 1;
	readonly claim: CounterClaim;
}

function toBookings(claim: CounterClaim): Booking[] {
	const { scope, subject, bucket, cap } = claim;
	const slot: Booking = { scope, subject, bucket, cap, slots: 1, claim };

	return claim.rollingHours === undefined ? [slot] : [{ ...slot, bucket: HEAD, slots: 0 }, slot];
}

async function book(session: SqlSession, rows: readonly Booking[]): Promise<ReadonlySet<string>> {
	const booked = await session.write(
		`INSERT INTO counters (scope, subject, bucket, sent, reserved, cap)
		VALUES ${tuples(rows.length, 6)}
		ON CONFLICT (scope, subject, bucket) DO UPDATE
			SET reserved = counters.reserved + excluded.reserved, cap = excluded.cap
		WHERE counters.sent + counters.reserved < excluded.cap
		RETURNING scope, subject, bucket`,
		rows.flatMap((row): SqlValue[] => [...keyValues(row), 0, row.slots, row.cap]),
	);

	return new Set(booked.map((row) => keyOf(toRef(row))));
}

/** After booking, under the head row's lock: nobody else can add an hour to the same window. */
async function findOverrun(
	session: SqlSession,
	claims: readonly CounterClaim[],
): Promise<CounterClaim | undefined> {
	for (const claim of claims) {
		const { sent, reserved } = await sumHours(session, claim);
		if (sent + reserved > claim.cap) return claim;
	}

	return undefined;
}

/** Later hours count as well: a worker whose clock is behind must not fill the window a second time. */
async function sumHours(session: SqlSession, ref: ReadableRef): Promise<CounterValue> {
	const row = await session.get(
		`SELECT COALESCE(SUM(sent), 0) AS sent, COALESCE(SUM(reserved), 0) AS reserved FROM counters
		WHERE scope = ? AND subject = ? AND bucket >= ? AND LENGTH(bucket) = ?`,
		[ref.scope, ref.subject, firstHour(ref), ref.bucket.length],
	);

	return { ...toPlainRef(ref), sent: Number(row?.sent ?? 0), reserved: Number(row?.reserved ?? 0) };
}

function firstHour({ bucket, rollingHours = 0 }: ReadableRef): string {
	const first = Date.parse(`${bucket}:00:00Z`) - rollingHours * HOUR_MS;

	return new Date(first).toISOString().slice(0, bucket.length);
}

/** An upsert, although the row exists: VALUES are worked off in order, an UPDATE's rows are not. */
async function settle(
	session: SqlSession,
	refs: readonly CounterRef[],
	sent: number,
): Promise<void> {
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
