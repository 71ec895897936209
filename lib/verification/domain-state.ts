import type { SecureRandom } from '../random';
import type { Candidate } from './candidate';
import type { ProviderProfile } from './data/provider-profiles';
import type { Control, RcptOutcome } from './probe-session';
import { randomLocalPart } from './random-local-part';
import { describeReason, type Reason } from './reason';
import type { Flag } from './verification';

export type CatchAllTrait = 'catch_all' | 'refuses_unknown';

export interface Answered {
	readonly candidate: Candidate;
	readonly outcome: RcptOutcome;
}

/** What one domain did in this run, until all of its addresses are settled. */
export interface DomainState {
	readonly domain: string;
	/** Candidates without an outcome. */
	waiting: number;
	answered: Answered[];
	/** From an earlier run with the same exchanges and identity. */
	known: CatchAllTrait | undefined;
	/** Something was accepted there before, so a refusal is a real one. */
	acceptedBefore: boolean;
	readonly controls: RcptOutcome[];
	postmaster: RcptOutcome | undefined;
	/** The made-up recipient in use; a deferred one is asked again under the same name. */
	controlPath: string | undefined;
	/** Sessions that were to carry a control, successful or not. */
	controlTries: number;
}

export interface ControlRules {
	readonly detectCatchAll: boolean;
	readonly doubleControl: boolean;
	readonly random: SecureRandom;
}

export interface Settled {
	readonly candidate: Candidate;
	readonly outcome: RcptOutcome;
	readonly reason: Reason;
	readonly flags: readonly Flag[];
	readonly confidence?: 'high' | 'medium' | 'low';
	/** The control was deferred, not refused: asked again soon, under this name. */
	readonly controlPath?: string;
}

// Five refusals and no acceptance: the server may refuse everybody, or only us.
const REFUSALS_THAT_CALL_FOR_PROOF = 5;
const MAX_CONTROL_TRIES = 2;

/** Wording or codes that may mean us as well as the mailbox. */
const UNCLEAR_RULES: ReadonlySet<string> = new Set(['mailbox-unavailable', 'status-mailbox-0']);
const UNCLEAR_REASONS: ReadonlySet<Reason> = new Set(['rcpt_unmatched', 'policy_blocked']);

export function newDomainState(domain: string): DomainState {
	return {
		domain, waiting: 0, answered: [], known: undefined, acceptedBefore: false, controls: [],
		postmaster: undefined, controlPath: undefined, controlTries: 0,
	}; // prettier-ignore
}

/** The controls that this domain still needs; none while real addresses wait. */
export function controlsDue(state: DomainState, rules: ControlRules): readonly Control[] {
	if (state.controlTries > MAX_CONTROL_TRIES + 1) return [];
	if (needsRandom(state, rules)) {
		if (state.controls.length > 0) state.controlPath = undefined;
		state.controlPath ??= `${randomLocalPart(rules.random)}@${state.domain}`;
		return [{ domain: state.domain, kind: 'random', path: state.controlPath }];
	}
	if (!needsPostmaster(state)) return [];

	return [{ domain: state.domain, kind: 'postmaster', path: `postmaster@${state.domain}` }];
}

function needsRandom(state: DomainState, rules: ControlRules): boolean {
	if (!rules.detectCatchAll || state.known !== undefined) return false;
	if (!state.answered.some(({ outcome }) => outcome.reason === 'rcpt_ok')) return false;
	if (state.controls.length === 0) return true;

	return (
		rules.doubleControl && state.controls.length === 1 && state.controls[0]?.reason === 'rcpt_ok'
	);
}

function needsPostmaster(state: DomainState): boolean {
	if (state.waiting > 0 || state.postmaster || hasAcceptance(state)) return false;
	const refusals = state.answered.filter(({ outcome }) => isRefusal(outcome));

	return (
		refusals.length >= REFUSALS_THAT_CALL_FOR_PROOF ||
		refusals.some(({ outcome }) => isUnclear(outcome))
	);
}

function hasAcceptance(state: DomainState): boolean {
	const accepting: readonly Reason[] = ['rcpt_ok', 'mailbox_full', 'catch_all_unknown'];

	return (
		state.acceptedBefore || state.answered.some(({ outcome }) => accepting.includes(outcome.reason))
	);
}

function isRefusal(outcome: RcptOutcome): boolean {
	return (
		outcome.decided && (outcome.evidence.code ?? 0) >= 500 && outcome.evidence.stage === 'rcpt'
	);
}

function isUnclear({ ruleId, reason }: RcptOutcome): boolean {
	return UNCLEAR_RULES.has(ruleId) || UNCLEAR_REASONS.has(reason);
}

function isClearRefusal(outcome: RcptOutcome): boolean {
	return outcome.blame === 'recipient' && describeReason(outcome.reason).verdict === 'invalid';
}

/** What the controls make of the answers, once all of them are in. */
export function settleDomain(state: DomainState, profile: ProviderProfile): readonly Settled[] {
	const refusals = state.answered.filter(({ outcome }) => isRefusal(outcome)).length;

	return state.answered.map(({ candidate, outcome }) => {
		if (outcome.reason === 'rcpt_ok')
			return { candidate, outcome, flags: [], ...judgeAccepted(state, profile) };
		if (!isRefusal(outcome) || !postmasterRefused(state))
			return { candidate, outcome, reason: outcome.reason, flags: [] };
		const doubtful =
			isUnclear(outcome) || (isClearRefusal(outcome) && refusals >= REFUSALS_THAT_CALL_FOR_PROOF);

		return doubtful
			? { candidate, outcome, reason: 'rejects_all', flags: ['control_refused'] }
			: {
					candidate,
					outcome,
					reason: outcome.reason,
					flags: isClearRefusal(outcome) ? ['control_refused'] : [],
				};
	});
}

function postmasterRefused({ postmaster }: DomainState): boolean {
	return postmaster !== undefined && isRefusal(postmaster);
}

function judgeAccepted(
	state: DomainState,
	profile: ProviderProfile,
): Pick<Settled, 'reason' | 'confidence' | 'controlPath'> {
	const trait = traitOf(state);
	if (trait === 'refuses_unknown' || trait === 'not_asked') return { reason: 'rcpt_ok' };
	if (trait === 'undecided') {
		const isDeferred = state.controls.some(
			({ evidence }) => (evidence.code ?? 0) >= 400 && (evidence.code ?? 0) < 500,
		);
		return {
			reason: 'catch_all_unknown',
			confidence: 'low',
			...(isDeferred ? { controlPath: state.controlPath } : {}),
		};
	}
	const confidence = state.controls.length > 1 ? 'high' : 'medium';

	return {
		reason: profile.acceptTrust === 'low' ? 'accepts_then_bounces' : 'catch_all',
		confidence,
	};
}

/** What is known of made-up recipients at the domain. */
export function traitOf(state: DomainState): CatchAllTrait | 'undecided' | 'not_asked' {
	if (state.known) return state.known;
	if (state.controls.length === 0) return state.controlTries > 0 ? 'undecided' : 'not_asked';
	if (state.controls.every(({ reason }) => reason === 'rcpt_ok')) return 'catch_all';

	// One clear refusal of a made-up name is enough: the server tells people apart.
	return state.controls.some(isClearRefusal) ? 'refuses_unknown' : 'undecided';
}
