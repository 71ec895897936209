import type { Clock } from '../clock';
import type { SecureRandom } from '../random';
import { findingOf, resultOf, resultOfUnfit, type Finding } from './build-result';
import { prepareCandidate, type Candidate, type RawInput } from './candidate';
import type { DomainState, Settled } from './domain-state';
import { createEgressWatch, type EgressWatch } from './egress-watch';
import type { Gate } from './gate';
import { findMxRoute, type MxRoute } from './mx-route';
import type { AddressLists, DialogueOpener, DnsLookup, Pause, SyntaxCheck } from './ports';
import {
	createProbeGroup,
	drainGroup,
	enqueue,
	type GroupTools,
	type ProbeGroup,
} from './probe-group';
import { providerOf } from './provider-of';
import type { ResultMemory } from './result-memory';
import { nextDueAt } from './retry-schedule';
import { createSlots, type Slots } from './slots';
import {
	reaches,
	type Flag,
	type VerificationOptions,
	type VerificationResult,
} from './verification';

export interface VerifierPorts {
	readonly dns: DnsLookup;
	readonly opener: DialogueOpener;
	readonly lists: AddressLists;
	readonly syntax: SyntaxCheck;
	readonly gate: Gate;
	readonly memory: ResultMemory;
	readonly clock: Clock;
	readonly random: SecureRandom;
	readonly pause: Pause;
}

export interface Verifier {
	/** Exactly one result per input, in their order. Bad input is a result, never an exception. */
	verify(inputs: readonly RawInput[], hooks?: BatchHooks): Promise<readonly VerificationResult[]>;
	/** Resolves when every connection has said goodbye. */
	settled(): Promise<void>;
}

export interface BatchHooks {
	readonly signal?: AbortSignal;
	/** As soon as a result is final; duplicates included. */
	readonly onResult?: (result: VerificationResult) => void;
}

const PARALLEL_DOMAINS = 200;

export function createVerifier(ports: VerifierPorts, options: VerificationOptions): Verifier {
	const closing = new Set<Promise<void>>();
	const slots = createSlots(options.parallelSessions);
	const egress = createEgressWatch();

	return {
		verify: async (inputs, hooks = {}) =>
			await verifyBatch({ ports, options, closing, slots, egress, hooks }, inputs),
		settled: async () => void (await Promise.all(closing)),
	};
}

interface Run {
	readonly ports: VerifierPorts;
	readonly options: VerificationOptions;
	readonly hooks: BatchHooks;
	readonly slots: Slots;
	readonly closing: Set<Promise<void>>;
	readonly egress: EgressWatch;
}

async function verifyBatch(
	run: Run,
	inputs: readonly RawInput[],
): Promise<readonly VerificationResult[]> {
	const results = new Array<VerificationResult>(inputs.length);
	const place = new Map(inputs.map(({ row }, index) => [row, index]));
	const copies = new Map<string, RowCopy[]>();
	const emit = (result: VerificationResult): void => {
		results[place.get(result.row) ?? 0] = result;
		run.hooks.onResult?.(result);
		for (const copy of copies.get(result.address?.key ?? '') ?? []) {
			const duplicate = {
				...result,
				...copy,
				flags: [...new Set<Flag>([...result.flags, 'duplicate'])],
			};
			results[place.get(copy.row) ?? 0] = duplicate;
			run.hooks.onResult?.(duplicate);
		}
	};
	const candidates = prepareAll(run, inputs, { emit, copies });
	await climb(run, candidates, emit);

	return results;
}

interface RowCopy {
	readonly row: number;
	readonly input: string;
}

function prepareAll(
	{ ports, options }: Run,
	inputs: readonly RawInput[],
	sink: {
		readonly emit: (result: VerificationResult) => void;
		readonly copies: Map<string, RowCopy[]>;
	},
): Candidate[] {
	const now = ports.clock.now();
	const candidates: Candidate[] = [];
	for (const input of inputs) {
		const prepared = prepareCandidate(input, {
			lists: ports.lists,
			syntax: ports.syntax,
			options,
			now,
		});
		if (!prepared.fit) {
			sink.emit(resultOfUnfit(prepared.unfit, now, options));
			continue;
		}
		const { candidate } = prepared;
		const known = sink.copies.get(candidate.address.key);
		if (known) known.push({ row: candidate.row, input: candidate.input });
		else {
			sink.copies.set(candidate.address.key, []);
			candidates.push(candidate);
		}
	}

	return candidates;
}

type Emit = (result: VerificationResult) => void;

async function climb(run: Run, candidates: readonly Candidate[], emit: Emit): Promise<void> {
	const { options, ports } = run;
	if (!reaches(options.level, 'dns')) {
		const finding: Finding = { reason: 'ok_syntax', ruleId: 'syntax' };
		for (const candidate of candidates) {
			emit(resultOf(candidate, finding, { now: ports.clock.now(), options }));
		}
		return;
	}
	const until = ports.clock.now() + options.waitForRetriesMs;
	let round = await probeRound(run, candidates, { emit, until });
	while (round.length > 0) {
		const due = Math.min(...round.map(({ result }) => result.nextDueAt ?? until));
		await ports.pause.wait(Math.max(0, due - ports.clock.now()), run.hooks.signal);
		const ripe = round.filter(
			({ result }) => run.hooks.signal?.aborted || (result.nextDueAt ?? 0) <= ports.clock.now(),
		);
		const unripe = round.filter((deferred) => !ripe.includes(deferred));
		const again = ripe.map(({ candidate, result }) => ({
			...candidate,
			controlPath: result.controlPath,
			attempt: candidate.attempt + 1,
			queuedAt: ports.clock.now(),
		}));
		round = [...unripe, ...(await probeRound(run, again, { emit, until }))];
	}
}

interface Deferred {
	readonly candidate: Candidate;
	readonly result: VerificationResult;
}

/** One pass over the candidates; returns those that wait for another try within this run. */
async function probeRound(
	run: Run,
	candidates: readonly Candidate[],
	{ emit, until }: { readonly emit: Emit; readonly until: number },
): Promise<Deferred[]> {
	const deferred: Deferred[] = [];
	const conclude = (candidate: Candidate, finding: Finding, waitMs?: number): void => {
		const { ports, options } = run;
		const now = ports.clock.now();
		const due =
			finding.cachedAt === undefined
				? nextDueAt({
						reason: finding.reason,
						attempt: candidate.attempt,
						now,
						waitMs,
						planMs: options.retryPlanMs,
						random: ports.random,
						soon: finding.controlPath !== undefined,
					})
				: undefined;
		const result = resultOf(candidate, { ...finding, nextDueAt: due }, { now, options });
		const waits =
			due !== undefined &&
			options.waitForRetriesMs > 0 &&
			due <= until &&
			!run.hooks.signal?.aborted;
		if (waits) deferred.push({ candidate, result });
		else emit(result);
		if (finding.cachedAt === undefined) ports.memory.keep(result, options);
	};
	await visitDomains(run, candidates, conclude);
	await run.ports.memory.flush();

	return deferred;
}

type Conclude = (candidate: Candidate, finding: Finding, waitMs?: number) => void;

async function visitDomains(
	run: Run,
	candidates: readonly Candidate[],
	conclude: Conclude,
): Promise<void> {
	const groups = new Map<string, ProbeGroup>();
	const draining: Array<Promise<void>> = [];
	const tools = groupTools(run, conclude);
	const queue = [...byDomain(candidates)];
	let next = 0;
	const worker = async (): Promise<void> => {
		for (let entry = queue[next++]; entry; entry = queue[next++]) {
			const [domain, members] = entry;
			const route = await findMxRoute(run.ports.dns, domain, {
				...run.options,
				random: run.ports.random,
			});
			const group = await admitDomain({ run, route, groups, conclude }, members);
			if (group && tools && !group.running) draining.push(drain(group, tools));
		}
	};
	await Promise.all(Array.from({ length: Math.min(PARALLEL_DOMAINS, queue.length) }, worker));
	await Promise.all(draining);
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
	readonly groups: Map<string, ProbeGroup>;
	readonly conclude: Conclude;
}

/** Ends what DNS has decided; puts the rest into the queue of its mail exchanges. */
async function admitDomain(
	admitting: Admitting,
	members: readonly Candidate[],
): Promise<ProbeGroup | undefined> {
	const { run, route, groups, conclude } = admitting;
	const early = endsAtDns(run, route);
	if (early) {
		for (const candidate of members) conclude(candidate, early);
		return undefined;
	}
	const domain = members[0]?.address.domain ?? '';
	const rest = await withoutRemembered(admitting, members);
	if (rest.length === 0 || route.kind === 'none') return undefined;
	const known = await run.ports.memory.traitOf(domain, route.mxSet, run.options);
	const group =
		groups.get(route.mxSet) ?? createProbeGroup({ ...route, profile: profileOf(route) });
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
		if (finding)
			conclude(withRouteFlags(candidate, route), { ...finding, profile: profileOf(route) });
		else rest.push(candidate);
	}

	return rest;
}

function endsAtDns({ options }: Run, route: MxRoute): Finding | undefined {
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
	const profile = profileOf(route);
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

function profileOf(route: MxRoute) {
	return providerOf(route.mxSet === '' ? [] : route.mxSet.split(','));
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
		onSettled: (settled: Settled, group: ProbeGroup) => {
			const { candidate, outcome, reason, flags, confidence, controlPath } = settled;
			const finding = findingOf(outcome, {
				reason,
				flags,
				confidence,
				controlPath,
				profile: group.profile,
				mxSet: group.mxSet,
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
