import { unreachable } from '../mail/errors';
import type { AutoReplyFacts, BounceFacts, Classification, ComplaintFacts, ReplyFacts } from './events';
import type { IncomingMessage } from './incoming-message';
import { writerOf } from './incoming-message';
import type { Match } from './match-thread';

/** Keys of an output item; documented in docs/nodes/reply-trigger.md. */
export type ReportedEvent = Record<string, unknown>;

export type OutputKind = 'replies' | 'bounces' | 'complaints' | 'autoReplies' | 'uncertain' | 'other';

export interface ReportedFrom {
	readonly message: IncomingMessage;
	readonly classification: Classification;
	readonly match: Match;
	readonly eventId: string;
	readonly actions: readonly unknown[];
	readonly needsReview: boolean;
	readonly textLimit: number;
	readonly place: MessagePlace;
}

/** Where and when the message lay in the mailbox. */
export interface MessagePlace {
	readonly account: string | null;
	readonly folder: string | null;
	readonly uid: number | null;
	readonly uidValidity: string | null;
	readonly receivedAt: number | null;
	readonly attempt: number;
	readonly threadId: string | null;
}

const LINE = 998; // RFC 5322 2.1.1

export function reportEvent(given: ReportedFrom): ReportedEvent {
	const { classification, match, message, place } = given;
	const { attempt } = match;

	return {
		eventId: given.eventId,
		eventType: classification.eventType,
		subType: classification.subType,
		class: classOf(classification),
		detail: classification.reply?.detail ?? null,
		classCompat: compatClassOf(classification),
		legacyClass: compatClassOf(classification),
		confidence: classification.confidence,
		needsReview: given.needsReview,
		language: classification.language,
		evidence: classification.evidence.slice(0, 20),
		matched: attempt !== null,
		matchedBy: match.matchedBy,
		matchConfidence: match.confidence,
		attemptId: attempt?.id ?? null,
		leadId: attempt?.leadId ?? null,
		leadEmail: attempt?.recipient ?? null,
		campaignId: attempt?.campaignId ?? null,
		stepId: attempt?.stepId ?? null,
		mailbox: attempt?.sender ?? place.account,
		match: {
			attemptId: attempt?.id ?? null,
			leadId: attempt?.leadId ?? null,
			campaignId: attempt?.campaignId ?? null,
			step: attempt?.stepId ?? null,
			mailbox: attempt?.sender ?? null,
			matchedBy: match.matchedBy,
			confidence: match.confidence,
		},
		actions: given.actions,
		...messageFields(message, given),
		...bounceFields(classification.bounces[0] ?? null),
		...complaintFields(classification.complaint),
		...autoReplyFields(classification.autoReply),
		...replyFields(classification.reply),
		account: place.account,
		folder: place.folder,
		uid: place.uid,
		uidValidity: place.uidValidity,
		threadId: place.threadId,
		attempt: place.attempt,
		receivedAt: isoTime(place.receivedAt ?? message.sentAt),
		rulesVersion: classification.rulesVersion,
	};
}

function messageFields(message: IncomingMessage, given: ReportedFrom): ReportedEvent {
	const { newText } = given.classification;

	return {
		from: writerOf(message) || null,
		fromName: message.from[0]?.name.slice(0, LINE) || null,
		to: message.to.map(({ address }) => address).slice(0, 50),
		subject: message.subject.slice(0, LINE),
		date: isoTime(message.sentAt),
		messageId: message.messageId,
		inReplyTo: message.inReplyTo[0] ?? null,
		references: message.references.slice(-50),
		newText: newText?.text.slice(0, given.textLimit) ?? null,
		quotedText: newText?.quoted.slice(0, given.textLimit) ?? null,
		signature: newText?.signature.slice(0, given.textLimit) ?? null,
		extraction: newText?.extraction ?? null,
		attachments: message.parts
			.filter(({ contentType }) => !/^(?:message|text)\//.test(contentType) || contentType === 'text/calendar')
			.map(({ filename, contentType, size }) => ({ filename, contentType, size })),
		truncated: message.truncated,
	};
}

function bounceFields(facts: BounceFacts | null): ReportedEvent {
	if (facts === null) return {};

	return { ...facts, willRetryUntil: isoTime(facts.willRetryUntil) };
}

function complaintFields(facts: ComplaintFacts | null): ReportedEvent {
	return facts === null ? {} : { ...facts };
}

function autoReplyFields(facts: AutoReplyFacts | null): ReportedEvent {
	if (facts === null) return {};

	return {
		returnDate: isoTime(facts.returnAt)?.slice(0, 10) ?? null,
		delegate: facts.delegate,
		challengeUrl: facts.challengeUrl,
	};
}

function replyFields(facts: ReplyFacts | null): ReportedEvent {
	if (facts === null) return {};

	return { notBefore: isoTime(facts.notBefore)?.slice(0, 10) ?? null, referredContact: facts.referredContact };
}

/** The class of an answer; other events carry their own type here. */
export function classOf(classification: Pick<Classification, 'eventType' | 'subType'>): string {
	return classification.eventType === 'reply' ? (classification.subType ?? 'neutral') : classification.eventType;
}

/** The seed's four classes (ledger S1-30, A-07); null where it had none. */
export function compatClassOf(classification: Pick<Classification, 'eventType' | 'subType'>): string | null {
	if (classification.eventType === 'auto_reply') {
		return classification.subType === 'out_of_office' ? 'out_of_office' : 'replied';
	}
	if (classification.eventType !== 'reply') return null;
	if (classification.subType === 'interested') return 'interested';

	return ['not_interested', 'unsubscribe', 'wrong_person'].includes(classification.subType ?? '') ? 'not_interested' : 'replied';
}

/** Through which output of the trigger an event leaves. */
export function outputOf(classification: Pick<Classification, 'eventType'>, needsReview: boolean): OutputKind {
	const { eventType } = classification;
	switch (eventType) {
		case 'reply':
			return needsReview ? 'uncertain' : 'replies';
		case 'bounce':
			return 'bounces';
		case 'complaint':
			return 'complaints';
		case 'auto_reply':
			return 'autoReplies';
		case 'delivery_delay':
		case 'delivery_notice':
		case 'mdn':
		case 'calendar':
		case 'unrelated':
		case 'unparsed':
		case 'parked':
			return 'other';
		default:
			return unreachable(eventType);
	}
}

function isoTime(time: number | null): string | null {
	return time === null ? null : new Date(time).toISOString();
}
