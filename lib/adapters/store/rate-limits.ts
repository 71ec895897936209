import type { BreakerState, RateLimits, TokenBucketSpec } from '../../store/rate-limits';
import { insertStatement, recordShape, takeExcluded } from './record-shape';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlSession, SqlValue } from './sql-session';
import { forUpdate, placeholders, tuples } from './sql-session';

const breakerState = recordShape<BreakerState>({
	breaker: 'plain',
	state: 'plain',
	hard: 'flag',
	recent: 'plain',
	consecutive: 'plain',
	openedAt: 'plain',
	openUntil: 'plain',
	openMs: 'plain',
	reason: 'plain',
	updatedAt: 'plain',
});

export function createRateLimits({ session }: SliceContext): RateLimits {
	return {
		take: async (specs, now) =>
			specs.length === 0
				? 0
				: await session.atomically((inner) => takeAll(inner, inLockOrder(specs), now)),
		block: async (bucket, until) => {
			await session.run(
				// A bucket nobody took from yet: last filled in 1970, hence full when the block ends.
				`INSERT INTO token_buckets (bucket, tokens, updated_at, blocked_until) VALUES (?, 0, 0, ?)
				ON CONFLICT (bucket) DO UPDATE SET blocked_until = excluded.blocked_until
				WHERE token_buckets.blocked_until < excluded.blocked_until`,
				[bucket, until],
			);
		},
		getBreaker: async (breaker) => {
			const row = await session.get(
				`SELECT ${breakerState.columns} FROM circuit_breakers WHERE breaker = ?`,
				[breaker],
			);

			return row && breakerState.read(row);
		},
		putBreaker: async (state) => {
			const row = breakerState.write(state);
			await session.run(
				`${insertStatement('circuit_breakers', row)}
				ON CONFLICT (breaker) DO UPDATE SET ${takeExcluded(Object.keys(row))}`,
				Object.values(row),
			);
		},
	};
}

async function takeAll(
	session: SqlSession,
	specs: readonly TokenBucketSpec[],
	now: number,
): Promise<number> {
	const levels = await readLevels(session, specs, now);
	const waitMs = Math.max(...levels.map(({ waitMs: wait }) => wait));
	if (waitMs > 0) return Math.ceil(waitMs);

	await session.run(
		`INSERT INTO token_buckets (bucket, tokens, updated_at) VALUES ${tuples(levels.length, 3)}
		ON CONFLICT (bucket) DO UPDATE SET tokens = excluded.tokens, updated_at = excluded.updated_at`,
		levels.flatMap(({ bucket, tokens, at }): SqlValue[] => [bucket, tokens - 1, at]),
	);

	return 0;
}

interface BucketLevel {
	readonly bucket: string;
	readonly tokens: number;
	readonly at: number;
	readonly waitMs: number;
}

async function readLevels(
	session: SqlSession,
	specs: readonly TokenBucketSpec[],
	now: number,
): Promise<BucketLevel[]> {
	// A row lock needs a row: in PostgreSQL two first takers would both find the bucket full.
	await session.run(
		`INSERT INTO token_buckets (bucket, tokens, updated_at) VALUES ${tuples(specs.length, 3)}
		ON CONFLICT (bucket) DO NOTHING`,
		specs.flatMap(({ bucket, capacity }): SqlValue[] => [bucket, capacity, now]),
	);
	const rows = await session.all(
		`SELECT bucket, tokens, updated_at, blocked_until FROM token_buckets
		WHERE bucket IN (${placeholders(specs.length)}) ORDER BY bucket${forUpdate(session)}`,
		specs.map(({ bucket }) => bucket),
	);
	const byName = new Map(rows.map((row) => [row.bucket, row]));

	return specs.map((spec) => levelOf(spec, byName.get(spec.bucket), now));
}

function levelOf(spec: TokenBucketSpec, row: SqlRow | undefined, now: number): BucketLevel {
	const updatedAt = Number(row?.updated_at ?? now);
	// A clock that jumps back must not take tokens away, nor give them twice afterwards.
	const at = Math.max(updatedAt, now);
	const refilled = ((at - updatedAt) / 1000) * spec.refillPerSecond;
	const tokens = Math.min(spec.capacity, Number(row?.tokens ?? spec.capacity) + refilled);
	const missing = Math.max(0, 1 - tokens);
	const blockedMs = Math.max(0, Number(row?.blocked_until ?? 0) - now);
	const refillMs = missing === 0 ? 0 : (missing / spec.refillPerSecond) * 1000;

	return { bucket: spec.bucket, tokens, at, waitMs: Math.max(blockedMs, refillMs) };
}

function inLockOrder(specs: readonly TokenBucketSpec[]): TokenBucketSpec[] {
	const unique = new Map(specs.map((spec) => [spec.bucket, spec]));

	return [...unique.values()].sort((a, b) => (a.bucket < b.bucket ? -1 : 1));
}
