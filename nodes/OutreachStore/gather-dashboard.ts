import { localDay } from '../../lib/policy/zoned-time';
import type {
	AlertLine,
	DashboardDay,
	DashboardRecord,
	LabelledCount,
	MailboxLine,
	ServerLine,
	WarmupLine,
} from '../../lib/store/dashboard-record';
import type { Mailbox } from '../../lib/store/mailbox-pool';
import type { AttemptCount, ReplyCount } from '../../lib/store/statistics';
import type { OutreachStore } from '../../lib/store/store';
import type { Funnel } from './count-kinds';
import { withHealth } from './read-health';
import {
	funnelOf,
	isAnswer,
	isBounce,
	isComplaint,
	isRejected,
	isSent,
	sumOf,
} from './count-kinds';

export interface DashboardQuery {
	readonly title: string;
	readonly since: number;
	readonly until: number;
	readonly now: number;
	readonly campaignId: string | undefined;
}

const DAY_MS = 86_400_000;
const POOL_LIMIT = 5_000;
const SHOWN = 40;

type Slices = Omit<OutreachStore, 'transaction' | 'close' | 'kind'>;

/** Asks the store for everything the dashboard shows. */
export async function gatherDashboard(
	store: Slices,
	query: DashboardQuery,
): Promise<DashboardRecord> {
	const attempts = await store.statistics.countAttemptsByDay(query);
	const replies = await store.statistics.countRepliesByDay(query);
	const suppressed = await store.suppressions.count();
	const pool = await store.mailboxes.list({ limit: POOL_LIMIT });
	const mailboxes = await withHealth(store, pool, query.now);
	const reasons = labelled(await store.statistics.countSuppressionsByReason(query));

	return {
		title: query.title,
		generatedAt: query.now,
		since: query.since,
		until: query.until,
		campaignId: query.campaignId ?? null,
		days: await readDays(store, { query, attempts, replies }),
		funnel: stagesOf(funnelOf(await store.statistics.countLeadsByStatus(query.campaignId))),
		replyClasses: classesOf(replies),
		totals: {
			sent: sumOf(attempts, isSent),
			bounced: sumOf(attempts, isRejected) + sumOf(replies, isBounce),
			replied: sumOf(replies, isAnswer),
			complaints: sumOf(replies, isComplaint),
			inDoubt: sumOf(attempts, ({ state }) => state === 'in_doubt'),
			suppressed,
			newSuppressions: reasons.reduce((sum, { count }) => sum + count, 0),
			mailboxes: mailboxes.length,
		},
		mailboxes: await readMailboxes(store, mailboxes, query.now),
		servers: await readServers(store, query.now),
		connections: (await store.connections.list()).map(({ account, kind, state, since }) => ({
			account,
			kind,
			state,
			since,
		})),
		warmup: await readWarmup(store, mailboxes),
		suppressionReasons: reasons,
		alerts: await readAlerts(store, query.since),
	};
}

/** Also the days on which nothing happened: a gap must look like one. */
async function readDays(
	store: Slices,
	given: {
		readonly query: DashboardQuery;
		readonly attempts: readonly AttemptCount[];
		readonly replies: readonly ReplyCount[];
	},
): Promise<readonly DashboardDay[]> {
	const { since, until } = given.query;
	const days: DashboardDay[] = [];
	for (let start = Math.floor(since / DAY_MS) * DAY_MS; start < until; start += DAY_MS) {
		const day = new Date(start).toISOString().slice(0, 10);
		const attempts = given.attempts.filter((row) => row.day === day);
		const replies = given.replies.filter((row) => row.day === day);
		const reasons = await store.statistics.countSuppressionsByReason({
			since: Math.max(start, since),
			until: Math.min(start + DAY_MS, until),
		});
		days.push({
			day,
			sent: sumOf(attempts, isSent),
			bounced: sumOf(attempts, isRejected) + sumOf(replies, isBounce),
			replied: sumOf(replies, isAnswer),
			suppressed: labelled(reasons).reduce((sum, { count }) => sum + count, 0),
		});
	}

	return days;
}

function stagesOf({ leads, contacted, replied, won }: Funnel): readonly LabelledCount[] {
	return [
		{ label: 'Leads', count: leads },
		{ label: 'Contacted', count: contacted },
		{ label: 'Replied', count: replied },
		{ label: 'Won', count: won },
	];
}

function classesOf(replies: readonly ReplyCount[]): readonly LabelledCount[] {
	const sums = new Map<string, number>();
	for (const { eventType, subType, count } of replies) {
		if (eventType !== 'reply' && eventType !== 'auto_reply') continue;
		const label = (subType ?? eventType).replaceAll('_', ' ');
		sums.set(label, (sums.get(label) ?? 0) + count);
	}

	return [...sums].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count);
}

/** What needs a person first: stopped ones, then the fullest. */
async function readMailboxes(
	store: Slices,
	pool: Awaited<ReturnType<typeof withHealth>>,
	now: number,
): Promise<readonly MailboxLine[]> {
	const used = await store.sends.readCounters(
		pool.map(({ id, timeZone }) => ({
			scope: 'mailbox',
			subject: id,
			bucket: localDay(now, timeZone),
		})),
	);
	const lines = pool.map((mailbox, index) => ({
		address: mailbox.address,
		status: mailbox.status,
		reason: mailbox.statusReason,
		health: mailbox.health,
		usedToday: (used[index]?.sent ?? 0) + (used[index]?.reserved ?? 0),
		dailyCap: mailbox.dailyCap,
	}));
	const urgency = (line: MailboxLine): number =>
		(line.status === 'active' ? 0 : 10) +
		(1 - line.health) +
		line.usedToday / Math.max(line.dailyCap, 1);

	return lines.sort((a, b) => urgency(b) - urgency(a)).slice(0, SHOWN);
}

async function readServers(store: Slices, now: number): Promise<readonly ServerLine[]> {
	const servers = await store.servers.list({});
	const bucket = new Date(now).toISOString().slice(0, 10);
	const used = await store.sends.readCounters(
		servers.map(({ id }) => ({ scope: 'server', subject: id, bucket })),
	);

	return servers.slice(0, SHOWN).map(({ name, status, tier, score, dailyCap }, index) => ({
		name,
		status,
		tier,
		score,
		usedToday: (used[index]?.sent ?? 0) + (used[index]?.reserved ?? 0),
		dailyCap,
	}));
}

async function readWarmup(store: Slices, pool: readonly Mailbox[]): Promise<readonly WarmupLine[]> {
	const byId = new Map(pool.map((mailbox) => [mailbox.id, mailbox]));
	const enrolments = await store.warmups.list({ limit: SHOWN });

	return enrolments.map(({ mailboxId, plan, state, planDay, allowance }) => ({
		mailbox: byId.get(mailboxId)?.address ?? mailboxId,
		plan,
		state,
		planDay,
		allowance,
		goal: Math.max(byId.get(mailboxId)?.dailyCap ?? allowance, allowance),
	}));
}

async function readAlerts(store: Slices, since: number): Promise<readonly AlertLine[]> {
	const events = await store.alerts.listEvents({ since, limit: 500 });

	return [...events]
		.sort((a, b) => b.at - a.at)
		.slice(0, 12)
		.map(({ at, severity, kind, subject, handledAt }) => ({
			at,
			severity,
			kind,
			subject,
			handled: handledAt !== null,
		}));
}

function labelled(counts: Readonly<Partial<Record<string, number>>>): readonly LabelledCount[] {
	return Object.entries(counts).map(([label, count]) => ({ label, count: count ?? 0 }));
}
