import { findingOf, type Finding } from './build-result';
import type { Candidate } from './candidate';
import type { DomainState, Settled } from './domain-state';
import type { KnownRoute } from './known-routes';
import { findMxRoute, type MxRoute } from './mx-route';
import {
	createProbeGroup,
	drainGroup,
	enqueue,
	type GroupTools,
	type ProbeGroup,
} from './probe-group';
import type { Reason } from './reason';
import { isCatchAll } from './score';
import { reaches } from './verification';
import type { Run } from './verify-run';

const PARALLEL_DOMAINS = 200;

export type Conclude = (candidate: Candidate, finding: Finding, waitMs?: number) => void;

/** Resolves every domain, ends what DNS decides, and works the rest off by groups of exchanges. */
export async function visitDomains(
	run: Run,
	candidates: readonly Candidate[],
	conclude: Conclude,
): Promise<void> {
	const groups = new Map<string, ProbeGroup>();
	const draining: Array<Promise<void>> = [];
	const tools = groupTools(run, conclude);
	const queue = [...byDomain(candidates)].filter(
		([domain, members]) => !endsAtOnce(run, { domain, members, conclude }),
	);
	let next = 0;
	const worker = async (): Promise<void> => {
		for (let entry = queue[next++]; entry; entry = queue[next++]) {
			const [domain, members] = entry;
			const known = run.routes.get(domain) ?? (await findRoute(run, domain));
			const group = await admitDomain({ run, ...known, groups, conclude }, members);
			if (group && tools && !group.running) draining.push(drain(group, tools));
		}
	};
	await Promise.all(Array.from({ length: Math.min(PARALLEL_DOMAINS, queue.length) }, worker));
	await Promise.all(draining);
}

async function findRoute(run: Run, domain: string): Promise<KnownRoute> {
	const { ports, options, routes } = run;
	const route = await findMxRoute(ports.dns, domain, { ...options, random: ports.random });
	const known = { route, early: endsAtDns(run, route) };
	routes.put(domain, known);

	return known;
}

/** What is known already and ends at DNS: a list of a million rows has few domains. */
function endsAtOnce(
	run: Run,
	{
		domain,
		members,
		conclude,
	}: {
		readonly domain: string;
		readonly members: readonly Candidate[];
		readonly conclude: Conclude;
	},
): boolean {
	const early = run.routes.get(domain)?.early;
	if (!early) return false;
	for (const candidate of members) conclude(candidate, early);

	return true;
}

async function drain(group: ProbeGroup, tools: GroupTools): Promise<void> {
	group.running = true;
	await drainGroup(group, tools);
	group.running = false;
}

function byDomain(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
	const domains = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		const members = domains.get(candidate.address.domain);
		if (members) members.push(candidate);
		else domains.set(candidate.address.domain, [candidate]);
	}

	return domains;
}

interface Admitting {
	readonly run: Run;
	readonly route: MxRoute;
	readonly early: Finding | undefined;
	readonly groups: Map<string, ProbeGroup>;
	readonly conclude: Conclude;
}

/** Ends what DNS has decided; puts the rest into the queue of its mail exchanges. */
async function admitDomain(
	admitting: Admitting,
	members: readonly Candidate[],
): Promise<ProbeGroup | undefined> {
	const { run, route, early, groups, conclude } = admitting;
	if (early) {
		for (const candidate of members) conclude(candidate, early);
		return undefined;
	}
	const domain = members[0]?.address.domain ?? '';
	const rest = await withoutRemembered(admitting, members);
	if (rest.length === 0 || route.kind === 'none') return undefined;
	const known = await run.ports.memory.traitOf(domain, route.mxSet, run.options);
	const group =
		groups.get(route.mxSet) ?? createProbeGroup({ ...route, profile: profileOf(run, route) });
	groups.set(route.mxSet, group);
	for (const candidate of rest) {
		enqueue(group, withRouteFlags(candidate, route), {
			known,
			acceptedBefore: known !== undefined,
		});
	}

	return group;
}

async function withoutRemembered(
	{ run, route, conclude }: Admitting,
	members: readonly Candidate[],
): Promise<readonly Candidate[]> {
	if (!run.options.reuseResults) return members;
	const rest: Candidate[] = [];
	for (const candidate of members) {
		const finding = await run.ports.memory.recall(candidate, route.mxSet, run.options);
		if (finding) {
			conclude(withRouteFlags(candidate, route), {
				...finding,
				profile: profileOf(run, route),
				knownAlive: await isKnownAlive(run, candidate, finding.reason),
			});
		} else rest.push(candidate);
	}

	return rest;
}

function endsAtDns(run: Run, route: MxRoute): Finding | undefined {
	const { options } = run;
	const flags = route.flags;
	const evidence = { stage: 'dns' as const };
	if (route.kind === 'none') {
		return {
			reason: route.reason,
			ruleId: `dns-${route.reason}`,
			flags,
			evidence,
			...(route.mxSet ? { mxSet: route.mxSet } : {}),
		};
	}
	const profile = profileOf(run, route);
	const found = {
		flags,
		evidence: { ...evidence, mxHost: route.hosts[0]?.name, mxIp: route.hosts[0]?.addresses[0] },
		profile,
		mxSet: route.mxSet,
	};
	if (!reaches(options.level, 'connect'))
		return { reason: 'ok_syntax_mx', ruleId: 'mx-found', ...found };
	if (profile.probe === 'off' && !options.permittedProviders.includes(profile.key)) {
		return { reason: 'probe_not_permitted', ruleId: `profile-${profile.key}`, ...found };
	}
	if (!options.identity)
		return { reason: 'probe_identity_missing', ruleId: 'no-identity', ...found };

	return undefined;
}

/** Only where it raises the score is the store asked. */
async function isKnownAlive(
	{ ports }: Run,
	{ address }: Candidate,
	reason: Reason,
): Promise<boolean> {
	return isCatchAll(reason) && (await ports.memory.wasAlive(address.key));
}

function profileOf({ ports }: Run, route: MxRoute) {
	return ports.providers.of(route.mxSet === '' ? [] : route.mxSet.split(','));
}

function withRouteFlags(candidate: Candidate, route: MxRoute): Candidate {
	return route.flags.length === 0
		? candidate
		: { ...candidate, flags: [...candidate.flags, ...route.flags] };
}

function groupTools(run: Run, conclude: Conclude): GroupTools | undefined {
	const { ports, options, hooks, slots, closing, egress } = run;
	if (!options.identity) return undefined;

	return {
		...ports,
		slots,
		options,
		identity: options.identity,
		egress,
		signal: hooks.signal,
		onSettled: async (settled: Settled, group: ProbeGroup) => {
			const { candidate, outcome, reason, flags, confidence, controlPath } = settled;
			const finding = findingOf(outcome, {
				reason,
				flags,
				confidence,
				controlPath,
				profile: group.profile,
				mxSet: group.mxSet,
				knownAlive: await isKnownAlive(run, candidate, reason),
			});
			conclude(candidate, finding, outcome.waitMs);
		},
		onDomain: async (state: DomainState, group: ProbeGroup) =>
			await ports.memory.keepTrait(state, group.mxSet, options),
		onClosing: (closed) => {
			closing.add(closed);
			void closed.then(() => closing.delete(closed));
		},
	};
}
