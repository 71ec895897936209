import type { LeadStatus } from '../../store/lead-book';
import type { AttemptState } from '../../store/send-ledger';
import type { MailCounts } from '../../store/mail-figures';
import { addMailCounts, blockReasons, mailCounts, WARMUP_STEP } from '../../store/mail-figures';
import { SURE_MATCH } from '../../store/reply-log';
import type {
	GroupCount,
	Statistics,
	StatisticsGroup,
	StatisticsQuery,
	TrackedHits,
	VariantCount,
	WaitingMails,
} from '../../store/statistics';
import type { SuppressionReason } from '../../store/suppression-list';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlSession, SqlValue } from './sql-session';

const DAY_MS = 86_400_000;
const NO_WARMUP = `AND NOT (campaign_id = '' AND step_id LIKE '${WARMUP_STEP}%')`;
/** When a mail left, was refused or given up; of one that still waits, when it was made. */
const TIME = 'COALESCE(sent_at, settled_at, created_at)';

export function createStatistics({ session, clock }: SliceContext): Statistics {
	return {
		countAttemptsByDay: async (query) => {
			const rows = await session.all(
				`SELECT ${TIME} / ${DAY_MS} AS day, state, COUNT(*) AS entries FROM attempts
				${ofMails(query)} GROUP BY ${TIME} / ${DAY_MS}, state ORDER BY day, state`,
				mailValues(query),
			);

			return rows.map((row) => ({
				day: dayOf(Number(row.day)),
				state: row.state as AttemptState,
				count: Number(row.entries),
			}));
		},
		countAttemptsByGroup: async (group, query) => await countByGroup(session, group, query),
		countVariants: async (query) => await countVariants(session, query),
		countWaiting: async (campaignId) => await countWaiting(session, campaignId),
		countTrackedHits: async (query) => await countTrackedHits(session, query),
		countRepliesByDay: async (query) => {
			const rows = await session.all(
				`SELECT received_at / ${DAY_MS} AS day, event_type, sub_type, COUNT(*) AS entries FROM replies
				WHERE received_at >= ? AND received_at < ? ${inCampaign(query)}
				GROUP BY received_at / ${DAY_MS}, event_type, sub_type ORDER BY day, event_type, sub_type`,
				valuesOf(query),
			);

			return rows.map((row) => ({
				day: dayOf(Number(row.day)),
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
				WHERE created_at >= ? AND created_at < ? AND (expires_at IS NULL OR expires_at > ?)
				GROUP BY reason`,
				[since, until, clock.now()],
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
	day: `${TIME} / ${DAY_MS}`,
};

async function countByGroup(
	session: SqlSession,
	group: StatisticsGroup,
	query: StatisticsQuery,
): Promise<readonly GroupCount[]> {
	const value = group === 'sender_domain' ? senderDomain(session) : GROUPS[group];
	const rows = await session.all(
		`SELECT ${value} AS name, state, COUNT(*) AS entries, ${COUNTS} FROM attempts
		${ofMails(query)} GROUP BY ${value}, state`,
		mailValues(query),
	);
	const groups = new Map<string, SqlRow[]>();
	for (const row of rows) {
		const name = group === 'day' ? dayOf(Number(row.name)) : String(row.name);
		groups.set(name, [...(groups.get(name) ?? []), row]);
	}
	const size = ({ states }: GroupCount): number =>
		Object.values(states).reduce((sum, count) => sum + count, 0);

	return [...groups]
		.map(([name, states]): GroupCount => ({
			group: name,
			states: Object.fromEntries(states.map(({ state, entries }) => [state, Number(entries)])),
			...addMailCounts(states.map(countsOf)),
		}))
		.sort((a, b) => size(b) - size(a) || (a.group < b.group ? -1 : 1));
}

/** Of a mail that was accepted: whether something like this came back for it. */
const heard = (what: string): string =>
	`EXISTS (SELECT 1 FROM replies WHERE replies.attempt_id = attempts.id AND ${what})`;
/** The same of reports that name the mail: a stranger's word about somebody counts nothing. */
const reported = (what: string): string => heard(`match_confidence >= ${SURE_MATCH} AND ${what}`);
const BOUNCED = `reply_class = 'address_dead' AND state = 'rejected'
	OR state = 'sent' AND ${reported(`event_type = 'bounce' AND sub_type = 'hard'`)}`;
const BLOCK_REASONS = blockReasons.map((reason) => `'${reason}'`).join(', ');
const BLOCKED = `reply_class = 'policy' AND state = 'rejected'
	OR state = 'sent' AND ${reported(`event_type = 'bounce' AND bounce_reason IN (${BLOCK_REASONS})`)}`;

// Reports of failed signatures and of reasons unknown are no complaints of a person.
const WHAT_COUNTS: Readonly<Record<keyof MailCounts, string>> = {
	sent: `state = 'sent'`,
	refused: `state = 'rejected'`,
	bounced: BOUNCED,
	blocked: `(${BLOCKED}) AND NOT (${BOUNCED})`,
	returned: `state = 'sent' AND ${reported(`event_type = 'bounce'`)}`,
	replied: `state = 'sent' AND ${heard(`event_type = 'reply' AND COALESCE(sub_type, '') <> 'unsubscribe'`)}`,
	unsubscribed: `state = 'sent' AND ${heard(`event_type = 'reply' AND sub_type = 'unsubscribe'`)}`,
	complained: `state = 'sent' AND ${reported(
		`event_type = 'complaint' AND COALESCE(sub_type, '') NOT IN ('auth_failure', 'other')`,
	)}`,
};

const COUNTS = mailCounts
	.map((name) => `SUM(CASE WHEN ${WHAT_COUNTS[name]} THEN 1 ELSE 0 END) AS ${name}`)
	.join(', ');

function countsOf(row: SqlRow): MailCounts {
	return Object.fromEntries(mailCounts.map((name) => [name, Number(row[name])])) as Record<
		keyof MailCounts,
		number
	>;
}

async function countVariants(
	session: SqlSession,
	query: StatisticsQuery,
): Promise<readonly VariantCount[]> {
	const rows = await session.all(
		`SELECT campaign_id, step_id, variant, ${COUNTS} FROM attempts
		${ofMails(query)} AND variant IS NOT NULL GROUP BY campaign_id, step_id, variant
		HAVING SUM(CASE WHEN state = 'sent' THEN 1 ELSE 0 END) > 0
		ORDER BY campaign_id, step_id, variant`,
		mailValues(query),
	);

	return rows.map((row) => {
		const { sent, bounced, replied, unsubscribed, complained } = countsOf(row);

		return {
			campaignId: String(row.campaign_id),
			stepId: String(row.step_id),
			variant: String(row.variant),
			...{ sent, bounced, replied, unsubscribed, complained },
		};
	});
}

async function countWaiting(
	session: SqlSession,
	campaignId: string | undefined,
): Promise<WaitingMails> {
	const rows = await session.all(
		`SELECT state AS name, COUNT(*) AS entries FROM attempts
		WHERE state IN ('deferred', 'in_doubt') ${inCampaign({ campaignId })} ${NO_WARMUP} GROUP BY state`,
		campaignId === undefined ? [] : [campaignId],
	);
	const waiting = byName<'deferred' | 'in_doubt'>(rows);

	return { deferred: waiting.deferred ?? 0, inDoubt: waiting.in_doubt ?? 0 };
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

function inCampaign({ campaignId }: { readonly campaignId?: string | undefined }): string {
	return campaignId === undefined ? '' : 'AND campaign_id = ?';
}

/** No mail leaves before it is made, so an index by that still narrows it down. */
function ofMails(query: StatisticsQuery): string {
	return `WHERE created_at < ? AND ${TIME} >= ? AND ${TIME} < ? ${inCampaign(query)} ${NO_WARMUP}`;
}

function mailValues(query: StatisticsQuery): SqlValue[] {
	return [query.until, ...valuesOf(query)];
}

function valuesOf({ since, until, campaignId }: StatisticsQuery): SqlValue[] {
	return campaignId === undefined ? [since, until] : [since, until, campaignId];
}

function dayOf(day: number): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function byName<Name extends string>(rows: readonly SqlRow[]): Partial<Record<Name, number>> {
	return Object.fromEntries(rows.map(({ name, entries }) => [name, Number(entries)])) as Partial<
		Record<Name, number>
	>;
}
