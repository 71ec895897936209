import type { Finding } from '../reasons';
import { finding } from '../reasons';
import type { Rule, RuleInput } from './rule';

export const regionAndEvidence: Rule = (input) => [
	...basisFindings(input),
	...guessFindings(input),
	...sourceFindings(input),
	...(input.profile.basis === 'seed' ? [finding('profile_seed_simple', 'warn')] : []),
];

function basisFindings({ basis, facts }: RuleInput): readonly Finding[] {
	if (!basis.problem) return [];
	const { code, effect } = basis.problem;
	const { country } = facts.region;

	return [finding(code, effect, country === null ? {} : { detail: country })];
}

function guessFindings({ basis, facts, profile }: RuleInput): readonly Finding[] {
	const { country, confidence } = facts.region;
	if (country === null || confidence >= profile.minRegionConfidence) return [];

	return basis.status === 'evidenced' ? [] : [finding('region_low_confidence', 'review')];
}

/** Art. 14 GDPR: who writes unasked must be able to say where the address comes from. */
function sourceFindings({ request, facts, profile }: RuleInput): readonly Finding[] {
	if (profile.basis !== 'evidence' || facts.consents.length > 0) return [];
	const source = request.contactSource || facts.lead?.contactSource;

	return source ? [] : [finding('contact_source_missing', profile.contactSource)];
}
