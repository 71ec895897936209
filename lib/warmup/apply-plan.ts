import type { Clock } from '../clock';
import { ConfigurationError } from '../mail/errors';
import { allMailboxes } from '../store/all-mailboxes';
import type { Mailbox, MailboxDay, MailboxPool } from '../store/mailbox-pool';
import type { BlacklistEvent, ReputationLog } from '../store/reputation-log';
import type { SenderDomains } from '../store/sender-domains';
import type { ServerList } from '../store/server-list';
import type { WarmupBook, WarmupEnrolment } from '../store/warmup-book';
import { advance, windowStart } from './advance';
import { findPlan } from './data/warmup-plans';
import type { GateDecision, GateFacts } from './gate';
import { decideGate } from './gate';
import type { WarmupPlan } from './plan';
import { readOwnPlan, stepAt } from './plan';
import { daysBefore, daysBetween, zonedTime } from './zoned-day';

export interface WarmupPorts {
	readonly mailboxes: MailboxPool;
	readonly senderDomains: Pick<SenderDomains, 'rest'>;
	readonly warmups: WarmupBook;
	readonly servers: Pick<ServerList, 'get'>;
	readonly reputation: Pick<ReputationLog, 'listEvents' | 'listDnsChecks' | 'getScore'>;
	/** What a listing weighs, 0 to 10. */
	readonly weigh: (event: BlacklistEvent) => number;
	readonly clock: Clock;
}

export interface WarmupProgress {
	readonly mailbox: Mailbox;
	readonly enrolment: WarmupEnrolment;
	readonly plan: WarmupPlan;
	readonly gate: GateDecision;
	/** Days the gate has been closed, counted for the alert. */
	readonly heldDays: number;
}

const DAY_MS = 24 * 3_600_000;
const WINDOW_DAYS = 3;
const IDLE_LOOKBACK_DAYS = 31;
const LARGE_PROVIDERS: ReadonlySet<string> = new Set([
	'google',
	'microsoft',
	'ms_consumer',
	'yahoo',
]);

/** @throws ConfigurationError for a plan that no longer exists */
export function planOf(
	enrolment: Pick<WarmupEnrolment, 'plan' | 'planSteps'>,
	weekends = true,
): WarmupPlan {
	if (enrolment.planSteps !== null) return readOwnPlan(enrolment.planSteps, weekends);
	const plan = findPlan(enrolment.plan);
	if (plan) return { ...plan, weekends };

	throw new ConfigurationError(
		`There is no warm-up plan "${enrolment.plan}"`,
		'Choose "35 Days" or "20 Percent a Day", or enter a plan of your own',
	);
}

/**
 * Today's allowance of one mailbox, put where the policy engine reads its cap. Calling it again on
 * the same day changes nothing.
 */
export async function applyPlan(
	ports: WarmupPorts,
	mailbox: Mailbox,
	{ weekends }: { readonly weekends: boolean },
): Promise<WarmupProgress> {
	const enrolment = await requireEnrolment(ports, mailbox);
	const plan = planOf(enrolment, weekends);
	const now = ports.clock.now();
	const { day: today, isWeekend } = zonedTime(now, mailbox.timeZone);
	const results = await ports.mailboxes.readResults({
		mailboxId: mailbox.id,
		sinceDay: daysBefore(today, IDLE_LOOKBACK_DAYS),
	});
	const gate = decideGate(
		await gatherFacts(ports, { mailbox, enrolment, results, today }),
		stepAt(plan, enrolment.step),
	);
	const sentOnAllowanceDay = sumOf(
		results.filter(({ day }) => day === enrolment.allowanceDay),
		'sent',
	);
	const next = advance(plan, enrolment, { now, today, isWeekend, sentOnAllowanceDay, gate });
	if (next !== enrolment) await keep(ports, { mailbox, before: enrolment, next });
	// Somebody raised the cap by hand since this morning: the plan is the most.
	else if (mailbox.dailyCap > next.allowance) await setCap(ports, mailbox, next.allowance);
	const heldDays = next.holdSince === null ? 0 : Math.floor((now - next.holdSince) / DAY_MS);

	return { mailbox, enrolment: next, plan, gate, heldDays };
}

async function requireEnrolment(
	{ warmups }: WarmupPorts,
	mailbox: Mailbox,
): Promise<WarmupEnrolment> {
	const enrolment = await warmups.get(mailbox.id);
	if (enrolment) return enrolment;

	throw new ConfigurationError(
		`"${mailbox.address}" is not enrolled in a warm-up`,
		'Run the operation "Enrol" for it first',
	);
}

interface Change {
	readonly mailbox: Mailbox;
	readonly before: WarmupEnrolment;
	readonly next: WarmupEnrolment;
}

/** The mailbox's own cap is what every send is held against: warm-up has no other way. */
async function keep(ports: WarmupPorts, { mailbox, before, next }: Change): Promise<void> {
	await ports.warmups.put(next);
	await setCap(ports, mailbox, next.allowance);
	const isNewCooldown = next.state === 'cooling_down' && before.state !== 'cooling_down';
	if (isNewCooldown && next.cooldownUntil !== null) {
		await coolDomain(ports, mailbox, next.cooldownUntil);
	}
}

async function setCap(
	{ mailboxes }: WarmupPorts,
	{ address }: Mailbox,
	dailyCap: number,
): Promise<void> {
	await mailboxes.upsert({ address, dailyCap });
}

/** A spam block is about the domain: all its mailboxes rest (ledger S3-16). */
async function coolDomain(ports: WarmupPorts, mailbox: Mailbox, until: number): Promise<void> {
	await ports.senderDomains.rest(mailbox.domain, until);
	const siblings = (await allMailboxes(ports.mailboxes)).filter(
		({ domain }) => domain === mailbox.domain,
	);
	for (const { id } of siblings) {
		const enrolment = await ports.warmups.get(id);
		if (!enrolment || enrolment.state === 'cooling_down') continue;
		await ports.warmups.put({
			...enrolment,
			state: 'cooling_down',
			cooldownUntil: until,
			allowance: 0,
		});
		const sibling = await ports.mailboxes.get(id);
		if (sibling) await setCap(ports, sibling, 0);
	}
}

interface Looked {
	readonly mailbox: Mailbox;
	readonly enrolment: WarmupEnrolment;
	readonly results: readonly MailboxDay[];
	readonly today: string;
}

async function gatherFacts(ports: WarmupPorts, looked: Looked): Promise<GateFacts> {
	const { mailbox, enrolment, results, today } = looked;
	const since = windowStart(enrolment, daysBefore(today, WINDOW_DAYS));
	// After a cool-down or rollback the old failures are paid for.
	const recent = results.filter(({ day }) => day >= since && day < today);
	const exchanges = await ports.warmups.listExchanges({
		mailboxId: mailbox.id,
		sinceDay: since,
		limit: 1000,
	});
	const placed = (placement: string): number =>
		exchanges.filter(
			(exchange) =>
				exchange.senderMailbox === mailbox.id &&
				exchange.placement === placement &&
				exchange.day < today,
		).length;
	const checks = await ports.reputation.listDnsChecks(mailbox.domain);
	const score = await ports.reputation.getScore('domain', mailbox.domain);

	return {
		sent: sumOf(recent, 'sent'),
		refused: sumOf(recent, 'refused'),
		bounced: sumOf(recent, 'bounced'),
		blocked: sumOf(recent, 'blocked'),
		complained: sumOf(recent, 'complained'),
		inbox: placed('inbox'),
		junk: placed('junk'),
		lost: placed('lost'),
		listingWeight: await listingWeight(ports, [mailbox.domain]),
		serverListingWeight: await listingWeight(ports, await serverAddresses(ports, mailbox)),
		failedChecks: checks
			.filter(({ status }) => status === 'fail')
			.map(({ checkName }) => checkName),
		score: score?.score ?? 100,
		spamBlockByLargeProvider: recent.some(
			({ provider, blocked }) => blocked > 0 && LARGE_PROVIDERS.has(provider),
		),
		idleDays: idleDays(looked),
	};
}

/** Of the heaviest open listing of these names and addresses. */
async function listingWeight(
	{ reputation, weigh }: WarmupPorts,
	subjects: readonly string[],
): Promise<number> {
	const weights: number[] = [0];
	for (const subject of subjects) {
		const events = await reputation.listEvents({ status: 'active', subject, limit: 50 });
		weights.push(...events.map(weigh));
	}

	return Math.max(...weights);
}

async function serverAddresses(
	{ servers }: WarmupPorts,
	{ serverId }: Mailbox,
): Promise<readonly string[]> {
	const server = serverId === null ? undefined : await servers.get(serverId);

	return [server?.ip4, server?.ip6].filter((ip) => typeof ip === 'string');
}

function idleDays({ results, enrolment, today }: Looked): number {
	const last = results
		.filter(({ sent }) => sent > 0)
		.map(({ day }) => day)
		.sort()
		.at(-1);
	const since = last ?? new Date(enrolment.startedAt).toISOString().slice(0, 10);
	const lastChange = windowStart(enrolment, since);

	return Math.max(0, daysBetween(lastChange, today));
}

function sumOf(
	results: readonly MailboxDay[],
	field: 'sent' | 'refused' | 'bounced' | 'blocked' | 'complained',
): number {
	return results.reduce((sum, result) => sum + result[field], 0);
}
