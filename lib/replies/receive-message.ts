import type { ReplyEvent } from '../store/reply-log';
import type { OutreachStore } from '../store/store';
import { applyEffects } from './apply-effects';
import { classifyIncoming } from './classify-incoming';
import type { Classification, ClassificationContext } from './events';
import { RULES_VERSION } from './events';
import type { IncomingMessage } from './incoming-message';
import { writerOf } from './incoming-message';
import type { Match } from './match-thread';
import { matchThread } from './match-thread';
import { eventIdOf } from './message-key';
import type { MessagePlace, OutputKind, ReportedEvent } from './report-event';
import { outputOf, reportEvent } from './report-event';
import type { SentCopies } from './ports';
import type { EffectToggles } from './suppression-proposal';
import { proposeEffects } from './suppression-proposal';
import { findSentText } from './sent-text';

export interface ReceivedEvent {
	readonly output: OutputKind;
	readonly report: ReportedEvent;
}

export interface Reception {
	readonly message: IncomingMessage;
	readonly key: string;
	readonly place: MessagePlace;
	readonly now: number;
}

export interface ReceptionSettings {
	readonly toggles: EffectToggles;
	readonly textLimit: number;
	readonly context: ClassificationContext;
	/** The Sent folder of the account that was written to. */
	readonly sentCopies?: SentCopies;
	readonly isSharedDomain?: (domain: string) => boolean;
}

/** Understands one message, applies what follows from it once, and reports it; one event per failed recipient. */
export async function receiveMessage(
	store: Pick<OutreachStore, 'transaction' | 'sends'>,
	reception: Reception,
	settings: ReceptionSettings,
): Promise<readonly ReceivedEvent[]> {
	const context = { receivedAt: reception.place.receivedAt ?? reception.now, ...settings.context };
	const whole = classifyIncoming(reception.message, context);
	const events: ReceivedEvent[] = [];
	for (const [index, part] of perRecipient(whole).entries()) {
		const match = await matchThread(store.sends, {
			...reception,
			...settings,
			classification: part,
			threadId: reception.place.threadId,
		});
		const classification = await readAgain(
			store,
			{ ...reception, classification: part, match },
			{
				...settings,
				context,
			},
		);
		events.push(await receiveOne(store, { ...reception, classification, index, match }, settings));
	}

	return events;
}

/** Once it is known what of ours is answered, our own sentences in the answer are quotes for certain (ledger A-10). */
async function readAgain(
	store: Pick<OutreachStore, 'sends'>,
	{
		message,
		classification,
		match,
	}: Reception & { readonly classification: Classification; readonly match: Match },
	{ context, sentCopies }: ReceptionSettings,
): Promise<Classification> {
	const { attempt } = match;
	const isWritten = ['reply', 'auto_reply'].includes(classification.eventType);
	if (!isWritten || attempt === null) return classification;
	const own = await findSentText(store.sends, attempt, sentCopies);
	if (own.sentTexts.length === 0 && own.ownMarks.length === 0) return classification;

	return classifyIncoming(message, {
		...context,
		sentTexts: [...(context.sentTexts ?? []), ...own.sentTexts],
		ownMarks: [...(context.ownMarks ?? []), ...own.ownMarks],
	});
}

async function receiveOne(
	store: Pick<OutreachStore, 'transaction' | 'sends'>,
	reception: Reception & {
		readonly classification: Classification;
		readonly index: number;
		readonly match: Match;
	},
	settings: ReceptionSettings,
): Promise<ReceivedEvent> {
	const { message, classification, match, place, now } = reception;
	const { toggles, isSharedDomain } = settings;
	const proposal = proposeEffects({ message, classification, match, toggles, isSharedDomain });
	const needsReview = classification.needsReview || proposal.needsReview;
	const event = toEvent(reception, match, needsReview);
	// List mail that answers nothing is reported but not kept: it is none of our business.
	const kept =
		classification.eventType === 'unrelated'
			? event
			: await applyEffects(store, { event, attempt: match.attempt, proposal, now });

	return {
		output: outputOf(classification, needsReview),
		report: reportEvent({
			message,
			classification,
			match,
			eventId: kept.id,
			actions: kept.actions,
			needsReview,
			textLimit: settings.textLimit,
			place,
		}),
	};
}

function toEvent(
	reception: Reception & { readonly classification: Classification; readonly index: number },
	match: Match,
	needsReview: boolean,
): ReplyEvent {
	const { message, classification, place, key, index, now } = reception;
	const account = place.account ?? '';

	return {
		id: eventIdOf(account, key, index),
		dedupeKey: `${account}:${key}:${index}`,
		eventType: classification.eventType,
		subType: classification.subType,
		confidence: classification.confidence,
		needsReview,
		...matchColumns(match, place),
		fromAddress: writerOf(message) || null,
		subject: message.subject.slice(0, 998),
		messageId: message.messageId,
		bounce: classification.bounces[0] ? { ...classification.bounces[0] } : null,
		newText: classification.newText?.text.slice(0, 5_000) ?? null,
		evidence: [
			...classification.evidence.slice(0, 20),
			{ rule: 'rules-version', weight: RULES_VERSION },
		],
		actions: [],
		supersededBy: null,
		folder: place.folder,
		uidValidity: place.uidValidity,
		uid: place.uid,
		receivedAt: place.receivedAt ?? message.sentAt ?? now,
		createdAt: now,
	};
}

function matchColumns(match: Match, place: MessagePlace) {
	const { attempt } = match;

	return {
		attemptId: attempt?.id ?? null,
		leadId: attempt?.leadId ?? null,
		campaignId: attempt?.campaignId ?? null,
		mailbox: attempt?.sender ?? place.account,
		matchedBy: match.matchedBy,
		matchConfidence: match.confidence,
	};
}

/** One reading per failed recipient: each has its own lead, reason and consequence. */
export function perRecipient(whole: Classification): readonly Classification[] {
	if (whole.bounces.length < 2) return [whole];

	return whole.bounces.map((facts) => ({
		...whole,
		subType: whole.eventType === 'bounce' ? (facts.hard ? 'hard' : 'soft') : whole.subType,
		bounces: [facts],
	}));
}
