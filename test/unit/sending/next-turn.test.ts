import { nextTurn } from '../../../lib/sending/next-turn';

const HOUR_MS = 3_600_000;
const NOW = Date.UTC(2026, 10, 21, 8);
const MIDNIGHT = Date.UTC(2026, 10, 22);
const office = { timeZone: 'UTC', windowStart: '08:00', windowEnd: '18:00', dailyCap: 50 };
// The middle of every jitter.
const random = {
	below: (limit: number) => Math.floor(limit / 2),
	bytes: () => new Uint8Array(),
	id: () => '',
};

interface Given {
	readonly left: number;
	readonly serverLeft?: number;
	readonly serverMailboxes?: number;
	readonly slowdown?: number;
	readonly recipientZone?: string;
	readonly windowEnd?: string;
}

/** Hours until the mailbox may send again; `left` mails after this one. */
function pause(
	{
		left,
		serverLeft,
		serverMailboxes = 1,
		slowdown = 1,
		recipientZone,
		windowEnd = '18:00',
	}: Given,
	pacing = true,
): number {
	const counter = (scope: 'mailbox' | 'server', rest: number) => ({
		...{ scope, cap: 10_000, count: 10_000 - rest - 1, resetsAt: MIDNIGHT },
	});
	const counters = [
		counter('mailbox', left),
		...(serverLeft === undefined ? [] : [counter('server', serverLeft)]),
	];
	const mailbox = { ...office, windowEnd, slowdown, serverMailboxes };

	return (nextTurn(mailbox, counters, { now: NOW, recipientZone, pacing, random }) - NOW) / HOUR_MS;
}

describe('the next turn of a mailbox', () => {
	it('comes after its share of what is left of the window', () => {
		expect(pause({ left: 19 })).toBeCloseTo(0.5, 2);
		expect(pause({ left: 19, slowdown: 2 })).toBeCloseTo(1, 2);
		expect(pause({ left: 19 }, false)).toBe(0);
	});

	it('spreads over the window of the recipient, where it is told in their zone', () => {
		// 17:00 in Tokyo: one hour is left there, ten at home.
		expect(pause({ left: 19, recipientZone: 'Asia/Tokyo' })).toBeCloseTo(0.05, 2);
	});

	it('never spreads beyond the day whose cap it counts', () => {
		// Open all night, but the cap begins anew in sixteen hours.
		expect(pause({ left: 15, windowEnd: '08:00' })).toBeCloseTo(1, 2);
	});

	it('shares what the server still allows with its other mailboxes, so that the day has no silent end', () => {
		expect(pause({ left: 19, serverLeft: 400, serverMailboxes: 100 })).toBeCloseTo(2, 2);
		// A server with room for all changes nothing.
		expect(pause({ left: 19, serverLeft: 4_000, serverMailboxes: 100 })).toBeCloseTo(0.5, 2);
	});

	it('is tomorrow when mailbox or server have nothing left, not all at the same moment', () => {
		expect(pause({ left: 0 })).toBeGreaterThanOrEqual(16);
		expect(pause({ left: 19, serverLeft: 0, serverMailboxes: 100 })).toBeGreaterThanOrEqual(16);
		expect(pause({ left: 0 }, false)).toBe(16);
	});
});
