import type { PolicyProfile } from '../profile';
import type { Finding } from '../reasons';
import { finding } from '../reasons';
import type { Rule } from './rule';

const DAY_MS = 86_400_000;

/** The verdict of Email Validate, from the item or from the lead. */
export const verification: Rule = ({ request, facts, profile, now }) => {
	const { lead } = facts;
	const verdict = request.verdict ?? lead?.verdict ?? '';
	// A verdict without a date is one of now; the date of the other one says nothing about it.
	const ofLead = request.verdict === undefined ? lead?.verifiedAt : undefined;
	const verifiedAt = request.verifiedAt ?? ofLead ?? now;
	const { maxAgeDays, stale } = profile.verification;
	const isStale = maxAgeDays > 0 && now - verifiedAt > maxAgeDays * DAY_MS;

	return [
		...verdictFindings(verdict, profile),
		...(isStale ? [finding('verification_stale', stale)] : []),
	];
};

function verdictFindings(
	verdict: string,
	{ verification: effects }: PolicyProfile,
): readonly Finding[] {
	switch (verdict) {
		case 'invalid':
			return [finding('recipient_undeliverable', 'block')];
		case 'risky':
			return [finding('recipient_risky', effects.risky)];
		case 'unknown':
			return [finding('recipient_unknown', effects.unknown)];
		default:
			return [];
	}
}
