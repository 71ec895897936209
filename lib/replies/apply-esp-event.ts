import type { AuditEntry } from '../store/audit-log';
import { ENDED_BY } from '../store/end-all-mail';
import { MAY_HAVE_LEFT, endDoubt } from '../store/end-doubt';
import type { ReplyEvent } from '../store/reply-log';
import type { Attempt } from '../store/send-ledger';
import type { OutreachStore } from '../store/store';
import { applyEffects } from './apply-effects';
import type { EspEvent } from './esp-classification';
import type { IncomingMessage } from './incoming-message';
import { type Match } from './match-thread';
import { foldMailbox } from './same-thread';
import { eventIdOf } from './message-key';
import { reportEvent, type ReportedEvent } from './report-event';
import {
	proposeEffects,
	type Effect,
	type EffectToggles,
	type Proposal,
} from './suppression-proposal';

export interface EspContext {
	readonly now: number;
	readonly toggles: EffectToggles;
	readonly isSharedDomain?: (domain: string) => boolean;
}

/**
 * Books one signed event once, with the effects a mailed bounce or complaint would have, and says
 * what was done. The signature stands for the tie to our message that a DSN has to prove.
 */
export async function applyEspEvent(
	store: Pick<OutreachStore, 'transaction' | 'sends'>,
	event: EspEvent,
	context: EspContext,
): Promise<ReportedEvent> {
	const match = await matchEvent(store, event);
	const kept =
		event.classification.eventType === 'delivery_notice'
			? await confirmDelivery(store, { event, match, now: context.now })
			: await applyOnce(store, { event, match, context });

	return {
		...reportEvent({
			message: messageOf(event),
			classification: event.classification,
			match,
			eventId: kept.id,
			actions: kept.actions,
			needsReview: kept.needsReview,
			textLimit: 0,
			place: {
				account: null,
				folder: null,
				uid: null,
				uidValidity: null,
				receivedAt: event.at,
				attempt: 1,
				threadId: null,
			},
		}),
		provider: event.provider,
		recipient: event.recipient,
		alreadyKnown: kept.alreadyKnown,
	};
}

interface KeptEvent {
	readonly id: string;
	readonly actions: readonly unknown[];
	readonly needsReview: boolean;
	readonly alreadyKnown: boolean;
}

async function applyOnce(
	store: Pick<OutreachStore, 'transaction'>,
	given: { readonly event: EspEvent; readonly match: Match; readonly context: EspContext },
): Promise<KeptEvent> {
	const { event, match, context } = given;
	const proposal = proposalFor(event, match, context);
	const needsReview = event.classification.needsReview || proposal.needsReview;
	const record = toRecord({ event, match, now: context.now, needsReview });
	const known = await store.transaction(async ({ replies }) => await replies.get(record.id));
	const applied = await applyEffects(store, {
		event: record,
		attempt: match.attempt,
		proposal,
		now: context.now,
	});

	return {
		id: applied.id,
		actions: applied.actions,
		needsReview,
		alreadyKnown: known !== undefined,
	};
}

/** A delivery is not an entry of the reply log; it only ends the doubt about a mail (ledger S0-08). */
async function confirmDelivery(
	store: Pick<OutreachStore, 'transaction'>,
	{ event, match, now }: { readonly event: EspEvent; readonly match: Match; readonly now: number },
): Promise<KeptEvent> {
	const id = eventIdOf(event.provider, event.key, 0);
	const { attempt } = match;
	if (attempt === null || !MAY_HAVE_LEFT.includes(attempt.state))
		return { id, actions: [], needsReview: false, alreadyKnown: false };
	const done = await store.transaction(async (slices) => {
		const ended = await endDoubt(slices, attempt, {
			...{ resolution: 'confirmed_sent', now },
			...{ from: MAY_HAVE_LEFT, sentAt: event.at ?? now },
		});
		if (ended) await slices.audit.append(resolvedEntry(attempt, event, now));

		return ended;
	});

	return { id, actions: [{ kind: 'confirm_sent', done }], needsReview: false, alreadyKnown: false };
}

function resolvedEntry(attempt: Attempt, { provider }: EspEvent, now: number): AuditEntry {
	const { id, actor, recipient, sender, subject, campaignId, stepId, mailboxId } = attempt;

	return {
		action: 'send.resolve',
		userId: actor,
		leadEmail: recipient,
		senderEmail: sender,
		subject,
		policyResult: null,
		reason: `confirmed_sent: delivered by ${provider}`,
		legalBasis: null,
		timestamp: now,
		decision: 'confirmed_sent',
		attemptId: id,
		...{ campaignId, stepId, mailboxId: mailboxId ?? undefined },
	};
}

/** Only a Message-ID ties an event to one attempt: the address alone may have had mail from elsewhere. */
async function matchEvent(store: Pick<OutreachStore, 'sends'>, event: EspEvent): Promise<Match> {
	const attempts =
		event.messageIds.length === 0 ? [] : await store.sends.findByMessageIds(event.messageIds);
	const attempt = attempts.find((one) => isTo(one, event.recipient));

	return attempt
		? { attempt, matchedBy: 'report', confidence: 1, fromRecipient: true }
		: { attempt: null, matchedBy: 'none', confidence: 0, fromRecipient: false };
}

function isTo({ recipient }: Attempt, address: string): boolean {
	return recipient === null || foldMailbox(recipient) === foldMailbox(address);
}

function proposalFor(event: EspEvent, match: Match, context: EspContext): Proposal {
	const { classification } = event;
	const { toggles, isSharedDomain } = context;
	const message = messageOf(event);
	const proposal = proposeEffects({ message, classification, match, toggles, isSharedDomain });
	if (match.attempt !== null) {
		// A click on the provider's unsubscribe link is no answer.
		return {
			...proposal,
			done: proposal.done.filter(
				(effect) => !(effect.kind === 'count_result' && effect.outcome === 'replied'),
			),
		};
	}
	// Nothing of ours is known of the mail, but who must not be written to is certain.
	const done = proposal.proposed
		.filter(({ kind }) => kind === 'suppress' || kind === 'repeated_bounce')
		.flatMap((effect) => [effect, ...(toggles.updateLeads ? endOfLeads(effect) : [])]);

	return {
		done: [...proposal.done, ...done],
		proposed: [],
		needsReview: proposal.needsReview && done.length === 0,
	};
}

function endOfLeads(effect: Effect): readonly Effect[] {
	if (effect.kind !== 'suppress') return [];
	const { address, reason: stoppedReason } = effect;
	const to = ENDED_BY[stoppedReason];

	return to === undefined ? [] : [{ kind: 'lead_status', to, stoppedReason, address }];
}

function toRecord(given: {
	readonly event: EspEvent;
	readonly match: Match;
	readonly now: number;
	readonly needsReview: boolean;
}): ReplyEvent {
	const { event, match, now } = given;
	const { classification } = event;

	return {
		...attemptFields(match.attempt),
		id: eventIdOf(event.provider, event.key, 0),
		dedupeKey: `esp:${event.provider}:${event.key}`,
		eventType: classification.eventType,
		subType: classification.subType,
		confidence: classification.confidence,
		needsReview: given.needsReview,
		matchedBy: match.matchedBy,
		matchConfidence: match.confidence,
		fromAddress: classification.eventType === 'reply' ? event.recipient : null,
		subject: (event.subject ?? match.attempt?.subject ?? null)?.slice(0, 998) ?? null,
		messageId: null,
		bounce: classification.bounces[0] ? { ...classification.bounces[0] } : null,
		newText: null,
		evidence: classification.evidence,
		actions: [],
		supersededBy: null,
		folder: null,
		uidValidity: null,
		uid: null,
		receivedAt: event.at ?? now,
		createdAt: now,
	};
}

function attemptFields(
	attempt: Attempt | null,
): Pick<ReplyEvent, 'attemptId' | 'leadId' | 'campaignId' | 'mailbox'> {
	if (attempt === null) return { attemptId: null, leadId: null, campaignId: null, mailbox: null };

	return {
		attemptId: attempt.id,
		leadId: attempt.leadId,
		campaignId: attempt.campaignId,
		mailbox: attempt.sender,
	};
}

/** What the rules for mail want to see: an opt-out has a writer, everything else comes from a machine. */
function messageOf(event: EspEvent): IncomingMessage {
	const writer =
		event.classification.eventType === 'reply' ? [{ name: '', address: event.recipient }] : [];

	return {
		headers: new Map(),
		contentType: 'application/json',
		contentTypeParameters: {},
		from: writer,
		to: [],
		cc: [],
		subject: event.subject ?? '',
		sentAt: event.at,
		messageId: null,
		inReplyTo: [],
		references: [],
		text: '',
		html: null,
		parts: [],
		truncated: false,
	};
}
