/** What one arm of an A/B test has brought so far. */
export interface VariantResult {
	readonly variant: string;
	/** People who got it. */
	readonly sent: number;
	/** Of these, who answered. */
	readonly replied: number;
}

/**
 * `better`: the best arm beats every other one, and chance would rarely do that.
 * `too_few`: nothing can be said yet. `no_difference_shown` is not "no difference".
 */
export type TestVerdict = 'better' | 'no_difference_shown' | 'too_few';

export interface ComparedVariant extends VariantResult {
	readonly replyRate: number;
	/** 95 % interval of the rate. */
	readonly low: number;
	readonly high: number;
	readonly isBest: boolean;
	/** How often chance alone would show such a distance to the best arm; null for the best itself. */
	readonly pValue: number | null;
}

export interface VariantComparison {
	readonly verdict: TestVerdict;
	/** Best first. */
	readonly variants: readonly ComparedVariant[];
}

const ALPHA = 0.05;
const Z_95 = 1.959964;
// Below five expected answers (or silences) an arm the normal approximation does not hold.
const MIN_EXPECTED = 5;

/**
 * The reply rates of the arms, each against the best one: two-sided test of two proportions, with
 * Bonferroni's correction, since three arms have two chances to look different (ledger S2-84).
 */
export function compareVariants(results: readonly VariantResult[]): VariantComparison {
	const ranked = [...results].sort((a, b) => rateOf(b) - rateOf(a) || b.sent - a.sent);
	const [best, ...others] = ranked;
	const variants = ranked.map((result) => ({
		...result,
		replyRate: rateOf(result),
		...wilson(result),
		isBest: result === best,
		pValue: best === undefined || result === best ? null : pValueOf(best, result, others.length),
	}));

	return { verdict: verdictOf(ranked, variants), variants };
}

function verdictOf(
	ranked: readonly VariantResult[],
	variants: readonly ComparedVariant[],
): TestVerdict {
	if (ranked.length < 2 || !ranked.every((one) => isEnough(one, ranked))) return 'too_few';

	return variants.every(({ pValue }) => pValue === null || pValue < ALPHA)
		? 'better'
		: 'no_difference_shown';
}

function isEnough({ sent }: VariantResult, all: readonly VariantResult[]): boolean {
	const rate = pooledRate(all);

	return sent * rate >= MIN_EXPECTED && sent * (1 - rate) >= MIN_EXPECTED;
}

function pooledRate(results: readonly VariantResult[]): number {
	const sent = results.reduce((sum, result) => sum + result.sent, 0);

	return sent === 0 ? 0 : results.reduce((sum, { replied }) => sum + replied, 0) / sent;
}

function rateOf({ sent, replied }: VariantResult): number {
	return sent === 0 ? 0 : replied / sent;
}

function pValueOf(best: VariantResult, other: VariantResult, comparisons: number): number {
	const rate = pooledRate([best, other]);
	const spread = Math.sqrt(rate * (1 - rate) * (1 / best.sent + 1 / other.sent));
	if (!(spread > 0)) return 1;
	const z = (rateOf(best) - rateOf(other)) / spread;

	return Math.min(1, comparisons * chanceBeyond(z));
}

/** Wilson's interval: it stays within 0 and 1 and holds for small counts, too. */
function wilson({ sent, replied }: VariantResult): { readonly low: number; readonly high: number } {
	if (sent === 0) return { low: 0, high: 1 };
	const rate = replied / sent;
	const z2 = Z_95 ** 2 / sent;
	const centre = rate + z2 / 2;
	const reach = Z_95 * Math.sqrt((rate * (1 - rate) + z2 / 4) / sent);

	return {
		low: Math.max(0, (centre - reach) / (1 + z2)),
		high: Math.min(1, (centre + reach) / (1 + z2)),
	};
}

/** Both tails of the normal distribution beyond z; erfc by Abramowitz and Stegun 7.1.26. */
function chanceBeyond(z: number): number {
	const x = Math.abs(z) / Math.SQRT2;
	const t = 1 / (1 + 0.3275911 * x);
	const polynomial =
		t *
		(0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));

	return polynomial * Math.exp(-(x ** 2));
}
