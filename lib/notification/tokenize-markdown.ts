import type { MarkupToken } from './markup';
import { plainTokens } from './markup';

// Longest first: "__" is underline, "_" italic (core.telegram.org/bots/api#markdownv2-style).
const TOGGLES = ['```', '||', '__', '*', '_', '~', '`'] as const;
const LINK_END = /^\]\((?:\\.|[^)\\])*\)/;

interface Reader {
	readonly text: string;
	position: number;
	/** Closing marks of what is open; code and pre switch everything else off. */
	readonly open: string[];
	readonly tokens: MarkupToken[];
	plain: string;
}

/** Text, escapes and marks of MarkdownV2. */
export function tokenizeMarkdown(text: string): readonly MarkupToken[] {
	const reader: Reader = { text, position: 0, open: [], tokens: [], plain: '' };
	while (reader.position < text.length) {
		const token = readEscape(reader) ?? readMark(reader);
		if (token) {
			flush(reader);
			reader.tokens.push(token);
			reader.position += token.raw.length;
		} else {
			reader.plain += text.charAt(reader.position);
			reader.position += 1;
		}
	}
	flush(reader);

	return reader.tokens;
}

function flush(reader: Reader): void {
	reader.tokens.push(...plainTokens(reader.plain));
	reader.plain = '';
}

function readEscape({ text, position }: Reader): MarkupToken | undefined {
	const next = text.charCodeAt(position + 1);
	// Any ASCII character may be escaped; a lone backslash at the end is text.
	if (text.charAt(position) !== '\\' || !(next > 0 && next <= 126)) return undefined;

	return {
		kind: 'text',
		raw: text.slice(position, position + 2),
		visible: text.charAt(position + 1),
	};
}

function readMark(reader: Reader): MarkupToken | undefined {
	const inside = reader.open.at(-1);
	const rest = reader.text.slice(reader.position, reader.position + 2048);
	const isCode = inside === '`' || inside === '```';
	if (isCode) return rest.startsWith(inside) ? closeMark(reader, inside) : undefined;
	if (rest.startsWith(']')) return readLinkEnd(reader, rest);
	if (/^!?\[/.test(rest)) return readLinkStart(reader, rest);
	if (rest.startsWith('>') && isLineStart(reader)) {
		return { kind: 'text', raw: '>', visible: '' };
	}

	return readToggle(reader, rest);
}

function readToggle(reader: Reader, rest: string): MarkupToken | undefined {
	const mark = TOGGLES.find((toggle) => rest.startsWith(toggle));
	if (mark === undefined) return undefined;
	if (reader.open.at(-1) === mark) return closeMark(reader, mark);
	reader.open.push(mark);
	const language = mark === '```' ? (/^```[\w+-]*\n/.exec(rest)?.[0] ?? mark) : mark;

	return { kind: 'open', raw: language, close: mark };
}

function readLinkStart(reader: Reader, rest: string): MarkupToken | undefined {
	const label = /^!?\[(?:\\.|[^\]\\])*/.exec(rest)?.[0] ?? '';
	const end = LINK_END.exec(rest.slice(label.length))?.[0];
	if (end === undefined) return undefined;
	reader.open.push(end);

	return { kind: 'open', raw: rest.startsWith('!') ? '![' : '[', close: end };
}

function readLinkEnd(reader: Reader, rest: string): MarkupToken | undefined {
	const expected = reader.open.at(-1);

	return expected !== undefined && expected.startsWith(']') && rest.startsWith(expected)
		? closeMark(reader, expected)
		: undefined;
}

function closeMark(reader: Reader, mark: string): MarkupToken {
	reader.open.pop();

	return { kind: 'close', raw: mark };
}

function isLineStart({ text, position }: Reader): boolean {
	return position === 0 || text.charAt(position - 1) === '\n';
}
