import type { LeadStatus } from '../../store/lead-book';
import type { AttemptState } from '../../store/send-ledger';
import type { Statistics, StatisticsQuery } from '../../store/statistics';
import type { SuppressionReason } from '../../store/suppression-list';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlValue } from './sql-session';

const DAY_MS = 86_400_000;

export function createStatistics({ session }: SliceContext): Statistics {
	return {
		countAttemptsByDay: async (query) => {
			const rows = await session.all(
				`SELECT created_at / ${DAY_MS} AS day, state, COUNT(*) AS entries FROM attempts
				WHERE created_at >= ? AND created_at < ? ${inCampaign(query)}
				GROUP BY created_at / ${DAY_MS}, state ORDER BY day, state`,
				valuesOf(query),
			);

			return rows.map((row) => ({
				day: dayOf(row),
				state: row.state as AttemptState,
				count: Number(row.entries),
			}));
		},
		countRepliesByDay: async (query) => {
			const rows = await session.all(
				`SELECT received_at / ${DAY_MS} AS day, event_type, sub_type, COUNT(*) AS entries FROM replies
				WHERE received_at >= ? AND received_at < ? ${inCampaign(query)}
				GROUP BY received_at / ${DAY_MS}, event_type, sub_type ORDER BY day, event_type, sub_type`,
				valuesOf(query),
			);

			return rows.map((row) => ({
				day: dayOf(row),
				eventType: String(row.event_type),
				subType: row.sub_type as string | null,
				count: Number(row.entries),
			}));
		},
		countLeadsByStatus: async (campaignId) => {
			const rows = await session.all(
				`SELECT status AS name, COUNT(*) AS entries FROM leads
				${campaignId === undefined ? '' : 'WHERE campaign_id = ?'} GROUP BY status`,
				campaignId === undefined ? [] : [campaignId],
			);

			return byName<LeadStatus>(rows);
		},
		countSuppressionsByReason: async ({ since, until }) => {
			const rows = await session.all(
				`SELECT reason AS name, COUNT(*) AS entries FROM suppressions
				WHERE created_at >= ? AND created_at < ? GROUP BY reason`,
				[since, until],
			);

			return byName<SuppressionReason>(rows);
		},
	};
}

function inCampaign({ campaignId }: StatisticsQuery): string {
	return campaignId === undefined ? '' : 'AND campaign_id = ?';
}

function valuesOf({ since, until, campaignId }: StatisticsQuery): SqlValue[] {
	return campaignId === undefined ? [since, until] : [since, until, campaignId];
}

function dayOf(row: SqlRow): string {
	return new Date(Number(row.day) * DAY_MS).toISOString().slice(0, 10);
}

function byName<Name extends string>(rows: readonly SqlRow[]): Partial<Record<Name, number>> {
	return Object.fromEntries(rows.map(({ name, entries }) => [name, Number(entries)])) as Partial<
		Record<Name, number>
	>;
}
