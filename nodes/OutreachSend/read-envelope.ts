import type { IDataObject } from 'n8n-workflow';

import { parseAddress } from '../../lib/mail/address';
import { ConfigurationError } from '../../lib/mail/errors';
import { isMessageId, readMessageIds } from '../../lib/mail/message-id';
import type { MailThread } from '../../lib/sending/send-request';
import { text } from '../shared/policy-parameters';

/** What this node writes itself; a second one would contradict or leak. */
const OWN_HEADERS =
	/^(from|to|cc|bcc|sender|reply-to|subject|date|message-id|in-reply-to|references|mime-version|content-.*|list-unsubscribe.*|dkim-signature|received|return-path)$/i;
const MAX_HEADERS = 20;

/** @throws ConfigurationError */
export function readHeaders(value: unknown): ReadonlyArray<readonly [name: string, value: string]> {
	// An item that has no value for a field gets no such field.
	const fields = Object.entries(readObject(value)).filter(([, content]) => content !== null);
	if (fields.length > MAX_HEADERS) throw badHeader(`there are more than ${MAX_HEADERS}`);

	return fields.map(([name, content]) => {
		// RFC 5322 2.2: printable ASCII except the colon.
		if (!/^[!-9;-~]{1,76}$/.test(name)) throw badHeader(`"${name.slice(0, 40)}" is no field name`);
		if (OWN_HEADERS.test(name)) throw badHeader(`"${name}" is written by the node itself`);

		if (typeof content === 'object') throw badHeader(`"${name}" is a list or an object`);

		return [name, String(content)] as const;
	});
}

function readObject(value: unknown): Record<string, unknown> {
	const parsed: unknown =
		typeof value === 'string' && value.trim() !== '' ? parseJson(value) : (value ?? {});
	if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
		return parsed as Record<string, unknown>;
	if (parsed === '') return {};

	throw badHeader('it is not a JSON object');
}

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		throw badHeader('it is not valid JSON');
	}
}

function badHeader(why: string): ConfigurationError {
	return new ConfigurationError(
		`The mail could not be built because of "Headers": ${why}`,
		'Write further fields as JSON, e.g. {"Feedback-ID": "spring:example"}',
	);
}

/** @throws ConfigurationError */
export function readReplyAddress(value: unknown, field = 'Reply-To'): string | null {
	const address = text(value);
	if (address === undefined) return null;
	const parsed = parseAddress(address);
	if (parsed.ok) return parsed.address.address;

	throw new ConfigurationError(
		`The mail could not be built because "${field}" is not one valid address`,
		'Enter a single address such as name@example.com',
	);
}

/** @throws ConfigurationError */
export function readOwnAddress(value: unknown): string | null {
	return readReplyAddress(value, 'BCC');
}

/** @throws ConfigurationError */
export function readThread(options: IDataObject): MailThread {
	const inReplyTo = text(options.inReplyTo);
	if (inReplyTo !== undefined && !isMessageId(bracketed(inReplyTo))) {
		throw new ConfigurationError(
			'The mail could not be built because "In-Reply-To" is not a Message-ID',
			'Take "messageId" of the earlier mail, e.g. <id@example.com>',
		);
	}

	refuseBroken(text(options.references) ?? '');

	return {
		inReplyTo: inReplyTo === undefined ? null : bracketed(inReplyTo),
		references: readMessageIds(text(options.references) ?? ''),
		follow: options.continueThread !== false,
	};
}

/** A folded list, as it stands in a message, is fine; a line that begins anew is another field. */
function refuseBroken(references: string): void {
	if (!/\0|\r(?!\n)|\n(?![ \t])/.test(references)) return;

	throw new ConfigurationError(
		'The mail could not be built because "References" contains a line break or NUL',
		'Give Message-IDs with a blank between, e.g. <first@example.com> <second@example.com>',
	);
}

function bracketed(id: string): string {
	return id.startsWith('<') ? id : `<${id}>`;
}
