import type { Clock } from '../clock';
import type { MailboxResult } from '../store/mailbox-pool';
import type { AttemptPatch, SendKeyState } from '../store/send-ledger';
import type { OutreachStore, StoreSlices } from '../store/store';
import { localDay } from '../policy/zoned-time';
import { actOnRefusal } from './act-on-refusal';
import { keepMail } from './kept-mail';
import type { Reservation, SendPlan } from './reserve';
import { reviewMailbox } from './review-mailbox';
import type { Verdict } from './submission-outcome';

export interface SettlePorts {
	readonly store: OutreachStore;
	readonly clock: Clock;
}

/** Tx B: the attempt, its counters and keys, the lead, the mailbox's record and the audit row. */
export async function settle(
	{ store, clock }: SettlePorts,
	{ plan, reservation }: { readonly plan: SendPlan; readonly reservation: Reservation },
	verdict: Verdict,
): Promise<void> {
	const now = clock.now();
	await store.transaction(async (slices) => {
		const settled = await settleAttempt(slices, { reservation, verdict, now });
		if (!settled) return;
		await slices.sends.settleKeys(reservation.attemptId, keyStateOf(verdict));
		if (verdict.state === 'sent') await recordContact(slices, plan, now);
		else await actOnRefusal(slices, { plan, verdict, now });
		if (verdict.state === 'deferred') await keepForLater(slices, plan);
		await countMailboxResult(slices, { plan, verdict, now });
		if (verdict.replyClass === 'address_dead') await reviewMailbox(slices, plan, now);
		await slices.audit.append(settleEntry(plan, reservation, { verdict, now }));
	});
}

/** "Send Due" has no item to take the text from. */
async function keepForLater({ sends }: StoreSlices, plan: SendPlan): Promise<void> {
	const payload = keepMail(plan);
	if (payload !== undefined) await sends.putPayload(plan.attemptId, payload);
}

interface Settlement {
	readonly reservation: Reservation;
	readonly verdict: Verdict;
	readonly now: number;
}

/**
 * The reaper may have given the attempt up in the meantime: in doubt already counts as sent, so the
 * counters stay, and only a clear answer of the server still changes the state.
 */
async function settleAttempt(
	{ sends }: StoreSlices,
	{ reservation, verdict, now }: Settlement,
): Promise<boolean> {
	const { attemptId, counters } = reservation;
	const patch = patchOf(verdict, now);
	const open = { attemptId, from: ['reserved', 'sending'], to: verdict.state, patch } as const;
	if (await sends.transition(open)) {
		const consumed = verdict.state === 'sent' || verdict.state === 'in_doubt';
		await sends.settleCounters(counters, consumed ? 'sent' : 'released');

		return true;
	}
	if (verdict.state !== 'sent') return false;

	return await sends.transition({
		attemptId,
		from: ['in_doubt', 'released'],
		to: 'sent',
		patch: { ...patch, resolution: 'confirmed_sent' },
	});
}

function patchOf(verdict: Verdict, now: number): AttemptPatch {
	const { reply } = verdict;

	return {
		serverMessageId: verdict.serverMessageId,
		smtpReply: reply
			? `${reply.code} ${reply.text}`.slice(0, 1_000)
			: verdict.reason.slice(0, 1_000),
		replyCode: reply?.code ?? null,
		enhancedStatus: reply?.enhanced ?? null,
		replyClass: verdict.replyClass,
		nextAttemptAt: verdict.nextAttemptAt,
		leaseUntil: null,
		sentAt: verdict.state === 'sent' ? now : null,
		settledAt: verdict.state === 'deferred' ? null : now,
	};
}

function keyStateOf({ state, replyClass }: Verdict): SendKeyState {
	switch (state) {
		case 'sent':
			return 'used';
		case 'in_doubt':
			return 'in_doubt';
		case 'deferred':
			return 'claimed';
		case 'released':
			return 'released';
		case 'rejected':
			// A dead address stays dead; anything else may be tried again once its cause is gone.
			return replyClass === 'address_dead' ? 'used' : 'released';
	}
}

/** The lead is contacted only when the server has said yes (ledger S0-11). */
async function recordContact({ leads }: StoreSlices, plan: SendPlan, now: number): Promise<void> {
	const { policy, mailbox, composed, thread } = plan;
	if (policy.campaignId === '') return;
	const lead = await leads.upsert({
		address: composed.mail.envelopeTo,
		campaignId: policy.campaignId,
		...(policy.country ? { country: policy.country } : {}),
		...(policy.contactSource ? { contactSource: policy.contactSource } : {}),
	});
	const step = Number(policy.stepId);
	await leads.changeStatus(lead.id, 'contacted', {
		step: Number.isInteger(step) ? Math.max(lead.step, step) : lead.step + 1,
		nextStepAt: lead.nextStepAt !== null && lead.nextStepAt > now ? lead.nextStepAt : null,
		mailboxId: mailbox.id,
		threadId: thread.threadId ?? composed.mail.messageId,
		variant: composed.variant,
	});
}

const RESULTS: Readonly<Partial<Record<Verdict['state'], MailboxResult['outcome']>>> = {
	sent: 'sent',
	deferred: 'deferred',
};

async function countMailboxResult(
	{ mailboxes }: StoreSlices,
	{
		plan,
		verdict,
		now,
	}: { readonly plan: SendPlan; readonly verdict: Verdict; readonly now: number },
): Promise<void> {
	const result = verdict.state === 'rejected' ? rejectionResult(verdict) : RESULTS[verdict.state];
	if (!result) return;
	const { mailbox, policy } = plan;
	await mailboxes.countResult({
		mailboxId: mailbox.id,
		provider: policy.recipientProvider ?? 'other',
		day: localDay(now, mailbox.timeZone),
		outcome: result,
	});
}

function rejectionResult({ replyClass }: Verdict): MailboxResult['outcome'] | undefined {
	if (replyClass === 'address_dead') return 'bounced';

	return replyClass === 'policy' ? 'blocked' : undefined;
}

function settleEntry(
	{ policy, request, mailbox, composed }: SendPlan,
	{ attemptId }: Reservation,
	{ verdict, now }: { readonly verdict: Verdict; readonly now: number },
) {
	const { workflowId, executionId } = request.provenance;

	return {
		action: 'send.settle',
		userId: policy.actor,
		leadEmail: composed.mail.envelopeTo,
		senderEmail: policy.sender,
		subject: composed.mail.subject,
		policyResult: null,
		reason: verdict.reason.slice(0, 500),
		legalBasis: null,
		timestamp: now,
		decision: verdict.state,
		attemptId,
		campaignId: policy.campaignId,
		stepId: policy.stepId,
		mailboxId: mailbox.id,
		...(workflowId === null ? {} : { workflowId }),
		...(executionId === null ? {} : { executionId }),
		details: {
			replyClass: verdict.replyClass,
			code: verdict.reply?.code ?? null,
			tlsVerified: mailbox.tlsVerified,
		},
	};
}
