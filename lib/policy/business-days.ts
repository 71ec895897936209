import { instantOf, localTime } from '../zoned-time';

const DAY_MS = 86_400_000;
// A hundred years: as good as never, and a number that was meant as milliseconds is not counted one by one.
const MAX_DAYS = 26_000;

/**
 * The same time of day so many business days later. Monday to Friday: public holidays differ by
 * country and region, so a list of them would promise what it cannot keep.
 */
export function afterBusinessDays(from: number, days: number, zone: string): number {
	const { day, minuteOfDay } = localTime(from, zone);
	let noon = Date.parse(`${day}T12:00:00Z`);
	for (let left = Math.min(days, MAX_DAYS); left > 0;) {
		noon += DAY_MS;
		if (isBusinessDay(noon)) left -= 1;
	}
	while (!isBusinessDay(noon)) noon += DAY_MS;

	return instantOf({ day: new Date(noon).toISOString().slice(0, 10), minuteOfDay }, zone);
}

function isBusinessDay(noon: number): boolean {
	const weekday = new Date(noon).getUTCDay();

	return weekday !== 0 && weekday !== 6;
}
