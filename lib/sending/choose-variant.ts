import { createHash } from 'node:crypto';

import type { ContentVariant } from './send-request';

/**
 * The arm of an A/B test for this person: by weight over all, always the same for one, so that a
 * retry or a second workflow does not move anybody to the other arm.
 */
export function chooseVariant(
	variants: readonly ContentVariant[],
	stickyKey: string,
): ContentVariant | undefined {
	const total = variants.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
	if (total <= 0) return undefined;
	let point = fraction(stickyKey) * total;
	for (const variant of variants) {
		point -= Math.max(0, variant.weight);
		if (point < 0) return variant;
	}

	return variants.at(-1);
}

/** 0 <= n < 1, evenly spread over keys. */
export function fraction(key: string): number {
	return createHash('sha256').update(key).digest().readUInt32BE(0) / 2 ** 32;
}
