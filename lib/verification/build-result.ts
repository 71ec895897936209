import type { Candidate, Unfit } from './candidate';
import type { ProviderProfile } from './data/provider-profiles';
import type { RcptOutcome } from './probe-session';
import { describeReason, type Reason } from './reason';
import { scoreOf } from './score';
import type { Evidence, Flag, VerificationOptions, VerificationResult } from './verification';

export interface Finding {
	readonly reason: Reason;
	readonly ruleId: string;
	readonly flags?: readonly Flag[];
	readonly evidence?: Evidence;
	readonly confidence?: VerificationResult['confidence'];
	readonly profile?: ProviderProfile;
	readonly mxSet?: string;
	readonly nextDueAt?: number;
	readonly controlPath?: string;
	/** Mail to the address was answered or delivered before. */
	readonly knownAlive?: boolean;
	/** When the finding was made, if not now. */
	readonly cachedAt?: number;
}

/** Ladder endings that a list finding may replace; a refusal or a failure keeps the first place. */
const REPLACEABLE: ReadonlySet<Reason> = new Set<Reason>([
	'rcpt_ok', 'catch_all', 'catch_all_unknown', 'accepts_then_bounces', 'ok_syntax', 'ok_syntax_mx',
	'smtp_connect_ok', 'probe_not_permitted',
]); // prettier-ignore

export function resultOfUnfit(
	unfit: Unfit,
	now: number,
	options: VerificationOptions,
): VerificationResult {
	const { row, input, address, reason, problem, suggestion, flags } = unfit;

	return {
		row, input, address, problem, suggestion, flags, reason,
		probeReason: reason,
		verdict: describeReason(reason).verdict,
		ruleId: problem ?? reason,
		...scoreOf({ reason, flags, lowAcceptTrust: false, knownAlive: false, profile: options.scoreProfile }),
		evidence: {},
		attempts: 0,
		cached: false,
		checkedAt: now,
	}; // prettier-ignore
}

export function resultOf(
	candidate: Candidate,
	finding: Finding,
	frame: { readonly now: number; readonly options: VerificationOptions },
): VerificationResult {
	const { options, now } = frame;
	const cached = finding.cachedAt !== undefined;
	const takesMail =
		finding.mxSet !== undefined && describeReason(finding.reason).verdict !== 'invalid';
	const flags = flagsOf(candidate, finding, { takesMail, cached });
	const reason = withLists(finding.reason, flags, options);

	return {
		row: candidate.row,
		input: candidate.input,
		address: candidate.address,
		verdict: describeReason(reason).verdict,
		reason,
		probeReason: finding.reason,
		ruleId: finding.ruleId,
		flags,
		// A domain that takes mail is no misspelling, however rare it looks.
		suggestion: takesMail ? undefined : candidate.suggestion,
		provider: finding.profile?.key,
		mxSet: finding.mxSet,
		...scoreOf({
			reason: finding.reason,
			flags,
			lowAcceptTrust: finding.profile?.acceptTrust === 'low',
			knownAlive: finding.knownAlive === true,
			profile: options.scoreProfile,
		}),
		confidence: finding.confidence,
		evidence: finding.evidence ?? {},
		attempts: candidate.attempt,
		cached,
		checkedAt: finding.cachedAt ?? now,
		nextDueAt: finding.nextDueAt,
		controlPath: finding.controlPath,
	};
}

function flagsOf(
	candidate: Candidate,
	finding: Finding,
	state: { readonly takesMail: boolean; readonly cached: boolean },
): readonly Flag[] {
	const own = candidate.flags.filter((flag) => flag !== 'typo_suspected' || !state.takesMail);
	const all: Flag[] = [...own, ...(finding.flags ?? [])];
	if (state.cached) all.push('cached');

	return [...new Set(all)];
}

function withLists(reason: Reason, flags: readonly Flag[], options: VerificationOptions): Reason {
	if (!REPLACEABLE.has(reason)) return reason;
	if (flags.includes('disposable')) return 'disposable';

	return options.roleIsRisky && flags.includes('role') && reason === 'rcpt_ok'
		? 'role_account'
		: reason;
}

/** The finding a settled probe stands for. */
export function findingOf(
	outcome: RcptOutcome,
	rest: Pick<
		Finding,
		'reason' | 'flags' | 'confidence' | 'profile' | 'mxSet' | 'controlPath' | 'knownAlive'
	>,
): Finding {
	return { ruleId: outcome.ruleId, evidence: outcome.evidence, ...rest };
}
