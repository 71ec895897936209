import { inGroups } from '../../lib/in-groups';

function closedGate() {
	let open: () => void = () => undefined;
	const gate = new Promise<void>((resolve) => (open = resolve));

	return { gate, open };
}

describe('inGroups', () => {
	it('works off together what is asked at the same time, in order and in portions', async () => {
		const groups: number[][] = [];
		const double = inGroups(
			async (take: () => readonly number[]) => {
				groups.push([...take()]);

				return take().map((ask) => ask * 2);
			},
			{ max: 3 },
		);

		expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8]);
		expect(groups).toEqual([[1, 2, 3], [4]]);
	});

	it('shares out among the groups that may begin, unless they would be too small', async () => {
		const groups: number[] = [];
		const work = inGroups(
			async (take: () => readonly number[]) => {
				groups.push(take().length);

				return take();
			},
			{ max: 10, parallel: 2, enough: 4 },
		);
		await Promise.all(Array.from({ length: 11 }, async (_, index) => await work(index)));
		await Promise.all([1, 2, 3, 4, 5].map(work));
		await Promise.all(Array.from({ length: 23 }, async (_, index) => await work(index)));

		expect(groups).toEqual([6, 5, 4, 1, 10, 10, 3]);
	});

	it('keeps what comes in meanwhile for the next group', async () => {
		const groups: number[] = [];
		const { gate, open } = closedGate();
		const count = inGroups(
			async (take: () => readonly number[]) => {
				groups.push(take().length);
				if (groups.length === 1) await gate;

				return take();
			},
			{ max: 10 },
		);
		const first = count(1);
		await new Promise((resolve) => setImmediate(resolve));
		const rest = Promise.all([2, 3].map(count));
		open();

		expect([await first, ...(await rest)]).toEqual([1, 2, 3]);
		expect(groups).toEqual([1, 2]);
	});

	it('takes along who comes while the work gets ready, up to the most a group may have', async () => {
		const groups: number[] = [];
		const { gate, open } = closedGate();
		const work = inGroups(
			async (take: () => readonly number[]) => {
				await gate;
				groups.push(take().length);

				return take();
			},
			{ max: 3 },
		);
		const first = work(1);
		await new Promise((resolve) => setImmediate(resolve));
		const rest = Promise.all([2, 3, 4].map(work));
		open();

		expect([await first, ...(await rest)]).toEqual([1, 2, 3, 4]);
		expect(groups).toEqual([3, 1]);
	});

	it('tells a failure before the group is taken to those who wait, and goes on', async () => {
		const work = inGroups<number, number>(
			async () => {
				throw new Error('locked');
			},
			{ max: 2 },
		);
		const told = await Promise.allSettled([1, 2, 3].map(work));

		expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
	});

	it('tells a failure to everybody of the group, and goes on', async () => {
		let fails = true;
		const work = inGroups(
			async (take: () => readonly number[]) => {
				if (fails) throw new Error('down');

				return take();
			},
			{ max: 10 },
		);

		const told = await Promise.allSettled([work(1), work(2)]);
		fails = false;

		expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		expect(await work(3)).toBe(3);
	});

	it('lets one answer fail without its neighbours', async () => {
		const work = inGroups(
			async (take: () => readonly number[]) =>
				take().map(async (ask) => {
					if (ask === 2) throw new Error('alone');

					return await Promise.resolve(ask);
				}),
			{ max: 10 },
		);

		const told = await Promise.allSettled([1, 2, 3].map(work));

		expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	});
});
