import type { InboxProgress, MessageClaim } from '../../store/inbox-progress';
import type { SliceContext } from './slice-context';
import type { SqlRow } from './sql-session';

/** Which messages a trigger is done with, by key. */
export function createProcessedMessages({
	session,
	clock,
}: SliceContext): Pick<
	InboxProgress,
	'claimMessage' | 'isDone' | 'finishMessage' | 'offerAgain' | 'forgetBefore'
> {
	return {
		claimMessage: async ({ triggerId, messageKey, owner, now, leaseUntil }) =>
			await session.atomically(async (inner) => {
				const [claimed] = await inner.write(
					`INSERT INTO processed_messages
						(trigger_id, message_key, state, attempts, owner, lease_until, updated_at)
					VALUES (?, ?, 'claimed', 1, ?, ?, ?)
					ON CONFLICT (trigger_id, message_key) DO UPDATE SET
						state = 'claimed', attempts = processed_messages.attempts + 1, owner = excluded.owner,
						lease_until = excluded.lease_until, updated_at = excluded.updated_at
					WHERE processed_messages.state = 'released'
						OR (processed_messages.state = 'claimed' AND processed_messages.lease_until <= excluded.updated_at)
					RETURNING attempts`,
					[triggerId, messageKey, owner, leaseUntil, now],
				);
				if (claimed) return { claim: 'claimed', attempts: Number(claimed.attempts) };
				const row = await inner.get(
					'SELECT state, attempts FROM processed_messages WHERE trigger_id = ? AND message_key = ?',
					[triggerId, messageKey],
				);

				return { claim: heldAs(row), attempts: Number(row?.attempts ?? 0) };
			}),
		isDone: async (...key) =>
			(await session.get(
				`SELECT state FROM processed_messages WHERE trigger_id = ? AND message_key = ? AND state = 'done'`,
				key,
			)) !== undefined,
		finishMessage: async (...[triggerId, messageKey, state, failure]) => {
			await session.run(
				`UPDATE processed_messages SET state = ?, lease_until = NULL, last_failure = ?, updated_at = ?
				WHERE trigger_id = ? AND message_key = ?`,
				[state, failure ?? null, clock.now(), triggerId, messageKey],
			);
		},
		offerAgain: async (triggerId, messageKey) => {
			await session.run(
				`UPDATE processed_messages SET state = 'released', attempts = 0, last_failure = NULL, updated_at = ?
				WHERE trigger_id = ? AND message_key = ? AND state IN ('done', 'parked')`,
				[clock.now(), triggerId, messageKey],
			);
		},
		forgetBefore: async (time) =>
			await session.run(
				`DELETE FROM processed_messages WHERE state IN ('done', 'parked') AND updated_at < ?`,
				[time],
			),
	};
}

function heldAs(row: SqlRow | undefined): MessageClaim {
	if (row?.state === 'done') return 'done';

	return row?.state === 'parked' ? 'parked' : 'held_by_other';
}
