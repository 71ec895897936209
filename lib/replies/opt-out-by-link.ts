import type { Attempt } from '../store/send-ledger';
import type { ReplyEvent } from '../store/reply-log';
import type { OutreachStore } from '../store/store';
import { applyEffect, applyEffects } from './apply-effects';
import { eventIdOf } from './message-key';
import type { Effect } from './suppression-proposal';

const NOTE = 'unsubscribe link';

export interface OptOut {
	readonly eventId: string;
	/** The link was used before; nothing new was written. */
	readonly alreadyKnown: boolean;
}

/**
 * The recipient of this mail used its unsubscribe link: nobody writes to the address again, at once
 * (RFC 8058, ledger S0-33). The token was checked by the caller; a second click changes nothing more.
 */
export async function optOutByLink(
	store: Pick<OutreachStore, 'transaction'>,
	{ attempt, now }: { readonly attempt: Attempt; readonly now: number },
): Promise<OptOut> {
	const event = toRecord(attempt, now);
	const known = await store.transaction(async ({ replies }) => await replies.get(event.id));
	const done = attempt.recipient === null ? [] : effectsFor(attempt.recipient);
	await applyEffects(store, {
		event,
		attempt,
		proposal: { done, proposed: [], needsReview: false },
		now,
	});
	await keepOut(store, { attempt, event, now });

	return { eventId: event.id, alreadyKnown: known !== undefined };
}

/**
 * The wish holds whatever became of the first click: the address may be erased, and then only its hash tells
 * who it was, or it was restored, and the old link is used again.
 */
async function keepOut(
	store: Pick<OutreachStore, 'transaction'>,
	{ attempt, event, now }: OptOutClick,
): Promise<void> {
	await store.transaction(async (slices) => {
		const who = { reason: 'unsubscribe', note: NOTE, actor: 'recipient' } as const;
		const entry = { ...who, eventId: event.id };
		if (!(await slices.suppressions.addRecipientOf(attempt.id, entry))) return;
		await applyEffect(slices, { event, attempt, now }, STOP);
		await slices.audit.append({
			...{ action: 'suppression.add', userId: 'recipient', reason: NOTE, timestamp: now },
			...{ leadEmail: attempt.recipient, senderEmail: attempt.sender, subject: null },
			...{ policyResult: null, legalBasis: null },
			...{ attemptId: attempt.id, campaignId: attempt.campaignId },
		});
	});
}

interface OptOutClick {
	readonly attempt: Attempt;
	readonly event: ReplyEvent;
	readonly now: number;
}

const STOP: Effect = {
	kind: 'lead_status',
	to: 'unsubscribed',
	stoppedReason: 'unsubscribe',
};

function effectsFor(address: string): readonly Effect[] {
	return [
		{
			kind: 'suppress',
			address,
			reason: 'unsubscribe',
			scope: 'address',
			note: NOTE,
		},
		STOP,
	];
}

function toRecord(attempt: Attempt, now: number): ReplyEvent {
	return {
		id: eventIdOf('unsubscribe-link', attempt.id, 0),
		dedupeKey: `unsubscribe-link:${attempt.id}`,
		eventType: 'reply',
		subType: 'unsubscribe',
		confidence: 1,
		needsReview: false,
		attemptId: attempt.id,
		leadId: attempt.leadId,
		campaignId: attempt.campaignId,
		mailbox: attempt.sender,
		matchedBy: 'token',
		matchConfidence: 1,
		fromAddress: attempt.recipient,
		subject: attempt.subject,
		messageId: null,
		bounce: null,
		newText: null,
		evidence: [{ rule: 'unsubscribe-link' }],
		actions: [],
		supersededBy: null,
		folder: null,
		uidValidity: null,
		uid: null,
		receivedAt: now,
		createdAt: now,
	};
}
