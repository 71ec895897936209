import { instantOf } from '../../../lib/zoned-time';

// What the editor's date field and people write: without an offset it is a time of the workflow's zone.
const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const MILLISECONDS = /^\d{11,}$/;
// JavaScript takes "5" for May 2001, and seconds since 1970 for nothing at all.
const BARE_NUMBER = /^[+-]?\d+(\.\d+)?$/;
// Later ones no longer sort as text, and beyond the year 275760 there is no date at all.
const LATEST = Date.UTC(9999, 11, 31);

/** Epoch milliseconds; undefined: no date. */
export function readTime(text: string, zone: string): number | undefined {
	const time = MILLISECONDS.test(text) ? Number(text) : dateOf(text, zone);

	return time >= 0 && time <= LATEST ? time : undefined;
}

function dateOf(text: string, zone: string): number {
	const [, day, hour = '0', minute = '0', second = '0'] = LOCAL.exec(text) ?? [];
	if (day === undefined) return BARE_NUMBER.test(text) ? NaN : new Date(text).getTime();
	if (!isDay(day) || Number(hour) > 24 || Number(minute) > 59) return NaN;
	const minuteOfDay = Number(hour) * 60 + Number(minute);

	return instantOf({ day, minuteOfDay }, zone) + Number(second) * 1000;
}

/** 31 February is a day for JavaScript: in March. */
function isDay(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);

	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
