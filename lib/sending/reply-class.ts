import { matchesStatus } from '../mail/enhanced-status';
import type { SmtpReply } from '../mail/smtp-reply';
import type { ReplyClass, ReplyClassRule } from './data/reply-class-rules';
import { replyClassRules } from './data/reply-class-rules';
import type { SubmissionStage } from './ports';

export interface ClassifiedReply {
	readonly class: ReplyClass;
	readonly permanent: boolean;
	/** The rule that decided, for whoever asks why. */
	readonly ruleId: string;
}

/** Nobody has named the recipient yet: what is unknown, full or switched off there is our own. */
const BEFORE_RCPT: ReadonlySet<SubmissionStage> = new Set(['connect', 'auth', 'mail']);
const ABOUT_RECIPIENT: ReadonlySet<ReplyClass> = new Set([
	'address_dead',
	'mailbox_full',
	'mailbox_disabled',
]);

const LINK_PATH = /(https?:\/\/[^\s/]+)\/\S*/gi;
const ADDRESS = /[^\s<>@"']{1,64}@[^\s<>@"',;:()]+/g;

/** Enhanced code beats basic code beats text; each rule says which of them it asks. */
export function classifyReply(reply: SmtpReply, stage: SubmissionStage): ClassifiedReply {
	const permanent = reply.code >= 500;
	const found = classifyWords(reply);
	if (!BEFORE_RCPT.has(stage) || !ABOUT_RECIPIENT.has(found.class)) return { ...found, permanent };

	return { class: permanent ? 'policy' : 'other_temporary', permanent, ruleId: 'before-recipient' };
}

function classifyWords(reply: SmtpReply): Omit<ClassifiedReply, 'permanent'> {
	const words = reply.text.replace(LINK_PATH, '$1').replace(ADDRESS, '');
	const rule = replyClassRules.find((candidate) => fits(candidate, reply, words));
	if (rule) return { class: rule.class, ruleId: rule.id };

	return { class: reply.code >= 500 ? 'other_permanent' : 'other_temporary', ruleId: 'unmatched' };
}

function fits(rule: ReplyClassRule, { code, enhanced }: SmtpReply, words: string): boolean {
	if (rule.enhanced && !rule.enhanced.some((pattern) => matchesStatus(enhanced, pattern)))
		return false;
	if (rule.codes && !rule.codes.includes(code)) return false;
	if (rule.lasting !== undefined && rule.lasting !== code >= 500) return false;

	return !rule.text || rule.text.test(words);
}
