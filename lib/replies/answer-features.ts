import { foldText } from './cue-language';

/** What the second opinion tells apart: the classes of answers, and a "later" by itself. */
export const opinions = [
	'interested',
	'not_interested',
	'later',
	'question',
	'referral',
	'wrong_person',
	'unsubscribe',
	'neutral',
] as const;
export type Opinion = (typeof opinions)[number];

/** One trait of a text: its row in the table of weights, by which mark the row knows it, and its word. */
export interface Feature {
	readonly bucket: number;
	readonly mark: number;
	readonly word: string;
}

/** Traits are hashed into so many rows, a tenth of the size of a dictionary. */
export const BUCKETS = 2 ** 15;
// People answer in their first lines; what is longer is mostly quoted or small print.
const MAX_READ = 2_000;
// Enough of a word to see through its endings, and of its inside to see through a slip of the pen.
const STEM = 6;
const GRAM = 4;
const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/gu;
const LINK = /(?:https?:\/\/|www\.)\S{1,500}/g;

/** Words, pairs of word beginnings and runs of four letters: what a text is made of, each once. */
export function featuresOf(text: string): readonly Feature[] {
	const read = foldText(text.slice(0, MAX_READ))
		.replace(ADDRESS, ' addressmark ')
		.replace(LINK, ' linkmark ')
		.replace(/\d{1,20}/g, '0');
	const words = read.match(/[\p{L}\p{N}]{1,40}|[?!.,;]/gu) ?? [];
	const names = new Map<string, string>();
	let before = '^';
	for (const word of words) {
		const stem = word.slice(0, STEM);
		const isStop = /[!.,;]/.test(word);
		if (!isStop)
			for (const name of namesOf(word, before)) if (!names.has(name)) names.set(name, word);
		before = isStop ? '.' : stem;
	}
	names.set(`length ${Math.min(5, Math.floor(Math.log2(words.length + 1)))}`, '');

	return [...names].map(([name, word]) => {
		const hash = hashOf(name);

		return { bucket: hash % BUCKETS, mark: hash >>> 24, word };
	});
}

function namesOf(word: string, before: string): readonly string[] {
	const marked = `<${word}>`;
	const grams = Array.from({ length: Math.max(0, marked.length - GRAM + 1) }, (_one, at) =>
		marked.slice(at, at + GRAM),
	);
	const stem = word.slice(0, STEM);

	return [`w ${word}`, `s ${stem}`, `b ${before} ${stem}`, ...grams.map((gram) => `g ${gram}`)];
}

/** FNV-1a, its bits mixed once more so that the lower ones may serve as the row, the upper as the mark. */
function hashOf(name: string): number {
	let hash = 2_166_136_261;
	for (let at = 0; at < name.length; at += 1)
		hash = Math.imul(hash ^ name.charCodeAt(at), 16_777_619);
	hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
	hash ^= hash >>> 13;

	return hash >>> 0;
}
