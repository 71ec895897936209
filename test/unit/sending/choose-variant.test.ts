import { chooseVariant } from '../../../lib/sending/choose-variant';

const arm = (name: string, weight: number) => ({ name, weight });

describe('the arm of an A/B test (S2-84)', () => {
	it('is the same for a person, whatever runs again', () => {
		const arms = [arm('A', 1), arm('B', 1)];
		const first = chooseVariant(arms, 'jane');

		expect(first).toBeDefined();
		for (let run = 0; run < 20; run += 1) expect(chooseVariant(arms, 'jane')).toBe(first);
	});

	it('follows the weights over all people', () => {
		const arms = [arm('A', 3), arm('B', 1), arm('off', 0)];
		const chosen = Array.from({ length: 4_000 }, (_, n) => chooseVariant(arms, `p${n}`)?.name);

		expect(chosen.filter((name) => name === 'A').length).toBeGreaterThan(2_880);
		expect(chosen.filter((name) => name === 'A').length).toBeLessThan(3_120);
		expect(chosen).not.toContain('off');
	});

	it('is none where nothing may be chosen', () => {
		expect(chooseVariant([arm('A', 0), arm('B', -1)], 'jane')).toBeUndefined();
	});
});
