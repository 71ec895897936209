import type { SecureRandom } from '../../../lib/random';
import { nextTryAt } from '../../../lib/sending/retry-schedule';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const lowest: SecureRandom = {
	id: () => '',
	below: () => 0,
	bytes: (length) => Buffer.alloc(length),
};
const highest: SecureRandom = { ...lowest, below: (bound: number) => bound - 1 };

const minutesUntil = (
	tryCount: number,
	random: SecureRandom,
	replyClass: 'rate' | 'greylisting' | 'account_limit' = 'rate',
) => {
	const at = nextTryAt({ tryCount, createdAt: 0, now: 1_000, replyClass }, random);

	return at === undefined ? undefined : (at - 1_000) / MINUTE_MS;
};

describe('when a deferred mail is tried again (sending-and-policy 6)', () => {
	it.each([
		[1, 5, 6],
		[2, 12, 18],
		[3, 48, 72],
		[4, 192, 288],
		[5, 576, 864],
	])('after try %i between %i and %i minutes later, never under five', (tryCount, least, most) => {
		expect(minutesUntil(tryCount, lowest)).toBe(least);
		expect(minutesUntil(tryCount, highest)).toBeCloseTo(most, 6);
	});

	it('never after the fifth retry, and never a day after the mail was made', () => {
		expect(minutesUntil(6, lowest)).toBeUndefined();
		const late = { tryCount: 1, createdAt: 0, replyClass: 'rate' as const };

		expect(nextTryAt({ ...late, now: 24 * HOUR_MS - 1 }, lowest)).toBeDefined();
		expect(nextTryAt({ ...late, now: 24 * HOUR_MS }, lowest)).toBeUndefined();
	});

	it('gives greylisting its five minutes and a used-up quota an hour', () => {
		expect(minutesUntil(1, lowest, 'greylisting')).toBe(5);
		expect(minutesUntil(1, lowest, 'account_limit')).toBe(60);
		expect(minutesUntil(4, lowest, 'account_limit')).toBe(192);
	});
});
