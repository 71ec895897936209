import { toAuditEntry } from '../policy/audit-entry';
import type { Decision } from '../policy/decide';
import type { NewAttempt } from '../store/send-ledger';
import { leaseUntil } from './lease';
import type { ReservePorts, SendPlan } from './reserve';

export interface Recording {
	readonly ports: ReservePorts;
	readonly decision: Decision;
	readonly now: number;
}

/** What a reservation says of its attempt, a first one or a further one. */
export function leaseOf(plan: SendPlan, { ports, decision, now }: Recording) {
	const { mailbox, resumes, policy } = plan;

	return {
		sender: policy.sender,
		mailboxId: mailbox.id,
		serverId: mailbox.serverId,
		counters: decision.facts.counters.map(({ scope, subject, bucket }) => ({
			scope,
			subject,
			bucket,
		})),
		tryCount: (resumes?.tryCount ?? 0) + 1,
		nextAttemptAt: null,
		policyProfile: decision.profile.name,
		leaseUntil: leaseUntil(now, mailbox.submissionMs),
		workerId: ports.workerId,
	};
}

export function newAttempt(plan: SendPlan, recording: Recording): NewAttempt {
	const { decision, now } = recording;
	const { policy, composed, request, thread } = plan;
	const { facts } = decision;

	return {
		id: plan.attemptId,
		state: 'reserved' as const,
		campaignId: policy.campaignId,
		stepId: policy.stepId,
		leadId: facts.lead?.id ?? policy.leadId ?? null,
		actor: policy.actor,
		recipient: composed.mail.envelopeTo,
		recipientDomain: facts.recipient.ok ? facts.recipient.address.domain : '',
		recipientProvider: facts.recipientProvider,
		subject: composed.mail.subject,
		messageId: composed.mail.messageId,
		serverMessageId: null,
		threadId: thread.threadId ?? composed.mail.messageId,
		inReplyTo: thread.inReplyTo,
		token: plan.token,
		variant: composed.variant,
		smtpReply: null,
		replyCode: null,
		enhancedStatus: null,
		replyClass: null,
		workflowId: request.provenance.workflowId,
		executionId: request.provenance.executionId,
		createdAt: now,
		...leaseOf(plan, recording),
	};
}

export function blockedEntry(ports: ReservePorts, plan: SendPlan, decision: Decision) {
	return toAuditEntry({ ...auditBase(ports, plan, decision), action: 'send.blocked' });
}

function auditBase({ clock }: ReservePorts, plan: SendPlan, decision: Decision) {
	return {
		request: plan.policy,
		decision,
		provenance: plan.request.provenance,
		now: clock.now(),
		dryRun: false,
		...(decision.allowed ? { attemptId: plan.attemptId } : {}),
		mailboxId: plan.mailbox.id,
		serverId: plan.mailbox.serverId,
	};
}

export function reservedEntry(ports: ReservePorts, plan: SendPlan, decision: Decision) {
	return toAuditEntry({ ...auditBase(ports, plan, decision), action: 'send.reserve' });
}
