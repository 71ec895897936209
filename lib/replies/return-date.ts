import { monthStems, returnLead, untilLead, weekdayNames } from './data/date-words';

const DAY_MS = 86_400_000;
const MAX_AHEAD_DAYS = 180;

interface FoundDate {
	readonly day: number;
	readonly at: number;
	readonly end: number;
}

const months = new Map(monthStems);
const MONTH = monthStems
	.map(([stem]) => stem)
	.sort((a, b) => b.length - a.length)
	.join('|');
const WEEKDAY = weekdayNames.map(([name]) => name).join('|');
const PATTERNS = {
	iso: /(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/g,
	numeric: /(?<![\d.:])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?(?![\d:%])/g,
	dayMonth: new RegExp(
		`(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|-?го|-?е)?(?:\\s+(?:de|of|d'))?\\s*(${MONTH})\\.?(?![\\p{L}])(?:,?\\s+(?:de\\s+|del\\s+)?(20\\d\\d))?`,
		'gu',
	),
	monthDay: new RegExp(
		`(?<![\\p{L}])(${MONTH})\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])(?:,?\\s+(20\\d\\d))?`,
		'gu',
	),
	weekday: new RegExp(
		`(?<![\\p{L}])(?:(?:next|on|am|nachsten|kommenden|ce|le|el|proximo|в|во|следующ\\S+)\\s+)?(${WEEKDAY})(?![\\p{L}])`,
		'gu',
	),
} as const;

/**
 * The day on which the writer is back, as 00:00 UTC. `base` is the message's own date; a date in
 * the past or more than half a year away is no return date.
 * @param text folded text of the automatic answer
 */
export function findReturnDate(text: string, base: number): number | null {
	const today = startOfDay(base);
	const dates = explicitDates(text.slice(0, 6_000), base).filter(
		({ day }) => day >= today && day <= today + MAX_AHEAD_DAYS * DAY_MS,
	);
	const back = dates.find((date) => returnLead.test(leadOf(text, date.at)));
	const until = dates.filter((date) => untilLead.test(leadOf(text, date.at)));
	const last = until.at(-1);
	// "away from 3 to 14 August, back on the 17th": the explicit return wins over the end of absence.
	if (
		back &&
		!(
			last &&
			last.at === back.at &&
			/(?:until|till|bis|jusqu|hasta|по|до)\s*\S*\s*$/.test(leadOf(text, back.at))
		)
	)
		return back.day;
	if (last) return last.day + DAY_MS;
	if (dates.length > 0)
		return Math.max(...dates.map(({ day }) => day)) + (dates.length > 1 ? DAY_MS : 0);

	return weekdayDate(text, today);
}

/** Every date in the text, in order; day and month are told apart by size, then by the European order. */
export function explicitDates(text: string, base: number): readonly FoundDate[] {
	const found: FoundDate[] = [];
	const add = (
		match: RegExpExecArray,
		parts: { readonly year?: string; readonly month: number; readonly date: number },
	) => {
		const day = resolve(parts, base);
		const overlaps = found.some(
			(other) => match.index < other.end && other.at < match.index + match[0].length,
		);
		if (day !== null && !overlaps)
			found.push({ day, at: match.index, end: match.index + match[0].length });
	};
	for (const match of text.matchAll(PATTERNS.iso))
		add(match, { year: match[1], month: Number(match[2]), date: Number(match[3]) });
	for (const match of text.matchAll(PATTERNS.dayMonth))
		add(match, { year: match[3], month: months.get(match[2] ?? '') ?? 0, date: Number(match[1]) });
	for (const match of text.matchAll(PATTERNS.monthDay))
		add(match, { year: match[3], month: months.get(match[1] ?? '') ?? 0, date: Number(match[2]) });
	const american = /(?:^|[^\p{L}])(?:the|will|office|return)(?![\p{L}])/u.test(text);
	for (const match of text.matchAll(PATTERNS.numeric)) add(match, numericParts(match, american));

	return found.sort((a, b) => a.at - b.at);
}

// 08/11 is 8 November in Europe and 11 August in English text with slashes; 25/11 leaves no choice.
function numericParts(
	match: RegExpExecArray,
	american: boolean,
): { readonly year?: string; readonly month: number; readonly date: number } {
	const first = Number(match[1]);
	const second = Number(match[3]);
	const monthFirst = second > 12 || (american && match[2] === '/' && first <= 12);

	return { year: match[4], month: monthFirst ? first : second, date: monthFirst ? second : first };
}

function resolve(
	parts: { readonly year?: string; readonly month: number; readonly date: number },
	base: number,
): number | null {
	if (parts.month < 1 || parts.month > 12 || parts.date < 1 || parts.date > 31) return null;
	const baseYear = new Date(base).getUTCFullYear();
	const written =
		parts.year === undefined
			? undefined
			: Number(parts.year.length === 2 ? `20${parts.year}` : parts.year);
	const day = Date.UTC(written ?? baseYear, parts.month - 1, parts.date);
	// "back on 3 January", written in December, means the next year.
	if (written === undefined && day < startOfDay(base) - 30 * DAY_MS)
		return Date.UTC(baseYear + 1, parts.month - 1, parts.date);

	return day;
}

function weekdayDate(text: string, today: number): number | null {
	for (const match of text.matchAll(PATTERNS.weekday)) {
		if (!returnLead.test(leadOf(text, match.index))) continue;
		const wanted = weekdayNames.find(([name]) => name === match[1])?.[1] ?? 0;
		const ahead = (wanted - new Date(today).getUTCDay() + 7) % 7;

		return today + (ahead === 0 ? 7 : ahead) * DAY_MS;
	}

	return null;
}

function leadOf(text: string, at: number): string {
	const before =
		text
			.slice(Math.max(0, at - 48), at)
			.split(/[.!?\n]\s/)
			.at(-1) ?? '';

	return before.replace(new RegExp(`(?:${WEEKDAY}|the|le|den|dem|el|,)\\s*$`, 'gu'), '').trimEnd();
}

function startOfDay(time: number): number {
	return Math.floor(time / DAY_MS) * DAY_MS;
}
