import { categoryOf, describeReason, reasonSchema } from './reason';
import type { VerificationResult } from './verification';

/** The flat keys of an output item or row: ours, SG5's and the seed's side by side. */
export interface FlatResult {
	readonly email: string;
	readonly normalized: string | null;
	readonly verdict: string;
	readonly reason: string;
	readonly category: string;
	/** The seed's label (ledger S2-67). */
	readonly status: string;
	readonly valid: boolean;
	/** SG5's name of the reason. */
	readonly subStatus: string;
	readonly decision: string;
	readonly score: number;
	readonly scoreReasons: readonly string[];
	readonly flags: readonly string[];
	readonly suggestion: string | null;
	readonly details: string;
	readonly provider: string | null;
	readonly mxHost: string | null;
	readonly mxIp: string | null;
	/** The seed's key for mxHost (ledger S2, POST /validate). */
	readonly mx_host: string | null;
	readonly smtpStage: string | null;
	readonly smtpCode: number | null;
	readonly enhancedStatus: string | null;
	readonly smtpText: string | null;
	readonly ruleId: string;
	readonly attempts: number;
	readonly responseMs: number | null;
	readonly cached: boolean;
	readonly checkedAt: string;
	readonly nextDueAt: string | null;
	readonly reasonSchema: number;
}

export function toFlatResult(result: VerificationResult): FlatResult {
	const { evidence, reason, verdict } = result;
	const row = describeReason(reason);
	const mxHost = evidence.mxHost ?? null;

	return {
		email: result.input,
		normalized: result.address?.address ?? null,
		verdict,
		reason,
		category: categoryOf(verdict),
		status: statusOf(result),
		valid: verdict === 'valid',
		subStatus: subStatusOf(result),
		decision: row.decision,
		score: result.score,
		scoreReasons: result.scoreReasons,
		flags: result.flags,
		suggestion: result.suggestion ?? null,
		details: result.problem ? `${row.details} (${result.problem})` : row.details,
		provider: result.provider ?? null,
		mxHost,
		mxIp: evidence.mxIp ?? null,
		mx_host: mxHost,
		...replyKeys(result),
		ruleId: result.ruleId,
		attempts: result.attempts,
		cached: result.cached,
		checkedAt: new Date(result.checkedAt).toISOString(),
		nextDueAt: result.nextDueAt === undefined ? null : new Date(result.nextDueAt).toISOString(),
		reasonSchema,
	};
}

function replyKeys({ evidence }: VerificationResult) {
	return {
		smtpStage: evidence.stage ?? null,
		smtpCode: evidence.code ?? null,
		enhancedStatus: evidence.enhanced ?? null,
		smtpText: evidence.text ?? null,
		responseMs: evidence.ms ?? null,
	};
}

/** A list finding has no label of its own: the probe's stays. */
function statusOf({ reason, probeReason }: VerificationResult): string {
	return describeReason(reason === 'disposable' || reason === 'role_account' ? probeReason : reason)
		.label;
}

function subStatusOf({ reason, confidence }: VerificationResult): string {
	const { alias } = describeReason(reason);
	const isCatchAll = reason === 'catch_all' || reason === 'accepts_then_bounces';

	return isCatchAll && confidence ? `catch_all_${confidence}_confidence` : alias;
}
