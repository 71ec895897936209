import type { MarkupToken } from './markup';
import { plainTokens } from './markup';

// core.telegram.org/bots/api#html-style; anything else is refused by Telegram and shown as text here.
const TAGS: ReadonlySet<string> = new Set([
	'b',
	'strong',
	'i',
	'em',
	'u',
	'ins',
	's',
	'strike',
	'del',
	'span',
	'tg-spoiler',
	'a',
	'tg-emoji',
	'code',
	'pre',
	'blockquote',
]);

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const TAG =
	/^<(\/?)([a-z][a-z-]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))?)*)\s*>/i;
const ENTITY = /^&(?:(lt|gt|amp|quot)|#(\d{1,7})|#x([0-9a-f]{1,6}));/i;

/** Text, entities and tags of Telegram's HTML dialect. */
export function tokenizeHtml(text: string): readonly MarkupToken[] {
	const tokens: MarkupToken[] = [];
	const open: string[] = [];
	let position = 0;
	let plain = '';
	const flush = (): void => {
		tokens.push(...plainTokens(plain));
		plain = '';
	};

	while (position < text.length) {
		const special = readSpecial(text, position, open);
		if (special) {
			flush();
			tokens.push(special);
			position += special.raw.length;
		} else {
			plain += text.charAt(position);
			position += 1;
		}
	}
	flush();

	return tokens;
}

function readSpecial(text: string, position: number, open: string[]): MarkupToken | undefined {
	const first = text.charAt(position);
	if (first === '<') return readTag(text.slice(position, position + 4096), open);

	return first === '&' ? readEntity(text.slice(position, position + 12)) : undefined;
}

function readTag(text: string, open: string[]): MarkupToken | undefined {
	const [raw, slash, name = ''] = TAG.exec(text) ?? [];
	const tag = name.toLowerCase();
	if (raw === undefined || !TAGS.has(tag)) return undefined;
	if (slash !== '/') {
		open.push(tag);

		return { kind: 'open', raw, close: `</${tag}>` };
	}
	// A stray or crossed closing tag stays text: Telegram will say so, and plain text is the answer.
	if (open.at(-1) !== tag) return undefined;
	open.pop();

	return { kind: 'close', raw };
}

function readEntity(text: string): MarkupToken | undefined {
	const [raw, named, decimal, hex] = ENTITY.exec(text) ?? [];
	if (raw === undefined) return undefined;
	const visible =
		named === undefined
			? characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
			: NAMED[named.toLowerCase()];

	return visible === undefined ? undefined : { kind: 'text', raw, visible };
}

function characterOf(code: number): string | undefined {
	const isSurrogate = code >= 0xd800 && code <= 0xdfff;

	return code > 0 && code <= 0x10ffff && !isSurrogate ? String.fromCodePoint(code) : undefined;
}
