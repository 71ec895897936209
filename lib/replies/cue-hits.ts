import {
	isAboutOthers,
	isAskedAbout,
	isAskedOnly,
	isIdleQuestion,
	isInQuestion,
	isNegated,
	isNegatedAtOnce,
	isTakenBack,
	turnedTo,
	matchesIn,
	turnFactor,
	type Match,
} from './cue-context';
import type { CompiledCue, CompiledLanguage, CueClass } from './cue-language';
import { isMet } from './cue-needs';
import type { Evidence } from './events';
import type { JudgedText, Sentence } from './judged-text';

export interface Hit {
	readonly cueClass: CueClass;
	readonly score: number;
	/** Says something only beside another hit of its class: "GDPR" is no demand by itself. */
	readonly supporting: boolean;
	/** Clear enough to act on; "but we ..." only hints at a refusal. */
	readonly firm: boolean;
	readonly evidence: Evidence;
	/** Where in the judged text, to see which hits read the same words. */
	readonly start: number;
	readonly end: number;
}

const SUPPORTING = 0.7;
const FIRM = 1.6;
const DOUBTED = 0.3;
const SHORT_CLAUSE = 1.5;
const SHORT_SENTENCE = 2.2;
const MAX_PER_CUE = 4;
const MAX_CLAUSES = 12;
// How far the halves of `a ~ b` may stand apart.
const NEARBY = 80;
// Negation turns only what can be wanted: "not interested", "don't remove me".
const negatable: ReadonlySet<CueClass> = new Set(['interested', 'meeting', 'unsubscribe']);

/** Every phrase of every language in the text, weighed by where and how it stands. */
export function hitsIn(languages: readonly CompiledLanguage[], judged: JudgedText): readonly Hit[] {
	const matches = languages.flatMap((language) => matchesOf(language, language.cues, judged));
	const read = new Set(matches.map(({ cue }) => cue.cueClass));
	// Whatever the language: Spanish knows "opt out" too, and not what English means by it elsewhere.
	const masked = languages.flatMap((language) => {
		const senses = language.otherSenses.filter(({ cueClass }) => read.has(cueClass));

		return matchesOf(language, senses, judged);
	});
	const isMasked = (match: Match): boolean =>
		masked.some((other) => other.cue.cueClass === match.cue.cueClass && overlap(other, match));

	return [
		...matches.filter((match) => !isMasked(match)).flatMap((match) => toHits(match, judged)),
		...languages.flatMap((language) =>
			judged.sentences.flatMap((sentence) => shortSentence(language, sentence, judged)),
		),
	];
}

export function overlap(
	a: { readonly start: number; readonly end: number },
	b: { readonly start: number; readonly end: number },
): boolean {
	return a.start < b.end && b.start < a.end;
}

/** The words that count: without marks, greetings and thanks. */
export function bareWords(language: CompiledLanguage, text: string): readonly [string, string] {
	const full = squeeze(text);

	return [full, squeeze(full.replace(language.courtesy, ' '))];
}

export function shortAnswerIn(language: CompiledLanguage, text: string): CueClass | undefined {
	if (text.length > 120) return undefined;
	const [full, bare] = bareWords(language, text);
	if (full.split(' ').length > 6) return undefined;

	return language.shortAnswers.get(full) ?? language.shortAnswers.get(bare);
}

function matchesOf(
	language: CompiledLanguage,
	cues: readonly CompiledCue[],
	{ text, heads, sentences }: JudgedText,
): readonly Match[] {
	return cues
		.filter(({ needs }) => isMet(needs, heads))
		.flatMap((cue) => {
			const found: Match[] = [];
			for (const match of matchesIn(cue.pattern, text)) {
				const sentence = sentences.find(({ end }) => end > match.index);
				if (sentence === undefined || found.length >= MAX_PER_CUE) break;
				const span = withBeside(cue, { text, sentence, match });
				if (span) found.push({ language, cue, sentence, ...span });
			}

			return found;
		});
}

/** Where a phrase stands; for `a ~ b` from the one half to the other in the same sentence. */
function withBeside(
	cue: CompiledCue,
	found: { readonly text: string; readonly sentence: Sentence; readonly match: RegExpExecArray },
): { readonly start: number; readonly end: number } | undefined {
	const start = found.match.index;
	const end = start + found.match[0].length;
	if (cue.beside === null) return { start, end };
	const from = Math.max(found.sentence.start, start - NEARBY);
	const nearby = found.text.slice(from, Math.min(found.sentence.end, end + NEARBY));
	const other = [...matchesIn(cue.beside, nearby)]
		.map(({ 0: words, index }) => ({ start: from + index, end: from + index + words.length }))
		.find((span) => !overlap(span, { start, end }));

	return other && { start: Math.min(start, other.start), end: Math.max(end, other.end) };
}

function toHits(match: Match, judged: JudgedText): readonly Hit[] {
	if (match.cue.cueClass === 'unsubscribe' && isAboutOthers(match, judged.text)) return [];
	if (isTakenBack(match, judged.text)) return [];

	return [isTurned(match, judged.text) ? turned(match, judged) : straight(match, judged)];
}

/** "Can't you remove me?" is the polite form of the order. */
function isTurned(match: Match, text: string): boolean {
	const { cueClass, negative } = match.cue;
	if (!negatable.has(cueClass) || negative || !isNegated(match, text)) return false;

	return cueClass !== 'unsubscribe' || !isInQuestion(match, text);
}

function straight(match: Match, judged: JudgedText): Hit {
	const { cueClass } = match.cue;
	const inDoubt =
		cueClass === 'not_interested'
			? isInQuestion(match, judged.text) || isOutweighed(match, judged.text)
			: cueClass === 'unsubscribe' && !match.cue.negative && isNegated(match, judged.text);

	return hit(match, judged, { cueClass, rule: `cue:${cueClass}`, factor: 1, inDoubt });
}

/** "Not the small one, but the big one fits" may be anything but a no; "but good luck" takes nothing back. */
function isOutweighed(match: Match, text: string): boolean {
	const said = turnedTo(match, text);

	return said !== undefined && shortAnswerIn(match.language, said) === undefined;
}

/** "Please do not remove me" is no opt-out but a sign of life; "not interested" is a no. */
function turned(match: Match, judged: JudgedText): Hit {
	if (match.cue.cueClass === 'unsubscribe')
		return hit(match, judged, {
			cueClass: 'interested',
			rule: 'negated:unsubscribe',
			factor: 0.8 / match.cue.weight,
		});

	return hit(match, judged, {
		cueClass: 'not_interested',
		rule: 'negated:interested',
		factor: 0.9,
		inDoubt: !isNegatedAtOnce(match, judged.text) || isOutweighed(match, judged.text),
	});
}

function hit(
	match: Match,
	judged: JudgedText,
	as: {
		readonly cueClass: CueClass;
		readonly rule: string;
		readonly factor: number;
		/** Strong, but not to be acted upon by itself. */
		readonly inDoubt?: boolean;
	},
): Hit {
	const { cue, sentence, language, start, end } = match;
	const doubt = [isAskedOnly, isIdleQuestion, isAskedAbout].some((one) => one(match, judged.text));
	const factor = as.factor * (doubt ? DOUBTED : 1) * turnFactor(match, judged.text);
	const score = cue.weight * sentence.factor * factor;

	return {
		cueClass: as.cueClass,
		score,
		supporting: cue.weight <= SUPPORTING,
		firm: cue.weight >= FIRM && !(as.inDoubt ?? false),
		start,
		end,
		evidence: {
			rule: as.rule,
			text: judged.text.slice(start, Math.min(end, start + 120)),
			language: language.language,
			weight: Math.round(score * 100) / 100,
			offset: judged.originOf(start),
		},
	};
}

/** "Nah. Too busy": a short sentence, or what stands before its first comma, read as a whole answer. */
function shortSentence(
	language: CompiledLanguage,
	sentence: Sentence,
	judged: JudgedText,
): readonly Hit[] {
	if (sentence.question) return [];
	const whole = judged.text.slice(sentence.start, sentence.end);
	const short = shortPart(language, whole);
	if (short === undefined) return [];
	const { cueClass, part, weight } = short;
	const start = sentence.start + whole.indexOf(part) + (part.length - part.trimStart().length);
	const cue = {
		cueClass,
		weight: cueClass === 'neutral' ? 0.8 : weight,
		pattern: /(?!)/,
		beside: null,
		needs: [],
		negative: true,
	};

	return [
		hit({ language, cue, sentence, start, end: start + part.trim().length }, judged, {
			cueClass,
			rule: `short-sentence:${cueClass}`,
			factor: 1,
		}),
	];
}

interface ShortPart {
	readonly cueClass: CueClass;
	readonly part: string;
	readonly weight: number;
}

function shortPart(language: CompiledLanguage, whole: string): ShortPart | undefined {
	const of = (part: string, weight: number): ShortPart | undefined => {
		const cueClass = shortAnswerIn(language, part);

		return cueClass && { cueClass, part, weight };
	};
	const [first = '', ...further] = whole.split(/[,;:–—]|\s-\s/).slice(0, MAX_CLAUSES);

	return (
		of(whole, SHORT_SENTENCE) ??
		further
			.map((clause) => of(clause, SHORT_SENTENCE))
			.find((found) => isOptOut(found?.cueClass)) ??
		// "No, you do not disturb me": what follows the comma may turn it, so it never acts by itself.
		of(first, SHORT_CLAUSE)
	);
}

// "Kein Interesse, bitte löschen": an opt-out counts in whatever clause it stands.
function isOptOut(cueClass: CueClass | undefined): boolean {
	return cueClass === 'unsubscribe';
}

function squeeze(text: string): string {
	return text
		.replace(/[^\p{L}\p{N}\s'@-]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
