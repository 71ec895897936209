import {
	absenceLead,
	afterSpan,
	monthStems,
	nextWeek,
	relativeDays,
	returnLead,
	returnTail,
	smallNumbers,
	untilLead,
	untilOnly,
	untilTail,
	weekdayNames,
} from './data/date-words';

const DAY_MS = 86_400_000;
const MAX_AHEAD_DAYS = 180;
const MONDAY = 1;

interface FoundDate {
	readonly day: number;
	readonly at: number;
	readonly end: number;
	/** Written as one expression with its beginning: "2-13 November". */
	readonly closesRange?: boolean;
}

interface DateParts {
	readonly year?: string;
	readonly month: number;
	readonly date: number;
}

const months = new Map(monthStems);
const weekdays = new Map(weekdayNames);
const anyOf = (words: Iterable<string>): string =>
	[...words].sort((a, b) => b.length - a.length).join('|');
const MONTH = anyOf(months.keys());
const WEEKDAY = anyOf(weekdays.keys());
const NTH = '(?:st|nd|rd|th|er|e|\\.|º|°|-?го|-?е)?';
const PATTERNS = {
	iso: /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
	eastern: /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})[日号]/g,
	numeric: /(?<![\d.:])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?(?![\d:%])/g,
	dayMonth: new RegExp(
		`(?<![\\p{L}\\d])(\\d{1,2})${NTH}(?:\\s+(?:of|d')|\\s+de)?[\\s-]*(${MONTH})\\.?(?![\\p{L}])(?:,?[\\s-]+(?:de\\s+|del\\s+)?(20\\d\\d))?`,
		'gu',
	),
	monthDay: new RegExp(
		`(?<![\\p{L}])(${MONTH})\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:-|–|to|through|thru|until|till)\\s*(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?)?(?![\\d:.]\\d)(?:,?\\s+(20\\d\\d))?`,
		'gu',
	),
	weekday: new RegExp(`(?<![\\p{L}])(${WEEKDAY})(?![\\p{L}])`, 'gu'),
} as const;

/**
 * The day on which the writer is back, as 00:00 UTC. `base` is the message's own date; a date in
 * the past or more than half a year away is no return date. The end of an absence ("until", "bis",
 * "по") is its last day, so the day after is given.
 * @param text folded text of the automatic answer
 */
export function findReturnDate(text: string, base: number): number | null {
	const said = text.slice(0, 6_000);
	const today = startOfDay(base);
	const dates = explicitDates(said, base).filter((date) => isAhead(date.day, today));
	const day = explicitReturn(said, dates, today) ?? wordedReturn(said, today);

	return day !== null && isAhead(day, today) ? day : null;
}

function isAhead(day: number, today: number): boolean {
	return day >= today && day <= today + MAX_AHEAD_DAYS * DAY_MS;
}

function explicitReturn(text: string, dates: readonly FoundDate[], today: number): number | null {
	const isUntil = (date: FoundDate): boolean =>
		date.closesRange === true ||
		untilLead.test(leadOf(text, date.at)) ||
		untilTail.test(text.slice(date.end, date.end + 24));
	const isReturn = (date: FoundDate): boolean =>
		returnLead.test(leadOf(text, date.at)) || returnTail.test(text.slice(date.end, date.end + 32));
	// "away from 3 to 14 August, back on the 17th": the explicit return wins over the end of absence.
	const back = dates.find((date) => isReturn(date) && !endsAbsence(text, date));
	if (back) return back.day;
	const last = dates.filter(isUntil).at(-1);
	if (last) return dayAfter(text, last);
	const latest = dates.reduce<FoundDate | undefined>(
		(best, date) => (best === undefined || date.day > best.day ? date : best),
		undefined,
	);
	if (latest === undefined) return null;
	const away =
		dates.length > 1 || latest.day === today || absenceLead.test(leadOf(text, latest.at));

	return latest.day + (away ? DAY_MS : 0);
}

/** "back until" says the end whatever stands before; a bare "a", "al", "to" says nothing of its own. */
function endsAbsence(text: string, date: FoundDate): boolean {
	return (
		date.closesRange === true ||
		untilTail.test(text.slice(date.end, date.end + 24)) ||
		untilOnly.test(leadOf(text, date.at))
	);
}

// Nobody's absence ends with a Monday: "until Monday, 16 November" names the day of return.
function dayAfter(text: string, last: FoundDate): number {
	const monday =
		new Date(last.day).getUTCDay() === MONDAY &&
		/\b(?:until|till|jusqu'?a?u?|hasta(?: el)?|fino a|tot|до|bis)\s+(?:\S+\s+)?\S+,?\s*$/.test(
			text.slice(Math.max(0, last.at - 32), last.at),
		) &&
		/(?:mon|montag|lundi|lunes|lunedi|maandag|понедельник)\S*,?\s+(?:(?:the|dem|den|le|el)\s+)?$/.test(
			text.slice(Math.max(0, last.at - 20), last.at),
		);

	return monday ? last.day : last.day + DAY_MS;
}

/** Every date in the text, in order; day and month are told apart by size, then by likelihood. */
export function explicitDates(text: string, base: number): readonly FoundDate[] {
	const found: FoundDate[] = [];
	const add = (match: RegExpExecArray, parts: DateParts, closesRange = false): void => {
		const day = resolve(parts, base);
		const end = match.index + match[0].length;
		const overlaps = found.some((other) => match.index < other.end && other.at < end);
		if (day !== null && !overlaps) found.push({ day, at: match.index, end, closesRange });
	};
	const monthOf = (name: string | undefined): number => months.get(name ?? '') ?? 0;
	for (const pattern of [PATTERNS.iso, PATTERNS.eastern])
		for (const match of text.matchAll(pattern))
			add(match, { year: match[1], month: Number(match[2]), date: Number(match[3]) });
	for (const match of text.matchAll(PATTERNS.dayMonth))
		add(match, { year: match[3], month: monthOf(match[2]), date: Number(match[1]) });
	for (const match of text.matchAll(PATTERNS.monthDay)) {
		const [, month, first, last, year] = match;
		add(match, { year, month: monthOf(month), date: Number(last ?? first) }, last !== undefined);
	}
	const english = /(?:^|[^\p{L}])(?:the|will|office|return)(?![\p{L}])/u.test(text);
	for (const match of text.matchAll(PATTERNS.numeric))
		add(match, numericParts(match, { english, base }));

	return found.sort((a, b) => a.at - b.at);
}

// 08/11 is 8 November in Europe and 11 August in America; 25/11 leaves no choice, and of two readings
// the one that lies in the coming weeks is meant.
function numericParts(
	match: RegExpExecArray,
	given: { readonly english: boolean; readonly base: number },
): DateParts {
	const first = Number(match[1]);
	const second = Number(match[3]);
	const year = match[4];
	const european = { year, month: second, date: first };
	const american = { year, month: first, date: second };
	if (second > 12) return american;
	if (first > 12 || match[2] !== '/' || !given.english) return european;
	const today = startOfDay(given.base);
	const soon = (parts: DateParts): boolean => {
		const day = resolve(parts, given.base);
		return day !== null && day >= today && day <= today + 60 * DAY_MS;
	};

	return soon(european) && !soon(american) ? european : american;
}

function resolve({ year, month, date }: DateParts, base: number): number | null {
	const baseYear = new Date(base).getUTCFullYear();
	const written = year?.length === 2 ? `20${year}` : year;
	const day = Date.UTC(written === undefined ? baseYear : Number(written), month - 1, date);
	// No 31 November, no 13th month: they would slip into the next.
	const exact = new Date(day);
	if (exact.getUTCMonth() !== month - 1 || exact.getUTCDate() !== date) return null;
	// "back on 3 January", written in December, means the next year.
	if (written === undefined && day < startOfDay(base) - 30 * DAY_MS)
		return Date.UTC(baseYear + 1, month - 1, date);

	return day;
}

/** "back on Monday", "zuruck in zwei Wochen", "wracam jutro". */
function wordedReturn(text: string, today: number): number | null {
	const weekday = weekdayReturn(text, today);
	if (weekday !== null) return weekday;
	for (const sentence of text.split(/[.!?\n]/)) {
		const lead = returnLead.exec(sentence);
		if (lead === null) continue;
		const rest = sentence.slice(Math.max(0, lead.index - 24));
		const days = relativeDays.find(([pattern]) => pattern.test(rest))?.[1] ?? spanOf(rest);
		if (days !== undefined) return today + days * DAY_MS;
		if (nextWeek.test(rest)) return nextWeekday(today, MONDAY);
	}

	return null;
}

function spanOf(text: string): number | undefined {
	const match = afterSpan.exec(text);
	if (match === null) return undefined;
	const word = match[1] ?? match[3] ?? '1';
	const count = /^\d/.test(word) ? Number(word) : smallNumbers[word];
	const unit = match[2] ?? match[4] ?? '';
	if (count === undefined) return undefined;

	return count * (/^(?:w|s[ei]|tyg|нед)/.test(unit) ? 7 : 1);
}

function weekdayReturn(text: string, today: number): number | null {
	for (const match of text.matchAll(PATTERNS.weekday)) {
		const wanted = weekdays.get(match[1] ?? '') ?? 0;
		const lead = leadOf(text, match.index);
		const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 32);
		if (returnLead.test(lead) || returnTail.test(tail)) return nextWeekday(today, wanted);
		if (untilLead.test(lead) || untilTail.test(tail))
			return nextWeekday(today, wanted) + (wanted === MONDAY ? 0 : DAY_MS);
	}

	return null;
}

function nextWeekday(today: number, wanted: number): number {
	const ahead = (wanted - new Date(today).getUTCDay() + 7) % 7;

	return today + (ahead === 0 ? 7 : ahead) * DAY_MS;
}

const FILLER = new RegExp(
	`(?:\\b(?:${WEEKDAY})|\\b(?:the|le|den|dem|el|il|lo|next|this|coming|on|am|om|op|op de|nachsten|kommenden|ce|proximo|em|na|no|de|we?|w|em|в|во|dnia)|следующ\\S+|,)\\s*$`,
	'u',
);

/** What stands before a date in its sentence, without the words that only introduce it. */
function leadOf(text: string, at: number): string {
	let before =
		text
			.slice(Math.max(0, at - 56), at)
			.split(/[.!?\n。]\s?/)
			.at(-1) ?? '';
	for (let round = 0; round < 4; round += 1) {
		const shorter = before.trimEnd().replace(FILLER, '');
		if (shorter === before) break;
		before = shorter;
	}

	return before.trimEnd();
}

function startOfDay(time: number): number {
	return Math.floor(time / DAY_MS) * DAY_MS;
}
