import type { VerificationMemory, VerificationRetry } from '../../store/verification-memory';
import { insertStatement, recordShape, takeExcluded } from './record-shape';
import type { SliceContext } from './slice-context';
import { forUpdate } from './sql-session';

type VerificationRetries = Pick<
	VerificationMemory,
	'scheduleRetry' | 'claimDueRetries' | 'removeRetry' | 'countRetries'
>;

const retry = recordShape<VerificationRetry>({
	id: 'plain',
	address: 'plain',
	mxGroup: 'plain',
	identity: 'plain',
	request: 'json',
	attempt: 'plain',
	dueAt: 'plain',
});

/** Greylisted addresses wait here, not in a sleeping execution: a restart loses nothing. */
export function createVerificationRetries(context: SliceContext): VerificationRetries {
	const { session, hasher, random, clock } = context;

	return {
		scheduleRetry: async (given) => {
			const changed = { ...retry.write(given), lease_until: null };
			const row = {
				id: random.id(),
				...changed,
				address_hash: hasher.address(given.address),
				created_at: clock.now(),
			};
			await session.run(
				`${insertStatement('verification_retries', row)}
				ON CONFLICT (address_hash, identity) DO UPDATE SET ${takeExcluded(Object.keys(changed))}`,
				Object.values(row),
			);
		},
		claimDueRetries: async ({ now, limit, leaseUntil }) => {
			const rows = await session.write(
				`UPDATE verification_retries SET lease_until = ? WHERE id IN (
					SELECT id FROM verification_retries
					WHERE due_at <= ? AND (lease_until IS NULL OR lease_until <= ?)
					ORDER BY due_at LIMIT ?${forUpdate(session, true)}
				) RETURNING ${retry.columns}`,
				[leaseUntil, now, now, limit],
			);

			// Neither database promises an order for RETURNING.
			return rows.map(retry.read).sort((a, b) => a.dueAt - b.dueAt);
		},
		removeRetry: async (address, identity) => {
			await session.run(
				'DELETE FROM verification_retries WHERE address_hash = ? AND identity = ?',
				[hasher.address(address), identity],
			);
		},
		countRetries: async () => {
			const row = await session.get('SELECT COUNT(*) AS retries FROM verification_retries');

			return Number(row?.retries ?? 0);
		},
	};
}
