export interface ZonedTime {
	/** `2026-11-21` */
	readonly day: string;
	readonly minuteOfDay: number;
	readonly isWeekend: boolean;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Local time in an IANA zone; an unknown one counts as UTC. */
export function zonedTime(at: number, zone: string): ZonedTime {
	const parts: Record<string, string> = {};
	for (const { type, value } of formatterOf(zone).formatToParts(at)) parts[type] = value;
	const day = `${parts.year}-${parts.month}-${parts.day}`;
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();

	return {
		day,
		minuteOfDay: Number(parts.hour) * 60 + Number(parts.minute),
		isWeekend: weekday === 0 || weekday === 6,
	};
}

/** The same day some days earlier. */
export function daysBefore(day: string, days: number): string {
	return new Date(Date.parse(`${day}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

function formatterOf(zone: string): Intl.DateTimeFormat {
	const known = formatters.get(zone);
	if (known) return known;
	const formatter = createFormatter(zone);
	formatters.set(zone, formatter);

	return formatter;
}

function createFormatter(timeZone: string): Intl.DateTimeFormat {
	const options = {
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	} as const;
	try {
		return new Intl.DateTimeFormat('en-CA', { ...options, timeZone });
	} catch {
		return new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'UTC' });
	}
}
