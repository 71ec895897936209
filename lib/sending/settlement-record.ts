import { localDay } from '../zoned-time';
import type { LeadContact } from '../store/lead-book';
import { stepNumber } from '../store/lead-book';
import type { MailboxResult } from '../store/mailbox-pool';
import type { SendKeyState } from '../store/send-ledger';
import type { StoreSlices } from '../store/store';
import type { Reservation, SendPlan } from './reserve';
import type { Verdict } from './submission-outcome';

export function replyText({ reply, reason }: Verdict): string {
	return (reply ? `${reply.code} ${reply.text}` : reason).slice(0, 1_000);
}

/** Leads are contacted only when the server has said yes (ledger S0-11). */
export async function recordContacts(
	{ leads }: StoreSlices,
	plans: readonly SendPlan[],
	now: number,
): Promise<void> {
	await leads.contactAll(
		plans.filter(({ policy }) => policy.campaignId !== '').map(contactOf),
		now,
	);
}

function contactOf({ policy, mailbox, composed, thread }: SendPlan): LeadContact {
	return {
		address: composed.mail.envelopeTo,
		campaignId: policy.campaignId,
		...(policy.country ? { country: policy.country } : {}),
		...(policy.contactSource ? { contactSource: policy.contactSource } : {}),
		step: stepNumber(policy.stepId),
		mailboxId: mailbox.id,
		threadId: thread.threadId ?? composed.mail.messageId,
		variant: composed.variant,
	};
}

/** What counts for or against the mailbox; nothing while it is not known what became of the mail. */
export function mailboxResultsOf({
	plan,
	verdict,
	now,
}: {
	readonly plan: SendPlan;
	readonly verdict: Verdict;
	readonly now: number;
}): readonly MailboxResult[] {
	const { mailbox, policy } = plan;

	return outcomesOf(verdict, now).map((outcome) => ({
		mailboxId: mailbox.id,
		provider: policy.recipientProvider ?? 'other',
		day: localDay(now, mailbox.timeZone),
		outcome,
	}));
}

type Answer = Pick<Verdict, 'state' | 'replyClass'>;

export function outcomesOf(
	{ state, replyClass, nextAttemptAt }: Answer & Pick<Verdict, 'nextAttemptAt'>,
	now: number,
): ReadonlyArray<MailboxResult['outcome']> {
	if (state === 'sent') return [state];
	// Due again at once: no server has put it off.
	if (state === 'deferred') return (nextAttemptAt ?? 0) > now ? [state] : [];
	if (state !== 'rejected') return [];
	if (replyClass === 'address_dead') return ['refused', 'bounced'];

	return replyClass === 'policy' ? ['refused', 'blocked'] : ['refused'];
}

export function keyStateOf({ state, replyClass }: Answer): SendKeyState {
	switch (state) {
		case 'sent':
		case 'deferred':
			return 'claimed';
		case 'in_doubt':
			return 'in_doubt';
		case 'released':
			return 'released';
		case 'rejected':
			// A dead address stays dead; anything else may be tried again once its cause is gone.
			return replyClass === 'address_dead' ? 'claimed' : 'released';
	}
}

export function settleEntry(
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
		// The server's answer often quotes the address.
		erasableReason: verdict.state !== 'sent',
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
