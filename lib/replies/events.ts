import type { BounceReason } from './bounce-reason';

export type ReplyClass =
	| 'interested'
	| 'not_interested'
	| 'question'
	| 'referral'
	| 'wrong_person'
	| 'unsubscribe'
	| 'neutral';

export type AutoReplyKind = 'out_of_office' | 'left_company' | 'ack' | 'challenge';
export type ComplaintKind = 'abuse' | 'opt_out' | 'auth_failure' | 'other';

/** The closed list of what can come back (docs/nodes/reply-trigger.md). */
export type EventType =
	| 'reply'
	| 'auto_reply'
	| 'bounce'
	| 'complaint'
	| 'delivery_delay'
	| 'delivery_notice'
	| 'mdn'
	| 'calendar'
	| 'unrelated'
	| 'unparsed'
	| 'parked';

/** Why we think so: a reader must be able to follow every verdict. */
export interface Evidence {
	readonly rule: string;
	readonly text?: string;
	readonly language?: string;
	readonly weight?: number;
	readonly offset?: number;
}

/** What one bounced recipient's report says. */
export interface BounceFacts {
	/** The address we mailed. */
	readonly recipient: string | null;
	/** Where it was forwarded to, when that differs. */
	readonly finalRecipient: string | null;
	readonly reason: BounceReason;
	/** The address is dead. Not the same as `permanent`: 5.7.1 is permanent and says nothing of the address. */
	readonly hard: boolean;
	readonly permanent: boolean;
	readonly status: string | null;
	readonly replyCode: number | null;
	readonly action: string | null;
	readonly diagnostic: string | null;
	readonly reportingMta: string | null;
	readonly remoteMta: string | null;
	readonly willRetryUntil: number | null;
}

export interface ComplaintFacts {
	readonly feedbackType: string;
	readonly userAgent: string | null;
	readonly sourceIp: string | null;
	readonly recipient: string | null;
}

export interface AutoReplyFacts {
	/** Epoch milliseconds of the day the person is back, 00:00 UTC. */
	readonly returnAt: number | null;
	readonly delegate: string | null;
	readonly challengeUrl: string | null;
}

export interface ReplyFacts {
	/** `later`, `meeting`, `left_company`, `changed_address` refine the class. */
	readonly detail: string | null;
	readonly notBefore: number | null;
	readonly referredContact: string | null;
}

/** The returned or quoted message, as far as the report shows it. */
export interface OriginalMessage {
	readonly messageIds: readonly string[];
	readonly from: string | null;
	readonly to: readonly string[];
	readonly subject: string | null;
	readonly envelopeId: string | null;
}

export interface NewText {
	readonly text: string;
	readonly quoted: string;
	readonly signature: string;
	readonly extraction: 'oracle' | 'html' | 'header_line' | 'prefix' | 'none';
	/** Nothing new was left; the subject or the whole text stands in. */
	readonly lowConfidence: boolean;
}

export interface Classification {
	readonly eventType: EventType;
	readonly subType: string | null;
	readonly confidence: number;
	readonly needsReview: boolean;
	readonly language: string | null;
	readonly evidence: readonly Evidence[];
	/** One entry per recipient of the report; empty unless bounce, delay or notice. */
	readonly bounces: readonly BounceFacts[];
	readonly complaint: ComplaintFacts | null;
	readonly autoReply: AutoReplyFacts | null;
	readonly reply: ReplyFacts | null;
	readonly original: OriginalMessage | null;
	readonly newText: NewText | null;
	readonly rulesVersion: number;
}

/** What the classifier may know of us besides the message. */
export interface ClassificationContext {
	/** Our own addresses, lower case: they are never the failed recipient nor the writer of an answer. */
	readonly ownAddresses?: readonly string[];
	/** Texts we sent in this thread; sentences found in them are quotes with certainty. */
	readonly sentTexts?: readonly string[];
	/** Substrings of our unsubscribe links and tokens. */
	readonly ownMarks?: readonly string[];
	/** Headers (lower case) that only our own warm-up mail carries. */
	readonly ownHeaders?: readonly string[];
	/** When the message arrived: base of relative dates if its own Date is unusable. */
	readonly receivedAt?: number;
}

export const RULES_VERSION = 3;
