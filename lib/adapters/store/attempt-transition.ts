import type { AcceptedAttempt, AttemptTransition, AttemptTry } from '../../store/send-ledger';
import { attempt } from './attempt-row';
import { assignments } from './record-shape';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlSession, SqlValue, TransactionSession } from './sql-session';
import { padded, placeholders } from './sql-session';
import { readEntries } from './suppression-match';

// Out of sight of the index of open attempts. PostgreSQL took it for the shortest way to a group, and
// walked past all that had left it since the last vacuum: 3 ms a group after 9,000 mails.
const STATE = `attempts.state || ''`;

/** Moves an attempt in one conditional statement: the database tests state and lease at the moment of the move. */
export async function transitionAttempt(
	session: SqlSession,
	change: AttemptTransition,
): Promise<boolean> {
	const { attemptId, from, to, leaseValidAt, patch = {} } = change;
	const row = { state: to, ...attempt.write(patch) };
	const leased = leaseValidAt === undefined ? [] : [leaseValidAt];
	const moved = await session.run(
		`UPDATE attempts SET ${assignments(row)} WHERE id = ? AND state IN (${placeholders(from.length)})
		${leased.length > 0 ? 'AND lease_until > ?' : ''}`,
		[...Object.values(row), attemptId, ...from, ...leased],
	);

	return moved > 0;
}

/**
 * The last look at the suppression list, in the transaction that lets the mails go. All of them move first, and
 * that tells whom they are for; who is on the list by now goes back, before anybody has seen the move, and so does
 * what is not the try that was asked for.
 */
export async function beginSubmissions(
	context: SliceContext & { readonly session: TransactionSession },
	tries: readonly AttemptTry[],
	now: number,
): Promise<ReadonlyMap<string, number>> {
	const { session } = context;
	const asked = padded(tries.map(({ attemptId }) => attemptId));
	const moved = await session.write(
		`UPDATE attempts SET state = 'sending' WHERE id IN (${placeholders(asked.length)})
		AND ${STATE} = 'reserved' AND lease_until > ?
		RETURNING id, try_count, recipient_hash, recipient_domain, campaign_id`,
		[...asked, now],
	);
	if (moved.length === 0) return new Map();
	const begun = new Map(moved.map((row) => [String(row.id), Number(row.try_count)]));
	const stopped = [...(await suppressed(context, moved)), ...othersOf(tries, moved)];
	for (const id of stopped) begun.delete(id);
	await returnToReserved(session, stopped);

	return begun;
}

/** Another worker has taken the mail up since, and counts it in slots of its own. */
function othersOf(tries: readonly AttemptTry[], rows: readonly SqlRow[]): string[] {
	const nameOf = (id: unknown, tryCount: unknown): string => `${String(tryCount)} ${String(id)}`;
	const asked = new Set(tries.map(({ attemptId, tryCount }) => nameOf(attemptId, tryCount)));

	return rows
		.filter((row) => !asked.has(nameOf(row.id, row.try_count)))
		.map(({ id }) => String(id));
}

async function suppressed(context: SliceContext, rows: readonly SqlRow[]): Promise<string[]> {
	const recipients = rows.map((row) => ({
		id: String(row.id),
		campaignId: String(row.campaign_id),
		hashes: {
			person: row.recipient_hash as Uint8Array,
			domains: context.hasher.domainAndParents(String(row.recipient_domain)),
		},
	}));
	const entryFor = await readEntries(
		context,
		recipients.map(({ hashes }) => hashes),
	);

	return recipients
		.filter(({ hashes, campaignId }) => entryFor(() => hashes, campaignId))
		.map(({ id }) => id);
}

async function returnToReserved(session: SqlSession, attemptIds: readonly string[]): Promise<void> {
	if (attemptIds.length === 0) return;
	const listed = padded(attemptIds);
	await session.run(
		`UPDATE attempts SET state = 'reserved' WHERE id IN (${placeholders(listed.length)})`,
		listed,
	);
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
		WHERE attempts.id = given.column1 AND ${STATE} IN ('reserved', 'sending')`,
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
