const DAY_MS = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

export interface LocalTime {
	/** `2026-10-25` */
	readonly day: string;
	readonly minuteOfDay: number;
	/** 1 = Monday ... 7 = Sunday */
	readonly weekday: number;
}

/** Whether the runtime knows this IANA zone. */
export function isTimeZone(zone: string): boolean {
	try {
		formatterOf(zone);

		return true;
	} catch {
		return false;
	}
}

export function localTime(at: number, zone: string): LocalTime {
	const parts: Record<string, string> = {};
	for (const { type, value } of formatterOf(zone).formatToParts(at)) parts[type] = value;
	const day = `${parts.year}-${parts.month}-${parts.day}`;

	return {
		day,
		minuteOfDay: Number(parts.hour) * 60 + Number(parts.minute),
		weekday: ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1,
	};
}

interface RememberedDay {
	readonly day: string;
	readonly from: number;
	readonly until: number;
}

// Formatting costs microseconds, and thousands of mails share one day.
const rememberedDays = new Map<string, RememberedDay>();

/** The calendar day there; a day of a clock change has 23 or 25 hours. */
export function localDay(at: number, zone: string): string {
	const known = rememberedDays.get(zone);
	if (known && at >= known.from && at < known.until) return known.day;
	const { day } = localTime(at, zone);
	rememberedDays.set(zone, { day, from: at, until: startOfNextDay(at, zone) });

	return day;
}

/** The moment at which the next calendar day begins there. */
export function startOfNextDay(at: number, zone: string): number {
	const { day } = localTime(at, zone);
	const next = new Date(Date.parse(`${day}T12:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

	return instantOf({ day: next, minuteOfDay: 0 }, zone);
}

/** The first moment whose local time is not before the wanted one; gaps of clock changes are skipped. */
export function instantOf(
	{ day, minuteOfDay }: Pick<LocalTime, 'day' | 'minuteOfDay'>,
	zone: string,
): number {
	const wanted = Date.parse(`${day}T00:00:00Z`) + minuteOfDay * 60_000;
	const guesses = [wanted - DAY_MS, wanted, wanted + DAY_MS]
		.map((near) => wanted - offsetAt(near, zone))
		.filter((guess) => guess + offsetAt(guess, zone) >= wanted);

	return Math.min(...guesses, wanted + DAY_MS);
}

/** Local minus universal time, in milliseconds. */
function offsetAt(at: number, zone: string): number {
	const { day, minuteOfDay } = localTime(at, zone);
	const minutes = Math.floor(at / 60_000);

	return Date.parse(`${day}T00:00:00Z`) + minuteOfDay * 60_000 - minutes * 60_000;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
	const known = formatters.get(zone);
	if (known) return known;
	const made = new Intl.DateTimeFormat('en-CA', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
	});
	formatters.set(zone, made);

	return made;
}
