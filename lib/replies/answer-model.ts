import { featuresOf, opinions, type Feature, type Opinion } from './answer-features';

/** A table of weights, one row per trait and one column per opinion, as `npm run train:answers` writes it. */
export interface AnswerWeights {
	/** Checksum of the labelled answers and phrases it was made of. */
	readonly trainedOn: string;
	/** What one step of a weight is worth. */
	readonly step: number;
	/** Bytes in base64: the mark of the trait that a row belongs to. */
	readonly marks: string;
	/** Signed bytes in base64. */
	readonly table: string;
}

/** How likely each reading of an answer is, and the words that speak for one. */
export interface Reading {
	readonly probability: Readonly<Record<Opinion, number>>;
	/** How much of the text is made of what was seen before, 0 to 1. */
	readonly known: number;
	readonly wordsFor: (opinion: Opinion) => readonly string[];
}

const SHOWN = 4;

/** Multinomial logistic regression: a sum of weights per opinion, nothing that learns by itself. */
export function createAnswerModel(weights: AnswerWeights): (text: string) => Reading {
	let tables: { readonly marks: Uint8Array; readonly table: Int8Array } | undefined;

	return (text) => {
		tables ??= {
			marks: new Uint8Array(Buffer.from(weights.marks, 'base64')),
			table: new Int8Array(Buffer.from(weights.table, 'base64')),
		};
		const { marks, table } = tables;
		const all = featuresOf(text);
		// What it has never seen falls into rows of other traits and must not speak for them.
		const features = all.filter(({ bucket, mark }) => marks[bucket] === mark);
		const scale = weights.step / Math.sqrt(all.length);
		const sums = sumsOf(table, features);

		return {
			known: features.length / all.length,
			probability: byOpinion(softmax(sums.map((sum) => sum * scale))),
			wordsFor: (opinion) => wordsFor(table, { features, opinion }),
		};
	};
}

function sumsOf(table: Int8Array, features: readonly Feature[]): readonly number[] {
	return opinions.map((_opinion, column) =>
		features.reduce((sum, { bucket }) => sum + weightAt(table, bucket, column), 0),
	);
}

function weightAt(table: Int8Array, bucket: number, column: number): number {
	return table[bucket * opinions.length + column] ?? 0;
}

export function softmax(scores: readonly number[]): readonly number[] {
	const highest = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - highest));
	const total = powers.reduce((sum, power) => sum + power, 0);

	return powers.map((power) => power / total);
}

function byOpinion(values: readonly number[]): Readonly<Record<Opinion, number>> {
	return Object.fromEntries(
		opinions.map((opinion, column) => [opinion, values[column] ?? 0]),
	) as Record<Opinion, number>;
}

/** The few words whose traits weigh most for an opinion, in the order of the text. */
function wordsFor(
	table: Int8Array,
	{ features, opinion }: { readonly features: readonly Feature[]; readonly opinion: Opinion },
): readonly string[] {
	const column = opinions.indexOf(opinion);
	const sums = new Map<string, number>();
	for (const { bucket, word } of features)
		if (word !== '') sums.set(word, (sums.get(word) ?? 0) + weightAt(table, bucket, column));
	const heaviest = new Set(
		[...sums]
			.filter(([, sum]) => sum > 0)
			.sort((a, b) => b[1] - a[1])
			.slice(0, SHOWN)
			.map(([word]) => word),
	);

	return [...sums.keys()].filter((word) => heaviest.has(word));
}
