import type {
	CounterClaim,
	CounterRef,
	CounterSettlement,
	CounterValue,
	SendLedger,
} from '../../store/send-ledger';
import {
	isLeased,
	leaseEnd,
	leaseMore,
	readLeases,
	settleLeases,
	takeFromOwn,
} from './block-leases';
import { bookSlots, inLockOrder, keyOf, keyValues, toPlainRef, toRef } from './counter-row';
import type { SliceContext } from './slice-context';
import type { SqlSession, SqlValue, TransactionSession } from './sql-session';
import { chunked, padded, tuples } from './sql-session';

type SendCounters = Pick<SendLedger, 'reserveCounters' | 'settleCounters' | 'readCounters'>;
type ReadableRef = Parameters<SendCounters['readCounters']>[0][number];

const MAX_REFS = 256;
const HOUR_MS = 3_600_000;
// The row that all hours of a rolling window share: who holds it is alone, whatever the hour.
const HEAD = 'head';

export function createSendCounters(context: SliceContext): SendCounters {
	const { session, clock } = context;

	return {
		reserveCounters: async (claims) => {
			const closed = claims.find(({ cap, slots = 1 }) => cap < slots);
			if (closed || claims.length === 0) return closed;

			return await session.atomically(
				async (inner) => await reserve({ ...context, session: inner }, claims),
			);
		},
		settleCounters: async (refs, outcome) => {
			if (refs.length === 0) return;
			const ordered = inLockOrder(refs);
			await session.atomically(async (inner) => {
				await settle(
					inner,
					ordered.filter((ref) => !isLeased(inner, ref)),
					outcome,
				);
				const leased = ordered.filter((ref) => isLeased(inner, ref));
				await settleLeases(inner, leased, { outcome, until: leaseEnd(clock) });
			});
		},
		readCounters: async (refs) => await readCounters(session, refs),
	};
}

/** In the order asked; the statements do not wait for each other. */
export async function readCounters(
	session: SqlSession,
	refs: readonly ReadableRef[],
): Promise<readonly CounterValue[]> {
	const plain = refs.filter(({ rollingHours }) => rollingHours === undefined);
	const windows = refs.filter(({ rollingHours }) => rollingHours !== undefined);
	const [values, sums] = await Promise.all([
		Promise.all(chunked(plain, MAX_REFS).map(async (chunk) => await read(session, chunk))),
		Promise.all(windows.map(async (ref) => await sumHours(session, ref))),
	]);
	const known = new Map(values.flat().map((value) => [keyOf(value), value]));
	const rolling = new Map(windows.map((ref, index) => [ref, sums[index]]));

	return refs.map(
		(ref) =>
			rolling.get(ref) ?? known.get(keyOf(ref)) ?? { ...toPlainRef(ref), sent: 0, reserved: 0 },
	);
}

/** The first full counter ends it; what was booked before goes with the caller's rollback. */
async function reserve(
	{ session, clock }: SliceContext & { readonly session: TransactionSession },
	claims: readonly CounterClaim[],
): Promise<CounterClaim | undefined> {
	const own = claims.filter((claim) => !isLeased(session, claim));
	const rows = inLockOrder(own.flatMap(toBookings));
	const leased = inLockOrder(claims.filter((claim) => isLeased(session, claim)));
	// Both are on the way before the first is answered; the database works them off in this order.
	const [booked, taken] = await Promise.all([
		bookSlots(session, rows),
		takeFromOwn(session, leased),
	]);
	const full = rows.find((row) => !booked.has(keyOf(row)));
	if (full) return full.claim;
	const rolling = own.filter(({ rollingHours }) => rollingHours !== undefined);
	const overrun = await findOverrun(session, rolling);
	if (overrun) return overrun;

	return await leaseMore(session, { claims: leased, taken }, clock);
}

interface Booking extends CounterRef {
	readonly cap: number;
	readonly slots: number;
	readonly claim: CounterClaim;
}

function toBookings(claim: CounterClaim): Booking[] {
	const { scope, subject, bucket, cap, slots = 1 } = claim;
	const slot: Booking = { scope, subject, bucket, cap, slots, claim };

	return claim.rollingHours === undefined ? [slot] : [{ ...slot, bucket: HEAD, slots: 0 }, slot];
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

/**
 * Later hours count as well, as many as earlier ones: a worker whose clock is behind must not fill the window a
 * second time. What a clock that was years ahead has left does not close it until then.
 */
async function sumHours(session: SqlSession, ref: ReadableRef): Promise<CounterValue> {
	const row = await session.get(
		`SELECT COALESCE(SUM(sent), 0) AS sent, COALESCE(SUM(reserved), 0) AS reserved FROM counters
		WHERE scope = ? AND subject = ? AND bucket BETWEEN ? AND ? AND LENGTH(bucket) = ?`,
		[ref.scope, ref.subject, hoursAway(ref, -1), hoursAway(ref, 1), ref.bucket.length],
	);

	return { ...toPlainRef(ref), sent: Number(row?.sent ?? 0), reserved: Number(row?.reserved ?? 0) };
}

/** The hour one window before or after. */
function hoursAway({ bucket, rollingHours = 0 }: ReadableRef, windows: -1 | 1): string {
	const hour = Date.parse(`${bucket}:00:00Z`) + windows * rollingHours * HOUR_MS;

	return new Date(hour).toISOString().slice(0, bucket.length);
}

/** An upsert, although the row exists: VALUES are worked off in order, an UPDATE's rows are not. */
async function settle(
	session: SqlSession,
	refs: readonly CounterSettlement[],
	outcome: 'sent' | 'released',
): Promise<void> {
	if (refs.length === 0) return;
	// Postgres takes the types of the rows from the table, so the slots travel in "cap".
	await session.post(
		`INSERT INTO counters (scope, subject, bucket, sent, cap) VALUES ${tuples(refs.length, 5)}
		ON CONFLICT (scope, subject, bucket) DO UPDATE SET
			sent = counters.sent + excluded.sent,
			reserved = CASE WHEN counters.reserved > excluded.cap THEN counters.reserved - excluded.cap ELSE 0 END`,
		refs.flatMap((ref): SqlValue[] => {
			const slots = ref.slots ?? 1;

			return [...keyValues(ref), outcome === 'sent' ? slots : 0, slots];
		}),
	);
}

async function read(session: SqlSession, refs: readonly CounterRef[]): Promise<CounterValue[]> {
	const asked = padded(refs);
	const [rows, leased] = await Promise.all([
		session.all(
			`SELECT scope, subject, bucket, sent, reserved FROM counters
			WHERE (scope, subject, bucket) IN (VALUES ${tuples(asked.length, 3)})`,
			asked.flatMap(keyValues),
		),
		readLeases(
			session,
			refs.filter((ref) => isLeased(session, ref)),
		),
	]);
	const sums = new Map<string, CounterValue>();
	for (const row of [...rows, ...leased]) {
		const ref = toRef(row);
		const { sent, reserved } = sums.get(keyOf(ref)) ?? { sent: 0, reserved: 0 };
		sums.set(keyOf(ref), {
			...ref,
			sent: sent + Number(row.sent),
			reserved: reserved + Number(row.reserved),
		});
	}

	return [...sums.values()];
}
