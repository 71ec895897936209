import type { LeadStatus } from '../../store/lead-book';
import type { AttemptState } from '../../store/send-ledger';
import type {
	GroupCount,
	Statistics,
	StatisticsGroup,
	StatisticsQuery,
} from '../../store/statistics';
import type { SuppressionReason } from '../../store/suppression-list';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlSession, SqlValue } from './sql-session';

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
		countAttemptsByGroup: async (group, query) => await countByGroup(session, group, query),
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

// A constant each: what a group is never comes from outside (ledger S1-26).
const GROUPS: Readonly<Record<Exclude<StatisticsGroup, 'sender_domain'>, string>> = {
	mailbox: 'attempts.sender',
	recipient_domain: 'attempts.recipient_domain',
	server: `COALESCE((SELECT name FROM servers WHERE servers.id = attempts.server_id), '')`,
	campaign: 'attempts.campaign_id',
	provider: 'attempts.recipient_provider',
};

async function countByGroup(
	session: SqlSession,
	group: StatisticsGroup,
	query: StatisticsQuery,
): Promise<readonly GroupCount[]> {
	const value = group === 'sender_domain' ? senderDomain(session) : GROUPS[group];
	const rows = await session.all(
		`SELECT ${value} AS name, state, COUNT(*) AS entries, SUM(CASE WHEN EXISTS (
			SELECT 1 FROM replies WHERE replies.attempt_id = attempts.id AND event_type = 'bounce'
		) THEN 1 ELSE 0 END) AS bounced
		FROM attempts WHERE created_at >= ? AND created_at < ? ${inCampaign(query)}
		GROUP BY ${value}, state`,
		valuesOf(query),
	);
	const groups = new Map<
		string,
		{ states: Partial<Record<AttemptState, number>>; bounced: number; all: number }
	>();
	for (const row of rows) {
		const known = groups.get(String(row.name)) ?? { states: {}, bounced: 0, all: 0 };
		known.states[row.state as AttemptState] = Number(row.entries);
		known.bounced += Number(row.bounced);
		known.all += Number(row.entries);
		groups.set(String(row.name), known);
	}

	return [...groups]
		.sort(([a, one], [b, other]) => other.all - one.all || (a < b ? -1 : 1))
		.map(([name, { states, bounced }]) => ({ group: name, states, bounced }));
}

/** The two databases agree on no function that finds a character. */
function senderDomain({ dialect }: SqlSession): string {
	return dialect === 'sqlite'
		? `SUBSTR(attempts.sender, INSTR(attempts.sender, '@') + 1)`
		: `SUBSTR(attempts.sender, STRPOS(attempts.sender, '@') + 1)`;
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
