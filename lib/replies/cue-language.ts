export type Language = 'en' | 'ru' | 'de' | 'fr' | 'es';

/** What a cue speaks for; the refinements belong to a class (see `refinements`). */
export type CueClass =
	| 'interested'
	| 'meeting'
	| 'not_interested'
	| 'later'
	| 'question'
	| 'referral'
	| 'changed_address'
	| 'wrong_person'
	| 'left_company'
	| 'unsubscribe'
	| 'neutral';

/**
 * One phrase. In the pattern a space is any white space, `*` any rest of a word, `(a|b)` a choice,
 * `[x]` an optional piece, `#` a number
 * and `..` up to four words between. Whole words only, case and accents
 * do not matter.
 */
export type Cue = readonly [pattern: string, cueClass: CueClass, weight: number];

/** One language's knowledge as data; a further language is one more file of this shape. */
export interface LanguageRules {
	readonly language: Language;
	readonly cues: readonly Cue[];
	/** Words that turn a positive cue around when they stand up to five words before it. */
	readonly negators: readonly string[];
	/** Words after which the last clause counts more. */
	readonly contrasts: readonly string[];
	/** Most frequent words, to name the language. */
	readonly stopWords: readonly string[];
	readonly questionWords: readonly string[];
	/** Whole answers of at most four words. */
	readonly shortAnswers: Readonly<Record<string, CueClass>>;
}

export interface CompiledCue {
	readonly cueClass: CueClass;
	readonly weight: number;
	readonly pattern: RegExp;
	/** The phrase holds its negation itself ("not interested"); another one before it is no turn. */
	readonly negative: boolean;
}

export interface CompiledLanguage {
	readonly language: Language;
	readonly cues: readonly CompiledCue[];
	readonly negator: RegExp;
	readonly contrast: RegExp;
	readonly stopWords: ReadonlySet<string>;
	readonly question: RegExp;
	readonly shortAnswers: ReadonlyMap<string, CueClass>;
}

/** Lower case, plain apostrophes, Latin letters without accents, `ё` as `е`. */
export function foldText(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.normalize('NFC')
		.replace(/ß/g, 'ss')
		.replace(/ё/g, 'е')
		.replace(/œ/g, 'oe')
		.replace(/[\u2018\u2019\u02bc`´]/g, "'")
		.replace(/[\u201c\u201d„«»]/g, '"')
		.replace(/[\u00a0\u2009\u202f\t]/g, ' ');
}

export function compileLanguage(rules: LanguageRules): CompiledLanguage {
	const negator = anyOf(rules.negators);

	return {
		language: rules.language,
		cues: rules.cues.map(([pattern, cueClass, weight]) => ({
			cueClass,
			weight,
			pattern: compileCue(pattern),
			negative: foldText(pattern).search(negator) >= 0,
		})),
		negator,
		contrast: anyOf(rules.contrasts),
		stopWords: new Set(rules.stopWords.map(foldText)),
		question: anyOf(rules.questionWords),
		shortAnswers: new Map(
			Object.entries(rules.shortAnswers).map(([text, cueClass]) => [foldText(text), cueClass]),
		),
	};
}

export function compileCue(pattern: string): RegExp {
	return new RegExp(bounded(toSource(pattern)), 'gu');
}

function anyOf(patterns: readonly string[]): RegExp {
	return new RegExp(bounded(`(?:${patterns.map(toSource).join('|')})`), 'gu');
}

// \b knows ASCII only; letters of any script must not touch the cue ("yesterday" holds no "yes").
function bounded(source: string): string {
	return `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`;
}

function toSource(pattern: string): string {
	return foldText(pattern)
		.replace(/\[\.\.\]/g, '..')
		.replace(/ ?\.\. ?/g, '\ue000')
		.replace(/\ue000$/, '')
		.replace(/[+^$\\{}.?]/g, '\\$&')
		.replace(/\(/g, '(?:')
		.replace(
			/( ?)\[([^\][]*)\]/g,
			(_whole, space: string, piece: string) => `(?:${space}(?:${piece}))?`,
		)
		.replace(/ /g, '[\\s,]+')
		.replace(/\*/g, '[\\p{L}\\p{M}]*')
		.replace(/#/g, '\\d+')
		.replace(/\ue000/g, '(?:[\\s,]+[^\\s.!?]+){0,4}?[\\s,]+');
}
