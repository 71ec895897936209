import type { Finding } from '../reasons';
import { finding } from '../reasons';
import { isCold } from './cold-mail';
import type { Rule } from './rule';

const DAY_MS = 86_400_000;

/** Across all campaigns of the workspace: the person has one inbox, however many lists they are on. */
export const frequency: Rule = ({ request, facts, profile, now }) => {
	if (!isCold(request)) return [];
	const findings: Finding[] = [];
	const last = Math.max(...facts.earlierSends.map(({ at }) => at), -Infinity);
	const nextAllowedAt = last + profile.frequencyDays * DAY_MS;
	if (profile.frequencyDays > 0 && nextAllowedAt > now) {
		findings.push(finding('recipient_frequency_cap', 'block', { nextAllowedAt }));
	}

	const steps = new Set(
		facts.earlierSends
			.filter(({ campaignId }) => campaignId !== '' && campaignId === request.campaignId)
			.map(({ stepId }) => stepId),
	);
	if (profile.maxSteps > 0 && steps.size >= profile.maxSteps && !steps.has(request.stepId)) {
		findings.push(finding('step_limit_reached', 'block'));
	}

	return findings;
};
