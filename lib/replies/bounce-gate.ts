import { foldText } from './cue-language';
import {
	automaticAnswer,
	daemonLocalPart,
	machineLocalPart,
	noticeAboutMail,
	systemLocalPart,
	systemName,
} from './data/bounce-senders';
import {
	delayWording,
	failureSubjects,
	failureWording,
	finalWording,
	wellKnownLanguages,
} from './data/bounce-wording';
import type { IncomingMessage } from './incoming-message';
import { headerOf, headersOf, writerOf } from './incoming-message';

/** `system` is a mail system's own address, `machine` a name that programs use, and others, too. */
type SenderKind = 'system' | 'machine' | 'other';

/** The signs that a mail system, not a person, says that mail did not get through. */
export interface BounceSigns {
	readonly sender: SenderKind;
	readonly nullReturnPath: boolean;
	readonly reportType: boolean;
	readonly failedRecipients: readonly string[];
	readonly subject: boolean;
	/** Words of failed delivery. */
	readonly wording: boolean;
	/** Words of a delivery that is still tried. */
	readonly warning: boolean;
	/** A mail daemon writes from nowhere, in a language whose words are not known well. */
	readonly foreignDaemon: boolean;
	/** An SMTP reply or enhanced status of a refusal stands in the text. */
	readonly smtpReply: boolean;
	/** It answers or hands something on, as mail systems never do. */
	readonly handedOn: boolean;
	/** It is addressed, signed or quoted the way people write. */
	readonly personal: boolean;
}

const SMTP_REPLY =
	/(?:^|[\s:;"'(<#>-])(?:5[0-5]\d[ -]+(?:#?5\.\d{1,3}\.\d{1,3}\b|[A-Za-z<"'[(])|#?5\.[1-7]\.\d{1,3}(?![\d.]))/m;

export function readBounceSigns(message: IncomingMessage): BounceSigns {
	const text = bodyOf(message).slice(0, 12_000);

	return {
		sender: senderKind(message),
		nullReturnPath: hasNullReturnPath(message),
		reportType:
			message.contentType === 'multipart/report' &&
			/delivery-?status/i.test(message.contentTypeParameters['report-type'] ?? 'delivery-status'),
		failedRecipients: headersOf(message, 'x-failed-recipients')
			.flatMap((value) => value.toLowerCase().split(/[\s,;<>]+/))
			.filter((word) => word.includes('@')),
		subject: says(failureSubjects, foldText(message.subject)),
		wording: says(failureWording, foldText(text)),
		warning: says(delayWording, foldText(text)),
		foreignDaemon: isForeignDaemon(message, foldText(text)),
		smtpReply: SMTP_REPLY.test(text),
		handedOn: isHandedOn(message.subject) || FORWARDED.test(text),
		personal: isPersonal(text),
	};
}

/**
 * Without a gate there is no bounce: a person may well write "your message could not be delivered".
 * A report must come from a mail system and say so; the less its sender shows, the more its shape must.
 */
export function passesGate(
	signs: BounceSigns,
	message: Pick<IncomingMessage, 'headers' | 'subject'>,
	/** Our message, whole or in part, came back with it. */
	returned: boolean,
): boolean {
	if (signs.failedRecipients.length > 0 || signs.reportType) return true;
	if (noticeAboutMail.test(message.subject)) return false;
	if (signs.sender === 'system') return isSystemReport(signs, message, returned);
	const excluded = answersByRule(signs, message) || isHandedOnByHand(signs) || isBulk(message);

	return !excluded && isForeignReport(signs, message, returned);
}

function isSystemReport(
	signs: BounceSigns,
	message: Pick<IncomingMessage, 'headers' | 'subject'>,
	returned: boolean,
): boolean {
	if (automaticAnswer.test(message.subject)) return signs.smtpReply;
	if (answersByRule(signs, message)) return signs.wording;
	if (isHandedOnByHand(signs)) return signs.wording && returned;

	return signs.foreignDaemon || saysAnything(signs);
}

/** That a mail did not arrive, or not yet. */
export function saysAnything(signs: BounceSigns): boolean {
	return signs.wording || signs.subject || signs.smtpReply || signs.warning;
}

function isForeignReport(
	signs: BounceSigns,
	message: Pick<IncomingMessage, 'headers'>,
	returned: boolean,
): boolean {
	const shaped = signs.smtpReply || returned;
	if (signs.nullReturnPath) return signs.wording || (signs.subject && shaped);
	if (signs.personal || !shaped) return false;
	const saysSo = signs.subject && signs.wording;

	return signs.sender === 'machine'
		? isMachineReport(signs, returned)
		: saysSo && isReportLike(message);
}

function isMachineReport(signs: BounceSigns, returned: boolean): boolean {
	return signs.subject || (signs.wording && returned);
}

/** A machine's answer on behalf of a person (RFC 3834), whatever it says of undelivered mail. */
function answersByRule(
	signs: BounceSigns,
	message: Pick<IncomingMessage, 'headers' | 'subject'>,
): boolean {
	const replied = /auto-(?:replied|notified)/i.test(headerOf(message, 'auto-submitted'));

	return automaticAnswer.test(message.subject) || (replied && !signs.subject);
}

function isHandedOnByHand(signs: BounceSigns): boolean {
	return signs.handedOn && !signs.nullReturnPath;
}

/** Whether fields of a report that only stand in the text are the sender's own, not quoted by a person. */
export function speaksForItself(signs: BounceSigns): boolean {
	return (
		signs.reportType ||
		signs.nullReturnPath ||
		(!signs.handedOn && (signs.sender !== 'other' || (signs.subject && !signs.personal)))
	);
}

function isForeignDaemon(message: IncomingMessage, folded: string): boolean {
	return (
		daemonLocalPart.test(writerOf(message)) &&
		hasNullReturnPath(message) &&
		!wellKnownLanguages.test(folded)
	);
}

function hasNullReturnPath(message: IncomingMessage): boolean {
	return headersOf(message, 'return-path').some((value) => /^<\s*>$|^<?mailer-daemon/i.test(value));
}

function senderKind(message: IncomingMessage): SenderKind {
	const writer = writerOf(message);
	const name = message.from[0]?.name ?? '';
	if (systemLocalPart.test(writer)) return 'system';
	const unsigned = writer === '' || writer === '@';
	if (unsigned && (name === '' || systemName.test(name))) return 'system';

	return systemName.test(name) || machineLocalPart.test(writer) ? 'machine' : 'other';
}

/** People forward reports and answer to them; mail systems do neither. */
function isHandedOn(subject: string): boolean {
	return /^\s*(?:fwd?|wg|tr|rv|enc|i|re|aw|sv|vs|antw|rif|r|odp|пересл|пер|отв|ha|fw)\s?(?:\[\d+\])?\s?:/iu.test(
		subject,
	);
}

const GREETING =
	/^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte|bonjour|salut|cher|chere|hola|buenos|estimad[oa]|ciao|buongiorno|gentile|ola|prezad[oa]|beste|geachte|здравствуйте|добрый день|привет|уважаем)\b/u;
const CLOSING =
	/^(?:(?:best|kind|warm|many) )?(?:regards|wishes|greetings|thanks)\b|^(?:thank you|cheers|sincerely|yours)\b|^(?:mit freundlichen|viele|beste|liebe) gru|^(?:cordialement|bien a vous|saludos|atentamente|cordiali saluti|atenciosamente|met vriendelijke|с уважением)/mu;

const FORWARDED = /^(?:-+ ?(?:forwarded|weitergeleitete) |begin forwarded message)/im;

function isPersonal(text: string): boolean {
	const folded = foldText(text.slice(0, 6_000)).trim();
	const greets = GREETING.test(folded) && !/^[^\n]{0,40}\bthis is the\b/.test(folded);

	return greets || CLOSING.test(folded) || /^>/m.test(text.slice(0, 3_000));
}

/** Shops write "could not be delivered", too; no mail system reports through a list. */
function isBulk(headers: Pick<IncomingMessage, 'headers'>): boolean {
	return ['list-id', 'list-unsubscribe', 'feedback-id'].some(
		(name) => headerOf(headers, name) !== '',
	);
}

/** A non-standard report that only warns. */
export function isDelayText(subject: string, report: string): boolean {
	const text = foldText(report.slice(0, 8_000));
	if (finalWording.test(text)) return false;

	return !SMTP_REPLY.test(report) && says(delayWording, `${foldText(subject)}\n${text}`);
}

function isReportLike(message: Pick<IncomingMessage, 'headers'>): boolean {
	return (
		/^auto-generated|^auto-replied/i.test(headerOf(message, 'auto-submitted')) ||
		(headerOf(message, 'references') === '' && headerOf(message, 'in-reply-to') === '')
	);
}

function says(wording: readonly RegExp[], folded: string): boolean {
	return wording.some((phrase) => phrase.test(folded));
}

/** The text a person would see: plain, or the bare words of the HTML. */
export function bodyOf(message: Pick<IncomingMessage, 'text' | 'html'>): string {
	if (message.text.trim() !== '') return message.text;

	return (message.html ?? '')
		.slice(0, 300_000)
		.replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&lt;/gi, '<')
		.replace(/&gt;/gi, '>')
		.replace(/&nbsp;|&#160;/gi, ' ')
		.replace(/&#0?39;|&apos;/gi, "'")
		.replace(/&quot;/gi, '"')
		.replace(/&amp;/gi, '&')
		.replace(/[ \t]+/g, ' ')
		.replace(/^ /gm, '');
}
