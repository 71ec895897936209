import { hitsIn, overlap, shortAnswerIn, type Hit } from './cue-hits';
import type { CompiledLanguage, CueClass, Language, LanguageRules } from './cue-language';
import { compileLanguage } from './cue-language';
import { germanRules } from './data/cues-de';
import { englishRules } from './data/cues-en';
import { spanishRules } from './data/cues-es';
import { frenchRules } from './data/cues-fr';
import { russianRules } from './data/cues-ru';
import type { Evidence, ReplyClass } from './events';
import { readForJudging, type JudgedText } from './judged-text';
import { questionsIn } from './question-hits';

export interface ReplyVerdict {
	readonly replyClass: ReplyClass;
	/** The refinement, e.g. `later` or `meeting`. */
	readonly detail: string | null;
	readonly confidence: number;
	readonly language: Language | null;
	readonly evidence: readonly Evidence[];
}

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
// One clear order to stop outweighs whatever refusal stands beside it.
const EXPLICIT = 2.4;
// One clear cue of handing over; "the right person" alone is less.
const HAND_OVER = 2.5;
// How many stop words the longest phrase read in a language is worth.
const LETTERS_PER_WORD = 6;
const MAX_READ = 3;
const MAX_JUDGED = 8_000;
const MAX_SCORE = 12;
const AGAIN = 0.15;
// A comma and a space.
const TOUCHING = 2;
// Below the 0.9 from which an event acts by itself.
const HINTED = 0.85;
// A phrase of a language the text is not written in: "interesse" is German, Italian and half Spanish.
const FOREIGN = 0.3;

/** Judges what a person newly wrote: cues of all languages at once, explainable and offline. */
export function createReplyJudge(
	rules: readonly LanguageRules[],
): (newText: string) => ReplyVerdict {
	const languages = rules.map(compileLanguage);

	return (newText) => {
		const judged = readForJudging(newText.slice(0, MAX_JUDGED));
		const whole = wholeAnswer(languages, judged);
		if (whole) return whole;
		const all = hitsIn(languages, judged);
		const language = detectLanguage(languages, { text: judged.text, hits: all });
		const hits = withoutForeign(all, language);

		return decide([...hits, ...questionsIn(languages, judged)], language);
	};
}

export const judgeReply = createReplyJudge([
	englishRules,
	russianRules,
	germanRules,
	frenchRules,
	spanishRules,
]);

/** Drops what another language reads into the same words or into one word, and discounts the rest. */
function withoutForeign(hits: readonly Hit[], language: Language | null): readonly Hit[] {
	if (language === null) return hits;
	const native = hits.filter(({ evidence }) => evidence.language === language);

	return hits.flatMap((hit) => {
		if (hit.evidence.language === language) return [hit];
		const misread = native.some((other) => overlap(hit, other)) || isOneWord(hit);

		return misread ? [] : [{ ...hit, score: hit.score * FOREIGN }];
	});
}

function isOneWord({ evidence }: Hit): boolean {
	return !/\s/.test((evidence.text ?? '').trim());
}

/** An answer of a few words, courtesies not counted, that the tables know as a whole. */
function wholeAnswer(
	languages: readonly CompiledLanguage[],
	judged: JudgedText,
): ReplyVerdict | undefined {
	const text = judged.text.trim();
	for (const one of languages) {
		const cueClass = shortAnswerIn(one, text);
		if (cueClass === undefined) continue;
		const { language } = one;
		const evidence = [
			{ rule: 'short-answer', text: text.slice(0, 120), language, weight: 3, offset: 0 },
		];

		return {
			...refinements[cueClass],
			confidence: cueClass === 'neutral' ? 0.8 : 0.95,
			language,
			evidence,
		};
	}

	return undefined;
}

function decide(all: readonly Hit[], language: Language | null): ReplyVerdict {
	const hits = withoutLoneSupport(withoutReread(all));
	const scores = scoresOf(hits);
	const replyClass = foremostOf(scores, hits);
	if (replyClass === undefined)
		return { replyClass: 'neutral', detail: null, confidence: 0.5, language, evidence: [] };
	const top = scores.get(replyClass) ?? 0;
	const rivals = [...scores].filter(([name]) => name !== replyClass && !agree(replyClass, name));
	const rival = Math.max(0, ...rivals.map(([, score]) => score));
	const confidence = confidenceOf(top, rival);

	return {
		replyClass,
		detail: detailOf(hits, replyClass),
		confidence: isFirm(hits, replyClass) ? confidence : Math.min(confidence, HINTED),
		language,
		evidence: [...hits]
			.sort((a, b) => b.score - a.score)
			.slice(0, 20)
			.map(({ evidence }) => evidence),
	};
}

/** What a clear opt-out reads nothing else reads: "never write to this address" names no address. */
function withoutReread(hits: readonly Hit[]): readonly Hit[] {
	const optOuts = hits.filter(
		({ cueClass, score }) => cueClass === 'unsubscribe' && score >= EXPLICIT,
	);

	return hits.filter(
		(hit) =>
			hit.cueClass === 'unsubscribe' ||
			hit.evidence.rule === 'question-mark' ||
			!optOuts.some((optOut) => overlap(optOut, hit) || leadsTo(hit, optOut)),
	);
}

/** "We would like | to be taken off": the wish is for the end. */
function leadsTo(hit: Hit, optOut: Hit): boolean {
	const between = optOut.start - hit.end;

	return hit.cueClass === 'interested' && between >= 0 && between <= TOUCHING;
}

/** Sums per class; words that two phrases of a class read count once and a little. */
function scoresOf(hits: readonly Hit[]): ReadonlyMap<ReplyClass, number> {
	const counted = new Map<ReplyClass, { total: number; readonly hits: Hit[] }>();
	for (const hit of [...hits].sort((a, b) => b.score - a.score)) {
		const { replyClass } = refinements[hit.cueClass];
		const own = counted.get(replyClass) ?? { total: 0, hits: [] };
		const again = own.hits.some((other) => overlap(hit, other));
		own.total = Math.min(MAX_SCORE, own.total + hit.score * (again ? AGAIN : 1));
		own.hits.push(hit);
		counted.set(replyClass, own);
	}

	return new Map([...counted].map(([name, { total }]) => [name, total]));
}

/** Hints add up to a class but never to an action by itself. */
function isFirm(hits: readonly Hit[], replyClass: ReplyClass): boolean {
	return hits.some(({ cueClass, firm }) => firm && refinements[cueClass].replyClass === replyClass);
}

function withoutLoneSupport(hits: readonly Hit[]): readonly Hit[] {
	const decided = new Set(
		hits
			.filter(({ supporting }) => !supporting)
			.map(({ cueClass }) => refinements[cueClass].replyClass),
	);

	return hits.filter(({ cueClass }) => decided.has(refinements[cueClass].replyClass));
}

function foremostOf(
	scores: ReadonlyMap<ReplyClass, number>,
	hits: readonly Hit[],
): ReplyClass | undefined {
	const best = Math.max(0, ...scores.values());
	if (best === 0) return undefined;
	if (isOptOut(scores)) return 'unsubscribe';
	const close = priority.filter((name) => (scores.get(name) ?? 0) >= best * (1 - MARGIN));
	const foremost = close[0] ?? 'neutral';

	return handsOver(hits, foremost) ? 'referral' : foremost;
}

/** A refusal beside an explicit opt-out only underlines it; interest as strong puts it in doubt. */
function isOptOut(scores: ReadonlyMap<ReplyClass, number>): boolean {
	const optOut = scores.get('unsubscribe') ?? 0;
	const against = [...scores]
		.filter(([name]) => name !== 'unsubscribe' && !agree('unsubscribe', name))
		.map(([, score]) => score);

	return optOut >= EXPLICIT && optOut >= Math.max(0, ...against) * (1 - MARGIN);
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

// A refusal or a "how" beside an opt-out, or a question beside interest, supports rather than contradicts.
const agreeing: Readonly<Partial<Record<ReplyClass, readonly ReplyClass[]>>> = {
	unsubscribe: ['not_interested', 'wrong_person', 'question', 'neutral'],
	interested: ['question', 'neutral'],
	wrong_person: ['referral', 'not_interested', 'neutral'],
	referral: ['wrong_person', 'neutral'],
	not_interested: ['neutral'],
	question: ['neutral'],
};

function agree(winner: ReplyClass, other: ReplyClass): boolean {
	return agreeing[winner]?.includes(other) ?? false;
}

function confidenceOf(top: number, rival: number): number {
	const strength = 1 - 0.5 * Math.exp(-0.9 * top);
	const margin = Math.max(0, top - rival) / top;

	return Math.round(strength * (0.55 + 0.45 * margin) * 1000) / 1000;
}

function detailOf(hits: readonly Hit[], replyClass: ReplyClass): string | null {
	const own = hits.filter(({ cueClass }) => refinements[cueClass].replyClass === replyClass);
	// Whoever gives a new address says first where to write: it refines what reads as strong.
	const best = [...own].sort(
		(a, b) => b.score - a.score || Number(refined(b)) - Number(refined(a)),
	)[0];
	// A date asked for beside a no is a "later": it must never suppress.
	const sum = (wanted: CueClass): number =>
		apart(own.filter(({ cueClass }) => cueClass === wanted)).reduce(
			(total, { score }) => total + score,
			0,
		);
	if (replyClass === 'not_interested' && sum('later') >= sum('not_interested') / 2) return 'later';
	if (replyClass === 'interested' && own.some(({ cueClass }) => cueClass === 'meeting'))
		return 'meeting';

	return best ? refinements[best.cueClass].detail : null;
}

/** The strongest of the hits that read the same words. */
function apart(hits: readonly Hit[]): readonly Hit[] {
	const kept: Hit[] = [];
	for (const hit of [...hits].sort((a, b) => b.score - a.score))
		if (!kept.some((other) => overlap(other, hit))) kept.push(hit);

	return kept;
}

function refined({ cueClass }: Hit): boolean {
	return refinements[cueClass].detail !== null;
}

/** Stop words name the language of a sentence, the phrases themselves that of three words. */
function detectLanguage(
	languages: readonly CompiledLanguage[],
	{ text, hits }: { readonly text: string; readonly hits: readonly Hit[] },
): Language | null {
	const words = text.split(/[^\p{L}]+/u).slice(0, 400);
	const weighed = languages.map(({ language, stopWords }) => {
		const found = words.filter((word) => stopWords.has(word)).length;
		const own = hits.filter(({ evidence }) => evidence.language === language);
		const read = Math.max(0, ...own.map(({ end, start }) => end - start)) / LETTERS_PER_WORD;

		return { language, weight: found + Math.min(read, MAX_READ) };
	});
	const best = weighed.sort((a, b) => b.weight - a.weight)[0];
	if (best && best.weight > 0) return best.language;

	return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : null;
}
