import {
	attributions,
	banner,
	closingFormula,
	disclaimer,
	headerBlockField,
	headerBlockFrom,
	sentFrom,
	separators,
	signatureDash,
} from './data/quote-markers';
import type { ClassificationContext, NewText } from './events';
import { CUT_LINE, htmlToJudgedText, SIGNED } from './html-text';
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
		.map((line) => line.trimEnd());
	const cut = cutQuotes(withoutBanner(lines), { oracle, fromHtml });
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

/** "CAUTION: external sender, do not click links" stands above the text and is nobody's answer. */
function withoutBanner(lines: readonly string[]): readonly string[] {
	const first = lines.findIndex((line) => line.trim() !== '');
	const second = lines.findIndex((line, index) => index > first && line.trim() !== '');

	return second > first && banner.test(lines[first] ?? '') ? lines.slice(second) : lines;
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
		return !/^_+$/.test(line) || isHeaderBlock(lines, firstText(lines, index + 1));
	}

	return isHeaderBlock(lines, index);
}

/** A writer's field and two more, one under the other; Lotus and GMX do not begin with `From:`. */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
	const first = lines[index] ?? '';
	if (!headerBlockFrom.test(first) && !headerBlockField.test(first)) return false;
	const block = lines.slice(index, index + 8).filter((line) => line.trim() !== '');
	const fields = block.filter((line) => headerBlockField.test(line) && !headerBlockFrom.test(line));

	return fields.length >= 2 && block.some((line) => headerBlockFrom.test(line));
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
	return (lines[firstText(lines, from)] ?? '').trim();
}

/** The next line with text, at most four further. */
function firstText(lines: readonly string[], from: number): number {
	const ahead = lines.slice(from, from + 4).findIndex((line) => line.trim() !== '');

	return ahead < 0 ? from : from + ahead;
}

function cutSignature(all: readonly string[]): {
	readonly body: readonly string[];
	readonly signature: readonly string[];
} {
	const signed = all
		.filter((line) => line.startsWith(SIGNED))
		.map((line) => line.slice(SIGNED.length));
	const lines = all.filter((line) => !line.startsWith(SIGNED));
	const first = lines.findIndex((line) => line.trim() !== '');
	const starts = [
		lines.findIndex((line, index) => index > first && signatureDash.test(line.trimStart())),
		lines.findIndex((line) => sentFrom.test(line.trim())),
		lines.findIndex((line, index) => index > first && disclaimer.test(line.trim().slice(0, 400))),
		closingStart(lines, first),
	].filter((start) => start >= 0);
	if (starts.length === 0) return { body: lines, signature: signed };
	const at = Math.min(...starts);

	return { body: lines.slice(0, at), signature: [...lines.slice(at), ...signed] };
}

const MAX_CONTACT_LINES = 12;

/** A closing formula starts the signature when only a contact block follows it. */
function closingStart(lines: readonly string[], first: number): number {
	const block: string[] = [];
	for (let index = lines.length - 1; index > first; index -= 1) {
		const line = (lines[index] ?? '').trim();
		if (line === '') continue;
		if (closingFormula.test(line) && isContactBlock(block)) return index;
		if (disclaimer.test(line.slice(0, 400))) block.length = 0;
		else block.push(line);
		if (block.length > MAX_CONTACT_LINES) return -1;
	}

	return -1;
}

function isContactBlock(lines: readonly string[]): boolean {
	return lines.every(
		(line) => line.length < 90 && !/^(?:p\.?\s?s\.?|ps|з\.?ы\.?|n\.?b\.?)[\s:.]/iu.test(line),
	);
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
