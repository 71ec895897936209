import type { ComplaintFacts, ComplaintKind } from './events';
import { addressesIn, fieldOf, parseFieldBlock } from './header-block';
import type { IncomingMessage } from './incoming-message';
import { headerOf, writerOf } from './incoming-message';
import { findOriginal } from './original-message';

export interface FeedbackReading {
	readonly kind: ComplaintKind;
	readonly facts: ComplaintFacts;
	readonly rule: string;
}

/** Abuse Reporting Format (RFC 5965) and what older feedback loops send instead. */
export function readFeedback(message: IncomingMessage): FeedbackReading | undefined {
	const part = message.parts.find(
		(candidate) => candidate.contentType === 'message/feedback-report',
	);
	const isReport =
		message.contentType === 'multipart/report' &&
		message.contentTypeParameters['report-type']?.toLowerCase() === 'feedback-report';
	if (part?.text !== undefined && part.text !== null)
		return fromReport(message, part.text, 'rfc5965');
	if (
		/^feedback-type[ \t]*:/im.test(message.text) &&
		/^(?:user-agent|version)[ \t]*:/im.test(message.text)
	) {
		return fromReport(
			message,
			message.text.slice(message.text.search(/^feedback-type/im)),
			'rfc5965-text',
		);
	}
	if (isReport) return fromReport(message, '', 'report-type');

	return fromForwarded(message) ?? fromHeaders(message);
}

/** An abuse desk hands the report on whole: it stands inside an attached message. */
function fromForwarded(message: IncomingMessage): FeedbackReading | undefined {
	const inner = attachedMessages(message).find((text) =>
		/^content-type[ \t]*:[ \t]*message\/feedback-report/im.test(text),
	);
	const start = inner?.search(/^feedback-type[ \t]*:/im) ?? -1;
	if (inner === undefined || start < 0) return undefined;
	const report = inner.slice(start);
	const returned = /^content-type[ \t]*:[ \t]*(?:message\/rfc822|text\/rfc822-headers)/im.exec(
		report,
	);
	const [, original = ''] = report.slice(returned?.index ?? report.length).split(/\r?\n\r?\n/, 2);
	const to = addressesIn((parseFieldBlock(original).get('to') ?? []).join(','));

	return fromReport(message, report, { rule: 'rfc5965-forwarded', to });
}

// Microsoft's JMRP reports have no feedback part: the complaint is in the headers of the wrapper,
// and the complained-about message is attached. Others only sign the subject.
function fromHeaders(message: IncomingMessage): FeedbackReading | undefined {
	const junkMail =
		junkRecipients(message).length > 0 || /^staff@hotmail\.com$/.test(writerOf(message));
	const loopSender =
		/^(?:fbl|feedbackloop|feedback-loop|feedback|complaints?|abuse-?reports?|scomp|cfl|jmrp\w*)(?:[+.-][^@]*)?@/.test(
			writerOf(message),
		);
	const loopSubject =
		/\b(?:complaint about message from|feedback loop|abuse report|spam complaint|fw: ?\[?spam\]?)\b/i.test(
			message.subject,
		);
	const attached = message.parts.some((part) => part.contentType === 'message/rfc822');
	const header = /^(?:abuse|opt-out)/i.test(headerOf(message, 'feedback-type'));
	if (!(header || (junkMail && attached) || (loopSender && (loopSubject || attached))))
		return undefined;

	return fromReport(message, '', 'feedback-loop');
}

function attachedMessages({ parts }: IncomingMessage): readonly string[] {
	return parts
		.filter(({ contentType }) => contentType === 'message/rfc822')
		.map(({ text }) => text ?? '');
}

/** Microsoft names the complaining address in the wrapper or in the attached message. */
function junkRecipients(message: IncomingMessage): readonly string[] {
	const attached = attachedMessages(message).map((text) =>
		fieldOf(parseFieldBlock(text.replace(/^\s+/, '')), 'x-hmxmroriginalrecipient'),
	);

	return [headerOf(message, 'x-hmxmroriginalrecipient'), ...attached].flatMap((value) =>
		addressesIn(value),
	);
}

function fromReport(
	message: IncomingMessage,
	text: string,
	found: string | { readonly rule: string; readonly to: readonly string[] },
): FeedbackReading {
	const { rule, to } =
		typeof found === 'string' ? { rule: found, to: findOriginal(message)?.to ?? [] } : found;
	const block = parseFieldBlock(text.replace(/^\s+/, ''));
	const feedbackType = (fieldOf(block, 'feedback-type') || 'abuse').toLowerCase();
	const reported = ['original-rcpt-to', 'removal-recipient'].flatMap((name) =>
		(block.get(name) ?? []).flatMap((value) => addressesIn(value)),
	);
	const recipient = [...reported, ...junkRecipients(message), ...to].find(
		(address) => !isRedacted(address),
	);

	return {
		kind: kindOf(feedbackType),
		facts: {
			feedbackType,
			userAgent: fieldOf(block, 'user-agent') || null,
			sourceIp: fieldOf(block, 'source-ip').replace(/[[\]]/g, '') || null,
			recipient: recipient ?? null,
		},
		rule,
	};
}

function kindOf(feedbackType: string): ComplaintKind {
	if (/^(?:abuse|fraud|virus|spam|complaint)/.test(feedbackType)) return 'abuse';
	if (/^opt-?out/.test(feedbackType)) return 'opt_out';

	return /^auth-?failure|^dmarc/.test(feedbackType) ? 'auth_failure' : 'other';
}

function isRedacted(address: string): boolean {
	return /redacted|^x+@|^\*+@|^anonymous@|^undisclosed/.test(address);
}
