import { parseIp } from './ip-address';
import type { ProviderFigure } from './provider-answer';

type Row = ReadonlyMap<string, string>;

// The order of the report that has no header row (sendersupport.olc.protection.outlook.com/snds/FAQ).
const COLUMNS = [
	'ipaddress', 'activitystart', 'activityend', 'rcptcommands', 'datacommands', 'messagerecipients', 'filterresult',
	'complaintrate', 'trapmessagestart', 'trapmessageend', 'traphits', 'samplehelo', 'samplemailfrom', 'comments',
] as const; // prettier-ignore

/** Microsoft's report about our addresses: CSV with or without a header row, or rows of the REST API. */
export function readSnds(report: unknown, today: string): readonly ProviderFigure[] {
	const rows = typeof report === 'string' ? readCsv(report) : readRows(report);

	return rows.flatMap((row) => readRow(row, today));
}

function readRow(row: Row, today: string): readonly ProviderFigure[] {
	const subject = parseIp(cellOf(row, ['ipaddress', 'ip']))?.text;
	if (subject === undefined) return [];
	const day = dayOf(cellOf(row, ['activityend', 'date'])) ?? today;
	const values = {
		snds_colour: /^(green|yellow|red)$/.exec(cellOf(row, ['filterresult']).toLowerCase())?.[0],
		snds_complaint_rate: rateOf(cellOf(row, ['complaintrate'])),
		snds_trap_hits: /^\d+$/.exec(cellOf(row, ['traphits']))?.[0],
	};

	return Object.entries(values).flatMap(([metric, value]) =>
		value === undefined ? [] : [{ source: 'snds', subject, metric, value, day }],
	);
}

function cellOf(row: Row, names: readonly string[]): string {
	return names.map((name) => row.get(name)).find((cell) => cell !== undefined) ?? '';
}

/** "< 0.1%" and "1.4%" of the CSV, 0.014 of the API. */
function rateOf(text: string): string | undefined {
	const [, number, percent] = /^[<>]?\s*(\d+(?:\.\d+)?)\s*(%?)$/.exec(text) ?? [];
	if (number === undefined) return undefined;

	return String(percent === '%' ? Math.round(Number(number) * 1e4) / 1e6 : Number(number));
}

/** "12/31/2026 7:00 PM" of the CSV, ISO 8601 of the API. */
function dayOf(text: string): string | undefined {
	const [, month = '', day = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text) ?? [];
	if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

	return /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
}

function readRows(rows: unknown): readonly Row[] {
	if (!Array.isArray(rows)) return [];

	return rows.map(
		(row: Record<string, unknown>) =>
			new Map(
				Object.entries(row).map(([name, value]) => [plain(name), String(value ?? '').trim()]),
			),
	);
}

function readCsv(text: string): readonly Row[] {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
	const first = cellsOf(lines[0] ?? '').map(plain);
	const hasHeader = first.some((name) => name === 'filterresult' || name === 'ipaddress');
	const names = hasHeader ? first : COLUMNS;

	return lines
		.slice(hasHeader ? 1 : 0)
		.map((line) => new Map(cellsOf(line).map((cell, index) => [names[index] ?? '', cell])));
}

/** Cells of a CSV line; a quoted one may hold commas. */
function cellsOf(line: string): readonly string[] {
	const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];

	return cells.map((cell) =>
		cell.replace(/,$/, '').trim().replace(/^"|"$/g, '').replaceAll('""', '"'),
	);
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
