import type { Clock } from '../clock';
import type { SecureRandom } from '../random';
import type { Candidate } from './candidate';
import {
	controlsDue,
	newDomainState,
	settleDomain,
	type DomainState,
	type Settled,
} from './domain-state';
import type { EgressWatch } from './egress-watch';
import type { Gate, GateScope } from './gate';
import type { DialogueOpener, Pause } from './ports';
import {
	runProbeSession,
	type Control,
	type RcptOutcome,
	type SessionReport,
} from './probe-session';
import { targetOf, targetsOf, type Exchanges } from './probe-target';
import type { Slots } from './slots';
import type { ProbeIdentity, VerificationOptions } from './verification';

export interface GroupTools {
	readonly opener: DialogueOpener;
	readonly gate: Gate;
	readonly slots: Slots;
	readonly clock: Clock;
	readonly random: SecureRandom;
	readonly pause: Pause;
	readonly options: VerificationOptions;
	readonly identity: ProbeIdentity;
	readonly egress: EgressWatch;
	readonly signal?: AbortSignal;
	readonly onSettled: (settled: Settled, group: ProbeGroup) => Promise<void>;
	/** A domain is through; its state may be remembered. */
	readonly onDomain: (state: DomainState, group: ProbeGroup) => Promise<void>;
	/** Every connection that may still be saying goodbye. */
	readonly onClosing: (closed: Promise<void>) => void;
}

/** All addresses whose mail goes to the same exchanges: they share a queue and its manners. */
export interface ProbeGroup extends Exchanges {
	pending: Candidate[];
	readonly domains: Map<string, DomainState>;
	reopenings: number;
	/** Recipients this server takes per session, learned when it cut us off. */
	sessionLimit: number;
	lockStep: boolean;
	running: boolean;
	/** Sessions under way. */
	sessions: number;
}

const MAX_REOPENINGS = 5;

export function createProbeGroup(
	route: Pick<ProbeGroup, 'mxSet' | 'profile' | 'hosts'>,
): ProbeGroup {
	return {
		...route,
		pending: [],
		domains: new Map(),
		targetIndex: 0,
		reopenings: 0,
		sessionLimit: route.profile.rcptPerSession,
		lockStep: false,
		running: false,
		sessions: 0,
	};
}

export function enqueue(
	group: ProbeGroup,
	candidate: Candidate,
	known?: Partial<DomainState>,
): void {
	const { domain } = candidate.address;
	const state = group.domains.get(domain) ?? Object.assign(newDomainState(domain), known);
	group.domains.set(domain, state);
	state.waiting += 1;
	state.controlPath ??= candidate.controlPath;
	group.pending.push(candidate);
}

/** Works a group off, session by session. A group that has to wait holds no slot. */
export async function drainGroup(group: ProbeGroup, tools: GroupTools): Promise<void> {
	while (hasWork(group, tools)) {
		expire(group, tools);
		if (tools.egress.isBlocked()) finishPending(group, ruling('port25_blocked', 'nobody-answers'));
		await Promise.all(
			Array.from({ length: sessionsWorthwhile(group) }, async () => await nextStep(group, tools)),
		);
		await settle(group, tools);
	}
}

/** A second session only where the profile has one and the first cannot take all. */
function sessionsWorthwhile({ profile, pending, sessionLimit }: ProbeGroup): number {
	return Math.max(1, Math.min(profile.sessionsPerGroup, Math.ceil(pending.length / sessionLimit)));
}

async function nextStep(group: ProbeGroup, tools: GroupTools): Promise<void> {
	if (isIdle(group, tools)) return;
	const admission = await tools.gate.admit(scopeOf(group, tools), wantedRecipients(group, tools));
	switch (admission.kind) {
		case 'open':
			return finishPending(group, breakerOpen(admission.until));
		case 'wait':
			await tools.pause.wait(admission.ms, tools.signal);
			// Beside another session it is this one's turn now; alone, the loop looks at everything anew.
			return group.sessions > 0 ? await nextStep(group, tools) : undefined;
		case 'go':
			return await oneSession(group, admission.recipients, tools);
	}
}

function hasWork(group: ProbeGroup, tools: GroupTools): boolean {
	if (tools.signal?.aborted) finishPending(group, ruling('cancelled', 'aborted'));

	return group.pending.length > 0 || group.domains.size > 0;
}

/** Nothing to ask; what a session beside this one has taken is its own business. */
function isIdle(group: ProbeGroup, tools: GroupTools): boolean {
	return group.pending.length === 0 && (group.sessions > 0 || !owesControls(group, tools));
}

async function oneSession(group: ProbeGroup, recipients: number, tools: GroupTools): Promise<void> {
	await tools.slots.acquire();
	// While we waited for the slot, others may have learned that nobody answers, or the user stopped.
	if (tools.egress.isBlocked() || tools.signal?.aborted || isIdle(group, tools))
		return tools.slots.release();
	const candidates = group.pending.splice(0, recipients);
	const undecided = new Set(candidates);
	const outcomes: RcptOutcome[] = [];
	const { targetIndex } = group;
	let accepted = 0;
	group.sessions += 1;
	const report = await runProbeSession(tools.opener, {
		...sessionFrame(group, tools),
		candidates,
		onOutcome: (candidate, outcome) => {
			outcomes.push(outcome);
			// 4.5.3 is about the transaction: whoever came too late is asked again in a new one.
			if (outcome.reason === 'too_many_recipients' && accepted > 0) return;
			if (outcome.reason === 'rcpt_ok') accepted += 1;
			undecided.delete(candidate);
			answer(group, candidate, outcome);
		},
		// Whoever ends last asks for all: a control must not disturb real addresses beside it.
		nextControls: () =>
			group.sessions > 1
				? []
				: [...group.domains.values()].flatMap((state) => nextControl(state, tools)),
		onControl: (control, outcome) => storeControl(group, control, outcome),
	}).finally(() => (group.sessions -= 1));
	void report.closed.then(() => tools.slots.release());
	tools.onClosing(report.closed);
	afterSession(group, {
		report,
		targetIndex,
		undecided: [...undecided],
		decided: candidates.length - undecided.size,
	});
	const { end } = report;
	watchEgress(group, tools, end);
	await tools.gate.report(
		scopeOf(group, tools),
		'outcome' in end ? [...outcomes, end.outcome] : outcomes,
	);
	// One connection at a time per group: the next one waits until this one has said goodbye.
	if (group.pending.length > 0 || owesControls(group, tools)) await report.closed;
}

/** A server that cut us off after n recipients has no room for a control behind n of them. */
function wantedRecipients(group: ProbeGroup, tools: GroupTools): number {
	const isLearned = group.sessionLimit < group.profile.rcptPerSession;
	const room = group.sessionLimit - (isLearned && owesControls(group, tools) ? 1 : 0);

	return Math.max(1, Math.min(group.pending.length, room));
}

/** Silence is counted, whether a refusal or an answer came is enough to know that we get out. */
function watchEgress(group: ProbeGroup, { egress }: GroupTools, end: SessionReport['end']): void {
	const reason = 'outcome' in end ? end.outcome.reason : undefined;
	const ruleId = 'outcome' in end ? end.outcome.ruleId : '';
	const isSilent = reason === 'smtp_connect_timeout' || ruleId === 'transport-unreachable';
	if (reason !== 'cancelled') egress.report(group.mxSet, !isSilent);
}

function sessionFrame(group: ProbeGroup, tools: GroupTools) {
	const { options, identity } = tools;

	return {
		target: targetOf(group, tools),
		identity,
		profile: group.profile,
		limits: {
			connectTimeoutMs: options.connectTimeoutMs,
			commandTimeoutMs: Math.max(options.commandTimeoutMs, group.profile.commandTimeoutMs ?? 0),
			sessionTimeoutMs: options.sessionTimeoutMs,
			signal: tools.signal,
		},
		sessionId: tools.random.id(),
		startTls: options.startTls,
		lockStep: group.lockStep,
		depth: options.level === 'connect' ? ('connect' as const) : ('rcpt' as const),
	};
}

interface AfterSession {
	readonly report: SessionReport;
	/** Which address the session talked to. */
	readonly targetIndex: number;
	readonly undecided: readonly Candidate[];
	readonly decided: number;
}

function afterSession(group: ProbeGroup, after: AfterSession): void {
	const { undecided, decided } = after;
	const { end, needsUtf8 } = after.report;
	group.pending.unshift(...undecided);
	// The session beside this one has moved on already: its host is tried first.
	if (group.targetIndex !== after.targetIndex) return;
	switch (end.kind) {
		case 'done':
			return afterDone(group, needsUtf8, decided);
		case 'budget':
			return;
		case 'refused':
			return finishPending(group, end.outcome);
		case 'host_failed':
			return nextTarget(group, end.outcome);
		case 'cut':
			return afterCut(group, end, decided);
	}
}

function afterDone(group: ProbeGroup, needsUtf8: readonly Candidate[], decided: number): void {
	if (needsUtf8.length > 0 && decided === 0) {
		return nextTarget(
			group,
			{ ...ruling('unsupported_smtputf8', 'smtputf8-not-offered'), decided: true },
			needsUtf8,
		);
	}
	const late = group.pending.length > 0 && decided > 0 && decided < group.sessionLimit;
	if (late && needsUtf8.length === 0) group.sessionLimit = decided;
}

/** The next exchange or address; when there is none, the last failure is the answer. */
function nextTarget(group: ProbeGroup, outcome: RcptOutcome, only?: readonly Candidate[]): void {
	if (outcome.reason !== 'cancelled' && group.targetIndex + 1 < targetsOf(group).length) {
		group.targetIndex += 1;
		return;
	}
	finishPending(group, outcome, only);
}

function afterCut(
	group: ProbeGroup,
	end: Extract<SessionReport['end'], { kind: 'cut' }>,
	decided: number,
): void {
	if (end.lockStep && !group.lockStep) {
		group.lockStep = true;
		return;
	}
	// A tarpit gets no second try in this run.
	const isOver = end.outcome.reason === 'smtp_timeout' || end.outcome.reason === 'cancelled';
	if (isOver || group.reopenings >= MAX_REOPENINGS) return finishPending(group, end.outcome);
	if (decided === 0) return nextTarget(group, end.outcome);
	group.reopenings += 1;
	group.sessionLimit = Math.max(1, Math.min(group.sessionLimit, decided));
}

function answer(group: ProbeGroup, candidate: Candidate, outcome: RcptOutcome): void {
	const state = group.domains.get(candidate.address.domain);
	if (!state) return;
	state.waiting -= 1;
	state.answered.push({ candidate, outcome });
}

function finishPending(group: ProbeGroup, outcome: RcptOutcome, only?: readonly Candidate[]): void {
	const done = only ?? group.pending;
	for (const candidate of done) answer(group, candidate, outcome);
	group.pending = only ? group.pending.filter((candidate) => !only.includes(candidate)) : [];
	// Nobody is left to ask a control of: what is owed stays undecided.
	if (group.pending.length === 0)
		for (const state of group.domains.values()) state.controlTries += 100;
}

function nextControl(state: DomainState, tools: GroupTools): readonly Control[] {
	const due = controlsDue(state, { ...tools.options, random: tools.random });
	if (due.length > 0) state.controlTries += 1;

	return due;
}

function owesControls(group: ProbeGroup, tools: GroupTools): boolean {
	return [...group.domains.values()].some(
		(state) => controlsDue(state, { ...tools.options, random: tools.random }).length > 0,
	);
}

function storeControl(group: ProbeGroup, control: Control, outcome: RcptOutcome): void {
	const state = group.domains.get(control.domain);
	if (control.kind === 'random') state?.controls.push(outcome);
	else if (state) state.postmaster = outcome;
}

/** Domains whose addresses and controls are all in leave the group with their verdicts. */
async function settle(group: ProbeGroup, tools: GroupTools): Promise<void> {
	for (const state of [...group.domains.values()]) {
		if (state.waiting > 0) continue;
		if (controlsDue(state, { ...tools.options, random: tools.random }).length > 0) continue;
		group.domains.delete(state.domain);
		for (const settled of settleDomain(state, group.profile)) await tools.onSettled(settled, group);
		await tools.onDomain(state, group);
	}
}

function expire(group: ProbeGroup, { options, clock }: GroupTools): void {
	if (options.addressBudgetMs <= 0) return;
	const limit = clock.now() - options.addressBudgetMs;
	const late = group.pending.filter(({ queuedAt }) => queuedAt < limit);
	if (late.length > 0) finishPending(group, ruling('deadline_exceeded', 'address-budget'), late);
}

/** An outcome of our own making, without a server's word. */
function ruling(reason: RcptOutcome['reason'], ruleId: string): RcptOutcome {
	return { reason, blame: 'system', ruleId, evidence: {}, decided: false };
}

function breakerOpen(until: number): RcptOutcome {
	return { ...ruling('breaker_open', 'circuit-breaker'), waitMs: until };
}

function scopeOf(group: ProbeGroup, { identity }: GroupTools): GateScope {
	const { mxSet, profile, pending } = group;
	const domains = pending.slice(0, group.sessionLimit).map(({ address }) => address.domain);

	return { mxSet, profile, egress: identity.ip4 ?? identity.heloName, domains };
}
