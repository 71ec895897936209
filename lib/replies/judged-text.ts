import { foldText } from './cue-language';
import { ADDRESS_MARK, headsOf, LINK_MARK } from './cue-needs';

/** One sentence of the judged text. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
	readonly question: boolean;
	/** The beginning of an answer says more than its end. */
	readonly factor: number;
}

/** What the rules read: folded, addresses and links masked, every place traceable to the original. */
export interface JudgedText {
	readonly text: string;
	readonly sentences: readonly Sentence[];
	/** Offset in the original of a place in `text`. */
	readonly originOf: (at: number) => number;
	/** First letters of every word: what a cue needs to be searched at all. */
	readonly heads: ReadonlySet<string>;
}

const MAX_SENTENCES = 120;
const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"]{1,500}/giu;
// "Art. 17", "z. B.", "т. е.": a dot that ends no sentence.
const ABBREVIATION =
	/(?<![\p{L}\p{N}])(?:\p{L}|art|arts|mr|mrs|ms|dr|nr|st|ст|bzw|ca|approx|inc|ltd|sr|sra|srta|mme|ref|vs|ggf|evtl|usw|гг|тел|им|пн|вт|ср|чт|пт)\.(?= ?[\p{L}\p{N}])/giu;
// "Am 30.6. wieder", "le 1. janvier", "bis 1. März": nor does the dot of a date.
const DATE_DOT =
	/(?<!\d)(?:\d{1,2}\.\d{1,2}|\d{1,2})\.(?= ?(?:\p{Ll}|Jan|Feb|M[äa]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[kc]t|Nov|De[zc]|Quartal|Halbjahr|KW))/gu;
// The lookarounds keep a run of dots before a letter from being tried from each of its dots.
const SENTENCE_END = /(?<![.!?…。？！])[.!?…。？！]+(?![.!?…。？！])(?=[\s"')]|$)|\n+/gu;
const WRAPPED_AT = 60;

export function readForJudging(original: string): JudgedText {
	const prepared = joinWrapped(original)
		.replace(LINK, (link) => LINK_MARK.repeat(link.length))
		.replace(ADDRESS, (address) => ADDRESS_MARK.repeat(address.length))
		.replace(ABBREVIATION, (short) => `${short.slice(0, -1)} `)
		.replace(DATE_DOT, (date) => `${date.slice(0, -1)} `);
	const { text, origins } = foldTraceably(prepared);

	return {
		text,
		sentences: splitSentences(text),
		originOf: (at) => origins[at] ?? original.length,
		heads: headsOf(text),
	};
}

/** Mail programs break lines at 72 columns in the middle of a phrase. Keeps every offset. */
function joinWrapped(text: string): string {
	const lines = text.split('\n');

	return lines
		.map((line, index) => {
			const next = lines[index + 1];
			if (next === undefined) return line;
			const runsOn =
				/[\p{L}\p{N},'"»)]\s*$/u.test(line.slice(-3)) &&
				(/^\p{Ll}/u.test(next) ? line.length >= 30 : line.length >= WRAPPED_AT && next !== '');

			return line + (runsOn ? ' ' : '\n');
		})
		.join('');
}

function foldTraceably(text: string): { readonly text: string; readonly origins: number[] } {
	const origins: number[] = [];
	let folded = '';
	for (const match of text.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gu)) {
		const piece = foldText(match[0]);
		folded += piece;
		for (let index = 0; index < piece.length; index += 1) origins.push(match.index);
	}

	return { text: folded, origins };
}

function splitSentences(text: string): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let start = 0;
	for (const end of [...text.matchAll(SENTENCE_END), null]) {
		const stop = end === null ? text.length : end.index + end[0].length;
		const piece = text.slice(start, stop);
		if (/[\p{L}\p{N}\ue001]/u.test(piece)) {
			const index = sentences.length;
			const factor = index < 3 ? 1.5 : index < 10 ? 1 : 0.7;
			sentences.push({ start, end: stop, question: /[?？]/.test(piece), factor });
		}
		start = stop;
		if (sentences.length >= MAX_SENTENCES) break;
	}

	return sentences;
}
