import { findUnread } from '../../../lib/replies/find-unread';
import type { ConnectionHealth } from '../../../lib/store/inbox-progress';

const MINUTE = 60_000;
const now = 1_000 * MINUTE;
const connection = (
	account: string,
	given: Partial<ConnectionHealth> & { readonly minutesAgo: number | null },
): ConnectionHealth => {
	const { minutesAgo, ...more } = given;

	return {
		account,
		kind: 'imap',
		state: 'connected',
		reason: null,
		since: 0,
		lastOkAt: minutesAgo === null ? null : now - minutesAgo * MINUTE,
		nextTryAt: null,
		details: { readEveryMs: 5 * MINUTE },
		...more,
	};
};
const accounts = (connections: readonly ConnectionHealth[]): readonly string[] =>
	findUnread(connections, now).map(({ account }) => account);

test('a mailbox is unread after more than three of its own intervals', () => {
	const hourly = { readEveryMs: 60 * MINUTE };
	expect(
		accounts([
			connection('level', { minutesAgo: 15 }),
			connection('late', { minutesAgo: 16 }),
			connection('hourly', { minutesAgo: 179, details: hourly }),
			connection('hourly, late', { minutesAgo: 181, details: hourly }),
			connection('unsaid', { minutesAgo: 179, details: {} }),
		]),
	).toEqual(['hourly, late', 'late']);
});

test('whatever it says of itself: down, refused, "connected" by a killed process, never read', () => {
	const found = findUnread(
		[
			connection('killed', { minutesAgo: 60 }),
			connection('refused', { minutesAgo: 90, state: 'auth_failed', reason: 'no such password' }),
			connection('new', { minutesAgo: null, state: 'down', since: now - 20 * MINUTE }),
			connection('just new', { minutesAgo: null, state: 'down', since: now - 10 * MINUTE }),
		],
		now,
	);
	expect(found).toEqual([
		expect.objectContaining({ account: 'refused', reason: 'no such password', intervalMinutes: 5 }),
		expect.objectContaining({ account: 'killed', lastReadAt: now - 60 * MINUTE }),
		expect.objectContaining({ account: 'new', lastReadAt: null }),
	]);
});

test('what was stopped on purpose and what only sends is not unread', () => {
	expect(
		accounts([
			connection('stopped', { minutesAgo: 600, state: 'stopped' }),
			connection('smtp', { minutesAgo: 600, kind: 'smtp' }),
		]),
	).toEqual([]);
});
