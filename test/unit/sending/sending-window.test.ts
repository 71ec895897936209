import { nextSendAt } from '../../../lib/sending/pacing';
import { nextTryAt } from '../../../lib/sending/retry-schedule';
import {
	isWindowTime,
	nextOpening,
	remainingWindowMs,
	windowLengthMs,
} from '../../../lib/sending/sending-window';

const HOUR_MS = 3_600_000;
const office = { windowStart: '09:00', windowEnd: '17:00' };
const at = (hour: number) => ({ now: Date.UTC(2026, 10, 21, hour), zone: 'Europe/Berlin' });

describe('the sending window', () => {
	it('is read in the given zone', () => {
		expect(nextOpening(office, at(8))).toBeNull();
		expect(nextOpening(office, at(7))).toBe(Date.UTC(2026, 10, 21, 8));
		expect(nextOpening(office, at(16))).toBe(Date.UTC(2026, 10, 22, 8));
	});

	it('may span midnight, and is always open from 00:00 to 24:00', () => {
		const night = { windowStart: '22:00', windowEnd: '06:00' };

		expect(nextOpening(night, at(23))).toBeNull();
		expect(nextOpening(night, at(12))).toBe(Date.UTC(2026, 10, 21, 21));
		expect(nextOpening({ windowStart: '00:00', windowEnd: '24:00' }, at(3))).toBeNull();
	});

	it('is always open when it begins where it ends', () => {
		const round = { windowStart: '09:00', windowEnd: '09:00' };

		expect(nextOpening(round, at(3))).toBeNull();
		expect(remainingWindowMs(round, at(3))).toBe(24 * HOUR_MS);
	});

	it.each([
		['the hour that does not exist', { windowStart: '02:30', windowEnd: '10:00' }, '2026-03-29T00:00Z', '2026-03-29T01:30Z'],
		['the day before it', office, '2026-03-28T17:00Z', '2026-03-29T07:00Z'],
		['the hour that comes twice', { windowStart: '02:30', windowEnd: '10:00' }, '2026-10-25T00:00Z', '2026-10-25T00:30Z'],
		['the day before that', office, '2026-10-24T17:00Z', '2026-10-25T08:00Z'],
	])('opens at the time on the wall over a change of clocks: %s', (_, window, from, expected) => {
		const opening = nextOpening(window, { now: Date.parse(from), zone: 'Europe/Berlin' }) ?? 0;

		expect(new Date(opening).toISOString()).toBe(new Date(Date.parse(expected)).toISOString());
		expect(nextOpening(window, { now: opening, zone: 'Europe/Berlin' })).toBeNull();
	}); // prettier-ignore

	it('knows how long it stays open, to the millisecond and over midnight', () => {
		const { now, zone } = at(14);
		const night = { windowStart: '22:00', windowEnd: '06:00' };

		expect(remainingWindowMs(office, { now, zone })).toBe(2 * HOUR_MS);
		expect(remainingWindowMs(office, { now: now + 90_001, zone })).toBe(2 * HOUR_MS - 90_001);
		expect(remainingWindowMs(night, at(22))).toBe(7 * HOUR_MS);
		expect(remainingWindowMs(night, at(4))).toBe(HOUR_MS);
	});

	it('knows how long it is a day', () => {
		expect(windowLengthMs(office)).toBe(8 * HOUR_MS);
		expect(windowLengthMs({ windowStart: '22:00', windowEnd: '06:00' })).toBe(8 * HOUR_MS);
		expect(windowLengthMs({ windowStart: '00:00', windowEnd: '24:00' })).toBe(24 * HOUR_MS);
	});

	it.each(['00:00', '09:30', '23:59', '24:00'])('may be told as %s', (time) => {
		expect(isWindowTime(time)).toBe(true);
	});

	it.each(['9:00', '24:01', '12:60', '', '09:00:00', 'nine'])('may not be told as "%s"', (time) => {
		expect(isWindowTime(time)).toBe(false);
	});
});

describe('pacing', () => {
	const question = { now: 0, remainingMs: 8 * HOUR_MS, remainingMails: 39, resetsAt: 20 * HOUR_MS };

	it.each([
		['least', 0, 0.65],
		['middle', 1_000, 1],
		['most', 2_000, 1.35],
	])('spreads what is left over the window, with jitter: %s', (_, random, factor) => {
		expect(
			nextSendAt(question, { below: () => random, bytes: () => new Uint8Array(), id: () => '' }),
		).toBe(Math.round(((8 * HOUR_MS) / 40) * factor));
	});

	it('waits for the next day when nothing is left', () => {
		expect(
			nextSendAt(
				{ ...question, remainingMails: 0 },
				{ below: () => 0, bytes: () => new Uint8Array(), id: () => '' },
			),
		).toBe(20 * HOUR_MS);
	});
});

describe('retries', () => {
	const random = { below: () => 1_000, bytes: () => new Uint8Array(), id: () => '' };
	const next = (tryCount: number, now = 0) =>
		nextTryAt({ tryCount, createdAt: 0, now, replyClass: 'rate' }, random);

	it('come after 5 and 15 minutes, 1, 4 and 12 hours, and end with the day', () => {
		expect([1, 2, 3, 4, 5].map((tries) => next(tries))).toEqual(
			[5 / 60, 0.25, 1, 4, 12].map((hours) => hours * HOUR_MS),
		);
		expect(next(6)).toBeUndefined();
		expect(next(2, 24 * HOUR_MS)).toBeUndefined();
	});

	it('never ask a greylisting server again within five minutes', () => {
		const early = nextTryAt(
			{ tryCount: 1, createdAt: 0, now: 0, replyClass: 'greylisting' },
			{ ...random, below: () => 0 },
		);

		expect(early).toBe(5 * 60_000);
	});
});
