import type { OutreachStore } from '../../lib/store/store';
import type { NewSuppression, SuppressionReason } from '../../lib/store/suppression-list';
import type { AuditEntry } from '../../lib/store/audit-log';
import type { ReplyEvent } from '../../lib/store/reply-log';
import type { NewAttempt } from '../../lib/store/send-ledger';

export const DAY = 86_400_000;

export function sampleAttempt(id: string, more: Partial<NewAttempt> = {}): NewAttempt {
	return {
		id,
		state: 'reserved',
		campaignId: 'spring',
		stepId: '1',
		leadId: null,
		actor: 'workflow 1',
		policyProfile: 'default',
		mailboxId: 'm1',
		serverId: null,
		sender: 'alex@example.net',
		recipient: 'jane@example.com',
		recipientDomain: 'example.com',
		recipientProvider: 'other',
		subject: 'A question',
		messageId: `<${id}@example.net>`,
		serverMessageId: null,
		threadId: null,
		inReplyTo: null,
		token: null,
		variant: null,
		smtpReply: null,
		replyCode: null,
		enhancedStatus: null,
		replyClass: null,
		counters: [],
		tryCount: 1,
		nextAttemptAt: null,
		leaseUntil: 1_000,
		workerId: 'worker 1',
		workflowId: null,
		executionId: null,
		createdAt: 500,
		...more,
	};
}

export function sampleAudit(more: Partial<AuditEntry> = {}): AuditEntry {
	return {
		userId: 'workflow 1',
		leadEmail: 'Jane@example.com',
		senderEmail: 'alex@example.net',
		subject: 'A question',
		policyResult: 'approved',
		reason: 'All checks passed',
		legalBasis: 'consent',
		timestamp: 1_000,
		action: 'policy.check',
		...more,
	};
}

export function sampleReply(id: string, more: Partial<ReplyEvent> = {}): ReplyEvent {
	return {
		id,
		dedupeKey: `key of ${id}`,
		eventType: 'reply',
		subType: 'interested',
		confidence: 0.95,
		needsReview: false,
		attemptId: 'a1',
		leadId: null,
		campaignId: 'spring',
		mailbox: 'alex@example.net',
		matchedBy: 'references',
		matchConfidence: 1,
		fromAddress: 'jane@example.com',
		subject: 'Re: A question',
		messageId: `<${id}@example.com>`,
		bounce: null,
		newText: 'Yes, please call me.',
		evidence: ['phrase "call me"'],
		actions: [],
		supersededBy: null,
		folder: 'INBOX',
		uidValidity: '17',
		uid: 4_000_000_000,
		receivedAt: 1_000,
		createdAt: 1_001,
		...more,
	};
}

/** Puts bob@example.com onto the list, or whoever else is given. */
export async function suppress(
	{ suppressions }: Pick<OutreachStore, 'suppressions'>,
	reason: SuppressionReason,
	change: Partial<NewSuppression> = {},
): Promise<void> {
	await suppressions.add([
		{ ...{ scope: 'address', subject: 'bob@example.com', reason, actor: 'bob' }, ...change },
	]);
}
