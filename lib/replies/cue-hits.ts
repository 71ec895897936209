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
const AFTER_CONTRAST = 1.5;
// "Love what you build, but ...": what stands before the turn is courtesy.
const BEFORE_CONTRAST = 0.5;
const DOUBTED = 0.3;
const SHORT_SENTENCE = 2.2;
const MAX_PER_CUE = 4;
const MAX_CLAUSES = 12;
// How far the halves of `a ~ b` may stand apart.
const NEARBY = 80;
// Negation turns only what can be wanted: "not interested", "don't remove me".
const negatable: ReadonlySet<CueClass> = new Set(['interested', 'meeting', 'unsubscribe']);

interface Match {
	readonly language: CompiledLanguage;
	readonly cue: CompiledCue;
	readonly sentence: Sentence;
	readonly start: number;
	readonly end: number;
}

/** Every phrase of every language in the text, weighed by where and how it stands. */
export function hitsIn(languages: readonly CompiledLanguage[], judged: JudgedText): readonly Hit[] {
	return languages.flatMap((language) => {
		const matches = matchesOf(language, language.cues, judged);
		const read = new Set(matches.map(({ cue }) => cue.cueClass));
		const senses = language.otherSenses.filter(({ cueClass }) => read.has(cueClass));
		const masked = matchesOf(language, senses, judged);
		const isMasked = (match: Match): boolean =>
			masked.some((other) => other.cue.cueClass === match.cue.cueClass && overlap(other, match));

		return [
			...matches.filter((match) => !isMasked(match)).flatMap((match) => toHits(match, judged)),
			...judged.sentences.flatMap((sentence) => shortSentence(language, sentence, judged)),
		];
	});
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
	const { cueClass } = match.cue;
	if (cueClass === 'unsubscribe' && isAboutOthers(match, judged.text)) return [];
	const negated = negatable.has(cueClass) && !match.cue.negative && isNegated(match, judged.text);
	if (!negated) return [hit(match, judged, { cueClass, rule: `cue:${cueClass}`, factor: 1 })];
	// "Please do not remove me" is no opt-out but a sign of life.
	if (cueClass === 'unsubscribe')
		return [
			hit(match, judged, {
				cueClass: 'interested',
				rule: 'negated:unsubscribe',
				factor: 0.8 / match.cue.weight,
			}),
		];

	return [
		hit(match, judged, {
			cueClass: 'not_interested',
			rule: 'negated:interested',
			factor: 0.9,
		}),
	];
}

function hit(
	match: Match,
	judged: JudgedText,
	as: { readonly cueClass: CueClass; readonly rule: string; readonly factor: number },
): Hit {
	const { cue, sentence, language, start, end } = match;
	const doubt = isAskedOnly(match, judged.text) || isIdleQuestion(match, judged.text);
	const factor = as.factor * (doubt ? DOUBTED : 1) * turnFactor(match, judged.text);
	const score = cue.weight * sentence.factor * factor;

	return {
		cueClass: as.cueClass,
		score,
		supporting: cue.weight <= SUPPORTING,
		firm: cue.weight >= FIRM,
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

/** "Do you handle opt-outs?" is no demand; "Can you remove me?" is one. */
function isAskedOnly({ cue, sentence, language }: Match, text: string): boolean {
	return (
		sentence.question &&
		cue.cueClass === 'unsubscribe' &&
		cue.weight <= 2.2 &&
		!has(language.firstPerson, text.slice(sentence.start, sentence.end))
	);
}

/** "That is how it is": question words in the middle of a statement ask little. */
function isIdleQuestion({ cue, sentence, language, start }: Match, text: string): boolean {
	if (cue.cueClass !== 'question' || sentence.question) return false;

	return clauseBefore(language, text.slice(sentence.start, start)) !== '';
}

function turnFactor({ cue, sentence, language, start }: Match, text: string): number {
	const whole = text.slice(sentence.start, sentence.end);
	const turn = lastMatch(language.contrast, whole);
	if (turn === null || !/\p{L}/u.test(whole.slice(turn.end))) return 1;
	if (start >= sentence.start + turn.end) return AFTER_CONTRAST;
	// A sentence that begins with "But" turns against the one before; an opt-out is none the weaker.
	if (turn.start < 3 || cue.cueClass === 'unsubscribe') return 1;

	return BEFORE_CONTRAST;
}

function isNegated(match: Match, text: string): boolean {
	const { language, sentence, start, end } = match;
	const words = clauseBefore(language, text.slice(sentence.start, start)).split(/\s+/).slice(-5);
	if (has(language.negator, words.join(' '))) return true;
	if (has(language.laterNegator, text.slice(start, end))) return true;
	const after =
		/^[^,;:–—.!?\n]*/.exec(text.slice(end, Math.min(sentence.end, end + 60)))?.[0] ?? '';

	return isNegatedBehind(match, after.trim().split(/\s+/).slice(0, 4).join(' '));
}

/** "Löschen Sie mich nicht" is no order; "bitte löschen nicht interessiert" is one and its reason. */
function isNegatedBehind({ language, cue }: Match, after: string): boolean {
	const found = lastMatch(language.laterNegator, after);
	if (found === null) return false;
	if (cue.cueClass !== 'unsubscribe') return found.start === 0 || after.split(' ').length < 4;

	return found.end === after.length || /\s/.test(after.slice(found.start, found.end));
}

/** What stands before in the same clause: a negation does not reach over a comma, an "and" or a "but". */
function clauseBefore(language: CompiledLanguage, before: string): string {
	const clause = before.split(/[,;:–—()]|\s-\s/).at(-1) ?? '';
	const cut = Math.max(
		lastMatch(language.joint, clause)?.end ?? 0,
		lastMatch(language.contrast, clause)?.end ?? 0,
		lastMatch(language.courtesy, clause)?.end ?? 0,
	);

	return clause.slice(cut).trim();
}

/** "Please remove my colleague", "people can opt out": not the writer's own opt-out. */
function isAboutOthers({ language, sentence, start, end }: Match, text: string): boolean {
	const before =
		text
			.slice(sentence.start, start)
			.split(/[,;:–—()]/)
			.at(-1) ?? '';
	const after = text.slice(end, sentence.end).split(/[,;:–—()]/)[0] ?? '';
	const clause = before + text.slice(start, end) + after;

	return has(language.thirdParty, clause) && !has(language.firstPerson, clause);
}

/** "Nah. Too busy": a short sentence, or what stands before its first comma, read as a whole answer. */
function shortSentence(
	language: CompiledLanguage,
	sentence: Sentence,
	judged: JudgedText,
): readonly Hit[] {
	if (sentence.question) return [];
	const whole = judged.text.slice(sentence.start, sentence.end);
	const [first = '', ...further] = whole.split(/[,;:–—]|\s-\s/).slice(0, MAX_CLAUSES);
	const cueClass =
		shortAnswerIn(language, whole) ??
		further.map((clause) => shortAnswerIn(language, clause)).find(isOptOut) ??
		shortAnswerIn(language, first);
	if (cueClass === undefined) return [];
	const start = sentence.start + (whole.length - whole.trimStart().length);
	const end = sentence.start + whole.trimEnd().length;
	const cue = {
		cueClass,
		weight: cueClass === 'neutral' ? 0.8 : SHORT_SENTENCE,
		pattern: /(?!)/,
		beside: null,
		needs: [],
		negative: true,
	};

	return [
		hit({ language, cue, sentence, start, end }, judged, {
			cueClass,
			rule: `short-sentence:${cueClass}`,
			factor: 1,
		}),
	];
}

// "Kein Interesse, bitte löschen": an opt-out counts in whatever clause it stands.
function isOptOut(cueClass: CueClass | undefined): boolean {
	return cueClass === 'unsubscribe';
}

function has(pattern: RegExp, text: string): boolean {
	return lastMatch(pattern, text) !== null;
}

function lastMatch(
	pattern: RegExp,
	text: string,
): { readonly start: number; readonly end: number } | null {
	let last: { readonly start: number; readonly end: number } | null = null;
	for (const match of matchesIn(pattern, text))
		last = { start: match.index, end: match.index + match[0].length };

	return last;
}

/** `matchAll` copies the pattern and may compile the copy anew; ours are used by one reader at a time. */
function* matchesIn(pattern: RegExp, text: string): Generator<RegExpExecArray> {
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		if (match[0] === '') pattern.lastIndex += 1;
		yield match;
	}
}

function squeeze(text: string): string {
	return text
		.replace(/[^\p{L}\p{N}\s'@-]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
