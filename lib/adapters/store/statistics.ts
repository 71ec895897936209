import type { LeadStatus } from '../../store/lead-book';
import type { AttemptState } from '../../store/send-ledger';
import type {
	Echo,
	GroupCount,
	Statistics,
	StatisticsGroup,
	StatisticsQuery,
	TrackedHits,
	VariantCount,
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
		countVariants: async (query) => await countVariants(session, query),
		countTrackedHits: async (query) => await countTrackedHits(session, query),
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
		`SELECT ${value} AS name, state, COUNT(*) AS entries, ${ECHO}
		FROM attempts WHERE created_at >= ? AND created_at < ? ${inCampaign(query)}
		GROUP BY ${value}, state`,
		valuesOf(query),
	);
	const groups = new Map<string, { counts: GroupCount; all: number }>();
	for (const row of rows) {
		const group = String(row.name);
		const known = groups.get(group);
		groups.set(group, {
			counts: {
				group,
				states: { ...known?.counts.states, [row.state as AttemptState]: Number(row.entries) },
				...addEcho(echoOf(row), known?.counts),
			},
			all: (known?.all ?? 0) + Number(row.entries),
		});
	}

	return [...groups.values()]
		.sort((a, b) => b.all - a.all || (a.counts.group < b.counts.group ? -1 : 1))
		.map(({ counts }) => counts);
}

const ECHO = (
	[
		['bounced', `event_type = 'bounce'`],
		['replied', `event_type = 'reply' AND COALESCE(sub_type, '') <> 'unsubscribe'`],
		['unsubscribed', `event_type = 'reply' AND sub_type = 'unsubscribe'`],
		['complained', `event_type = 'complaint'`],
	] as const
)
	.map(
		([name, what]) => `SUM(CASE WHEN EXISTS (
			SELECT 1 FROM replies WHERE replies.attempt_id = attempts.id AND ${what}
		) THEN 1 ELSE 0 END) AS ${name}`,
	)
	.join(', ');

function echoOf(row: SqlRow): Echo {
	return {
		bounced: Number(row.bounced),
		replied: Number(row.replied),
		unsubscribed: Number(row.unsubscribed),
		complained: Number(row.complained),
	};
}

function addEcho(one: Echo, other: Echo | undefined): Echo {
	return {
		bounced: one.bounced + (other?.bounced ?? 0),
		replied: one.replied + (other?.replied ?? 0),
		unsubscribed: one.unsubscribed + (other?.unsubscribed ?? 0),
		complained: one.complained + (other?.complained ?? 0),
	};
}

async function countVariants(
	session: SqlSession,
	query: StatisticsQuery,
): Promise<readonly VariantCount[]> {
	const rows = await session.all(
		`SELECT campaign_id, step_id, variant, COUNT(*) AS sent, ${ECHO} FROM attempts
		WHERE state = 'sent' AND variant IS NOT NULL
		AND created_at >= ? AND created_at < ? ${inCampaign(query)}
		GROUP BY campaign_id, step_id, variant ORDER BY campaign_id, step_id, variant`,
		valuesOf(query),
	);

	return rows.map((row) => ({
		campaignId: String(row.campaign_id),
		stepId: String(row.step_id),
		variant: String(row.variant),
		sent: Number(row.sent),
		...echoOf(row),
	}));
}

async function countTrackedHits(session: SqlSession, query: StatisticsQuery): Promise<TrackedHits> {
	const rows = await session.all(
		`SELECT action AS name, COUNT(*) AS entries FROM audit_log
		WHERE timestamp >= ? AND timestamp < ? ${inCampaign(query)}
		AND action IN ('tracking.open', 'tracking.click') AND reason = 'fetched by a reader'
		GROUP BY action`,
		valuesOf(query),
	);
	const hits = byName<'tracking.open' | 'tracking.click'>(rows);

	return { opens: hits['tracking.open'] ?? 0, clicks: hits['tracking.click'] ?? 0 };
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
