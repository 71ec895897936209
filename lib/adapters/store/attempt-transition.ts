import type { AcceptedAttempt, AttemptTransition } from '../../store/send-ledger';
import { attempt } from './attempt-row';
import { assignments } from './record-shape';
import type { SliceContext } from './slice-context';
import type { SqlSession, SqlValue } from './sql-session';
import { placeholders } from './sql-session';
import type { SqlCondition } from './suppression-list';
import { suppressedHashes } from './suppression-list';

/**
 * Moves an attempt in one conditional statement: state, lease and the last look at the suppression
 * list are tested by the database at the moment of the move, not by us before it.
 */
export async function transitionAttempt(
	context: SliceContext,
	change: AttemptTransition,
): Promise<boolean> {
	const conditions = [stateCondition(change), leaseCondition(change)];
	if (change.unlessSuppressed) {
		const unsuppressed = await unsuppressedCondition(context, change.attemptId);
		if (!unsuppressed) return false;
		conditions.push(unsuppressed);
	}

	const row = { state: change.to, ...attempt.write(change.patch ?? {}) };
	const held = conditions.filter((condition) => condition !== undefined);
	const moved = await context.session.run(
		`UPDATE attempts SET ${assignments(row)} WHERE id = ?${held.map(({ sql }) => ` AND ${sql}`).join('')}`,
		[...Object.values(row), change.attemptId, ...held.flatMap(({ values }) => values)],
	);

	return moved > 0;
}

/** In the order of their ids, so that no two groups wait in a circle. */
export async function markSent(
	session: SqlSession,
	accepted: readonly AcceptedAttempt[],
	at: number,
): Promise<boolean> {
	if (accepted.length === 0) return true;
	const sorted = [...accepted].sort((a, b) => (a.attemptId < b.attemptId ? -1 : 1));
	const first = '(?, ?, ?, CAST(? AS INTEGER), ?)';
	const others = new Array(sorted.length - 1).fill('(?, ?, ?, ?, ?)');
	const moved = await session.run(
		`UPDATE attempts SET state = 'sent', server_message_id = given.column2,
			smtp_reply = given.column3, reply_code = given.column4, enhanced_status = given.column5,
			reply_class = NULL, next_attempt_at = NULL, lease_until = NULL, sent_at = ?, settled_at = ?
		FROM (VALUES ${[first, ...others].join(', ')}) AS given
		WHERE attempts.id = given.column1 AND attempts.state IN ('reserved', 'sending')`,
		[
			at,
			at,
			...sorted.flatMap((one): SqlValue[] => [
				...[one.attemptId, one.serverMessageId, one.smtpReply],
				...[one.replyCode, one.enhancedStatus],
			]),
		],
	);

	return moved === accepted.length;
}

function stateCondition({ from }: AttemptTransition): SqlCondition {
	return { sql: `state IN (${placeholders(from.length)})`, values: from };
}

function leaseCondition({ leaseValidAt }: AttemptTransition): SqlCondition | undefined {
	return leaseValidAt === undefined
		? undefined
		: { sql: 'lease_until > ?', values: [leaseValidAt] };
}

/** Recipient and campaign of an attempt never change, so reading them first opens no gap. */
async function unsuppressedCondition(
	{ session, hasher, clock }: SliceContext,
	attemptId: string,
): Promise<SqlCondition | undefined> {
	const row = await session.get(
		'SELECT recipient_hash, recipient_domain, campaign_id FROM attempts WHERE id = ?',
		[attemptId],
	);
	if (!row) return undefined;

	const condition = suppressedHashes(
		{
			person: row.recipient_hash as Uint8Array,
			domains: hasher.domainsOf(`postmaster@${String(row.recipient_domain)}`),
		},
		String(row.campaign_id),
		clock.now(),
	);

	return {
		sql: `NOT EXISTS (SELECT 1 FROM suppressions WHERE ${condition.sql})`,
		values: condition.values,
	};
}
