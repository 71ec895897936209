import type { ParseMode } from './ports';
import { tokenizeHtml } from './tokenize-html';
import { tokenizeMarkdown } from './tokenize-markdown';

/** A piece of a formatted message. Only `visible` counts against Telegram's limits. */
export type MarkupToken =
	| { readonly kind: 'text'; readonly raw: string; readonly visible: string }
	| { readonly kind: 'open'; readonly raw: string; readonly close: string }
	| { readonly kind: 'close'; readonly raw: string };

// A base with a thousand combining marks is one grapheme; nobody reads it, so it may be cut.
const MAX_GRAPHEME_UNITS = 64;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Smallest pieces that may not be cut: user-perceived characters and escapes. */
export function tokenize(text: string, mode: ParseMode): readonly MarkupToken[] {
	if (mode === 'HTML') return tokenizeHtml(text);

	return mode === 'MarkdownV2' ? tokenizeMarkdown(text) : plainTokens(text);
}

export function plainTokens(text: string): MarkupToken[] {
	const tokens: MarkupToken[] = [];
	for (const { segment } of graphemes.segment(text)) {
		const pieces = segment.length > MAX_GRAPHEME_UNITS ? [...segment] : [segment];
		for (const piece of pieces) tokens.push({ kind: 'text', raw: piece, visible: piece });
	}

	return tokens;
}

/** What a reader would see, for the second try without formatting. */
export function toPlainText(text: string, mode: ParseMode): string {
	return tokenize(text, mode)
		.map((token) => (token.kind === 'text' ? token.visible : ''))
		.join('');
}

/** UTF-16 units after entity parsing: what Telegram's limits count. */
export function visibleLength(text: string, mode: ParseMode): number {
	return toPlainText(text, mode).length;
}
