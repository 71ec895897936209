import type { MailboxPool, MailboxResult } from '../../store/mailbox-pool';
import { mailboxOutcomes } from '../../store/mailbox-pool';
import type { SqlSession, SqlValue } from './sql-session';
import { grouped, tuples } from './sql-session';

export type MailboxResults = Pick<
	MailboxPool,
	'countResult' | 'countResults' | 'readResults' | 'sumResults'
>;

const RESULT_COLUMNS = ['mailbox_id', 'provider', 'day', ...mailboxOutcomes];

/** What became of the mails of each mailbox, per provider and day. */
export function createMailboxResults(session: SqlSession): MailboxResults {
	return {
		countResult: async (result) => await countResults(session, [result]),
		countResults: async (results) => await countResults(session, results),
		readResults: async ({ mailboxId, sinceDay }) => {
			const rows = await session.all(
				`SELECT provider, day, sent, bounced, blocked, deferred, complained, replied FROM mailbox_results
				WHERE mailbox_id = ? AND day >= ? ORDER BY day, provider`,
				[mailboxId, sinceDay],
			);

			return rows.map((row) => ({
				provider: String(row.provider),
				day: String(row.day),
				sent: Number(row.sent),
				bounced: Number(row.bounced),
				blocked: Number(row.blocked),
				deferred: Number(row.deferred),
				complained: Number(row.complained),
				replied: Number(row.replied),
			}));
		},
		sumResults: async ({ sinceDay }) => {
			const rows = await session.all(
				`SELECT provider, SUM(sent) AS sent, SUM(bounced) AS bounced, SUM(blocked) AS blocked
				FROM mailbox_results WHERE day >= ? GROUP BY provider`,
				[sinceDay],
			);

			return new Map(
				rows.map(({ provider, sent, bounced, blocked }) => [
					String(provider),
					{ sent: Number(sent), bounced: Number(bounced), blocked: Number(blocked) },
				]),
			);
		},
	};
}

/** One row per mailbox, provider and day, in one order for all writers. */
async function countResults(session: SqlSession, results: readonly MailboxResult[]): Promise<void> {
	const rows = grouped(
		results,
		({ mailboxId, provider, day }) => `${mailboxId} ${day} ${provider}`,
	);
	const ordered = [...rows.keys()].sort().map((key) => rows.get(key) ?? []);
	if (ordered.length === 0) return;
	await session.post(
		`INSERT INTO mailbox_results (${RESULT_COLUMNS.join(', ')})
		VALUES ${tuples(ordered.length, RESULT_COLUMNS.length)}
		ON CONFLICT (mailbox_id, provider, day) DO UPDATE SET
		${mailboxOutcomes.map((outcome) => `${outcome} = mailbox_results.${outcome} + excluded.${outcome}`).join(', ')}`,
		ordered.flatMap(toResultRow),
	);
}

/** In the order of RESULT_COLUMNS. */
function toResultRow(results: readonly MailboxResult[]): SqlValue[] {
	const { mailboxId = '', provider = '', day = '' } = results[0] ?? {};
	const counts = mailboxOutcomes.map(
		(asked) => results.filter(({ outcome }) => outcome === asked).length,
	);

	return [mailboxId, provider, day, ...counts];
}
