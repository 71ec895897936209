import { isHard, judgeReason, type BounceReason } from './bounce-reason';
import type { BounceFacts, Classification, ComplaintKind } from './events';
import { RULES_VERSION } from './events';

/** A provider that tells by webhook what other mailboxes tell by mail (ledger S3-08). */
export type EspProvider = 'ses' | 'sendgrid' | 'mailgun';

/** One thing that happened to one recipient, in the words of the reply trigger. */
export interface EspEvent {
	readonly provider: EspProvider;
	/** The provider's own identity of the event: told twice, it is the same. */
	readonly key: string;
	readonly recipient: string;
	/** Epoch milliseconds. */
	readonly at: number | null;
	/** Names under which the ledger may know the mail. */
	readonly messageIds: readonly string[];
	readonly subject: string | null;
	readonly classification: Classification;
}

export interface EspReading {
	readonly events: readonly EspEvent[];
	/** Provider's names of what we do not act on: opens, clicks, "processed". */
	readonly ignored: readonly string[];
	/** Parts that were not what the provider documents; told, never guessed at. */
	readonly unreadable: number;
}

export const NOTHING_READ: EspReading = { events: [], ignored: [], unreadable: 0 };

const blank: Omit<Classification, 'eventType' | 'subType'> = {
	confidence: 1,
	needsReview: false,
	language: null,
	evidence: [],
	bounces: [],
	complaint: null,
	autoReply: null,
	reply: null,
	original: null,
	newText: null,
	rulesVersion: RULES_VERSION,
};

export interface EspFailure {
	readonly recipient: string;
	readonly diagnostic: string;
	readonly status: string | null;
	readonly replyCode: number | null;
	/** The reason to take when the receiver's words say nothing. */
	readonly fallback: BounceReason;
	/** The provider refused to try, since it knows the address as dead. */
	readonly knownDead?: boolean;
	readonly permanent: boolean;
	readonly remoteMta?: string | null;
	readonly rule: string;
}

/** The receiver's own words decide, as for a DSN; the provider's word for it only when they say nothing. */
export function bounceOf(failure: EspFailure): Classification {
	const words = {
		diagnostic: failure.diagnostic,
		status: failure.status,
		replyCode: failure.replyCode,
	};
	const told = judgeReason(words);
	const understood = told.rule === 'none' ? failure.fallback : told.reason;
	const reason = failure.knownDead === true ? 'suppressed' : understood;
	const hard = failure.knownDead === true || (failure.permanent && isHard(reason, words));
	const facts: BounceFacts = { ...factsOf(failure), reason, hard, action: 'failed' };

	return {
		...blank,
		eventType: 'bounce',
		subType: hard ? 'hard' : 'soft',
		bounces: [facts],
		evidence: [{ rule: failure.rule, text: failure.diagnostic.slice(0, 200) }],
	};
}

export function delayOf(failure: EspFailure): Classification {
	const { reason } = judgeReason({
		diagnostic: failure.diagnostic,
		status: failure.status,
		replyCode: failure.replyCode,
	});

	return {
		...blank,
		eventType: 'delivery_delay',
		subType: 'delayed',
		bounces: [{ ...factsOf(failure), reason, hard: false, permanent: false, action: 'delayed' }],
		evidence: [{ rule: failure.rule, text: failure.diagnostic.slice(0, 200) }],
	};
}

function factsOf(failure: EspFailure): Omit<BounceFacts, 'reason' | 'hard' | 'action'> {
	return {
		recipient: failure.recipient,
		finalRecipient: null,
		permanent: failure.permanent,
		status: failure.status,
		replyCode: failure.replyCode,
		diagnostic: failure.diagnostic === '' ? null : failure.diagnostic.slice(0, 1_000),
		reportingMta: null,
		remoteMta: failure.remoteMta ?? null,
		willRetryUntil: null,
	};
}

export function deliveryOf(rule: string): Classification {
	return { ...blank, eventType: 'delivery_notice', subType: 'delivered', evidence: [{ rule }] };
}

export function complaintOf(recipient: string, kind: ComplaintKind, rule: string): Classification {
	return {
		...blank,
		eventType: 'complaint',
		subType: kind,
		complaint: { feedbackType: kind, userAgent: null, sourceIp: null, recipient },
		evidence: [{ rule }],
	};
}

export function unsubscribeOf(rule: string): Classification {
	return {
		...blank,
		eventType: 'reply',
		subType: 'unsubscribe',
		reply: { detail: null, notBefore: null, referredContact: null },
		evidence: [{ rule }],
	};
}
