import { createHash } from 'node:crypto';

import { BUCKETS, featuresOf, opinions } from '../../lib/replies/answer-features';
import { softmax, type AnswerWeights } from '../../lib/replies/answer-model';
import type { Example } from './phrase-samples';
import { randomOf, type Random } from './random';

const EPOCHS = 8;
const RATE = 0.3;
const SHRINK = 1e-4;
// What was seen once is chance.
const SEEN = 2;
const COLUMNS = opinions.length;
// The strongest weight becomes the largest signed byte.
const LARGEST = 127;

/** Names what a table of weights was made of. */
export function checksumOf(examples: readonly Example[]): string {
	return createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 32);
}

/** Gradient descent with a rate per weight (AdaGrad), in a fixed order: the same in, the same out. */
export function train(examples: readonly Example[]): AnswerWeights {
	const random = randomOf(1);
	const weights = new Float32Array(BUCKETS * COLUMNS);
	const gradients = new Float32Array(weights.length).fill(1e-8);
	const marks = marksOf(examples);
	const prepared = examples.map(({ text, opinion, weight }) => {
		const features = featuresOf(text);

		return {
			rows: features
				.filter(({ bucket, mark }) => marks[bucket] === mark)
				.map(({ bucket }) => bucket * COLUMNS),
			value: 1 / Math.sqrt(features.length),
			wanted: opinions.indexOf(opinion),
			weight,
		};
	});
	for (let epoch = 0; epoch < EPOCHS; epoch += 1)
		for (const example of shuffled(prepared, random)) learn({ weights, gradients }, example);
	const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST;

	return {
		trainedOn: checksumOf(examples),
		step: Number(step.toPrecision(6)),
		marks: toBase64(marks),
		table: toBase64(Int8Array.from(weights, (weight) => Math.round(weight / step))),
	};
}

/** A row belongs to the trait that was seen most often of those that fall into it. */
function marksOf(examples: readonly Example[]): Uint8Array {
	const seen = new Map<number, number>();
	for (const { text } of examples)
		for (const { bucket, mark } of featuresOf(text)) {
			const trait = bucket * 256 + mark;
			seen.set(trait, (seen.get(trait) ?? 0) + 1);
		}
	const marks = new Uint8Array(BUCKETS);
	const most = new Uint32Array(BUCKETS);
	for (const [trait, times] of seen) {
		const bucket = Math.floor(trait / 256);
		if (times < SEEN || times <= (most[bucket] ?? 0)) continue;
		marks[bucket] = trait % 256;
		most[bucket] = times;
	}

	return marks;
}

function toBase64(bytes: Uint8Array | Int8Array): string {
	return Buffer.from(Uint8Array.from(bytes)).toString('base64');
}

interface Learned {
	readonly weights: Float32Array;
	readonly gradients: Float32Array;
}

interface Prepared {
	readonly rows: readonly number[];
	readonly value: number;
	readonly wanted: number;
	readonly weight: number;
}

function learn({ weights, gradients }: Learned, { rows, value, wanted, weight }: Prepared): void {
	const scores = opinions.map((_opinion, column) =>
		rows.reduce((sum, row) => sum + (weights[row + column] ?? 0) * value, 0),
	);
	softmax(scores).forEach((probability, column) => {
		const missed = (probability - (column === wanted ? 1 : 0)) * weight;
		for (const row of rows) {
			const at = row + column;
			const gradient = missed * value + SHRINK * (weights[at] ?? 0);
			gradients[at] = (gradients[at] ?? 0) + gradient * gradient;
			weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(gradients[at] ?? 1);
		}
	});
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
	const order = [...items];
	for (let at = order.length - 1; at > 0; at -= 1) {
		const other = random(at + 1);
		[order[at], order[other]] = [order[other] as T, order[at] as T];
	}

	return order;
}
