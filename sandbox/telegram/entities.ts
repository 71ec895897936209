/** Telegram's parse modes, as far as a message may break on them (core.telegram.org/bots/api). */

export interface MessageEntity {
	readonly type: string;
	/** In UTF-16 code units, as Telegram counts. */
	readonly offset: number;
	readonly length: number;
	readonly url?: string;
}

export type ParsedText =
	| { readonly ok: true; readonly text: string; readonly entities: readonly MessageEntity[] }
	| { readonly ok: false; readonly description: string };

interface OpenEntity {
	readonly type: string;
	/** The tag name or the markup characters that close it. */
	readonly marker: string;
	readonly offset: number;
	readonly url?: string;
}

interface Parse {
	readonly source: string;
	at: number;
	text: string;
	readonly open: OpenEntity[];
	readonly entities: MessageEntity[];
}

class ParseFailure extends Error {}

export function parseEntities(source: string, mode: string | undefined): ParsedText {
	if (mode === undefined || mode === '') return { ok: true, text: source.trim(), entities: [] };
	const parse: Parse = { source, at: 0, text: '', open: [], entities: [] };
	try {
		if (/^html$/i.test(mode)) parseHtml(parse);
		else if (/^markdownv2$/i.test(mode)) parseMarkdown(parse);
		else return { ok: false, description: 'unsupported parse_mode' };
	} catch (error) {
		if (!(error instanceof ParseFailure)) throw error;
		return { ok: false, description: `can't parse entities: ${error.message}` };
	}
	return { ok: true, text: parse.text.trim(), entities: parse.entities };
}

const byteOffset = (parse: Parse, at = parse.at): number =>
	Buffer.byteLength(parse.source.slice(0, at));

function close(parse: Parse, entity: OpenEntity): void {
	const { type, offset, url } = entity;
	const length = parse.text.length - offset;
	if (length > 0)
		parse.entities.push({ type, offset, length, ...(url === undefined ? {} : { url }) });
}

// HTML

const HTML_TYPES: Readonly<Record<string, string>> = {
	b: 'bold',
	strong: 'bold',
	i: 'italic',
	em: 'italic',
	u: 'underline',
	ins: 'underline',
	s: 'strikethrough',
	strike: 'strikethrough',
	del: 'strikethrough',
	'tg-spoiler': 'spoiler',
	span: 'spoiler',
	a: 'text_link',
	code: 'code',
	pre: 'pre',
	blockquote: 'blockquote',
	'tg-emoji': 'custom_emoji',
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function parseHtml(parse: Parse): void {
	const { source } = parse;
	while (parse.at < source.length) {
		const character = source[parse.at];
		if (character === '<') readTag(parse);
		else if (character === '&') readReference(parse);
		else {
			parse.text += character;
			parse.at++;
		}
	}
	const left = parse.open.at(-1);
	if (left !== undefined) {
		throw new ParseFailure(`Can't find end tag corresponding to start tag "${left.marker}"`);
	}
}

function readReference(parse: Parse): void {
	const found = /^&(#\d{1,7}|#x[\da-f]{1,6}|lt|gt|amp|quot);/i.exec(parse.source.slice(parse.at));
	const name = found?.[1]?.toLowerCase();
	if (found === null || name === undefined) {
		parse.text += '&';
		parse.at++;
		return;
	}
	const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
	parse.text += NAMED[name] ?? String.fromCodePoint(Math.min(code, 0x10ffff));
	parse.at += found[0].length;
}

function readTag(parse: Parse): void {
	const end = parse.source.indexOf('>', parse.at);
	const where = byteOffset(parse);
	if (end < 0) throw new ParseFailure(`Unclosed start tag at byte offset ${where}`);
	const inside = parse.source.slice(parse.at + 1, end);
	const name = /^\/?([^\s/>]*)/.exec(inside)?.[1]?.toLowerCase() ?? '';
	if (inside.startsWith('/')) closeTag(parse, name, where);
	else {
		const type = HTML_TYPES[name];
		const spoiler = name !== 'span' || /class\s*=\s*["']?tg-spoiler/.test(inside);
		if (type === undefined || !spoiler) {
			throw new ParseFailure(`Unsupported start tag "${name}" at byte offset ${where}`);
		}
		const url = /href\s*=\s*["']?([^"'\s>]*)/.exec(inside)?.[1];
		parse.open.push({ type, marker: name, offset: parse.text.length, ...(url ? { url } : {}) });
	}
	parse.at = end + 1;
}

function closeTag(parse: Parse, name: string, where: number): void {
	const entity = parse.open.pop();
	if (entity === undefined) {
		throw new ParseFailure(`Unexpected end tag at byte offset ${where}`);
	}
	if (entity.marker !== name) {
		throw new ParseFailure(
			`Unmatched end tag at byte offset ${where}, expected "</${entity.marker}>", found "</${name}>"`,
		);
	}
	close(parse, entity);
}

// MarkdownV2

/** Longer markers first: "__" is underline, "_" italic. */
const MARKERS: readonly (readonly [marker: string, type: string, name: string])[] = [
	['```', 'pre', 'Pre'],
	['`', 'code', 'Code'],
	['||', 'spoiler', 'Spoiler'],
	['__', 'underline', 'Underline'],
	['_', 'italic', 'Italic'],
	['*', 'bold', 'Bold'],
	['~', 'strikethrough', 'Strikethrough'],
];

const RESERVED = '_*[]()~`>#+-=|{}.!';

function parseMarkdown(parse: Parse): void {
	const { source } = parse;
	while (parse.at < source.length) {
		const verbatim = parse.open.at(-1)?.marker.startsWith('`') === true;
		if (readEscape(parse)) continue;
		if (readMarker(parse, verbatim)) continue;
		if (!verbatim && readLink(parse)) continue;
		const character = source[parse.at] ?? '';
		const quote = character === '>' && (parse.at === 0 || source[parse.at - 1] === '\n');
		if (!verbatim && !quote && RESERVED.includes(character)) {
			throw new ParseFailure(
				`Character '${character}' is reserved and must be escaped with the preceding '\\'`,
			);
		}
		if (!quote) parse.text += character;
		parse.at++;
	}
	const left = parse.open.at(-1);
	if (left !== undefined) {
		const name = MARKERS.find(([marker]) => marker === left.marker)?.[2] ?? 'TextUrl';
		throw new ParseFailure(`Can't find end of ${name} entity at byte offset ${byteOffset(parse)}`);
	}
}

function readEscape(parse: Parse): boolean {
	const code = parse.source.charCodeAt(parse.at + 1);
	if (parse.source[parse.at] !== '\\' || !(code >= 1 && code <= 126)) return false;
	parse.text += parse.source[parse.at + 1];
	parse.at += 2;
	return true;
}

function readMarker(parse: Parse, verbatim: boolean): boolean {
	const current = parse.open.at(-1);
	const found = MARKERS.find(([marker]) => parse.source.startsWith(marker, parse.at));
	if (found === undefined) return false;
	const [marker, type] = found;
	if (verbatim && marker !== current?.marker) return false;
	parse.at += marker.length;
	if (current?.marker === marker) {
		close(parse, current);
		parse.open.pop();
	} else {
		parse.open.push({ type, marker, offset: parse.text.length });
	}
	return true;
}

function readLink(parse: Parse): boolean {
	const character = parse.source[parse.at];
	if (character === '[') {
		parse.open.push({ type: 'text_link', marker: '[', offset: parse.text.length });
		parse.at++;
		return true;
	}
	const current = parse.open.at(-1);
	if (character !== ']' || current?.marker !== '[') return false;
	const target = /^\]\(((?:\\.|[^\\)])*)\)/.exec(parse.source.slice(parse.at));
	if (target === null) return false;
	parse.open.pop();
	close(parse, { ...current, url: target[1] ?? '' });
	parse.at += target[0].length;
	return true;
}
