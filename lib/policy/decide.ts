import type { BasisStatus, LegalBasis, PolicyInput } from './evidence';
import { findBasis } from './evidence';
import type { PolicyFacts } from './facts';
import type { Finding } from './reasons';
import type { Rule } from './rules/rule';
import { caps } from './rules/caps';
import { envelope } from './rules/envelope';
import { frequency } from './rules/frequency';
import { idempotency } from './rules/idempotency';
import { humanGate } from './rules/human-gate';
import { identityAndContent } from './rules/identity-and-content';
import { leadState } from './rules/lead-state';
import { regionAndEvidence } from './rules/region-and-evidence';
import { sender } from './rules/sender';
import { storeAndActor } from './rules/store-and-actor';
import { suppression } from './rules/suppression';
import { verification } from './rules/verification';
import { seedRegion } from './seed-region';

export interface Decision {
	readonly decision: 'approved' | 'blocked' | 'review';
	readonly allowed: boolean;
	/** Every objection only waits: nothing is wrong with the mail itself. */
	readonly deferrable: boolean;
	readonly reason: string;
	readonly reasons: readonly Finding[];
	readonly warnings: readonly Finding[];
	readonly legalBasis: LegalBasis;
	readonly basisStatus: BasisStatus;
	readonly evidenceId: string | null;
	/** In the spelling of the profile. */
	readonly regionLabel: string;
	readonly nextAllowedAt: number | null;
	readonly previousAttemptId: string | null;
	readonly approvedBy: string | null;
	readonly profile: { readonly name: string; readonly version: number };
	readonly facts: PolicyFacts;
}

export const ALL_PASSED = 'All checks passed';

/** In this order; Outreach Send stops at the first objection, Policy Check hears them all. */
export const policyRules: readonly Rule[] = [
	storeAndActor,
	envelope,
	suppression,
	leadState,
	verification,
	regionAndEvidence,
	identityAndContent,
	idempotency,
	frequency,
	caps,
	sender,
	humanGate,
];

export interface DecisionOptions {
	readonly stopAtFirst?: boolean;
}

/** May this mail be sent now? Pure: the same input always gives the same decision. */
export function decide(input: PolicyInput, options: DecisionOptions = {}): Decision {
	const basis = findBasis(input);
	const known = { ...input, basis };
	const findings: Finding[] = [];
	for (const rule of policyRules) {
		findings.push(...rule(known));
		if (!input.facts.storeAvailable) break;
		if (options.stopAtFirst && findings.some(({ effect }) => effect === 'block')) break;
	}

	const { request, facts, profile } = input;
	const objections = findings.filter(({ effect }) => effect !== 'warn');
	const approvedBy = request.approvedBy?.trim() ? request.approvedBy.trim() : null;
	const standing =
		approvedBy === null ? objections : objections.filter(({ effect }) => effect !== 'review');

	return {
		...verdictOf(standing),
		reasons: standing,
		warnings: findings.filter((found) => !standing.includes(found)),
		legalBasis: basis.basis,
		basisStatus: basis.status,
		evidenceId: basis.evidenceId,
		regionLabel: profile.basis === 'seed' ? seedRegion(facts.region).label : facts.region.label,
		approvedBy,
		profile: { name: profile.name, version: profile.version },
		facts,
	};
}

/** The same decision after the store itself refused: a cap or a key was taken in between. */
export function withObjections(decision: Decision, objections: readonly Finding[]): Decision {
	const reasons = [...objections, ...decision.reasons];

	return { ...decision, ...verdictOf(reasons), reasons };
}

function verdictOf(objections: readonly Finding[]) {
	const blocking = objections.filter(({ effect }) => effect === 'block' || effect === 'defer');
	const first = blocking[0] ?? objections[0];
	const decision = blocking.length > 0 ? 'blocked' : first ? 'review' : 'approved';

	return {
		decision,
		allowed: decision === 'approved',
		deferrable: blocking.length > 0 && blocking.every(({ effect }) => effect === 'defer'),
		reason: first?.text ?? ALL_PASSED,
		nextAllowedAt: latest(blocking),
		previousAttemptId:
			objections.find((found) => found.previousAttemptId)?.previousAttemptId ?? null,
	} as const;
}

/** Only if waiting cures every objection there is a moment to name. */
function latest(blocking: readonly Finding[]): number | null {
	const times = blocking.map(({ nextAllowedAt }) => nextAllowedAt);
	const known = times.filter((time) => time !== undefined);

	return known.length > 0 && known.length === times.length ? Math.max(...known) : null;
}
