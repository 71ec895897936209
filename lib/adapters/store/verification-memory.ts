import type {
	DomainTrait,
	RememberedResult,
	VerificationMemory,
} from '../../store/verification-memory';
import { createProbeLog } from './probe-log';
import { insertStatement, recordShape, takeExcluded } from './record-shape';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlValue } from './sql-session';
import { chunked, tuples } from './sql-session';
import { addressKey } from './subject-hash';
import { createVerificationRetries } from './verification-retries';

const trait = recordShape<DomainTrait>({
	domain: 'plain',
	mxSet: 'plain',
	identity: 'plain',
	trait: 'plain',
	confidence: 'plain',
	checkedAt: 'plain',
	expiresAt: 'plain',
});

const RESULTS_PER_STATEMENT = 100;
// Most bounces are back within minutes; a server that queues gives up later than this, but warns before.
const NO_BOUNCE_MS = 3 * 24 * 60 * 60_000;

export function createVerificationMemory(context: SliceContext): VerificationMemory {
	const { session, hasher, clock } = context;

	return {
		...createVerificationRetries(context),
		...createProbeLog(context),
		wasAlive: async (address) => {
			const person = hasher.person(address);
			const alive = await session.get(
				`SELECT 1 AS alive FROM replies WHERE from_hash = ?
					AND (event_type = 'reply' OR sub_type = 'out_of_office')
				UNION ALL SELECT 1 FROM attempts WHERE recipient_hash = ? AND state = 'sent' AND sent_at < ?
					AND NOT EXISTS (SELECT 1 FROM replies WHERE bounced_hash = ?)
				LIMIT 1`,
				[person, person, clock.now() - NO_BOUNCE_MS, person],
			);

			return alive !== undefined;
		},
		getResult: async (address, level, now) => {
			const row = await session.get(
				`SELECT mx_set, verdict, reason, result, checked_at, expires_at FROM verification_results
				WHERE address_hash = ? AND level = ? AND expires_at > ?`,
				[hasher.address(address), level, now],
			);

			return row && toResult(row, addressKey(address), level);
		},
		listResults: async (addresses) => await listResults(context, addresses),
		putResults: async (results) => {
			const rows = lastOfEach(context, results);
			if (rows.length === 0) return;
			await session.atomically(async (inner) => {
				for (const chunk of chunked(rows, RESULTS_PER_STATEMENT)) {
					await inner.run(
						`INSERT INTO verification_results
							(address_hash, level, mx_set, verdict, reason, result, checked_at, expires_at)
						VALUES ${tuples(chunk.length, 8)}
						ON CONFLICT (address_hash, level) DO UPDATE SET
							${takeExcluded(['mx_set', 'verdict', 'reason', 'result', 'checked_at', 'expires_at'])}`,
						chunk.flat(),
					);
				}
			});
		},
		getTrait: async (...key) => {
			const row = await session.get(
				`SELECT ${trait.columns} FROM domain_traits
				WHERE domain = ? AND mx_set = ? AND identity = ? AND expires_at > ?`,
				key,
			);

			return row && trait.read(row);
		},
		putTrait: async (given) => {
			const row = trait.write(given);
			await session.run(
				`${insertStatement('domain_traits', row)}
				ON CONFLICT (domain, mx_set, identity) DO UPDATE SET ${takeExcluded(Object.keys(row))}`,
				Object.values(row),
			);
		},
	};
}

async function listResults(
	{ session, hasher }: SliceContext,
	addresses: readonly string[],
): Promise<RememberedResult[]> {
	const results: RememberedResult[] = [];
	for (const address of addresses) {
		const rows = await session.all(
			`SELECT level, mx_set, verdict, reason, result, checked_at, expires_at
			FROM verification_results WHERE address_hash = ? ORDER BY level`,
			[hasher.address(address)],
		);
		results.push(...rows.map((row) => toResult(row, addressKey(address), String(row.level))));
	}

	return results;
}

/** One row per address and level, in one order for all writers; of repetitions the last counts. */
function lastOfEach({ hasher }: SliceContext, results: readonly RememberedResult[]): SqlValue[][] {
	const byKey = new Map(
		results.map((result) => [`${addressKey(result.address)} ${result.level}`, result]),
	);

	return [...byKey.entries()]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, result]) => [
			hasher.address(result.address),
			result.level,
			result.mxSet,
			result.verdict,
			result.reason,
			JSON.stringify(result.result),
			result.checkedAt,
			result.expiresAt,
		]);
}

function toResult(row: SqlRow, address: string, level: string): RememberedResult {
	return {
		address,
		level,
		mxSet: String(row.mx_set),
		verdict: String(row.verdict),
		reason: String(row.reason),
		result: JSON.parse(String(row.result)) as Record<string, unknown>,
		checkedAt: Number(row.checked_at),
		expiresAt: Number(row.expires_at),
	};
}
