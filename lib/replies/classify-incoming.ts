import { readAutoReply } from './auto-reply';
import type { Classification, ClassificationContext, EventType, Evidence, NewText } from './events';
import { RULES_VERSION } from './events';
import { readFeedback } from './feedback-report';
import type { IncomingMessage } from './incoming-message';
import { headerOf, writerOf } from './incoming-message';
import { findOriginal } from './original-message';
import { readBounce } from './read-bounce';
import { judgeReplyMessage } from './reply-facts';
import { extractNewText } from './strip-quote';

const NOTHING = {
	bounces: [],
	complaint: null,
	autoReply: null,
	reply: null,
	original: null,
	newText: null,
	language: null,
	needsReview: false,
	rulesVersion: RULES_VERSION,
} as const;

/**
 * Says what a message is: complaint, delivery report, receipt, invitation, automatic answer or a
 * person's answer, in this order; the first reading that holds decides. Pure: replaying a stored
 * message gives the same verdict.
 */
export function classifyIncoming(
	message: IncomingMessage,
	context: ClassificationContext = {},
): Classification {
	return (
		asComplaint(message) ??
		asBounce(message, context) ??
		asOwnMail(message, context) ??
		asReceipt(message) ??
		asCalendar(message) ??
		asAutoReply(message, context) ??
		asUnrelated(message) ??
		asReply(message, context)
	);
}

function asComplaint(message: IncomingMessage): Classification | undefined {
	const feedback = readFeedback(message);
	if (!feedback) return undefined;

	return {
		...NOTHING,
		eventType: 'complaint',
		subType: feedback.kind,
		confidence: feedback.rule === 'feedback-loop' ? 0.9 : 1,
		evidence: [{ rule: feedback.rule, text: feedback.facts.feedbackType }],
		complaint: feedback.facts,
		original: findOriginal(message) ?? null,
	};
}

function asBounce(
	message: IncomingMessage,
	context: ClassificationContext,
): Classification | undefined {
	const reading = readBounce(message, context);
	if (!reading) return undefined;

	return {
		...NOTHING,
		eventType: reading.kind,
		subType: reading.subType,
		confidence: reading.standard ? 1 : 0.95,
		evidence: reading.evidence,
		bounces: reading.failures,
		original: reading.original,
	};
}

/** Message disposition notification (RFC 8098), or its usual subject from programs that send plain text. */
function asReceipt(message: IncomingMessage): Classification | undefined {
	const part = message.parts.find(({ contentType }) =>
		/^message\/(?:global-)?disposition-notification$/.test(contentType),
	);
	const reported = /disposition-notification/i.test(
		message.contentTypeParameters['report-type'] ?? '',
	);
	const subject =
		/^(?:read|gelesen|lu|le[ií]do|прочитано|прочтено|not read|ungelesen gel[oö]scht)\s?:|^(?:read receipt|return receipt|lesebest[aä]tigung|accus[eé] de lecture|confirmaci[oó]n de lectura|уведомление о прочтении)\b/i.test(
			message.subject,
		);
	if (
		!part &&
		!reported &&
		!(
			subject &&
			/\b(?:was (?:read|displayed)|wurde .{0,80}gelesen|a [eé]t[eé] lu|se ha le[ií]do|было прочитано|прочитано)\b/i.test(
				message.text,
			)
		)
	)
		return undefined;
	const deleted =
		/disposition:[^\n]*;\s*(?:deleted|denied)/i.test(part?.text ?? '') ||
		/^not read|ungelesen gel/i.test(message.subject);

	return fact(message, {
		eventType: 'mdn',
		subType: deleted ? 'deleted' : 'displayed',
		evidence: { rule: 'rfc8098' },
	});
}

function asCalendar(message: IncomingMessage): Classification | undefined {
	const text = calendarText(message);
	const method = /^METHOD:\s*(\w+)/im.exec(text)?.[1]?.toUpperCase();
	if (method === 'CANCEL' && isBareCalendar(message)) {
		const evidence = { rule: 'rfc5546-cancel' };

		return fact(message, { eventType: 'calendar', subType: 'cancelled', evidence });
	}
	// An invitation sent along with a person's answer is that answer; only a REPLY speaks for itself.
	if (method !== 'REPLY' && method !== 'COUNTER') return undefined;
	const state =
		/PARTSTAT=(ACCEPTED|DECLINED|TENTATIVE)/i.exec(text)?.[1]?.toLowerCase() ?? 'tentative';

	return fact(message, {
		eventType: 'calendar',
		subType: state,
		evidence: { rule: 'rfc5546-reply' },
	});
}

/** A calendar object and not a word beside it. */
function isBareCalendar(message: IncomingMessage): boolean {
	return message.contentType === 'text/calendar' || message.text.trim() === '';
}

function asAutoReply(
	message: IncomingMessage,
	context: ClassificationContext,
): Classification | undefined {
	const reading = readAutoReply(message, context);
	if (!reading) return undefined;
	const newText = extractNewText(message, context);

	return {
		...NOTHING,
		eventType: 'auto_reply',
		subType: reading.kind,
		confidence: reading.confidence,
		evidence: reading.evidence,
		autoReply: reading.facts,
		newText,
		language: judgeReplyMessage(message, newText).language,
	};
}

function calendarText(message: IncomingMessage): string {
	const part = message.parts.find(
		({ contentType }) => contentType === 'text/calendar' || contentType === 'application/ics',
	);

	return part?.text ?? (message.contentType === 'text/calendar' ? message.text : '');
}

/** A blind copy of what we sent, mail between our mailboxes, warm-up: it names our thread, and answers nothing. */
function asOwnMail(
	message: IncomingMessage,
	{ ownAddresses = [], ownHeaders = [] }: ClassificationContext,
): Classification | undefined {
	const rule = ownAddresses.includes(writerOf(message))
		? 'own-address'
		: ownHeaders.find((name) => headerOf(message, name) !== '');
	if (rule === undefined) return undefined;

	return fact(message, { eventType: 'unrelated', subType: 'own', evidence: { rule } });
}

/** List mail and bulk mail that is no answer to anything. */
function asUnrelated(message: IncomingMessage): Classification | undefined {
	const list = ['list-id', 'list-unsubscribe', 'list-post', 'feedback-id'].find(
		(name) => headerOf(message, name) !== '',
	);
	const answers =
		message.inReplyTo.length > 0 ||
		message.references.length > 0 ||
		/^(?:re|aw|sv|antw|rv|res|odp|ответ|на)\s?(?:\[\d+\])?:/i.test(message.subject);
	if (list === undefined || answers) return undefined;

	return fact(message, {
		eventType: 'unrelated',
		subType: 'list',
		evidence: { rule: `header:${list}` },
	});
}

function asReply(message: IncomingMessage, context: ClassificationContext): Classification {
	const newText = extractNewText(message, context);
	if (writerOf(message) === '' && newText.text.trim() === '') {
		return fact(message, {
			eventType: 'unparsed',
			subType: null,
			evidence: { rule: 'nothing-readable' },
			confidence: 0.5,
		});
	}
	const verdict = judgeReplyMessage(message, newText);
	const uncertain =
		verdict.needsReview ||
		verdict.confidence < 0.6 ||
		(newText.lowConfidence && verdict.confidence < 0.9);

	return {
		...NOTHING,
		eventType: 'reply',
		subType: verdict.confidence < 0.6 ? 'neutral' : verdict.replyClass,
		confidence: verdict.confidence,
		needsReview: uncertain,
		language: verdict.language,
		evidence: verdict.evidence,
		reply: verdict.facts,
		newText,
	};
}

function fact(
	message: IncomingMessage,
	what: {
		readonly eventType: EventType;
		readonly subType: string | null;
		readonly evidence: Evidence;
		readonly confidence?: number;
	},
): Classification {
	const newText: NewText = {
		text: message.text.slice(0, 2_000),
		quoted: '',
		signature: '',
		extraction: 'none',
		lowConfidence: false,
	};

	return {
		...NOTHING,
		eventType: what.eventType,
		subType: what.subType,
		confidence: what.confidence ?? 0.99,
		evidence: [what.evidence],
		original: null,
		newText,
	};
}
