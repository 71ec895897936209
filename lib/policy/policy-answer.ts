import type { CounterScope } from '../store/send-ledger';
import type { Decision } from './decide';
import type { Finding } from './reasons';

/** The seed's eight keys in its order and spelling (ledger S0-21), then ours. */
export interface PolicyAnswer {
	readonly allowed: boolean;
	readonly reason: string;
	readonly legal_basis: string;
	readonly daily_user_count: number;
	readonly daily_user_limit: number | null;
	readonly daily_domain_count: number;
	readonly daily_domain_limit: number | null;
	readonly region: string;
	readonly decision: string;
	readonly reasons: readonly AnsweredFinding[];
	readonly warnings: readonly AnsweredFinding[];
	readonly reviewRequired: boolean;
	readonly basisStatus: string;
	readonly evidenceId: string | null;
	readonly country: string | null;
	readonly regionSource: string;
	readonly regionConfidence: number;
	readonly recipientProvider: string;
	readonly mailbox: string | null;
	readonly remaining: Readonly<Partial<Record<CounterScope, number>>>;
	readonly nextAllowedAt: string | null;
	readonly previousAttemptId: string | null;
	readonly policyProfile: string;
	readonly policyVersion: number;
	readonly auditId: string | null;
}

export interface AnsweredFinding {
	readonly code: string;
	readonly effect: string;
	readonly text: string;
}

export function toPolicyAnswer(decision: Decision, auditId: string | null): PolicyAnswer {
	const { facts } = decision;
	const user = countOf(decision, ['actor']);
	// Freemail has no domain cap; the provider's takes its place (sending-and-policy 3).
	const domain = countOf(decision, ['recipient_domain', 'recipient_provider']);

	return {
		allowed: decision.allowed,
		reason: decision.reason,
		legal_basis: decision.legalBasis,
		daily_user_count: user.count,
		daily_user_limit: user.limit,
		daily_domain_count: domain.count,
		daily_domain_limit: domain.limit,
		region: decision.regionLabel,
		decision: decision.decision,
		reasons: decision.reasons.map(toAnswered),
		warnings: decision.warnings.map(toAnswered),
		reviewRequired: decision.decision === 'review',
		basisStatus: decision.basisStatus,
		evidenceId: decision.evidenceId,
		country: facts.region.country,
		regionSource: facts.region.source,
		regionConfidence: facts.region.confidence,
		recipientProvider: facts.recipientProvider,
		mailbox: facts.mailbox?.id ?? null,
		remaining: remainingOf(decision),
		nextAllowedAt: toIso(decision.nextAllowedAt),
		previousAttemptId: decision.previousAttemptId,
		policyProfile: decision.profile.name,
		policyVersion: decision.profile.version,
		auditId,
	};
}

function countOf({ facts }: Decision, scopes: readonly CounterScope[]) {
	for (const scope of scopes) {
		const found = facts.counters.find((counter) => counter.scope === scope);
		if (found) return { count: found.count, limit: found.cap };
	}

	return { count: 0, limit: null };
}

function remainingOf({ facts }: Decision): Partial<Record<CounterScope, number>> {
	const remaining: Partial<Record<CounterScope, number>> = {};
	for (const { scope, cap, count } of facts.counters) {
		remaining[scope] = Math.min(remaining[scope] ?? Infinity, Math.max(0, cap - count));
	}

	return remaining;
}

function toAnswered({ code, effect, text }: Finding): AnsweredFinding {
	return { code, effect, text };
}

export function toIso(at: number | null): string | null {
	return at === null ? null : new Date(at).toISOString();
}
