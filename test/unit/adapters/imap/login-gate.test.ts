import { createLoginGate } from '../../../../lib/adapters/imap/login-gate';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('one after the other, in order, and no more than so many at once', async () => {
	const gate = createLoginGate({ parallel: 2, spacingMs: 100 });
	const inside: number[] = [];
	const ends: Array<() => void> = [];
	for (const index of [1, 2, 3])
		void gate.enter().then((end) => {
			inside.push(index);
			ends.push(end);
		});
	await jest.advanceTimersByTimeAsync(0);
	expect(inside).toEqual([1]);
	await jest.advanceTimersByTimeAsync(100);
	expect(inside).toEqual([1, 2]);
	await jest.advanceTimersByTimeAsync(1_000);
	expect(inside).toEqual([1, 2]);
	// Ending a turn twice frees one place, not two.
	ends[0]?.();
	ends[0]?.();
	await jest.advanceTimersByTimeAsync(100);
	expect(inside).toEqual([1, 2, 3]);
});

test('opened, it lets everybody through and holds nobody any more', async () => {
	const gate = createLoginGate({ parallel: 1, spacingMs: 100 });
	let through = 0;
	const enter = (): void => void gate.enter().then(() => (through += 1));
	enter();
	enter();
	enter();
	gate.open();
	enter();
	await jest.advanceTimersByTimeAsync(0);
	expect(through).toBe(4);
});
