import { unreachable } from '../mail/errors';
import type { ParseMode } from './ports';

// core.telegram.org/bots/api#markdownv2-style: these 18 and the backslash itself.
const MARKDOWN_V2 = /[_*[\]()~`>#+\-=|{}.!\\]/g;

/** Text that Telegram shows exactly as given in this parse mode. */
export function escapeText(text: string, mode: ParseMode): string {
	switch (mode) {
		case 'HTML':
			return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
		case 'MarkdownV2':
			return text.replace(MARKDOWN_V2, '\\$&');
		case 'plain':
			return text;
		default:
			return unreachable(mode);
	}
}

export function bold(text: string, mode: ParseMode): string {
	const escaped = escapeText(text, mode);
	if (mode === 'HTML') return `<b>${escaped}</b>`;

	return mode === 'MarkdownV2' ? `*${escaped}*` : escaped;
}
