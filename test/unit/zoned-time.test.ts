import { instantOf, localDay, localTime, startOfNextDay } from '../../lib/zoned-time';

const BERLIN = 'Europe/Berlin';
const HOUR_MS = 3_600_000;

describe('days in a zone', () => {
	it('changes the day at local midnight', () => {
		expect(localDay(Date.UTC(2026, 10, 21, 22, 59), BERLIN)).toBe('2026-11-21');
		expect(localDay(Date.UTC(2026, 10, 21, 23, 0), BERLIN)).toBe('2026-11-22');
	});

	it('does not mix up zones and moments that it remembers', () => {
		const evening = Date.UTC(2026, 10, 21, 23, 30);

		expect([
			localDay(evening, BERLIN),
			localDay(evening, 'UTC'),
			localDay(evening - HOUR_MS, BERLIN),
		]).toEqual(['2026-11-22', '2026-11-21', '2026-11-21']);
	});

	it.each([
		['a day of 25 hours', Date.UTC(2026, 9, 24, 22), 25],
		['a day of 23 hours', Date.UTC(2026, 2, 28, 23), 23],
		['an ordinary day', Date.UTC(2026, 10, 20, 23), 24],
	])('counts %s (P5)', (_, start, hours) => {
		expect(startOfNextDay(start, BERLIN) - start).toBe(hours * HOUR_MS);
	});

	it('skips the hour that does not exist', () => {
		const at = instantOf({ day: '2026-03-29', minuteOfDay: 150 }, BERLIN);

		expect(localTime(at, BERLIN).minuteOfDay).toBeGreaterThanOrEqual(150);
	});
});
