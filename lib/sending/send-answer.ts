import { toIso, toPolicyAnswer } from '../policy/policy-answer';
import type { SendOutcome } from './outcome';

/** The keys an item carries after Outreach Send; documented in docs/nodes/outreach-send.md. */
export function toSendAnswer(outcome: SendOutcome): Readonly<Record<string, unknown>> {
	return {
		attemptId: outcome.attemptId,
		messageId: outcome.messageId,
		serverMessageId: outcome.serverMessageId,
		threadId: outcome.threadId,
		mailbox: outcome.mailboxAddress,
		mailboxId: outcome.mailboxId,
		server: outcome.serverId,
		mailboxScore: outcome.mailboxScore,
		variant: outcome.variant,
		state: outcome.state,
		...replyKeys(outcome),
		retryable: outcome.retryable,
		reason: outcome.reason,
		...policyKeys(outcome),
		nextAttemptAt: toIso(outcome.nextAttemptAt),
		tryCount: outcome.tryCount,
		previouslySent: outcome.previouslySent,
		previousAttemptId: outcome.previousAttemptId,
		journaled: outcome.journaled,
		dryRun: outcome.state === 'dry_run',
		...(outcome.preview ? { preview: outcome.preview } : {}),
	};
}

function replyKeys({ reply, replyClass }: SendOutcome) {
	if (reply === null) return { smtpReply: null, replyCode: null, enhancedStatus: null, replyClass };

	return {
		smtpReply: `${reply.code} ${reply.text}`.trim(),
		replyCode: reply.code,
		enhancedStatus: reply.enhanced,
		replyClass,
	};
}

function policyKeys({ decision, auditId }: SendOutcome) {
	if (decision === null) return { reasons: [], counts: null, policy: null, nextAllowedAt: null };
	const policy = toPolicyAnswer(decision, auditId);

	return {
		reasons: decision.reasons.map(({ code }) => code),
		counts: {
			dailyUserCount: policy.daily_user_count,
			dailyUserLimit: policy.daily_user_limit,
			dailyDomainCount: policy.daily_domain_count,
			dailyDomainLimit: policy.daily_domain_limit,
		},
		policy,
		nextAllowedAt: policy.nextAllowedAt,
	};
}
