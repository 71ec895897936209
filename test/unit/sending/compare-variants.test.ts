import { compareVariants } from '../../../lib/sending/compare-variants';

const arm = (variant: string, sent: number, replied: number) => ({ variant, sent, replied });

describe('an A/B test is read (S2-84)', () => {
	it('names the better arm when chance would rarely show such a distance', () => {
		const { verdict, variants } = compareVariants([arm('A', 1_000, 40), arm('B', 1_000, 70)]);

		expect(verdict).toBe('better');
		expect(variants[0]).toMatchObject({
			variant: 'B',
			isBest: true,
			pValue: null,
			replyRate: 0.07,
		});
		// z = 0.03 / sqrt(0.055 * 0.945 * 0.002) = 2.943, both tails 0.00325
		expect(variants[1]?.pValue).toBeCloseTo(0.00325, 4);
	});

	it('shows no difference where the same distance may be chance', () => {
		const { verdict, variants } = compareVariants([arm('A', 200, 8), arm('B', 200, 14)]);

		expect(verdict).toBe('no_difference_shown');
		expect(variants[1]?.pValue).toBeGreaterThan(0.1);
	});

	it.each([
		['an arm with hardly an answer to expect', [arm('A', 60, 5), arm('B', 60, 1)]],
		['nobody answered', [arm('A', 5_000, 0), arm('B', 5_000, 0)]],
		['nothing sent', [arm('A', 0, 0), arm('B', 0, 0)]],
		['one arm only', [arm('A', 1_000, 100)]],
		['no arm', []],
	])('says that it is too early: %s', (_, results) => {
		expect(compareVariants(results).verdict).toBe('too_few');
	});

	it('asks more of three arms, which have two chances to look different', () => {
		const two = [arm('A', 1_000, 50), arm('B', 1_000, 71)];
		expect(compareVariants(two).verdict).toBe('better');
		expect(compareVariants([...two, arm('C', 1_000, 40)]).verdict).toBe('no_difference_shown');
	});

	it('gives the interval in which the rate lies 95 times of 100', () => {
		const [only] = compareVariants([arm('A', 100, 10)]).variants;

		// Wilson 1927 for 10 of 100: 5.52 % to 17.44 %.
		expect(only?.low).toBeCloseTo(0.0552, 4);
		expect(only?.high).toBeCloseTo(0.1744, 4);
	});

	it('rings a false alarm once in twenty equal pairs, as promised', () => {
		let alarms = 0;
		let state = 1;
		const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
		const answers = () => Array.from({ length: 400 }, random).filter((r) => r < 0.1).length;
		for (let test = 0; test < 1_000; test += 1) {
			const given = [arm('A', 400, answers()), arm('B', 400, answers())];
			if (compareVariants(given).verdict === 'better') alarms += 1;
		}

		expect(alarms).toBeGreaterThan(25);
		expect(alarms).toBeLessThan(75);
	});
});
