import {
	attributions,
	closingFormula,
	disclaimer,
	headerBlockField,
	headerBlockStart,
	sentFrom,
	separators,
	signatureDash,
} from './data/quote-markers';
import type { ClassificationContext, NewText } from './events';
import { CUT_LINE, htmlToJudgedText } from './html-text';
import type { IncomingMessage } from './incoming-message';

const MAX_LINES = 4_000;

type Extraction = NewText['extraction'];

interface Cut {
	readonly kept: readonly string[];
	readonly quoted: readonly string[];
	readonly extraction: Extraction;
}

/** What the writer wrote now, apart from what is quoted, signed or appended. */
export function extractNewText(
	message: IncomingMessage,
	context: ClassificationContext = {},
): NewText {
	const plain = message.text.trim();
	const fromHtml = plain === '' && message.html !== null;
	const visible = fromHtml ? htmlToJudgedText(message.html ?? '') : plain;
	const oracle = ownSentences(context);
	const lines = visible
		.split('\n')
		.slice(0, MAX_LINES)
		.map((line) => line.replace(/[\s\u00a0]+$/, ''));
	const cut = cutQuotes(lines, { oracle, fromHtml });
	const { body, signature } = cutSignature(cut.kept);
	const text = tidy(body);

	if (text !== '') {
		return {
			text,
			quoted: tidy(cut.quoted),
			signature: tidy(signature),
			extraction: cut.extraction,
			lowConfidence: false,
		};
	}
	const standIn = cut.quoted.length > 0 || visible === '' ? message.subject : visible;

	return {
		text: standIn,
		quoted: tidy(cut.quoted),
		signature: tidy(signature),
		extraction: cut.extraction,
		lowConfidence: true,
	};
}

interface Oracle {
	readonly sentences: ReadonlySet<string>;
	readonly marks: readonly string[];
}

/** Our own sent sentences: text that equals one of them is quoted with certainty. */
function ownSentences(context: ClassificationContext): Oracle {
	const sentences = (context.sentTexts ?? [])
		.flatMap((text) => [...text.split('\n'), ...text.split(/(?<=[.!?])\s+/)])
		.map(squeeze)
		.filter((sentence) => sentence.length >= 25);

	return {
		sentences: new Set(sentences),
		marks: (context.ownMarks ?? []).filter((mark) => mark.length >= 8),
	};
}

function isOurs(line: string, oracle: Oracle): boolean {
	if (oracle.marks.some((mark) => line.includes(mark))) return true;
	const squeezed = squeeze(line.replace(/^[>\s]+/, ''));

	return squeezed.length >= 25 && oracle.sentences.has(squeezed);
}

function cutQuotes(
	lines: readonly string[],
	how: { readonly oracle: Oracle; readonly fromHtml: boolean },
): Cut {
	const kept: string[] = [];
	const quoted: string[] = [];
	let extraction: Extraction = 'none';

	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index] ?? '';
		if (startsOldMessage(lines, index)) {
			quoted.push(...lines.slice(index));
			return { kept, quoted, extraction: line === CUT_LINE ? 'html' : 'header_line' };
		}
		const span = attributionSpan(lines, index);
		if (span > 0) {
			quoted.push(...lines.slice(index, index + span));
			if (!quotesFollow(lines, index + span)) {
				quoted.push(...lines.slice(index + span));
				return { kept, quoted, extraction: 'header_line' };
			}
			extraction = 'header_line';
			index += span - 1;
			continue;
		}
		const mark = lineMark(line, how);
		(mark === 'none' ? kept : quoted).push(line);
		if (mark === 'oracle' || extraction === 'none') extraction = mark;
	}

	return { kept, quoted, extraction };
}

/** What marks a single line as quoted. */
function lineMark(
	line: string,
	how: { readonly oracle: Oracle; readonly fromHtml: boolean },
): Extraction {
	if (isOurs(line, how.oracle)) return 'oracle';
	if (!/^\s{0,3}(?:>|\|\s)/.test(line)) return 'none';

	return how.fromHtml ? 'html' : 'prefix';
}

function startsOldMessage(lines: readonly string[], index: number): boolean {
	const line = (lines[index] ?? '').trim();
	if (line === '' || line.startsWith('>')) return false;
	if (separators.some((separator) => separator.test(line))) {
		// A line of underscores is Outlook's separator only before a header block.
		return !/^_+$/.test(line) || headerBlockStart.test(nextText(lines, index + 1));
	}
	if (!headerBlockStart.test(line)) return false;
	const fields = lines.slice(index + 1, index + 7).filter((next) => headerBlockField.test(next));

	return fields.length >= 2;
}

/** How many lines the attribution takes (mail programs wrap it), 0 when there is none. */
function attributionSpan(lines: readonly string[], index: number): number {
	const first = (lines[index] ?? '').trim();
	if (first === '' || first.length > 300 || first.startsWith('>')) return 0;
	for (let span = 1; span <= 3; span += 1) {
		const part = lines.slice(index, index + span);
		if (span > 1 && !mayWrap(first, part.at(-1) ?? '')) return 0;
		const joined = part
			.map((line) => line.trim())
			.join(' ')
			.replace(/[*_]/g, '');
		if (attributions.some((attribution) => attribution.test(joined))) return span;
	}

	return 0;
}

function mayWrap(first: string, last: string): boolean {
	return last.trim() !== '' && /\d|@|<$|^(?:on|am|le|el)\b/i.test(first);
}

function quotesFollow(lines: readonly string[], from: number): boolean {
	return nextText(lines, from).startsWith('>');
}

function nextText(lines: readonly string[], from: number): string {
	return (
		lines
			.slice(from, from + 4)
			.map((line) => line.trim())
			.find((line) => line !== '') ?? ''
	);
}

function cutSignature(lines: readonly string[]): {
	readonly body: readonly string[];
	readonly signature: readonly string[];
} {
	const firstText = lines.findIndex((line) => line.trim() !== '');
	const starts = [
		lines.findIndex((line, index) => index > firstText && signatureDash.test(line.trimStart())),
		lines.findIndex((line) => sentFrom.test(line.trim())),
		lines.findIndex((line, index) => index > firstText && disclaimer.test(line.trim())),
		closingStart(lines, firstText),
	].filter((start) => start >= 0);
	if (starts.length === 0) return { body: lines, signature: [] };
	const at = Math.min(...starts);

	return { body: lines.slice(0, at), signature: lines.slice(at) };
}

/** A closing formula starts the signature when only a contact block follows it. */
function closingStart(lines: readonly string[], firstText: number): number {
	for (let index = lines.length - 1; index > firstText; index -= 1) {
		if (!closingFormula.test((lines[index] ?? '').trim())) continue;
		const rest = lines.slice(index + 1).filter((line) => line.trim() !== '');
		const isBlock = rest.length <= 12 && rest.every((line) => line.length < 90);
		const postscript = rest.some((line) =>
			/^(?:p\.?\s?s\.?|ps|з\.?ы\.?|n\.?b\.?)[\s:.]/iu.test(line.trim()),
		);
		if (isBlock && !postscript) return index;
	}

	return -1;
}

function tidy(lines: readonly string[]): string {
	return lines
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function squeeze(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
