import type { InboxProgress } from '../../store/inbox-progress';
import type { SliceContext } from './slice-context';
import { chunked, tuples } from './sql-session';

const ACCOUNTS_PER_STATEMENT = 50;

/** Which process reads which mailbox of a pool. */
export function createMailboxLeases({
	session,
}: SliceContext): Pick<InboxProgress, 'leaseMailboxes' | 'releaseMailboxes'> {
	return {
		leaseMailboxes: async ({ triggerId, accounts, owner, now, leaseUntil }) =>
			await session.atomically(async (inner) => {
				const held = new Set<string>();
				// One order for all processes, so that two of them cannot wait for each other.
				for (const chunk of chunked([...accounts].sort(), ACCOUNTS_PER_STATEMENT)) {
					const taken = await inner.write(
						`INSERT INTO mailbox_leases (trigger_id, account, owner, lease_until)
						VALUES ${tuples(chunk.length, 4)}
						ON CONFLICT (trigger_id, account) DO UPDATE SET
							owner = excluded.owner, lease_until = excluded.lease_until
						WHERE mailbox_leases.owner = excluded.owner OR mailbox_leases.lease_until <= ?
						RETURNING account`,
						[...chunk.flatMap((account) => [triggerId, account, owner, leaseUntil]), now],
					);
					for (const { account } of taken) held.add(String(account));
				}

				return held;
			}),
		releaseMailboxes: async (triggerId, owner) => {
			await session.run('DELETE FROM mailbox_leases WHERE trigger_id = ? AND owner = ?', [
				triggerId,
				owner,
			]);
		},
	};
}
