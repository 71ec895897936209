import { isQuiet, parseQuietHours } from '../../../lib/notification/quiet-hours';

const at = (time: string): number => Date.parse(`2026-11-21T${time}:00Z`);

describe('quiet hours', () => {
	it.each([
		['23:00', true],
		['06:59', true],
		['07:00', false],
		['21:59', false],
	])('22:00-07:00 in UTC holds at %s: %p', (time, expected) => {
		const hours = parseQuietHours('22:00-07:00', 'UTC');

		expect(hours && isQuiet(hours, at(time))).toBe(expected);
	});

	it('is read in the given time zone', () => {
		const hours = parseQuietHours('22:00 - 07:00', 'Asia/Tokyo');

		expect(hours && isQuiet(hours, at('14:00'))).toBe(true);
		expect(hours && isQuiet(hours, at('23:00'))).toBe(false);
	});

	it.each([
		['night', 'UTC'],
		['22-7', 'UTC'],
		['25:00-07:00', 'UTC'],
		['22:00-07:00', 'Mars/Base'],
	])('is not %p in %p', (text, zone) => expect(parseQuietHours(text, zone)).toBeUndefined());
});
