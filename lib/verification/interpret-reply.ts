import { matchesStatus } from '../mail/enhanced-status';
import type { SmtpReply } from '../mail/smtp-reply';
import { replyRules } from './data/reply-rules';
import type { ReplyRule } from './data/replies/reply-rule';
import { describeReason, type Blame, type Reason } from './reason';
import type { ProbeStage } from './verification';

/** What a reply means, and which rule said so. */
export interface Interpretation {
	readonly reason: Reason;
	readonly blame: Blame;
	readonly ruleId: string;
	/** The wait the server asked for in words. */
	readonly waitMs?: number;
}

export interface ReplyContext {
	readonly stage: ProbeStage;
	/** Key of the provider profile behind the MX. */
	readonly provider: string;
}

/**
 * Judges one reply: stage, blame, provider, enhanced status, phrase, basic code. Only a reply to
 * RCPT that blames the recipient can make an address invalid; whatever no rule knows stays unknown.
 */
export function interpretReply(reply: SmtpReply, context: ReplyContext): Interpretation {
	if (reply.code < 400) return positive(reply, context.stage);

	const text = wordsOf(reply);
	const rule = replyRules.find((candidate) => fits(candidate, { reply, text, context }));
	if (context.stage === 'banner' && rule && speaksOfHost(rule)) {
		// 554 and 521 as a greeting are about the host and us (RFC 5321 3.1, RFC 7504).
		return { reason: 'smtp_unavailable', blame: 'system', ruleId: `banner-${reply.code}` };
	}
	const waitMs = reply.code < 500 ? toldWaitMs(reply.text) : undefined;
	if (!rule) return { reason: 'rcpt_unmatched', blame: 'system', ruleId: 'unmatched-5xx' };

	return {
		reason: rule.reason,
		blame: rule.blame,
		ruleId: rule.id,
		...(waitMs === undefined ? {} : { waitMs }),
	};
}

function positive(reply: SmtpReply, stage: ProbeStage): Interpretation {
	if (stage !== 'rcpt') return { reason: 'smtp_connect_ok', blame: 'none', ruleId: 'positive' };
	// 252: "cannot verify, but will take the message" is no proof (RFC 5321 3.5.3).
	if (reply.code === 252)
		return { reason: 'catch_all_unknown', blame: 'system', ruleId: 'code-252' };
	if (reply.code < 200 || reply.code > 259) {
		return { reason: 'smtp_protocol_error', blame: 'system', ruleId: 'unexpected-positive' };
	}

	return { reason: 'rcpt_ok', blame: 'none', ruleId: `accepted-${reply.code}` };
}

function fits(
	rule: ReplyRule,
	facts: { readonly reply: SmtpReply; readonly text: string; readonly context: ReplyContext },
): boolean {
	const { reply, text, context } = facts;
	const code = String(reply.code);
	if (!fitsStage(rule, context.stage)) return false;
	if (!rule.codes.some((prefix) => code.startsWith(prefix))) return false;
	if (rule.provider !== undefined && rule.provider !== context.provider) return false;
	if (rule.enhanced && !rule.enhanced.some((pattern) => matchesStatus(reply.enhanced, pattern)))
		return false;

	return rule.phrase === undefined || rule.phrase.test(text);
}

function fitsStage({ stage }: ReplyRule, at: ProbeStage): boolean {
	return stage === 'any' || (stage === 'rcpt') === (at === 'rcpt');
}

/** A greeting that names no cause of its own. */
function speaksOfHost(rule: ReplyRule): boolean {
	return ['mail-refused', 'status-policy', 'tempfail', 'code-421'].includes(rule.id);
}

/** An address or a link in the text may contain any word: "spf@helo.example: user unknown". */
function wordsOf(reply: SmtpReply): string {
	return reply.text
		.toLowerCase()
		.replace(/https?:\S+/g, ' ')
		.replace(/<[^<>\s]*>/g, ' ')
		.replace(/[^\s<>@,;:()"]+@[^\s<>@,;:()"]+/g, ' ')
		.replace(/[’`]/g, "'")
		.replace(/\s+/g, ' ');
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** "try again in 5 minutes", "retry after 300 seconds", "come back in 00:04:59". */
export function toldWaitMs(text: string): number | undefined {
	const clock = /\b(?:in|after|wait)\s+(\d{1,2}):(\d{2}):(\d{2})\b/i.exec(text);
	if (clock) {
		return (Number(clock[1]) * 3_600 + Number(clock[2]) * 60 + Number(clock[3])) * 1_000;
	}
	const told =
		/\b(?:in|after|for|wait|within)\s+(?:about\s+)?(\d{1,5})\s*(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?)\b/i.exec(
			text,
		);
	const unit = UNIT_MS[told?.[2]?.[0]?.toLowerCase() ?? ''];

	return told && unit ? Number(told[1]) * unit : undefined;
}

/** Whether the reply moves the breaker: our IP or our manners, not this one recipient. */
export function speaksOfUs(interpretation: Interpretation): boolean {
	return (
		interpretation.blame === 'sender' && describeReason(interpretation.reason).verdict === 'unknown'
	);
}
