/** A daily span such as 22:00-07:00, in minutes since midnight; it may cross midnight. */
export interface QuietHours {
	readonly from: number;
	readonly to: number;
	/** IANA name. */
	readonly timeZone: string;
}

const SPAN = /^\s*([01]?\d|2[0-4]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)\s*$/;

/** Undefined when the text is no span of hours. */
export function parseQuietHours(text: string, timeZone: string): QuietHours | undefined {
	const [, fromHour, fromMinute, toHour, toMinute] = SPAN.exec(text) ?? [];
	if (fromHour === undefined || !isTimeZone(timeZone)) return undefined;

	return {
		from: Number(fromHour) * 60 + Number(fromMinute),
		to: Number(toHour) * 60 + Number(toMinute),
		timeZone,
	};
}

export function isQuiet({ from, to, timeZone }: QuietHours, now: number): boolean {
	const minute = minuteOfDay(now, timeZone);

	return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

function minuteOfDay(now: number, timeZone: string): number {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone,
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	}).formatToParts(new Date(now));
	const read = (type: string): number =>
		Number(parts.find((part) => part.type === type)?.value ?? 0);

	return read('hour') * 60 + read('minute');
}

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en-GB', { timeZone: name });

		return true;
	} catch {
		return false;
	}
}
