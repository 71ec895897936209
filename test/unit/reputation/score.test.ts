import {
	computeScore,
	dampRecovery,
	poolScore,
	posteriorRate,
	routingWeight,
} from '../../../lib/reputation/score';

const base = { listings: [], failedChecks: [], signals: {} };
const counters = (given: object) => ({
	sent: 0,
	refused: 0,
	bounced: 0,
	blocked: 0,
	deferred: 0,
	complained: 0,
	...given,
});
const score = (given: object) => computeScore({ ...base, counters: counters(given) });

describe('computeScore', () => {
	it('starts a new mailbox at 100', () => expect(score({}).score).toBe(100));

	it('takes one bounce of two as a warning at most', () => {
		expect(posteriorRate(1, 2, { rate: 0.02, mails: 50 })).toBeCloseTo(2 / 52);
		expect(score({ sent: 2, bounced: 1 }).score).toBeGreaterThanOrEqual(85);
	});

	it('takes what a server refused as tried, also when nothing else was', () => {
		expect(score({ refused: 100, bounced: 100 }).score).toBe(40);
		expect(score({ sent: 900, refused: 100, bounced: 100 })).toEqual(
			score({ sent: 1000, bounced: 100 }),
		);
	});

	it.each([
		[1000, 21, 100 - 1.5],
		[10_000, 1000, 40.3],
	])('S4-30: %i mails with %i bounces leave about %i', (sent, bounced, expected) => {
		expect(Math.abs(score({ sent, bounced }).score - expected)).toBeLessThan(2);
	});

	it('counts 2 complaints of 700 against a 0.1 / 0.3 % rule', () => {
		const { reasons } = score({ sent: 700, complained: 2 });

		expect(reasons).toMatchObject([{ term: 'C' }]);
		expect(reasons[0]?.points).toBeGreaterThan(0);
	});

	it('S4-38: caps a term below its minimum sample', () => {
		expect(score({ sent: 50, deferred: 49 }).reasons).toMatchObject([{ term: 'T', points: 15 }]);
		expect(score({ sent: 60, deferred: 60 }).reasons).toMatchObject([{ term: 'T', points: 30 }]);
	});

	it('caps listings at 60 and ignores information lists', () => {
		const listed = (weights: number[]) =>
			computeScore({
				...base,
				counters: counters({}),
				listings: weights.map((weight) => ({ zone: 'z', weight })),
			}).score;

		expect(listed([10])).toBe(50);
		expect(listed([10, 8, 6])).toBe(40);
		expect(listed([0, 0])).toBe(100);
	});

	it('weighs SPF, DKIM, DMARC, PTR and HELO three times the others', () => {
		expect(
			computeScore({ ...base, counters: counters({}), failedChecks: ['spf', 'tls'] }).score,
		).toBe(80);
	});

	it.each([
		['yellow', 90],
		['red', 60],
		['green', 100],
	] as const)('takes SNDS %s', (sndsColour, expected) => {
		expect(computeScore({ ...base, counters: counters({}), signals: { sndsColour } }).score).toBe(
			expected,
		);
	});
});

describe('routing', () => {
	it.each([
		[100, true, 1],
		[70, true, 0.5],
		[39.9, true, 0],
		[100, false, 0],
	])('score %d, enabled %p: weight %d', (value, enabled, weight) => {
		expect(routingWeight(value, enabled)).toBe(weight);
	});

	it('falls at once and recovers by 10 a day', () => {
		const previous = { score: 40, computedAt: 0 };

		expect(dampRecovery(20, previous, 1)).toBe(20);
		expect(dampRecovery(100, previous, 12 * 3_600_000)).toBe(45);
	});

	it('lets one burnt member drag none of its siblings', () => {
		expect(
			poolScore([
				{ score: 90, sent: 99 },
				{ score: 10, sent: 9999 },
			]),
		).toBe(90);
		expect(
			poolScore([
				{ score: 90, sent: 99 },
				{ score: 50, sent: 99 },
			]),
		).toBe(70);
	});
});
