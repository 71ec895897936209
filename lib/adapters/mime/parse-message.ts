import type { AddressObject, Attachment, HeaderLines, ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';

import { messageIdsIn, parseFieldBlock } from '../../replies/header-block';
import type { IncomingMessage, MessagePart, NamedAddress } from '../../replies/incoming-message';
import { elideAttachments, elidedSizeHeader } from './elide-attachments';
import { limits } from './limits';

// Defaults block the event loop for half a minute on a 5 MB one-line table: HTML is never converted
// here, links are never looked for, embedded messages stay opaque leaves.
const hardened = {
	skipHtmlToText: true,
	skipTextToHtml: true,
	skipTextLinks: true,
	skipImageLinks: true,
	keepCidLinks: true,
	keepDeliveryStatus: true,
	ignoreEmbedded: true,
	maxHtmlLengthToParse: limits.htmlCharacters,
	maxHeadSize: limits.headerBytes,
	maxChildNodes: limits.mimeChildren,
};

export interface ParseOptions {
	/** The source was cut off before it came here. */
	readonly truncated?: boolean;
}

/**
 * Reads a raw message within fixed limits.
 * @throws Error when not even the headers can be read
 */
export async function parseMessage(
	raw: Uint8Array | string,
	options: ParseOptions = {},
): Promise<IncomingMessage> {
	// A view, not a copy: a source of 100 MB is only looked at.
	const whole =
		typeof raw === 'string'
			? Buffer.from(raw, 'utf8')
			: Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
	const light = elideAttachments(whole);
	const cut = light.length > limits.sourceBytes;
	const source = repairBoundary(
		withoutEnvelopeLine(normaliseLineEnds(cut ? light.subarray(0, limits.sourceBytes) : light)),
	);

	return toIncoming(await parseBounded(source), {
		source,
		truncated: cut || options.truncated === true,
	});
}

/** A tree that breaks a limit is read again as one flat body, so that headers and first text survive. */
async function parseBounded(source: Buffer): Promise<ParsedMail> {
	try {
		return await simpleParser(source, hardened);
	} catch {
		const { head, body } = splitHead(source);
		const flatHead = head.replace(/^content-(?:type|transfer-encoding):.*(?:\n[ \t].*)*\n?/gim, '');
		const flat = `${flatHead.slice(0, limits.headerBytes / 2).trimEnd()}\n\n${body.slice(0, limits.textCharacters)}`;

		return await simpleParser(Buffer.from(flat, 'latin1'), hardened);
	}
}

function splitHead(source: Buffer): { readonly head: string; readonly body: string } {
	const text = source.subarray(0, limits.headerBytes + limits.textCharacters).toString('latin1');
	const end = text.indexOf('\n\n');

	return end < 0
		? { head: text, body: '' }
		: { head: text.slice(0, end), body: text.slice(end + 2) };
}

/** Saved messages begin with the "From " line of an mbox or with empty lines. */
function withoutEnvelopeLine(source: Buffer): Buffer {
	const start = source.subarray(0, 4_096).toString('latin1');
	const before = /^\s*(?:>?From [^\n:]*(?:\d\d:\d\d[^\n]*)?\n)?/.exec(start)?.[0].length ?? 0;

	return /^[\w-]+[ \t]*:/.test(start.slice(before)) ? source.subarray(before) : source;
}

/**
 * Some gateways rewrite the header and not the body, so that the declared boundary never comes. The
 * first line that begins a part is then taken for it, or nothing of the report would be read.
 */
function repairBoundary(source: Buffer): Buffer {
	const { head, body } = splitHead(source);
	const declared = DECLARED.exec(head);
	if (declared === null || body.includes(`--${(declared[3] ?? '').trim()}`)) return source;
	const actual = /^--(\S[^\n]{0,200}?)[ \t]*\ncontent-[\w-]+[ \t]*:/im.exec(body)?.[1];
	if (actual === undefined) return source;
	const after = head.slice(declared.index + declared[0].length);
	const repaired = `${head.slice(0, declared.index)}${declared[1] ?? ''}"${actual}"${after}`;

	return Buffer.concat([Buffer.from(repaired, 'latin1'), source.subarray(head.length)]);
}

const DECLARED =
	/^(content-type:[ \t]*multipart\/[^;\n]*(?:;|\n[ \t])[^]*?boundary[ \t]*=[ \t]*)("?)([^"\n;]+)\2/im;

/** Bare CR yields nothing in the parser, and CRLF only costs time. */
function normaliseLineEnds(source: Buffer): Buffer {
	if (!source.includes(0x0d)) return source;
	const target = Buffer.allocUnsafe(source.length);
	let length = 0;
	for (let index = 0; index < source.length; index += 1) {
		const octet = source[index] ?? 0;
		if (octet === 0x0d && source[index + 1] === 0x0a) continue;
		target[length] = octet === 0x0d ? 0x0a : octet;
		length += 1;
	}

	return target.subarray(0, length);
}

function toIncoming(
	mail: ParsedMail,
	origin: { readonly source: Buffer; readonly truncated: boolean },
): IncomingMessage {
	const headers = headerMap(mail.headerLines ?? []);
	const { contentType, parameters } = contentTypeOf(mail);
	const text = (mail.text ?? '').replace(/\r\n/g, '\n');
	const ids = (name: string): readonly string[] => messageIdsIn(headers.get(name)?.join(' ') ?? '');

	return {
		headers,
		contentType,
		contentTypeParameters: parameters,
		from: addressesOf(mail.from),
		to: addressesOf(mail.to),
		cc: addressesOf(mail.cc),
		subject: headerText(mail.subject ?? ''),
		sentAt: dateOf(headers.get('date')?.[0]),
		messageId: ids('message-id')[0] ?? null,
		inReplyTo: ids('in-reply-to'),
		references: ids('references'),
		text: text.slice(0, limits.textCharacters),
		html: typeof mail.html === 'string' ? mail.html.slice(0, limits.htmlCharacters) : null,
		parts: (mail.attachments ?? []).slice(0, limits.mimeChildren).map(toPart),
		truncated: origin.truncated || text.length > limits.textCharacters,
	};
}

function headerMap(lines: HeaderLines): ReadonlyMap<string, readonly string[]> {
	// A Map, because a header may be called "__proto__".
	const headers = new Map<string, string[]>();
	// mailparser lists the lines as they stand in the message, folded.
	for (const { line } of lines.slice(0, limits.headerLines)) {
		for (const [name, values] of parseFieldBlock(line.replace(/\r?\n(?![ \t])/g, ' '))) {
			const known = headers.get(name) ?? [];
			known.push(...values.map(headerText));
			headers.set(name, known);
		}
	}

	return headers;
}

/** One output line: no CR, LF or NUL, and of bounded length (RFC 5322 2.1.1). */
function headerText(value: string): string {
	return (
		value
			// eslint-disable-next-line no-control-regex -- exactly the characters that must not travel on
			.replace(/[\u0000-\u001f\u007f]+/g, ' ')
			.trim()
			.slice(0, limits.headerValueCharacters)
	);
}

function contentTypeOf(mail: ParsedMail): {
	readonly contentType: string;
	readonly parameters: Readonly<Record<string, string>>;
} {
	const field: unknown = mail.headers?.get('content-type');
	if (typeof field !== 'object' || field === null || !('value' in field)) {
		return { contentType: 'text/plain', parameters: {} };
	}
	const params: unknown = 'params' in field ? field.params : {};
	const entries = Object.entries(params ?? {}).map(([name, value]) => [
		name.toLowerCase(),
		String(value),
	]);

	return {
		contentType: String(field.value).toLowerCase(),
		parameters: Object.fromEntries(entries) as Record<string, string>,
	};
}

function addressesOf(field: AddressObject | AddressObject[] | undefined): readonly NamedAddress[] {
	if (!field) return [];
	const objects = Array.isArray(field) ? field : [field];

	return (
		objects
			.flatMap((object) => object.value ?? [])
			// A group's own name is nobody (RFC 5322 3.4): "cc:Mail Gateway <a@example.com>" looks like one.
			.flatMap((entry) => entry.group ?? [entry])
			.slice(0, limits.addresses)
			.map((entry) => ({
				name: headerText(entry.name ?? ''),
				address: headerText(entry.address ?? ''),
			}))
			.filter((entry) => entry.address !== '' || entry.name !== '')
	);
}

// No mail is older than the Internet's; a clock that says 1970 says nothing.
const EARLIEST = Date.UTC(1990, 0, 1);

function dateOf(text: string | undefined): number | null {
	const time = Date.parse((text ?? '').replace(/\([^()]*\)\s*$/, ''));

	return Number.isFinite(time) && time >= EARLIEST ? time : null;
}

// Only what reports and returned messages are made of is read as text.
const TEXTUAL = /^(?:text\/|message\/)/;

function toPart(attachment: Attachment): MessagePart {
	const contentType = (attachment.contentType ?? 'application/octet-stream').toLowerCase();
	const bytes = Buffer.isBuffer(attachment.content) ? attachment.content : Buffer.alloc(0);

	return {
		contentType,
		filename: attachment.filename ? headerText(attachment.filename) : null,
		size: elidedSize(attachment) ?? bytes.length,
		text: TEXTUAL.test(contentType) ? decodePart(attachment, bytes) : null,
	};
}

function elidedSize(attachment: Attachment): number | undefined {
	const size: unknown = attachment.headers?.get(elidedSizeHeader);

	return typeof size === 'string' ? Number(size) : undefined;
}

function decodePart(attachment: Attachment, bytes: Buffer): string {
	const field: unknown = attachment.headers?.get('content-type');
	const charset = charsetOf(field);
	const text = bytes.subarray(0, limits.partBytes);
	try {
		return new TextDecoder(charset).decode(text);
	} catch {
		// An unknown charset must not cost us the addresses in the report.
		return text.toString('latin1');
	}
}

function charsetOf(field: unknown): string {
	if (typeof field !== 'object' || field === null || !('params' in field)) return 'utf-8';
	const { params } = field;
	if (typeof params !== 'object' || params === null || !('charset' in params)) return 'utf-8';

	return String(params.charset);
}
