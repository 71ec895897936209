import type { Attempt } from '../store/send-ledger';
import type { ReplyEvent } from '../store/reply-log';
import type { OutreachStore } from '../store/store';
import { applyEffects } from './apply-effects';
import { eventIdOf } from './message-key';
import type { Effect } from './suppression-proposal';

export interface OptOut {
	readonly eventId: string;
	/** The link was used before; nothing new was written. */
	readonly alreadyKnown: boolean;
	readonly suppressed: boolean;
}

/**
 * The recipient of this mail used its unsubscribe link: nobody writes to the address again, at once
 * (RFC 8058, ledger S0-33). The token was checked by the caller; the second click changes nothing.
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

	return { eventId: event.id, alreadyKnown: known !== undefined, suppressed: done.length > 0 };
}

function effectsFor(address: string): readonly Effect[] {
	return [
		{
			kind: 'suppress',
			address,
			reason: 'unsubscribe',
			scope: 'address',
			note: 'unsubscribe link',
		},
		{ kind: 'lead_status', to: 'unsubscribed', stoppedReason: 'unsubscribe' },
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
