import type { AttemptTransition } from '../../store/send-ledger';
import { attempt } from './attempt-row';
import { assignments } from './record-shape';
import type { SliceContext } from './slice-context';
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
