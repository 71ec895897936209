import type { IDataObject } from 'n8n-workflow';

import { compareVariants } from '../../../lib/sending/compare-variants';
import type { VariantCount } from '../../../lib/store/statistics';
import { campaignField, sinceField } from './fields';
import type { OperationInput, StoreOperation } from './operation';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 90;

/** One item per arm, the best of a test first. */
async function compare({ store, form, now }: OperationInput): Promise<IDataObject[]> {
	const counts = await store.statistics.countVariants({
		since: form.optionalTime('since', 'Since') ?? now - DEFAULT_DAYS * DAY_MS,
		until: now,
		campaignId: form.optionalText('campaignId'),
	});
	const tests = new Map<string, VariantCount[]>();
	for (const count of counts) {
		const test = JSON.stringify([count.campaignId, count.stepId]);
		tests.set(test, [...(tests.get(test) ?? []), count]);
	}

	return [...tests.values()].flatMap(armsOf);
}

function armsOf(counts: readonly VariantCount[]): IDataObject[] {
	const { verdict, variants } = compareVariants(counts);

	return variants.map(({ variant, replyRate, low, high, isBest, pValue }) => ({
		...counts.find((count) => count.variant === variant),
		replyRate: shortened(replyRate),
		replyRateLow: shortened(low),
		replyRateHigh: shortened(high),
		isBest,
		pValue: pValue === null ? null : shortened(pValue),
		verdict,
	}));
}

function shortened(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}

export const statsVariantsOperation: StoreOperation = {
	operation: 'compareVariants',
	name: 'Compare Variants',
	action: 'Compare the variants of campaigns',
	description: 'Tell which arm of an A/B test people answer more, and whether it may be chance',
	properties: [
		{ ...sinceField, description: 'Ninety days before now when empty' },
		{ ...campaignField, description: 'All campaigns when empty' },
	],
	run: compare,
};
