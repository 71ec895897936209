import type { Clock } from '../../clock';
import type {
	CounterClaim,
	CounterRef,
	CounterScope,
	CounterSettlement,
} from '../../store/send-ledger';
import { bookSlots, keyOf, keyValues, toRef } from './counter-row';
import type { SqlRow, SqlSession, SqlValue, TransactionSession } from './sql-session';
import { padded, placeholders, tuples } from './sql-session';

/** For each mail of the group that needs it: 25 slots would not last for two groups of sixteen. */
const MAX_BLOCK = 25;
/** Below this many free slots every one is booked for itself. */
const NEAR_CAP = 100;
// As many connections as a process opens; half of what is left goes into blocks at most.
const SHARES = 2 * 16;
const LEASE_MS = 600_000;
// The "cap" of a row that no block made: its slots are not for use without a look at the counter.
const NO_CAP = Number.MAX_SAFE_INTEGER;
const LEASED_SCOPES: ReadonlySet<CounterScope> = new Set(['campaign', 'actor', 'global']);

/**
 * Every mail of a workspace books in the same rows of these scopes, and a row is locked until its
 * transaction is on the disk: PostgreSQL would send one mail per commit. So a connection books blocks
 * of slots there and counts their use in a row of its own. SQLite has one writer and needs none.
 */
export function isLeased(
	session: SqlSession,
	ref: CounterRef & { readonly rollingHours?: number },
) {
	return (
		session.dialect === 'postgres' && ref.rollingHours === undefined && LEASED_SCOPES.has(ref.scope)
	);
}

/**
 * Books the slots of every claim that the connection's own blocks had none for, in the order given.
 * @returns the first claim that has none left
 */
export async function leaseMore(
	session: TransactionSession,
	{
		claims,
		taken,
	}: { readonly claims: readonly CounterClaim[]; readonly taken: ReadonlySet<string> },
	clock: Clock,
): Promise<CounterClaim | undefined> {
	const wanting = claims.filter((claim) => !taken.has(keyOf(claim)));
	if (wanting.length === 0) return undefined;
	const booked = await takeBlocks(session, wanting.map(withSlots), clock);
	for (const claim of wanting) {
		if (!booked.has(keyOf(claim)) && !(await takeLast(session, withSlots(claim)))) return claim;
	}

	return undefined;
}

/**
 * Slots of each block that this connection holds; a lowered cap ends the use of blocks that were
 * granted under the higher one.
 * @returns the keys of the claims that got theirs
 */
export async function takeFromOwn(
	session: TransactionSession,
	claims: readonly CounterClaim[],
): Promise<ReadonlySet<string>> {
	if (claims.length === 0) return new Set();
	const rows = await session.write(
		`UPDATE counter_leases SET used = used + wanted.slots FROM (VALUES ${claimRows(claims.length)})
			AS wanted (scope, subject, bucket, cap, slots)
		WHERE counter_leases.scope = wanted.scope AND counter_leases.subject = wanted.subject
			AND counter_leases.bucket = wanted.bucket AND holder = ?
			AND used + wanted.slots <= granted AND counter_leases.cap <= wanted.cap
		RETURNING counter_leases.scope, counter_leases.subject, counter_leases.bucket`,
		[
			...claims.flatMap((claim): SqlValue[] => [...keyValues(claim), claim.cap, claim.slots ?? 1]),
			session.chain.id,
		],
	);

	return new Set(rows.map((row) => keyOf(toRef(row))));
}

function claimRows(count: number): string {
	return new Array(count).fill('(?, ?, ?, CAST(? AS BIGINT), CAST(? AS BIGINT))').join(', ');
}

type Wanted = CounterClaim & { readonly slots: number };

function withSlots(claim: CounterClaim): Wanted {
	return { ...claim, slots: claim.slots ?? 1 };
}

/**
 * New blocks, some of them used at once; near the cap no more than is used, without a lease.
 * @returns the keys of the claims that got theirs
 */
async function takeBlocks(
	session: TransactionSession,
	wanted: readonly Wanted[],
	clock: Clock,
): Promise<ReadonlySet<string>> {
	const rows = await session.all(
		`SELECT scope, subject, bucket, sent, reserved FROM counters
		WHERE (scope, subject, bucket) IN (VALUES ${tuples(wanted.length, 3)})`,
		wanted.flatMap(keyValues),
	);
	const counted = new Map(
		rows.map((row) => [keyOf(toRef(row)), Number(row.sent) + Number(row.reserved)]),
	);
	const blocks = wanted.map((claim) => {
		const left = claim.cap - (counted.get(keyOf(claim)) ?? 0);
		const spare =
			left < NEAR_CAP ? 0 : Math.min(MAX_BLOCK * claim.slots, Math.floor(left / SHARES));

		return { claim, slots: Math.max(claim.slots, spare), until: leaseEnd(clock) };
	});
	const booked = await bookSlots(
		session,
		blocks.map(({ claim, slots }) => ({ ...claim, slots })),
	);
	for (const block of blocks) {
		if (booked.has(keyOf(block.claim)) && block.slots > block.claim.slots)
			await recordBlock(session, block);
	}

	return booked;
}

interface Block {
	readonly claim: Wanted;
	readonly slots: number;
	readonly until: number;
}

async function recordBlock(
	session: TransactionSession,
	{ claim, slots, until }: Block,
): Promise<void> {
	await session.post(
		`INSERT INTO counter_leases (scope, subject, bucket, holder, granted, used, settled, cap, lease_until)
		VALUES (${placeholders(9)})
		ON CONFLICT (scope, subject, bucket, holder) DO UPDATE SET
			granted = counter_leases.granted + excluded.granted, used = counter_leases.used + excluded.used,
			cap = excluded.cap, lease_until = excluded.lease_until`,
		[...keyValues(claim), session.chain.id, slots, claim.slots, 0, claim.cap, until],
	);
}

/** All slots are booked, but some lie unused in blocks: those are called in, whoever holds them. */
async function takeLast(session: TransactionSession, claim: Wanted): Promise<boolean> {
	await recall(session, claim);
	const booked = await bookSlots(session, [claim]);

	return booked.size > 0;
}

/** Under the lock of the counter: nobody is granted a block meanwhile. */
async function recall(session: TransactionSession, ref: CounterRef): Promise<void> {
	await session.get(
		'SELECT cap FROM counters WHERE scope = ? AND subject = ? AND bucket = ? FOR UPDATE',
		keyValues(ref),
	);
	await session.post(
		`WITH called_in AS (
			DELETE FROM counter_leases WHERE scope = ? AND subject = ? AND bucket = ?
			RETURNING granted, used, settled
		)
		UPDATE counters SET
			reserved = reserved - (SELECT COALESCE(SUM(granted - used + settled), 0) FROM called_in),
			sent = sent + (SELECT COALESCE(SUM(settled), 0) FROM called_in)
		WHERE scope = ? AND subject = ? AND bucket = ?`,
		[...keyValues(ref), ...keyValues(ref)],
	);
}

/**
 * A sent mail keeps its slot; a released one leaves it to this connection. Which connection booked it
 * does not matter: only the sums over all of them count, and those come out even.
 */
export async function settleLeases(
	session: TransactionSession,
	refs: readonly CounterSettlement[],
	settlement: { readonly outcome: 'sent' | 'released'; readonly until: number },
): Promise<void> {
	if (refs.length === 0) return;
	const isSent = settlement.outcome === 'sent';
	await session.post(
		`INSERT INTO counter_leases (scope, subject, bucket, holder, granted, used, settled, cap, lease_until)
		VALUES ${tuples(refs.length, 9)}
		ON CONFLICT (scope, subject, bucket, holder) DO UPDATE SET
			used = counter_leases.used + excluded.used, settled = counter_leases.settled + excluded.settled`,
		refs.flatMap((ref): SqlValue[] => [
			...keyValues(ref),
			session.chain.id,
			0,
			isSent ? 0 : -(ref.slots ?? 1),
			isSent ? (ref.slots ?? 1) : 0,
			NO_CAP,
			settlement.until,
		]),
	);
}

/** What the blocks change in the sums of their counters. */
export async function readLeases(
	session: SqlSession,
	refs: readonly CounterRef[],
): Promise<readonly SqlRow[]> {
	if (refs.length === 0) return [];
	const asked = padded(refs);

	return await session.all(
		`SELECT scope, subject, bucket, SUM(settled) AS sent, -SUM(granted - used + settled) AS reserved
		FROM counter_leases WHERE (scope, subject, bucket) IN (VALUES ${tuples(asked.length, 3)})
		GROUP BY scope, subject, bucket`,
		asked.flatMap(keyValues),
	);
}

/** Calls in the blocks of connections that are long gone; their slots were never lost, only spread. */
export async function recallExpired(session: SqlSession, now: number): Promise<void> {
	if (session.dialect !== 'postgres') return;
	const rows = await session.all(
		`SELECT DISTINCT scope, subject, bucket FROM counter_leases WHERE lease_until <= ?
		ORDER BY scope, bucket, subject LIMIT 100`,
		[now],
	);
	// One transaction each: together they would take locks against the order of a send.
	for (const row of rows) {
		await session.atomically(async (inner) => await recall(inner, toRef(row)));
	}
}

export function leaseEnd(clock: Clock): number {
	return clock.now() + LEASE_MS;
}
