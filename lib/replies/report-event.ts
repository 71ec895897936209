import type {
	AutoReplyFacts,
	BounceFacts,
	Classification,
	ComplaintFacts,
	EventType,
	NewText,
	ReplyFacts,
} from './events';
import type { IncomingMessage } from './incoming-message';
import { writerOf } from './incoming-message';
import type { Match } from './match-thread';

/** Keys of an output item; documented in docs/nodes/reply-trigger.md. */
export type ReportedEvent = Record<string, unknown>;

export type OutputKind =
	'replies' | 'bounces' | 'complaints' | 'autoReplies' | 'uncertain' | 'other';

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
		...matchFields(match, place.account),
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

const UNMATCHED = {
	id: null,
	leadId: null,
	recipient: null,
	campaignId: null,
	stepId: null,
	sender: null,
};

function matchFields(match: Match, account: string | null): ReportedEvent {
	const { id, leadId, recipient, campaignId, stepId, sender } = match.attempt ?? UNMATCHED;
	const { matchedBy, confidence } = match;

	return {
		matched: match.attempt !== null,
		matchedBy,
		matchConfidence: confidence,
		attemptId: id,
		leadId,
		leadEmail: recipient,
		campaignId,
		stepId,
		mailbox: sender ?? account,
		match: {
			attemptId: id,
			leadId,
			campaignId,
			step: stepId,
			mailbox: sender,
			matchedBy,
			confidence,
		},
	};
}

function messageFields(message: IncomingMessage, given: ReportedFrom): ReportedEvent {
	return {
		from: writerOf(message) || null,
		fromName: message.from[0]?.name.slice(0, LINE) || null,
		to: message.to.map(({ address }) => address).slice(0, 50),
		subject: message.subject.slice(0, LINE),
		date: isoTime(message.sentAt),
		messageId: message.messageId,
		inReplyTo: message.inReplyTo[0] ?? null,
		references: message.references.slice(-50),
		...textFields(given.classification.newText, given.textLimit),
		attachments: message.parts
			.filter(
				({ contentType }) =>
					!/^(?:message|text)\//.test(contentType) || contentType === 'text/calendar',
			)
			.map(({ filename, contentType, size }) => ({ filename, contentType, size })),
		truncated: message.truncated,
	};
}

function textFields(newText: NewText | null, limit: number): ReportedEvent {
	if (newText === null)
		return { newText: null, quotedText: null, signature: null, extraction: null };
	const cut = (text: string): string => text.slice(0, limit);

	return {
		newText: cut(newText.text),
		quotedText: cut(newText.quoted),
		signature: cut(newText.signature),
		extraction: newText.extraction,
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

	return {
		notBefore: isoTime(facts.notBefore)?.slice(0, 10) ?? null,
		referredContact: facts.referredContact,
	};
}

/** The class of an answer; other events carry their own type here. */
export function classOf(classification: Pick<Classification, 'eventType' | 'subType'>): string {
	return classification.eventType === 'reply'
		? (classification.subType ?? 'neutral')
		: classification.eventType;
}

/** The seed's four classes (ledger S1-30, A-07); null where it had none. */
export function compatClassOf(
	classification: Pick<Classification, 'eventType' | 'subType'>,
): string | null {
	if (classification.eventType === 'auto_reply') {
		return classification.subType === 'out_of_office' ? 'out_of_office' : 'replied';
	}
	if (classification.eventType !== 'reply') return null;
	if (classification.subType === 'interested') return 'interested';

	return ['not_interested', 'unsubscribe', 'wrong_person'].includes(classification.subType ?? '')
		? 'not_interested'
		: 'replied';
}

/** Through which output of the trigger an event leaves. */
export function outputOf(
	classification: Pick<Classification, 'eventType'>,
	needsReview: boolean,
): OutputKind {
	const output = outputs[classification.eventType];

	return output === 'replies' && needsReview ? 'uncertain' : output;
}

const outputs: Readonly<Record<EventType, OutputKind>> = {
	reply: 'replies',
	bounce: 'bounces',
	complaint: 'complaints',
	auto_reply: 'autoReplies',
	delivery_delay: 'other',
	delivery_notice: 'other',
	mdn: 'other',
	calendar: 'other',
	unrelated: 'other',
	unparsed: 'other',
	parked: 'other',
};

function isoTime(time: number | null): string | null {
	return time === null ? null : new Date(time).toISOString();
}
