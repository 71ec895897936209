import { defaultProfile } from '../../lib/policy/data/profiles';
import { findProfile } from '../../lib/policy/find-profile';
import { localDay } from '../../lib/zoned-time';
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
import type { GroupCount, ReplyCount } from '../../lib/store/statistics';
import type { OutreachStore } from '../../lib/store/store';
import { addMailCounts, ratesOf } from '../../lib/store/mail-figures';
import { allMailboxes } from '../../lib/store/all-mailboxes';
import type { Funnel } from './lead-funnel';
import { withHealth } from './read-health';
import { funnelOf } from './lead-funnel';

export interface DashboardQuery {
	readonly title: string;
	readonly since: number;
	readonly until: number;
	readonly now: number;
	readonly campaignId: string | undefined;
}

const DAY_MS = 86_400_000;
const MAX_ENROLMENTS = 100_000;
const SHOWN = 40;
const SHOWN_ALERTS = 12;

type Slices = Omit<OutreachStore, 'transaction' | 'close' | 'kind'>;

/** Asks the store for everything the dashboard shows. */
export async function gatherDashboard(
	store: Slices,
	query: DashboardQuery,
): Promise<DashboardRecord> {
	const days = await store.statistics.countAttemptsByGroup('day', query);
	const replies = await store.statistics.countRepliesByDay(query);
	const pool = await allMailboxes(store.mailboxes);
	const mailboxes = await withHealth(store, pool, query.now);
	const servers = await readServers(store, query.now);
	const warmup = await readWarmup(store, mailboxes);
	const reasons = labelled(await store.statistics.countSuppressionsByReason(query));

	return {
		title: query.title,
		generatedAt: query.now,
		since: query.since,
		until: query.until,
		campaignId: query.campaignId ?? null,
		days: await readDays(store, query, days),
		funnel: stagesOf(funnelOf(await store.statistics.countLeadsByStatus(query.campaignId))),
		replyClasses: classesOf(replies),
		totals: {
			...mailTotals(days),
			inDoubt: (await store.statistics.countWaiting(query.campaignId)).inDoubt,
			...(await openAlerts(store, query.since)),
			suppressed: await store.suppressions.count(),
			newSuppressions: reasons.reduce((sum, { count }) => sum + count, 0),
			mailboxes: mailboxes.length,
			servers: servers.length,
			warmups: warmup.length,
		},
		mailboxes: await readMailboxes(store, mailboxes, query.now),
		servers: servers.slice(0, SHOWN),
		connections: (await store.connections.list()).map(({ account, kind, state, since }) => ({
			account,
			kind,
			state,
			since,
		})),
		warmup: warmup.slice(0, SHOWN),
		suppressionReasons: reasons,
		alerts: await readAlerts(store, query.since),
	};
}

function mailTotals(days: readonly GroupCount[]) {
	const counts = addMailCounts(days);
	const { sent, bounced, replied, complained: complaints } = counts;

	return { sent, bounced, replied, complaints, ...ratesOf(counts) };
}

/** Also the days on which nothing happened: a gap must look like one. */
async function readDays(
	store: Slices,
	{ since, until }: DashboardQuery,
	counted: readonly GroupCount[],
): Promise<readonly DashboardDay[]> {
	const days: DashboardDay[] = [];
	for (let start = Math.floor(since / DAY_MS) * DAY_MS; start < until; start += DAY_MS) {
		const day = new Date(start).toISOString().slice(0, 10);
		const { sent, bounced, replied } = addMailCounts(counted.filter(({ group }) => group === day));
		const reasons = await store.statistics.countSuppressionsByReason({
			since: Math.max(start, since),
			until: Math.min(start + DAY_MS, until),
		});
		days.push({
			...{ day, sent, bounced, replied },
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
		...standingOf(mailbox, now),
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

/** A row that rests is active, and yet sends nothing. */
function standingOf(
	{ status, statusReason, cooldownUntil }: Mailbox,
	now: number,
): Pick<MailboxLine, 'status' | 'reason'> {
	if (status !== 'active' || cooldownUntil === null || cooldownUntil <= now)
		return { status, reason: statusReason };
	const minute = new Date(cooldownUntil).toISOString().slice(0, 16).replace('T', ' ');

	return { status: 'resting', reason: `rests until ${minute} UTC` };
}

async function readServers(store: Slices, now: number): Promise<readonly ServerLine[]> {
	const servers = await store.servers.list({});
	// Their caps are those of the policy, whose days they count.
	const { timeZone } = await findProfile(store.profiles, defaultProfile.name);
	const bucket = localDay(now, timeZone);
	const used = await store.sends.readCounters(
		servers.map(({ id }) => ({ scope: 'server', subject: id, bucket })),
	);

	return servers.map(({ name, status, tier, score, dailyCap }, index) => ({
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
	const enrolments = await store.warmups.list({ limit: MAX_ENROLMENTS });

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
	const events = await store.alerts.listEvents({ since, newestFirst: true, limit: SHOWN_ALERTS });

	return events.map(({ at, severity, kind, subject, handledAt }) => ({
		at,
		severity,
		kind,
		subject,
		handled: handledAt !== null,
	}));
}

/** Of all, not of the few that are shown. */
async function openAlerts(store: Slices, since: number) {
	const { critical, warning } = await store.alerts.countOpenEvents(since);
	const worst = warning > 0 ? 'warning' : null;

	return { openAlerts: critical + warning, worstAlert: critical > 0 ? 'critical' : worst } as const;
}

function labelled(counts: Readonly<Partial<Record<string, number>>>): readonly LabelledCount[] {
	return Object.entries(counts).map(([label, count]) => ({ label, count: count ?? 0 }));
}
