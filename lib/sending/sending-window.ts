import { instantOf, localTime } from '../zoned-time';

export interface DayWindow {
	/** `HH:MM` */
	readonly windowStart: string;
	/** `HH:MM`, up to `24:00`; earlier than the start: the window spans midnight. */
	readonly windowEnd: string;
}

export interface WindowMoment {
	readonly now: number;
	/** IANA zone of the recipient when it is known, else of the mailbox. */
	readonly zone: string;
}

const DAY_MS = 86_400_000;

/** Null while the window is open, else the moment it opens. */
export function nextOpening(window: DayWindow, { now, zone }: WindowMoment): number | null {
	const [start, end] = [minutesOf(window.windowStart), minutesOf(window.windowEnd)];
	if (start === end || (start === 0 && end === 1_440)) return null;
	const { day, minuteOfDay } = localTime(now, zone);
	const open =
		start < end
			? minuteOfDay >= start && minuteOfDay < end
			: minuteOfDay >= start || minuteOfDay < end;
	if (open) return null;
	const opensToday = minuteOfDay < start;

	return instantOf({ day: opensToday ? day : dayAfter(day), minuteOfDay: start }, zone);
}

/** Milliseconds until the window closes; the whole day when it never does. */
export function remainingWindowMs(window: DayWindow, { now, zone }: WindowMoment): number {
	const [start, end] = [minutesOf(window.windowStart), minutesOf(window.windowEnd)];
	const { minuteOfDay } = localTime(now, zone);
	if (start === end) return DAY_MS;
	const minutes = minuteOfDay < end ? end - minuteOfDay : end + 1_440 - minuteOfDay;

	return Math.max(0, minutes * 60_000 - (now % 60_000));
}

/** How long the window is open a day. */
export function windowLengthMs(window: DayWindow): number {
	const [start, end] = [minutesOf(window.windowStart), minutesOf(window.windowEnd)];

	return (start < end ? end - start : end + 1_440 - start) * 60_000;
}

export function isWindowTime(text: string): boolean {
	return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
}

function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);

	return hours * 60 + minutes;
}

function dayAfter(day: string): string {
	return new Date(Date.parse(`${day}T12:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
