import { ConfigurationError } from '../mail/errors';
import { toPlainText, visibleLength } from './markup';
import type { Notification } from './notification';
import type { Part } from './send-parts';
import { CAPTION_LIMIT, splitMessage } from './split-message';

export interface PartPlan {
	readonly parts: readonly Part[];
	readonly sentAsDocument: boolean;
}

/** Which messages the text becomes. */
export function planParts(text: string, { mode, file, maxParts }: Notification): PartPlan {
	const texts = splitMessage(text, mode);
	if (file) return { parts: withFile({ text, mode, file }, texts), sentAsDocument: false };
	if (texts.length === 0) {
		throw new ConfigurationError(
			'Telegram Notify could not send a message because "Text" is empty',
			'Check the expression in "Text"; formatting without any text counts as empty',
		);
	}
	if (texts.length <= maxParts) {
		return { parts: texts.map((part) => ({ text: part })), sentAsDocument: false };
	}

	return { parts: [asDocument(toPlainText(text, mode), texts.length)], sentAsDocument: true };
}

function withFile(
	{ text, mode, file }: Required<Pick<Notification, 'text' | 'mode' | 'file'>>,
	texts: readonly string[],
): readonly Part[] {
	if (visibleLength(text, mode) <= CAPTION_LIMIT) return [{ text, file }];

	// A caption holds a quarter of a message: the text goes first, the file after it.
	return [...texts.map((part) => ({ text: part })), { text: '', file }];
}

function asDocument(text: string, parts: number): Part {
	const firstLine = text.split('\n', 1)[0]?.slice(0, 200) ?? '';

	return {
		// Without formatting: a plain line needs no escaping only if no parse mode reads it.
		text: '',
		file: {
			field: 'document',
			fileName: fileNameOf(firstLine, parts),
			mimeType: 'text/plain; charset=utf-8',
			content: new TextEncoder().encode(text),
		},
	};
}

function fileNameOf(firstLine: string, parts: number): string {
	const slug = firstLine
		.normalize('NFKD')
		.replace(/[^\w]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.toLowerCase()
		.slice(0, 40);

	return `${slug === '' ? `message-of-${parts}-parts` : slug}.txt`;
}
