import { createTurnstile } from '../../lib/turnstile';

it('lets no more in than it has places, in the order they came', async () => {
	const turns = createTurnstile(2);
	const inside = { now: 0, most: 0 };
	const order: number[] = [];
	await Promise.all(
		[1, 2, 3, 4, 5].map(
			async (number) =>
				await turns.through(async () => {
					inside.most = Math.max(inside.most, (inside.now += 1));
					order.push(number);
					await Promise.resolve();
					inside.now -= 1;
				}),
		),
	);

	expect(inside.most).toBe(2);
	expect(order).toEqual([1, 2, 3, 4, 5]);
});

it('gives the place of work that failed to the next', async () => {
	const turns = createTurnstile(1);
	await expect(
		turns.through(async () => await Promise.reject(new Error('lost'))),
	).rejects.toThrow();

	expect(await turns.through(async () => await Promise.resolve('in'))).toBe('in');
});
