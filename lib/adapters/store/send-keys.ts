import type {
	SendKey,
	SendKeyClaim,
	SendKeyKind,
	SendKeyState,
	SendLedger,
} from '../../store/send-ledger';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlSession, SqlValue } from './sql-session';
import { chunked, padded, placeholders, tuples } from './sql-session';

type SendKeys = Pick<SendLedger, 'claimKeys' | 'claimKeysOfAll' | 'findKeys' | 'settleKeys'>;

const COLUMNS = 'hash, kind, state, attempt_id, expires_at';
const MAX_HASHES = 1_024;

export function createSendKeys({ session, random }: SliceContext): SendKeys {
	return {
		claimKeys: async (claims, attemptId, now) => {
			if (claims.length === 0) return [];
			const claim = { claims: inLockOrder(claims, attemptId), claimId: random.id(), now };

			return await session.atomically(async (inner) => await claimAll(inner, claim));
		},
		claimKeysOfAll: async (attempts, now) => {
			const claims = attempts.flatMap(({ attemptId, keys }) => inLockOrder(keys, attemptId));
			const sorted = claims.sort(byHash);
			if (sorted.some(({ hash }, index) => hash === sorted[index + 1]?.hash)) return false;
			if (sorted.length === 0) return true;
			const taken = await takeKeys(session, { claims: sorted, claimId: random.id(), now });

			return taken.length === sorted.length;
		},
		findKeys: async (hashes, now) => {
			const known = await readKeys(session, hashes);

			return [...known.values()].filter((key) => isHeldAt(key, now));
		},
		settleKeys: async (attemptId, state) => {
			await session.post('UPDATE send_keys SET state = ? WHERE attempt_id = ?', [state, attemptId]);
		},
	};
}

export async function readKeys(
	session: SqlSession,
	hashes: readonly string[],
): Promise<ReadonlyMap<string, SendKey>> {
	const known = new Map<string, SendKey>();
	for (const chunk of chunked(hashes, MAX_HASHES)) {
		const asked = padded(chunk);
		const rows = await session.all(
			`SELECT ${COLUMNS} FROM send_keys WHERE hash IN (${placeholders(asked.length)})
			AND state <> 'released'`,
			asked,
		);
		for (const row of rows) known.set(String(row.hash), toSendKey(row));
	}

	return known;
}

/** A key in doubt has no expiry: the mail may have left. */
export function isHeldAt({ state, expiresAt }: SendKey, now: number): boolean {
	if (state === 'released') return false;

	return state === 'in_doubt' || expiresAt === null || expiresAt > now;
}

interface OwnedClaim extends SendKeyClaim {
	readonly attemptId: string;
}

interface KeyClaim {
	/** Sorted by hash. */
	readonly claims: readonly OwnedClaim[];
	/** Tells the rows taken by this very call from those the attempt held before. */
	readonly claimId: string;
	readonly now: number;
}

async function claimAll(session: SqlSession, claim: KeyClaim): Promise<readonly SendKey[]> {
	const held = await takeKeys(session, claim);
	if (held.length === claim.claims.length) return [];

	return await refuse(session, claim, held);
}

async function takeKeys(
	session: SqlSession,
	{ claims, claimId, now }: KeyClaim,
): Promise<readonly SqlRow[]> {
	return await session.write(
		// Insert, or take over what is released, past its expiry, or ours already. A key in doubt has
		// no expiry: the mail may have left.
		`INSERT INTO send_keys (hash, kind, state, attempt_id, claim_id, claimed_at, expires_at)
		VALUES ${tuples(claims.length, 7)}
		ON CONFLICT (hash) DO UPDATE SET
			claim_id = CASE WHEN ${OURS} THEN send_keys.claim_id ELSE excluded.claim_id END,
			claimed_at = CASE WHEN ${OURS} THEN send_keys.claimed_at ELSE excluded.claimed_at END,
			kind = excluded.kind, state = 'claimed',
			attempt_id = excluded.attempt_id, expires_at = excluded.expires_at
		WHERE send_keys.state = 'released' OR send_keys.attempt_id = excluded.attempt_id
			OR (send_keys.state <> 'in_doubt' AND send_keys.expires_at <= excluded.claimed_at)
		RETURNING hash, claim_id`,
		claims.flatMap(({ hash, kind, attemptId, expiresAt }): SqlValue[] => [
			...[hash, kind, 'claimed', attemptId],
			...[claimId, now, expiresAt],
		]),
	);
}

const OURS = `send_keys.attempt_id = excluded.attempt_id AND send_keys.state <> 'released'`;

/** None instead of some: what this call took is given back, and the holders of the rest are named. */
async function refuse(
	session: SqlSession,
	{ claims, claimId }: KeyClaim,
	held: readonly SqlRow[],
): Promise<readonly SendKey[]> {
	await session.run(
		`UPDATE send_keys SET state = 'released' WHERE claim_id = ? AND hash IN (${placeholders(held.length)})`,
		[claimId, ...held.map(({ hash }) => hash as string)],
	);
	const heldHashes = new Set(held.map(({ hash }) => hash));
	const lost = claims.filter(({ hash }) => !heldHashes.has(hash)).map(({ hash }) => hash);
	const rows = await session.all(
		`SELECT ${COLUMNS} FROM send_keys WHERE hash IN (${placeholders(lost.length)}) ORDER BY hash`,
		lost,
	);

	return rows.map(toSendKey);
}

/** Sorted, and each key once: two attempts with the same keys must not wait for each other. */
function inLockOrder(claims: readonly SendKeyClaim[], attemptId: string): OwnedClaim[] {
	const unique = new Map(claims.map((claim) => [claim.hash, { ...claim, attemptId }]));

	return [...unique.values()].sort(byHash);
}

function byHash(a: SendKeyClaim, b: SendKeyClaim): number {
	return a.hash < b.hash ? -1 : 1;
}

function toSendKey(row: SqlRow): SendKey {
	return {
		kind: row.kind as SendKeyKind,
		hash: String(row.hash),
		expiresAt: row.expires_at as number | null,
		state: row.state as SendKeyState,
		attemptId: String(row.attempt_id),
	};
}
