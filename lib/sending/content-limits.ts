import { ConfigurationError } from '../mail/errors';
import type { OutgoingMail } from './ports';
import type { MailContent } from './send-request';

const MAX_BODY_CHARACTERS = 2_000_000;
const MAX_ATTACHMENT_OCTETS = 10_000_000;
// Below the 998 of RFC 5322 2.1.1, with room for the name of the field.
const MAX_LINE_CHARACTERS = 900;
const LONG_WORD = new RegExp(`\\S{${MAX_LINE_CHARACTERS + 1}}`);
// What file systems take.
const MAX_FILE_NAME = 255;

export function refuseLongText({ text, html }: Pick<MailContent, 'text' | 'html'>): void {
	if ((text?.length ?? 0) + (html?.length ?? 0) <= MAX_BODY_CHARACTERS) return;

	throw new ConfigurationError(
		`The mail could not be built because its text is longer than ${MAX_BODY_CHARACTERS / 1_000_000} million characters`,
		'Shorten "Text" or "HTML", or put the content behind a link',
	);
}

export function refuseEmpty({
	text,
	html,
}: {
	readonly text: string;
	readonly html: string | null;
}): void {
	if (text.trim() !== '' || (html ?? '').trim() !== '') return;

	throw new ConfigurationError(
		'The mail could not be built because it has no text',
		'Fill in "Text" or "HTML"; a template or a variant there may have come out empty',
	);
}

export function refuseLargeFiles({ attachments }: Pick<MailContent, 'attachments'>): void {
	const octets = attachments.reduce((sum, { content }) => sum + content.length, 0);
	if (octets <= MAX_ATTACHMENT_OCTETS) return;

	throw new ConfigurationError(
		`The mail could not be built because its attachments exceed ${MAX_ATTACHMENT_OCTETS / 1_000_000} MB`,
		'Put the files behind a link',
	);
}

/** A field is folded at its blanks only; a longer line is cut by servers (RFC 5322 2.1.1). */
export function refuseLongLines(headers: OutgoingMail['headers']): void {
	const [name] = headers.find(([, value]) => LONG_WORD.test(value)) ?? [];
	if (name === undefined) return;

	throw new ConfigurationError(
		`The mail could not be built because "${name}" has no blank within ${MAX_LINE_CHARACTERS} characters`,
		name === 'List-Unsubscribe'
			? 'Shorten "URL" under "Unsubscribe"'
			: 'Shorten it under "Headers"',
	);
}

export function refuseLongNames({ attachments }: Pick<MailContent, 'attachments'>): void {
	if (attachments.every(({ fileName }) => fileName.length <= MAX_FILE_NAME)) return;

	throw new ConfigurationError(
		`The mail could not be built because the name of an attachment is longer than ${MAX_FILE_NAME} characters`,
		'Give the file a shorter name',
	);
}
