import type { ListRow } from '../../verification/check-list';
import { cellsOf, detectLayout, type CsvLayout, type LayoutWishes } from './csv-layout';
import { readRecords, type RawRecord } from './csv-records';

export interface OpenedList {
	/** The header's names, or column_1, column_2 ... */
	readonly columns: readonly string[];
	/** Batches of rows, in order, `row` from 1. Whoever gets one may empty it. */
	readonly rows: AsyncIterable<ListRow[]>;
}

const SAMPLE_RECORDS = 50;

/**
 * Opens a CSV or text list; reads its first records to learn the layout.
 * @throws ConfigurationError
 */
export async function openCsvList(
	chunks: AsyncIterable<Uint8Array>,
	wishes: LayoutWishes,
): Promise<OpenedList> {
	const batches = readRecords(chunks);
	const { value: first, done } = await batches.next();
	if (done) return { columns: [], rows: emptyList() };
	const sample = first.slice(0, SAMPLE_RECORDS);
	const layout = detectLayout(sample, wishes);

	const width = Math.max(...sample.map(({ text }) => cellsOf(text, layout.delimiter).length));
	const columns =
		layout.header ?? Array.from({ length: width }, (_, index) => `column_${index + 1}`);
	const headerAt = layout.header ? first.findIndex(({ flaw }) => flaw === undefined) : -1;
	const rest = first.filter((_, index) => index !== headerAt);

	return { columns, rows: rowsOf(rest, batches, layout) };
}

async function* emptyList(): AsyncGenerator<ListRow[]> {
	// An empty file is an empty list, not a mistake.
}

async function* rowsOf(
	first: RawRecord[],
	batches: AsyncIterable<RawRecord[]>,
	layout: CsvLayout,
): AsyncGenerator<ListRow[]> {
	let row = 0;
	const toRow = (record: RawRecord): ListRow => {
		row += 1;
		const cells = record.flaw ? [] : cellsOf(record.text, layout.delimiter);
		return {
			row,
			cells,
			value: cells[layout.addressColumn] ?? '',
			...(record.flaw ? { flaw: record.flaw } : {}),
		};
	};
	// Emptied, because a generator holds what it last handed on, and its arguments to the end.
	const taken = (batch: RawRecord[]): ListRow[] => batch.splice(0).map(toRow);
	if (first.length > 0) yield taken(first);
	for await (const batch of batches) yield taken(batch);
}

// OWASP "CSV injection": a spreadsheet runs what begins like this, also in columns that are only echoed.
// Some normalise Unicode first, so the full-width signs count as well (ledger S1-28).
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * CSV text of some rows (RFC 4180); cells a spreadsheet would run as a formula get an apostrophe.
 * Our own: csv-stringify made 60 % of all garbage of a list run, which cost 100 MB of heap.
 */
export function csvText(rows: ReadonlyArray<readonly unknown[]>): string {
	let text = '';
	for (const row of rows) {
		for (let index = 0; index < row.length; index += 1) {
			if (index > 0) text += ',';
			text += csvCell(row[index]);
		}
		text += '\n';
	}

	return text;
}

function csvCell(value: unknown): string {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	const raw = String(value ?? '');
	const harmless = FORMULA.test(raw) ? `'${raw}` : raw;

	return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
