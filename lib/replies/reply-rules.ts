import type { CompiledCue, CompiledLanguage, CueClass, Language } from './cue-language';
import { compileLanguage, foldText } from './cue-language';
import { germanRules } from './data/cues-de';
import { englishRules } from './data/cues-en';
import { spanishRules } from './data/cues-es';
import { frenchRules } from './data/cues-fr';
import { russianRules } from './data/cues-ru';
import type { Evidence, ReplyClass } from './events';

export interface ReplyVerdict {
	readonly replyClass: ReplyClass;
	/** The refinement, e.g. `later` or `meeting`. */
	readonly detail: string | null;
	readonly confidence: number;
	readonly language: Language | null;
	readonly evidence: readonly Evidence[];
}

const languages: readonly CompiledLanguage[] = [
	englishRules,
	russianRules,
	germanRules,
	frenchRules,
	spanishRules,
].map(compileLanguage);

const refinements: Readonly<
	Record<CueClass, { readonly replyClass: ReplyClass; readonly detail: string | null }>
> = {
	interested: { replyClass: 'interested', detail: null },
	meeting: { replyClass: 'interested', detail: 'meeting' },
	not_interested: { replyClass: 'not_interested', detail: null },
	later: { replyClass: 'not_interested', detail: 'later' },
	question: { replyClass: 'question', detail: null },
	referral: { replyClass: 'referral', detail: null },
	changed_address: { replyClass: 'referral', detail: 'changed_address' },
	wrong_person: { replyClass: 'wrong_person', detail: null },
	left_company: { replyClass: 'wrong_person', detail: 'left_company' },
	unsubscribe: { replyClass: 'unsubscribe', detail: null },
	neutral: { replyClass: 'neutral', detail: null },
};

// On a conflict within the margin the answer that must not be overlooked wins.
const priority: readonly ReplyClass[] = [
	'unsubscribe',
	'wrong_person',
	'not_interested',
	'referral',
	'interested',
	'question',
	'neutral',
];
const MARGIN = 0.15;
// One clear cue of handing over; "the right person" alone is less.
const HAND_OVER = 2.5;
const MAX_JUDGED = 8_000;
// Negation turns only what can be wanted: "not interested", "don't remove me".
const negatable: ReadonlySet<CueClass> = new Set(['interested', 'meeting', 'unsubscribe']);
// A phrase of a language the text is not written in: "interesse" is German, Italian and half Spanish.
const FOREIGN = 0.3;

interface Sentence {
	readonly text: string;
	readonly at: number;
	readonly question: boolean;
	readonly factor: number;
}

interface Hit {
	readonly cueClass: CueClass;
	readonly score: number;
	readonly evidence: Evidence;
	/** Where in the text, to see which hits read the same words. */
	readonly start: number;
	readonly end: number;
}

/** Judges what a person newly wrote: cues of all languages at once, explainable and offline. */
export function judgeReply(newText: string): ReplyVerdict {
	const text = foldText(newText.slice(0, MAX_JUDGED));
	const language = detectLanguage(text);
	const short = shortAnswer(text);
	if (short) return short;

	const sentences = splitSentences(text);
	const hits = withoutForeign(
		sentences.flatMap((sentence) => hitsIn(sentence)),
		language,
	);
	const questions = sentences.filter(({ question }) => question).map(questionHit);

	return decide([...hits, ...questions], language ?? firstLanguage(hits));
}

/** Drops what another language reads into the same words, and discounts the rest of it. */
function withoutForeign(hits: readonly Hit[], language: Language | null): readonly Hit[] {
	if (language === null) return hits;
	const native = hits.filter(({ evidence }) => evidence.language === language);

	return hits.flatMap((hit) => {
		if (hit.evidence.language === language) return [hit];
		const overlaps = native.some((other) => overlap(hit, other));

		return overlaps ? [] : [{ ...hit, score: hit.score * FOREIGN }];
	});
}

function shortAnswer(text: string): ReplyVerdict | undefined {
	const bare = text
		.replace(/[^\p{L}\p{N}\s']/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (bare.split(' ').length > 4) return undefined;
	for (const { language, shortAnswers } of languages) {
		const cueClass = shortAnswers.get(bare);
		if (cueClass === undefined) continue;
		const evidence = [{ rule: 'short-answer', text: bare, language, weight: 3, offset: 0 }];

		return {
			...refinements[cueClass],
			confidence: cueClass === 'neutral' ? 0.8 : 0.95,
			language,
			evidence,
		};
	}

	return undefined;
}

function splitSentences(text: string): readonly Sentence[] {
	const pieces = [...text.matchAll(/[^.!?\n。？！]+[.!?。？！]*/gu)]
		.map((match) => ({ text: match[0], at: match.index }))
		.filter((piece) => /\p{L}/u.test(piece.text));

	return pieces.slice(0, 120).map((piece, index) => ({
		...piece,
		question: /[?？]/.test(piece.text),
		factor: index < 3 ? 1.5 : index < 10 ? 1 : 0.7,
	}));
}

function hitsIn(sentence: Sentence): readonly Hit[] {
	return languages.flatMap((language) => {
		const turn = lastMatchEnd(language.contrast, sentence.text);

		return language.cues.flatMap((cue) => {
			const found = [...sentence.text.matchAll(cue.pattern)].slice(0, 3);

			return found.flatMap((match) => {
				const factor = sentence.factor * (turn > 0 && match.index >= turn ? 1.5 : 1);

				const weight = cue.weight * factor * (isAskedOnly(cue, sentence) ? 0.3 : 1);
				return toHit({ language, cue, weight, sentence }, match);
			});
		});
	});
}

/** "Are you GDPR compliant?" is no demand; "Can you remove me?" is one. */
function isAskedOnly(cue: CompiledCue, sentence: Sentence): boolean {
	return sentence.question && cue.cueClass === 'unsubscribe' && cue.weight < 2;
}

function toHit(
	found: {
		readonly language: CompiledLanguage;
		readonly cue: CompiledCue;
		readonly weight: number;
		readonly sentence: Sentence;
	},
	match: RegExpExecArray,
): readonly Hit[] {
	const { cueClass, negative } = found.cue;
	const negated =
		!negative &&
		negatable.has(cueClass) &&
		isNegated(found.sentence.text.slice(0, match.index), found.language);
	const start = found.sentence.at + match.index;
	const span = { start, end: start + match[0].length };
	const evidence = (rule: string, weight: number): Evidence => ({
		rule,
		text: match[0].slice(0, 120),
		language: found.language.language,
		weight: Math.round(weight * 100) / 100,
		offset: start,
	});
	if (!negated)
		return [
			{
				...span,
				cueClass,
				score: found.weight,
				evidence: evidence(`cue:${cueClass}`, found.weight),
			},
		];
	// "please do not remove me" is no opt-out, and no refusal either.
	if (cueClass === 'unsubscribe') return [];

	return [
		{
			...span,
			cueClass: 'not_interested',
			score: found.weight * 0.9,
			evidence: evidence('negated:interested', found.weight * 0.9),
		},
	];
}

function isNegated(before: string, language: CompiledLanguage): boolean {
	const clause = before.split(/[,;:–—]|\s-\s/).at(-1) ?? '';
	const words = clause.trim().split(/\s+/).slice(-5).join(' ');

	return lastMatchEnd(language.negator, words) > 0;
}

function questionHit(sentence: Sentence): Hit {
	const asks = languages.some(({ question }) => lastMatchEnd(question, sentence.text) > 0);
	const score = (asks ? 1.1 : 0.7) * Math.min(sentence.factor, 1.2);

	return {
		start: sentence.at,
		end: sentence.at,
		cueClass: 'question',
		score,
		evidence: {
			rule: 'question-mark',
			text: sentence.text.trim().slice(0, 120),
			weight: score,
			offset: sentence.at,
		},
	};
}

function decide(hits: readonly Hit[], language: Language | null): ReplyVerdict {
	const scores = new Map<ReplyClass, number>();
	for (const { cueClass, score } of hits) {
		const { replyClass } = refinements[cueClass];
		scores.set(replyClass, Math.min(6, (scores.get(replyClass) ?? 0) + score));
	}
	const ranked = [...scores].sort((a, b) => b[1] - a[1]);
	const best = ranked[0]?.[1] ?? 0;
	if (best === 0)
		return { replyClass: 'neutral', detail: null, confidence: 0.5, language, evidence: [] };
	const close = ranked.filter(([, score]) => score >= best * (1 - MARGIN)).map(([name]) => name);
	const foremost = priority.find((name) => close.includes(name)) ?? 'neutral';
	const replyClass = handsOver(hits, foremost) ? 'referral' : foremost;
	const top = scores.get(replyClass) ?? 0;
	const rival = Math.max(
		0,
		...ranked
			.filter(([name]) => name !== replyClass && !agree(replyClass, name))
			.map(([, score]) => score),
	);

	return {
		replyClass,
		detail: detailOf(hits, replyClass),
		confidence: confidenceOf(top, rival),
		language,
		evidence: hits.map(({ evidence }) => evidence).slice(0, 20),
	};
}

/** "Not me, please ask Nora": whoever names the right person refers us; who has left is still gone. */
function handsOver(hits: readonly Hit[], foremost: ReplyClass): boolean {
	if (foremost !== 'wrong_person' || hits.some(({ cueClass }) => cueClass === 'left_company'))
		return false;
	const refusals = hits.filter(({ cueClass }) => cueClass === 'wrong_person');

	// "I am not in charge of this" holds the words of "he is in charge of this".
	return hits.some(
		(hit) =>
			hit.cueClass === 'referral' &&
			hit.score >= HAND_OVER &&
			!refusals.some((refusal) => overlap(hit, refusal)),
	);
}

function overlap(a: Hit, b: Hit): boolean {
	return a.start < b.end && b.start < a.end;
}

// A refusal beside an opt-out, or a question beside interest, supports rather than contradicts.
function agree(winner: ReplyClass, other: ReplyClass): boolean {
	if (winner === 'unsubscribe') return other === 'not_interested' || other === 'wrong_person';
	if (winner === 'interested') return other === 'question';
	if (winner === 'wrong_person') return other === 'referral' || other === 'not_interested';

	return winner === 'referral' && other === 'wrong_person';
}

function confidenceOf(top: number, rival: number): number {
	const strength = 1 - 0.5 * Math.exp(-0.9 * top);
	const margin = Math.max(0, top - rival) / top;

	return Math.round(strength * (0.55 + 0.45 * margin) * 1000) / 1000;
}

function detailOf(hits: readonly Hit[], replyClass: ReplyClass): string | null {
	const own = hits.filter(({ cueClass }) => refinements[cueClass].replyClass === replyClass);
	const best = [...own].sort((a, b) => b.score - a.score)[0];
	// A date asked for beside a no is a "later": it must never suppress.
	const sum = (wanted: CueClass): number =>
		own
			.filter(({ cueClass }) => cueClass === wanted)
			.reduce((total, { score }) => total + score, 0);
	if (replyClass === 'not_interested' && sum('later') >= sum('not_interested') / 2) return 'later';
	if (replyClass === 'interested' && own.some(({ cueClass }) => cueClass === 'meeting'))
		return 'meeting';

	return best ? refinements[best.cueClass].detail : null;
}

function detectLanguage(text: string): Language | null {
	const words = text.split(/[^\p{L}]+/u).slice(0, 400);
	const counts = languages.map(({ language, stopWords }) => ({
		language,
		count: words.filter((word) => stopWords.has(word)).length,
	}));
	const best = counts.sort((a, b) => b.count - a.count)[0];
	if (best && best.count > 0) return best.language;

	return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : null;
}

function firstLanguage(hits: readonly Hit[]): Language | null {
	return (
		languages.find(({ language }) => hits[0]?.evidence.language === language)?.language ?? null
	);
}

function lastMatchEnd(pattern: RegExp, text: string): number {
	let end = 0;
	for (const match of text.matchAll(pattern)) end = match.index + match[0].length;

	return end;
}
