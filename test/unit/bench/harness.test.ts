import {
	inTurns,
	isMet,
	median,
	medianOfRounds,
	percentile,
	toLine,
	toTable,
} from '../../../bench/harness';

const report = {
	figures: [
		{ name: 'probes', value: 123.456, unit: '1/s', target: 100, better: 'higher' as const },
		{ name: 'p99', value: 12, unit: 'ms', target: 10, better: 'lower' as const },
	],
	peers: [{ name: 'sequential', value: 20 }],
};

describe('the bench harness', () => {
	it('takes the middle of an odd and the mean of an even number of rounds', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([4, 1, 2, 9])).toBe(3);
		expect(percentile([1, 2, 3, 4], 50)).toBe(2);
		expect(percentile([1, 2, 3, 4], 99)).toBe(4);
	});

	it('leaves the round out that warms up', async () => {
		const values = [1_000, 3, 1, 2];

		expect(
			await medianOfRounds(3, async (round) => await Promise.resolve(values[round] ?? 0)),
		).toBe(2);
	});

	it('runs comparisons in turn and reports the median of each', async () => {
		const order: string[] = [];
		const subject = (name: string, values: number[]) => async () => {
			order.push(name);
			return values.shift() ?? 0;
		};
		const result = await inTurns(3, {
			ours: subject('ours', [3, 1, 2]),
			peer: subject('peer', [9, 7, 8]),
		});

		expect(order).toEqual(['ours', 'peer', 'ours', 'peer', 'ours', 'peer']);
		expect(result).toEqual({ ours: 2, peer: 8 });
	});

	it('knows for each figure which way is better', () => {
		expect(report.figures.map(isMet)).toEqual([true, false]);
	});

	it('writes exactly the fields a script reads', () => {
		expect(toLine('probe', report, 'a machine')).toEqual({
			name: 'probe',
			machine: 'a machine',
			figures: [
				{ name: 'probes', value: 123.5, unit: '1/s', target: 100, met: true },
				{ name: 'p99', value: 12, unit: 'ms', target: 10, met: false },
			],
			peers: [{ name: 'sequential', value: 20 }],
		});
	});

	it('shows a missed target in the table', () => {
		expect(toTable('probe', report)).toMatch(/p99 +12 +ms +<= 10 +MISSED/);
	});
});
