import { ADDRESS_MARK, createNeedsReader, LINK_MARK } from './cue-needs';

/** A language by its two letters; the list grows with the files of data/. */
export type Language = string;

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
 * One phrase. In the pattern a space is any white space or comma, `*` any rest of a word, `(a|b)` a
 * choice, `[x]` an optional piece, `{x}` a family of the language, `#` a number, `@` an e-mail
 * address, `&` a link, `..` up to four words between and `a ~ b` both in one sentence in any order.
 * Whole words only; case, accents and hyphens do not matter.
 */
export interface Cue {
	readonly pattern: string;
	readonly cueClass: CueClass;
	readonly weight: number;
}

/** Phrases one a line, grouped by weight: 3 decides alone, 0.7 and less only supports. */
export function phrases(
	cueClass: CueClass,
	byWeight: Readonly<Record<number, string>>,
): readonly Cue[] {
	return Object.entries(byWeight).flatMap(([weight, block]) =>
		linesOf(block).map((pattern) => ({ pattern, cueClass, weight: Number(weight) })),
	);
}

/** One language's knowledge as data; a further language is one more file of this shape. */
export interface LanguageRules {
	readonly language: Language;
	/** Inflections and synonyms by name, for `{name}` in the phrases; a family may use earlier ones. */
	readonly families: Readonly<Record<string, string>>;
	readonly cues: readonly Cue[];
	/** Phrases in which the words of a class mean something else: "bus stop", "unsubscribe rate". */
	readonly otherSenses: Readonly<Partial<Record<CueClass, string>>>;
	/** Words that turn a cue around when they stand up to five words before it in its clause. */
	readonly negators: string;
	/** Negators that also stand behind: "löschen Sie mich nicht", "m'intéresse pas". */
	readonly laterNegators: string;
	/** Words after which the last clause counts more. */
	readonly contrasts: string;
	/** Words that begin a new clause without turning it; a negation does not reach across. */
	readonly joints: string;
	/** People other than the writer; an opt-out about them alone is none. */
	readonly thirdParties: string;
	/** The writer as the object of a request. */
	readonly firstPerson: string;
	/** Greetings and thanks that say nothing: they do not count as words of a short answer. */
	readonly courtesies: string;
	/** Most frequent words, to name the language. */
	readonly stopWords: string;
	/** What runs into the next word with an apostrophe: "m'écrire". */
	readonly elisions?: string;
	readonly questionWords: string;
	/** Whole answers of at most four words. */
	readonly shortAnswers: Readonly<Partial<Record<CueClass, string>>>;
}

export interface CompiledCue {
	readonly cueClass: CueClass;
	readonly weight: number;
	readonly pattern: RegExp;
	/** The other half of `a ~ b`. */
	readonly beside: RegExp | null;
	/** A text without one word of each of these need not be searched. */
	readonly needs: ReturnType<ReturnType<typeof createNeedsReader>>;
	/** The phrase holds its negation itself ("not interested"); another one before it is no turn. */
	readonly negative: boolean;
}

export interface CompiledLanguage {
	readonly language: Language;
	readonly cues: readonly CompiledCue[];
	readonly otherSenses: readonly CompiledCue[];
	readonly negator: RegExp;
	readonly laterNegator: RegExp;
	readonly contrast: RegExp;
	readonly joint: RegExp;
	readonly thirdParty: RegExp;
	readonly firstPerson: RegExp;
	readonly courtesy: RegExp;
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
	const resolve = familyResolver(rules.families);
	const elided = elisionOf(rules.elisions ?? '');
	const space = spaceOf(elided);
	const anyOf = (list: string): RegExp =>
		new RegExp(
			bounded(
				`(?:${
					itemsOf(list)
						.map((item) => toSource(resolve(item), { space, gap: GAP + elided }))
						.join('|') || '(?!)'
				})`,
			),
			'g',
		);
	const negator = anyOf(rules.negators);
	const readNeeds = createNeedsReader(folded(rules.families));
	const compileCue = ({ pattern, cueClass, weight }: Cue, gap = GAP): CompiledCue => {
		const search = once(() =>
			resolve(pattern)
				.split(' ~ ')
				.map((half) => new RegExp(bounded(toSource(half, { space, gap: gap + elided })), 'g')),
		);
		const isNegative = once(() => foldText(resolve(pattern)).search(negator) >= 0);

		return {
			cueClass,
			weight,
			needs: readNeeds(foldText(pattern)),
			get pattern() {
				return search()[0] ?? NOTHING;
			},
			get beside() {
				return search()[1] ?? null;
			},
			get negative() {
				return isNegative();
			},
		};
	};

	return {
		language: rules.language,
		cues: rules.cues.map((cue) => compileCue(cue)),
		otherSenses: Object.entries(rules.otherSenses).flatMap(([cueClass, block]) =>
			phrases(cueClass as CueClass, { 1: block }).map((cue) => compileCue(cue, CLAUSE_GAP)),
		),
		negator,
		laterNegator: anyOf(rules.laterNegators),
		contrast: anyOf(rules.contrasts),
		joint: anyOf(rules.joints),
		thirdParty: anyOf(rules.thirdParties),
		firstPerson: anyOf(rules.firstPerson),
		courtesy: anyOf(rules.courtesies),
		stopWords: new Set(itemsOf(rules.stopWords).map(foldText)),
		question: anyOf(rules.questionWords),
		shortAnswers: shortAnswersOf(rules.shortAnswers),
	};
}

function shortAnswersOf(answers: LanguageRules['shortAnswers']): CompiledLanguage['shortAnswers'] {
	return new Map(
		Object.entries(answers).flatMap(([cueClass, list]) =>
			itemsOf(list).map((text) => [foldText(text), cueClass as CueClass] as const),
		),
	);
}

function linesOf(block: string): readonly string[] {
	return block
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

function itemsOf(list: string): readonly string[] {
	return list
		.split(/[,\n]/)
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

function familyResolver(families: LanguageRules['families']): (pattern: string) => string {
	const resolved = new Map<string, string>();
	const resolve = (pattern: string): string =>
		pattern.replace(/\{(\w+)\}/g, (_whole, name: string) => {
			const family = resolved.get(name);
			if (family === undefined) throw new Error(`The phrase "${pattern}" names an unknown family.`);

			return family;
		});
	for (const [name, words] of Object.entries(families))
		resolved.set(name, `(${resolve(words.replace(/\s*\n\s*/g, '').trim())})`);

	return resolve;
}

function folded(families: LanguageRules['families']): LanguageRules['families'] {
	return Object.fromEntries(Object.entries(families).map(([name, one]) => [name, foldText(one)]));
}

/** Compiling is put off until a text needs it: thousands of patterns, a few dozen of them at a time. */
function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;

	return () => (made ??= { value: make() }).value;
}

const NOTHING = /(?!)/g;

// Letters and digits of the scripts of Europe and Asia as plain ranges: \p{L} in a thousand patterns
// costs seconds of compiling.
const WORD = 'a-z0-9\\u00c0-\\u1fff\\u2c00-\\ud7ff';

// \b knows ASCII only; letters of any script must not touch the cue ("yesterday" holds no "yes").
function bounded(source: string): string {
	return `(?<![${WORD}])${source}(?![${WORD}])`;
}

// Every repetition is bounded and its alternatives exclude each other, so no text makes it slow. A
// comma ends the gap, since "Don't remove me, I want to hear more" is no wish not to hear.
const GAP = '(?: {1,4}[^\\s,;:.!?]{1,40}){0,4}?[ ,]{1,4}';
// What takes another phrase's meaning away stays in the clause: "kein Interesse, bitte löschen".
const CLAUSE_GAP = '(?: {1,4}[^\\s,;:.!?]{1,40}){0,4}? {1,4}';

/** What may be run into the beginning of a word: the "m'" of "m'écrire". */
function elisionOf(elisions: string): string {
	const elided = itemsOf(elisions).join('|');

	return elided === '' ? '' : `(?:(?:${elided})')?`;
}

/** "Opt out" and "opt-out" are the same; "m'écrire" is two words without a space where words elide. */
function spaceOf(elided: string): string {
	return elided === '' ? '(?:[ ,]{1,4}|-)' : `(?:[ ,]{1,4}|-|(?<='))${elided}`;
}

interface Spacing {
	readonly space: string;
	readonly gap: string;
}

function toSource(pattern: string, { space, gap }: Spacing): string {
	return foldText(pattern)
		.replace(/\[\.\.\]/g, '..')
		.replace(/ ?\.\. ?/g, '\ue000')
		.replace(/\ue000$/, '')
		.replace(/[+^$\\{}.?]/g, '\\$&')
		.replace(/\(/g, '(?:')
		.replace(
			/( ?)\[([^\][]*)\]/g,
			(_whole, before: string, piece: string) => `(?:${before}(?:${piece}))?`,
		)
		.replace(/-/g, '\ue003')
		.replace(/ /g, space)
		.replace(/\ue003/g, '[ -]?')
		.replace(/\*/g, `[${WORD}]{0,24}`)
		.replace(/#/g, '\\d{1,6}')
		.replace(/@/g, `${ADDRESS_MARK}+`)
		.replace(/&/g, `${LINK_MARK}+`)
		.replace(/\ue000/g, gap);
}
