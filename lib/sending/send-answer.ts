import { toIso, toPolicyAnswer } from '../policy/policy-answer';
import type { SendOutcome } from './outcome';

/** The keys an item carries after Outreach Send; documented in docs/nodes/outreach-send.md. */
export function toSendAnswer(outcome: SendOutcome): Readonly<Record<string, unknown>> {
	const { decision, reply, auditId } = outcome;
	const policy = decision ? toPolicyAnswer(decision, auditId) : null;

	return {
		attemptId: outcome.attemptId,
		messageId: outcome.messageId,
		serverMessageId: outcome.serverMessageId,
		threadId: outcome.threadId,
		mailbox: outcome.mailboxAddress,
		mailboxId: outcome.mailboxId,
		server: outcome.serverId,
		variant: outcome.variant,
		state: outcome.state,
		smtpReply: reply ? `${reply.code} ${reply.text}`.trim() : null,
		replyCode: reply?.code ?? null,
		enhancedStatus: reply?.enhanced ?? null,
		replyClass: outcome.replyClass,
		retryable: outcome.retryable,
		reason: outcome.reason,
		reasons: decision?.reasons.map(({ code }) => code) ?? [],
		counts: policy && {
			dailyUserCount: policy.daily_user_count,
			dailyUserLimit: policy.daily_user_limit,
			dailyDomainCount: policy.daily_domain_count,
			dailyDomainLimit: policy.daily_domain_limit,
		},
		policy,
		nextAllowedAt: toIso(decision?.nextAllowedAt ?? null),
		nextAttemptAt: toIso(outcome.nextAttemptAt),
		tryCount: outcome.tryCount,
		previouslySent: outcome.previouslySent,
		previousAttemptId: outcome.previousAttemptId,
		journaled: outcome.journaled,
		dryRun: outcome.state === 'dry_run',
		...(outcome.preview ? { preview: outcome.preview } : {}),
	};
}
