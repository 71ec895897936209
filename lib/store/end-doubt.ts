import { localDay } from '../zoned-time';
import type { LeadContact } from './lead-book';
import { stepNumber } from './lead-book';
import type { MailboxPool, MailboxResult } from './mailbox-pool';
import type { Attempt, AttemptPatch, AttemptState } from './send-ledger';
import { presumedSentAt } from './send-ledger';
import type { StoreSlices } from './store';

export interface EndOfDoubt {
	readonly resolution: 'confirmed_sent' | 'assumed_sent';
	readonly now: number;
	/** Left out: in doubt alone. */
	readonly from?: readonly AttemptState[];
	/** Epoch milliseconds; left out: when the mail left if it did. */
	readonly sentAt?: number;
	/** What else is known now, as the server's answer. */
	readonly patch?: AttemptPatch;
}

/**
 * What a mail may be taken for that proves to have left: a server answered too soon, or a person was mistaken
 * ("not sent"). It must not leave once more.
 */
export const MAY_HAVE_LEFT: readonly AttemptState[] = ['in_doubt', 'deferred', 'released'];

/**
 * A mail in doubt counts as sent from now on, also in the record of its mailbox, and its lead as contacted. Its
 * counters and keys were booked as sent already.
 * @returns whether there was a doubt to end
 */
export async function endDoubt(
	{ sends, leads, mailboxes }: Pick<StoreSlices, 'sends' | 'leads' | 'mailboxes'>,
	attempt: Attempt,
	{
		resolution,
		now,
		from = ['in_doubt'],
		sentAt = presumedSentAt(attempt),
		patch = {},
	}: EndOfDoubt,
): Promise<boolean> {
	const ended = await sends.transition({
		attemptId: attempt.id,
		from,
		to: 'sent',
		patch: { ...patch, resolution, settledAt: now, sentAt, nextAttemptAt: null },
	});
	if (!ended) return false;
	await sends.settleKeys(attempt.id, 'claimed');
	await leads.contactAll(contactsOf(attempt), now);
	await mailboxes.countResults(await resultsOf(mailboxes, attempt, sentAt));

	return true;
}

/** What bounces of it are a share of; nothing was counted while it was in doubt. */
async function resultsOf(
	mailboxes: Pick<MailboxPool, 'get'>,
	{ mailboxId, recipientProvider: provider }: Attempt,
	sentAt: number,
): Promise<readonly MailboxResult[]> {
	if (mailboxId === null) return [];
	const { timeZone = 'UTC' } = (await mailboxes.get(mailboxId)) ?? {};

	return [{ mailboxId, provider, day: localDay(sentAt, timeZone), outcome: 'sent' }];
}

/** Nobody for mails outside of campaigns, and nobody who was erased. */
export function contactsOf({
	recipient,
	campaignId,
	stepId,
	mailboxId,
	threadId,
	messageId,
	variant,
}: Attempt): readonly LeadContact[] {
	if (recipient === null || campaignId === '' || mailboxId === null) return [];

	return [
		{
			...{ address: recipient, campaignId, mailboxId, variant },
			step: stepNumber(stepId),
			threadId: threadId ?? messageId,
		},
	];
}
