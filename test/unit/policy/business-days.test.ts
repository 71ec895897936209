import { afterBusinessDays } from '../../../lib/policy/business-days';

const after = (from: string, days: number, zone = 'UTC') =>
	new Date(afterBusinessDays(Date.parse(from), days, zone)).toISOString();

describe('business days', () => {
	it.each([
		['Monday and one', '2026-11-23T09:30Z', 1, '2026-11-24T09:30:00.000Z'],
		['Thursday and three', '2026-11-26T09:30Z', 3, '2026-12-01T09:30:00.000Z'],
		['Friday and one', '2026-11-27T09:30Z', 1, '2026-11-30T09:30:00.000Z'],
		['Saturday and one', '2026-11-28T09:30Z', 1, '2026-11-30T09:30:00.000Z'],
		['Sunday and none', '2026-11-29T09:30Z', 0, '2026-11-30T09:30:00.000Z'],
		['Wednesday and none', '2026-11-25T09:30Z', 0, '2026-11-25T09:30:00.000Z'],
		['a week', '2026-11-25T09:30Z', 5, '2026-12-02T09:30:00.000Z'],
		['half a day, which is a day', '2026-11-25T09:30Z', 0.5, '2026-11-26T09:30:00.000Z'],
	])('leave weekends out: %s', (_, from, days, expected) => {
		expect(after(from, days)).toBe(expected);
	});

	it('are those of the zone: Friday evening in New York is Saturday in UTC', () => {
		expect(after('2026-11-28T01:00Z', 1, 'America/New_York')).toBe('2026-12-01T01:00:00.000Z');
	});

	it('keep the time of day over a change of clocks', () => {
		expect(after('2026-10-23T07:00Z', 1, 'Europe/Berlin')).toBe('2026-10-26T08:00:00.000Z');
		// 02:30 does not exist on that Sunday, but on the Monday after it.
		expect(after('2026-03-27T01:30Z', 1, 'Europe/Berlin')).toBe('2026-03-30T00:30:00.000Z');
	});

	it('end, however many they are', () => {
		const started = performance.now();

		expect(after('2026-11-25T09:30Z', 1e12) > '2100').toBe(true);
		expect(performance.now() - started).toBeLessThan(2_000);
	});
});
