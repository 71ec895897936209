import type { MarkupToken } from './markup';
import { tokenize } from './markup';
import type { ParseMode } from './ports';
import { escapeText } from './escape';

/** core.telegram.org/bots/api#sendmessage: 4,096 UTF-16 units after entity parsing. */
export const MESSAGE_LIMIT = 4096;
/** Captions of documents and photos. */
export const CAPTION_LIMIT = 1024;

// "\n(99/99)" with room to spare.
const NUMBERING_ROOM = 12;
// A paragraph that ends in the first half would leave a part half empty.
const EARLIEST_SHARE = 0.5;

/**
 * Parts that each fit and whose tags are balanced: cut at a paragraph, else a line, a sentence, a
 * word, and inside a word only when nothing else is left; never inside a character or an escape.
 */
export function splitMessage(
	text: string,
	mode: ParseMode,
	limit: number = MESSAGE_LIMIT,
): readonly string[] {
	const tokens = tokenize(text, mode);
	const whole = cut(tokens, limit);
	if (whole.length < 2) return whole;

	const parts = cut(tokens, limit - NUMBERING_ROOM);

	return parts.map(
		(part, index) => `${part}\n${escapeText(`(${index + 1}/${parts.length})`, mode)}`,
	);
}

type OpenTag = Extract<MarkupToken, { kind: 'open' }>;

function cut(tokens: readonly MarkupToken[], limit: number): string[] {
	const parts: string[] = [];
	let open: readonly OpenTag[] = [];
	let start = 0;

	while (start < tokens.length) {
		start = skipBlankStart(tokens, start);
		const end = besideTags(tokens, start, findEnd(tokens, start, limit));
		const piece = render(tokens.slice(start, end), open);
		if (piece.hasText) parts.push(piece.text);
		open = piece.open;
		start = end;
	}

	return parts;
}

/** Line feeds left over from the cut; spaces stay, they may be the indentation of code. */
function skipBlankStart(tokens: readonly MarkupToken[], start: number): number {
	let position = start;
	while (position > 0 && isVisible(tokens[position], /^\s*\n$/)) position += 1;

	return position;
}

function render(
	tokens: readonly MarkupToken[],
	openBefore: readonly OpenTag[],
): { readonly text: string; readonly open: readonly OpenTag[]; readonly hasText: boolean } {
	const open = [...openBefore];
	let text = open.map(({ raw }) => raw).join('');
	let hasText = false;

	for (const token of tokens) {
		if (token.kind === 'open') open.push(token);
		if (token.kind === 'close') open.pop();
		if (token.kind === 'text' && token.visible.trim() !== '') hasText = true;
		text += token.raw;
	}
	const closing = open.map(({ close }) => close).reverse();

	// An escaped space at the end keeps its backslash and therefore stays.
	return { text: text.replace(/(?<!\\)\s+$/, '') + closing.join(''), open, hasText };
}

/** How many tokens from `start` go into this part. */
function findEnd(tokens: readonly MarkupToken[], start: number, limit: number): number {
	let length = 0;
	let hard = start;
	while (hard < tokens.length) {
		const token = tokens[hard];
		const units = token?.kind === 'text' ? token.visible.length : 0;
		if (length + units > limit && length > 0) return softEnd(tokens, { start, hard, limit });
		length += units;
		hard += 1;
	}

	return hard;
}

/** An empty pair of tags at either side of the cut would be one that Telegram may refuse. */
function besideTags(tokens: readonly MarkupToken[], start: number, end: number): number {
	let position = end;
	while (tokens[position]?.kind === 'close') position += 1;
	while (position > start + 1 && tokens[position - 1]?.kind === 'open') position -= 1;

	return position;
}

interface Window {
	readonly start: number;
	readonly hard: number;
	readonly limit: number;
}

const BREAKS: ReadonlyArray<(tokens: readonly MarkupToken[], at: number) => boolean> = [
	(tokens, at) => isVisible(tokens[at - 1], /\n$/) && isVisible(tokens[at - 2], /\n$/),
	(tokens, at) => isVisible(tokens[at - 1], /\n$/),
	(tokens, at) => isVisible(tokens[at - 1], /^\s+$/) && isVisible(tokens[at - 2], /[.!?…。！？]$/),
];

function softEnd(tokens: readonly MarkupToken[], { start, hard, limit }: Window): number {
	const earliest = Math.max(start + 1, hard - Math.floor(limit * (1 - EARLIEST_SHARE)));
	for (const isBreak of BREAKS) {
		for (let at = hard; at >= earliest; at -= 1) if (isBreak(tokens, at)) return at;
	}
	// The character after the window may be the space itself.
	if (isVisible(tokens[hard], /^\s+$/)) return hard;
	for (let at = hard; at > start + 1; at -= 1) {
		if (isVisible(tokens[at - 1], /^\s+$/)) return at;
	}

	return hard;
}

function isVisible(token: MarkupToken | undefined, pattern: RegExp): boolean {
	return token?.kind === 'text' && pattern.test(token.visible);
}
