import type { MailboxPool, MailboxRecord, MailboxResult } from '../../store/mailbox-pool';
import { mailboxOutcomes } from '../../store/mailbox-pool';
import type { SqlRow, SqlSession, SqlValue } from './sql-session';
import { chunked, grouped, padded, placeholders, tuples } from './sql-session';

export type MailboxResults = Pick<
	MailboxPool,
	'countResult' | 'countResults' | 'readResults' | 'sumResults' | 'sumResultsOf'
>;

// A statement takes so many values and no more, and each number of them is a plan of its own.
const MAX_MAILBOXES = 256;
const RESULT_COLUMNS = ['mailbox_id', 'provider', 'day', ...mailboxOutcomes];

/** What became of the mails of each mailbox, per provider and day. */
export function createMailboxResults(session: SqlSession): MailboxResults {
	return {
		countResult: async (result) => await countResults(session, [result]),
		countResults: async (results) => await countResults(session, results),
		readResults: async ({ mailboxId, sinceDay }) => {
			const rows = await session.all(
				`SELECT provider, day, ${mailboxOutcomes.join(', ')} FROM mailbox_results
				WHERE mailbox_id = ? AND day >= ? ORDER BY day, provider`,
				[mailboxId, sinceDay],
			);

			return rows.map((row) => ({
				provider: String(row.provider),
				day: String(row.day),
				...readRecord(row),
			}));
		},
		sumResults: async ({ sinceDay }) => {
			const rows = await session.all(
				`SELECT provider, ${recordSums} FROM mailbox_results WHERE day >= ? GROUP BY provider`,
				[sinceDay],
			);

			return new Map(rows.map((row) => [String(row.provider), readRecord(row)]));
		},
		sumResultsOf: async ({ ids, sinceDay }) => {
			const sums = new Map<string, MailboxRecord>();
			for (const some of chunked([...new Set(ids)], MAX_MAILBOXES)) {
				const asked = padded(some);
				const rows = await session.all(
					`SELECT mailbox_id, ${recordSums} FROM mailbox_results
					WHERE mailbox_id IN (${placeholders(asked.length)}) AND day >= ? GROUP BY mailbox_id`,
					[...asked, sinceDay],
				);
				for (const row of rows) sums.set(String(row.mailbox_id), readRecord(row));
			}

			return sums;
		},
	};
}

/** The columns of a record, added up. */
export const recordSums = mailboxOutcomes
	.map((outcome) => `SUM(${outcome}) AS ${outcome}`)
	.join(', ');

export function readRecord(row: SqlRow): MailboxRecord {
	return Object.fromEntries(
		mailboxOutcomes.map((outcome) => [outcome, Number(row[outcome])]),
	) as MailboxRecord;
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
