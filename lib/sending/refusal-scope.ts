import { matchesStatus } from '../mail/enhanced-status';
import type { SmtpReply } from '../mail/smtp-reply';
import type { RefusalScope } from './data/refusal-scopes';
import { refusalScopeRules } from './data/refusal-scopes';

/** Whom the refusal names (sending-and-policy 6: mailbox, then domain, then IP, by the text). */
export function refusalScope(reply: Pick<SmtpReply, 'enhanced' | 'text'>): RefusalScope {
	const rule = refusalScopeRules.find(
		({ enhanced, text }) =>
			(!enhanced || enhanced.some((pattern) => matchesStatus(reply.enhanced, pattern))) &&
			(!text || text.test(reply.text)),
	);

	return rule?.scope ?? 'mailbox';
}
