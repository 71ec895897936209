import type { Mailbox } from '../store/mailbox-pool';
import type { ProviderMetric, ReputationLog, ReputationScore } from '../store/reputation-log';
import type { Server } from '../store/server-list';
import { findCleanQuarantine } from './clean-quarantine';
import { CROWDED, crowdAlert, findCrowdedDomains } from './crowded-domains';
import { findSilence } from './find-silence';
import type { RatedSubject, ReputationAlert } from './judge-thresholds';
import { judgeSubject } from './judge-thresholds';
import { weightOf } from './listing-event';
import { reconcileAlerts } from './reconcile-alerts';
import type { Deduction, OwnCounters, ProviderSignals } from './score';
import {
	addCounters,
	computeScore,
	dampRecovery,
	FORMULA_VERSION,
	poolScore,
	routingWeight,
} from './score';
import type { ScoreFacts, ScorePorts } from './score-facts';
import { countersOf, gatherFacts } from './score-facts';
import { ALL_SERVERS, findScarceCapacity, SPARE, SPARE_KEY } from './spare-capacity';
import type { ThresholdProfile } from './threshold-profiles';

export interface ScoredSubject extends RatedSubject {
	readonly weight: number;
	readonly reasons: readonly Deduction[];
}

export interface ScoreReport {
	readonly scores: readonly ScoredSubject[];
	readonly alerts: readonly ReputationAlert[];
	readonly mailboxes: readonly Mailbox[];
}

/** Scores every mailbox, domain, server and pool of the store from the last seven days. */
export async function scoreEverything(
	ports: ScorePorts,
	profile: ThresholdProfile,
): Promise<ScoreReport> {
	const now = ports.clock.now();
	const facts = await gatherFacts(ports, now);
	const scores: ScoredSubject[] = [];
	for (const mailbox of facts.mailboxes) {
		scores.push(await scoreOne(ports, subjectOfMailbox(facts, mailbox), now));
	}
	for (const [domain, members] of groupBy(facts.mailboxes, ({ domain: name }) => name)) {
		scores.push(await scoreOne(ports, subjectOfDomain(facts, domain, members), now));
	}
	for (const server of facts.servers) scores.push(await scoreServer(ports, facts, { server, now }));
	scores.push(...(await scorePools(ports, facts, { scores, now })));
	const firing = [
		...scores.flatMap((scored) => judgeSubject(profile, scored)),
		...(await findCleanQuarantine(ports, facts.servers)),
		...(await findCrowdedDomains(ports)).map(crowdAlert),
		...findScarceCapacity(facts),
	];
	const silence = findSilence(facts.freshness, now);
	const alerts = await reconcileAlerts(ports.alerts, {
		firing: [...firing, ...silence.firing],
		fine: [...fineSignals(scores, firing), ...silence.fine],
		now,
	});

	return { scores, alerts, mailboxes: facts.mailboxes };
}

interface ScoreSubject {
	readonly kind: RatedSubject['kind'];
	readonly subject: string;
	readonly counters: OwnCounters;
	readonly lastDay: OwnCounters;
	/** Whose listings and DNS checks count; empty for a mailbox: its domain has them. */
	readonly listedAs: readonly string[];
	readonly signals: readonly ProviderMetric[];
	readonly isEnabled: boolean;
	readonly sendsDirectly: boolean;
	readonly reputation: ReputationLog;
}

function subjectOfMailbox(facts: ScoreFacts, mailbox: Mailbox): Promise<ScoreSubject> {
	return Promise.resolve({
		kind: 'mailbox',
		subject: mailbox.address,
		...countersOf(facts, [mailbox]),
		listedAs: [],
		signals: [],
		isEnabled: mailbox.status === 'active',
		sendsDirectly: mailbox.serverId !== null,
		reputation: facts.reputation,
	});
}

async function subjectOfDomain(
	facts: ScoreFacts,
	domain: string,
	members: readonly Mailbox[],
): Promise<ScoreSubject> {
	return {
		kind: 'domain',
		subject: domain,
		...countersOf(facts, members),
		listedAs: [domain],
		signals: await facts.reputation.listMetrics(domain, facts.sinceDay),
		isEnabled: true,
		sendsDirectly: false,
		reputation: facts.reputation,
	};
}

async function scoreOne(
	ports: ScorePorts,
	subject: ScoreSubject | Promise<ScoreSubject>,
	now: number,
): Promise<ScoredSubject> {
	const { kind, subject: name, counters, lastDay, isEnabled, ...facts } = await subject;
	const { score, reasons } = computeScore({
		counters,
		listings: await openListings(facts),
		failedChecks: await failedChecks(facts),
		signals: readSignals(facts.signals),
	});

	return await keepScore(
		ports,
		{ kind, subject: name, counters, lastDay, score, reasons },
		{ now, isEnabled },
	);
}

async function openListings({
	listedAs,
	reputation,
	sendsDirectly,
}: Pick<ScoreSubject, 'listedAs' | 'reputation' | 'sendsDirectly'>) {
	const listings: Array<{ zone: string; weight: number }> = [];
	for (const subject of listedAs) {
		for (const event of await reputation.listEvents({ status: 'active', subject, limit: 100 })) {
			const { weight, policy } = weightOf(event);
			// A policy listing says "no mail server should be here": true for a relay's customer.
			if (!policy || sendsDirectly) listings.push({ zone: event.zone, weight });
		}
	}

	return listings;
}

async function failedChecks({
	listedAs,
	reputation,
}: Pick<ScoreSubject, 'listedAs' | 'reputation'>) {
	const failed = new Set<string>();
	for (const subject of listedAs) {
		for (const { status, checkName } of await reputation.listDnsChecks(subject)) {
			// The rules of bulk senders repeat what SPF, DKIM and DMARC have said already.
			if (status === 'fail' && checkName !== 'bulk_sender_rules')
				failed.add(checkName.split(':', 1)[0] ?? '');
		}
	}

	return [...failed];
}

/** The newest figures of each kind, the worst of them where several are of one day; their sources are listed in docs/nodes/reputation-check.md. */
export function readSignals(metrics: readonly ProviderMetric[]): ProviderSignals {
	const newest = (name: string): readonly string[] => {
		const known = metrics.filter(({ metric }) => metric.toLowerCase() === name);
		const last = known
			.map(({ day }) => day)
			.sort()
			.at(-1);

		return known.filter(({ day }) => day === last).map(({ value }) => value.toLowerCase());
	};
	const spam = newest('spam_rate').map(Number).filter(Number.isFinite);
	const colours = newest('snds_colour');
	const colour = (['red', 'yellow', 'green'] as const).find((one) => colours.includes(one));

	return {
		...(spam.length > 0 ? { postmasterSpamRate: Math.max(...spam) } : {}),
		...(colour === undefined ? {} : { sndsColour: colour }),
	};
}

async function scoreServer(
	ports: ScorePorts,
	facts: ScoreFacts,
	{ server, now }: { readonly server: Server; readonly now: number },
): Promise<ScoredSubject> {
	const members = facts.mailboxes.filter(({ serverId }) => serverId === server.id);
	const ips = [server.ip4, server.ip6].filter((ip) => ip !== null);
	const metrics = await Promise.all(
		ips.map(async (ip) => await facts.reputation.listMetrics(ip, facts.sinceDay)),
	);
	const scored = await scoreOne(
		ports,
		{
			kind: 'server',
			subject: server.name,
			...countersOf(facts, members),
			listedAs: ips,
			signals: metrics.flat(),
			isEnabled: server.status === 'enabled',
			sendsDirectly: true,
			reputation: facts.reputation,
		},
		now,
	);
	const { score } = scored;
	await ports.servers.setScore(server.id, { score, weightIfEnabled: routingWeight(score, true) });

	return scored;
}

async function scorePools(
	ports: ScorePorts,
	{ mailboxes }: ScoreFacts,
	{ scores, now }: { readonly scores: readonly ScoredSubject[]; readonly now: number },
): Promise<readonly ScoredSubject[]> {
	const known = new Map(
		scores.filter(({ kind }) => kind === 'mailbox').map((scored) => [scored.subject, scored]),
	);
	const pools: ScoredSubject[] = [];
	for (const tag of new Set(mailboxes.flatMap(({ poolTags }) => poolTags))) {
		const members = mailboxes
			.filter(({ poolTags }) => poolTags.includes(tag))
			.map(({ address }) => known.get(address))
			.filter((scored) => scored !== undefined);
		const score = poolScore(
			members.map((scored) => ({ score: scored.score, sent: scored.counters.sent })),
		);
		const counters = addCounters(members.map((scored) => scored.counters));
		const lastDay = addCounters(members.map((scored) => scored.lastDay));
		pools.push(
			await keepScore(
				ports,
				{ kind: 'pool', subject: tag, counters, lastDay, score, reasons: [] },
				{ now, isEnabled: true },
			),
		);
	}

	return pools;
}

async function keepScore(
	{ reputation }: ScorePorts,
	scored: Omit<ScoredSubject, 'weight'>,
	{ now, isEnabled }: { readonly now: number; readonly isEnabled: boolean },
): Promise<ScoredSubject> {
	const previous: ReputationScore | undefined = await reputation.getScore(
		scored.kind,
		scored.subject,
	);
	const score = dampRecovery(scored.score, previous, now);
	const weight = routingWeight(score, isEnabled);
	await reputation.putScore({
		subject: scored.subject,
		subjectKind: scored.kind,
		score,
		weight,
		reasons: scored.reasons,
		formulaVersion: FORMULA_VERSION,
		computedAt: now,
	});

	return { ...scored, score, weight };
}

function fineSignals(scores: readonly ScoredSubject[], firing: readonly ReputationAlert[]) {
	const keys = new Set(firing.map(({ dedupeKey }) => dedupeKey));
	const signals = ['bounce_rate', 'complaint_rate', 'tempfail_rate', 'complaint', 'score'];

	const spare = {
		subjectKind: 'pool',
		subject: ALL_SERVERS,
		signal: SPARE,
		dedupeKey: SPARE_KEY,
	} as const;

	return scores
		.flatMap(({ kind, subject }) =>
			(kind === 'domain' ? [...signals, CROWDED] : signals).map((signal) => ({
				subjectKind: kind,
				subject,
				signal,
				dedupeKey: `reputation:${kind}:${subject}:${signal}`,
			})),
		)
		.concat(spare)
		.filter(({ dedupeKey }) => !keys.has(dedupeKey));
}

function groupBy<T>(
	items: readonly T[],
	keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);

	return groups;
}
