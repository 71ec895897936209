import { parseAddress } from '../../mail/address';
import { areRelated } from '../../mail/domain-name';
import type { MessageFacts } from '../policy-request';
import type { PolicyProfile } from '../profile';
import type { Finding } from '../reasons';
import { finding } from '../reasons';
import { hasReplyPrefix } from '../subject-line';
import type { Rule, RuleInput } from './rule';

export const identityAndContent: Rule = (input) => {
	const { request, profile } = input;
	const { message } = request;
	if (!message) return [...prefixFindings(input), finding('identity_not_checked', 'warn')];

	return [
		...identityFindings(message, profile),
		...replyToFindings(request.sender, message.replyTo),
		...(message.hasUnsubscribe ? [] : [finding('unsubscribe_missing', profile.unsubscribe)]),
		...prefixFindings(input),
		...variableFindings(message),
		...message.contentFindings.map(({ code, detail }) =>
			finding(code, 'warn', detail ? { detail } : {}),
		),
	];
};

function identityFindings({ identity }: MessageFacts, profile: PolicyProfile): readonly Finding[] {
	const parts = {
		name: identity.name,
		organisation: identity.organisation,
		'postal address': identity.postalAddress,
	};
	const missing = Object.entries(parts)
		.filter(([, value]) => value.trim() === '')
		.map(([part]) => part);

	return missing.length === 0
		? []
		: [
				finding('sender_identity_incomplete', profile.identity, {
					detail: `missing: ${missing.join(', ')}`,
				}),
			];
}

/** Answers that go to a stranger's domain are how phishing looks; a subdomain of ours is fine. */
function replyToFindings(sender: string, replyTo: string | null): readonly Finding[] {
	if (replyTo === null) return [];
	const [from, to] = [parseAddress(sender), parseAddress(replyTo)];
	if (!from.ok || !to.ok) return [];

	return areRelated(from.address.domain, to.address.domain)
		? []
		: [finding('identity_mismatch', 'warn')];
}

function prefixFindings({ request }: RuleInput): readonly Finding[] {
	const isReal = request.message?.isThreadReply === true;

	return hasReplyPrefix(request.subject) && !isReal
		? [finding('deceptive_reply_prefix', 'block')]
		: [];
}

function variableFindings({ missingVariables }: MessageFacts): readonly Finding[] {
	if (missingVariables.length === 0) return [];

	return [
		finding('missing_variable', 'block', { detail: missingVariables.slice(0, 5).join(', ') }),
	];
}
