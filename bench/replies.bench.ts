import type { BenchReport } from './harness';
import { measureHostile } from './worlds/hostile-mime';
import { measureAnswers, measureBounces, measureExtraction } from './worlds/reply-accuracy';
import { measureIdleDelivery } from './worlds/reply-delivery';
import { measureMatching } from './worlds/reply-matching';

export const name = 'replies';

/** Reading what came back: accuracy on our corpora, matching, push delivery, hostile messages. */
export async function run(): Promise<BenchReport> {
	const bounces = await measureBounces();
	const hostile = await measureHostile();
	const matching = await measureMatching(100_000, 10_000);
	const delivery = median(await measureIdleDelivery());

	return {
		figures: [
			...bounces.figures,
			...(await measureAnswers()),
			await measureExtraction(),
			{
				name: 'replies matched against 100,000 attempts',
				value: matching.perSecond,
				unit: '/s',
				target: 500,
				better: 'higher',
			},
			{
				name: 'replies matched rightly',
				value: matching.matched,
				unit: '%',
				target: 99,
				better: 'higher',
			},
			{
				name: 'LMTP to run by IDLE, median',
				value: delivery,
				unit: 'ms',
				target: 1_000,
				better: 'lower',
			},
			{
				name: 'worst hostile message',
				value: hostile.seconds,
				unit: 's CPU',
				target: 1,
				better: 'lower',
			},
			{
				name: 'worst hostile message',
				value: hostile.megabytes,
				unit: 'MB',
				target: 200,
				better: 'lower',
			},
		],
		peers: bounces.peers,
		notes: [
			'The corpora are our own and grew with the rules (test/fixtures/replies/PROVENANCE.md).',
			'What the rules made of a set when they first saw it stands in test/fixtures/blind/PROVENANCE.md.',
		],
	};
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);

	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
