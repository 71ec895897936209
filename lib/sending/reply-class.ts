import { matchesStatus } from '../mail/enhanced-status';
import type { SmtpReply } from '../mail/smtp-reply';
import type { ReplyClass, ReplyClassRule } from './data/reply-class-rules';
import { replyClassRules } from './data/reply-class-rules';

export interface ClassifiedReply {
	readonly class: ReplyClass;
	readonly permanent: boolean;
	/** The rule that decided, for whoever asks why. */
	readonly ruleId: string;
}

/** Enhanced code beats basic code beats text; each rule says which of them it asks. */
export function classifyReply(reply: SmtpReply): ClassifiedReply {
	const permanent = reply.code >= 500;
	const rule = replyClassRules.find((candidate) => fits(candidate, reply));
	if (rule) return { class: rule.class, permanent, ruleId: rule.id };

	return {
		class: permanent ? 'other_permanent' : 'other_temporary',
		permanent,
		ruleId: 'unmatched',
	};
}

function fits({ enhanced, codes, text }: ReplyClassRule, reply: SmtpReply): boolean {
	if (enhanced && !enhanced.some((pattern) => matchesStatus(reply.enhanced, pattern))) return false;
	if (codes && !codes.includes(reply.code)) return false;

	return !text || text.test(reply.text);
}
