import type { CompiledCue, CompiledLanguage } from './cue-language';
import type { Sentence } from './judged-text';

const AFTER_CONTRAST = 1.5;
// "Love what you build, but ...": what stands before the turn is courtesy.
const BEFORE_CONTRAST = 0.5;

/** A phrase found, and where. */
export interface Match {
	readonly language: CompiledLanguage;
	readonly cue: CompiledCue;
	readonly sentence: Sentence;
	readonly start: number;
	readonly end: number;
}

/** "Do you handle opt-outs?" is no demand; "Can you remove me?" is one. */
export function isAskedOnly({ cue, sentence, language }: Match, text: string): boolean {
	return (
		sentence.question &&
		cue.cueClass === 'unsubscribe' &&
		cue.weight <= 2.2 &&
		!has(language.firstPerson, text.slice(sentence.start, sentence.end))
	);
}

/** "Which companies are already using this?" refuses nothing. */
export function isAskedAbout({ cue, sentence, language, start }: Match, text: string): boolean {
	if (cue.cueClass !== 'not_interested' || !sentence.question) return false;
	const before =
		text
			.slice(sentence.start, start)
			.split(/[,;:–—()]/)
			.at(-1) ?? '';

	return has(language.question, before) && !has(language.firstPerson, before);
}

/** "That is how it is": question words in the middle of a statement ask little. */
export function isIdleQuestion({ cue, sentence, language, start }: Match, text: string): boolean {
	if (cue.cueClass !== 'question' || sentence.question) return false;

	return clauseBefore(language, text.slice(sentence.start, start)) !== '';
}

/** "Not in the small one, but the big one fits": what follows the turn; undefined without a turn. */
export function turnedTo({ sentence, language, end }: Match, text: string): string | undefined {
	const rest = text.slice(end, sentence.end);
	const turn = lastMatch(language.contrast, rest);
	const said = turn === null ? '' : rest.slice(turn.end).trim();

	// "But thanks" and one word more turn nothing.
	return /\p{L}\P{L}+\p{L}/u.test(said) && !has(language.courtesy, said) ? said : undefined;
}

export function turnFactor({ cue, sentence, language, start }: Match, text: string): number {
	const whole = text.slice(sentence.start, sentence.end);
	const turn = lastMatch(language.contrast, whole);
	if (turn === null || !/\p{L}/u.test(whole.slice(turn.end))) return 1;
	// "But we have one": the turn may be the first word of the phrase itself.
	if (start >= sentence.start + turn.start) return AFTER_CONTRAST;
	// A sentence that begins with "But" turns against the one before; an opt-out is none the weaker.
	if (turn.start < 3 || cue.cueClass === 'unsubscribe') return 1;

	return BEFORE_CONTRAST;
}

/** "Wouldn't it cost us to switch?": what is asked may be meant, but nobody acts on it. */
export function isInQuestion({ sentence, end }: Match, text: string): boolean {
	return sentence.question && !/[,;:–—]/.test(text.slice(end, sentence.end));
}

/** "Not interested", "not very interested"; "it's not that we saw no use" is further off. */
export function isNegatedAtOnce({ language, sentence, start }: Match, text: string): boolean {
	const words = clauseBefore(language, text.slice(sentence.start, start)).split(/\s+/).slice(-2);

	return has(language.negator, words.join(' '));
}

export function isNegated(match: Match, text: string): boolean {
	const { language, sentence, start, end } = match;
	const words = clauseBefore(language, text.slice(sentence.start, start)).split(/\s+/).slice(-5);
	if (has(language.negator, words.join(' '))) return true;
	if (has(language.laterNegator, text.slice(start, end))) return true;
	const after =
		/^[^,;:–—.!?\n]*/.exec(text.slice(end, Math.min(sentence.end, end + 60)))?.[0] ?? '';

	return isNegatedBehind(match, after.trim().split(/\s+/).slice(0, 4).join(' '));
}

/** "We are not in the market for": the words that a phrase leaves open take it back. */
export function isTakenBack({ cue, language, start, end }: Match, text: string): boolean {
	return (
		(cue.cueClass === 'interested' || cue.cueClass === 'meeting') &&
		!cue.negative &&
		has(language.negator, text.slice(start, end))
	);
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
export function isAboutOthers({ language, sentence, start, end }: Match, text: string): boolean {
	const before =
		text
			.slice(sentence.start, start)
			.split(/[,;:–—()]/)
			.at(-1) ?? '';
	const after = text.slice(end, sentence.end).split(/[,;:–—()]/)[0] ?? '';
	const clause = before + text.slice(start, end) + after;

	return has(language.thirdParty, clause) && !has(language.firstPerson, clause);
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
export function* matchesIn(pattern: RegExp, text: string): Generator<RegExpExecArray> {
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		if (match[0] === '') pattern.lastIndex += 1;
		yield match;
	}
}
