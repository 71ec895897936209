import { stringify } from 'csv-stringify/sync';

import type { ListRow } from '../../verification/check-list';
import { cellsOf, detectLayout, type CsvLayout, type LayoutWishes } from './csv-layout';
import { readRecords, type RawRecord } from './csv-records';

export interface OpenedList {
	/** The header's names, or column_1, column_2 ... */
	readonly columns: readonly string[];
	/** Batches of rows, in order, `row` from 1. */
	readonly rows: AsyncIterable<readonly ListRow[]>;
}

const SAMPLE_RECORDS = 50;

/**
 * Opens a CSV or text list; reads its first records to learn the layout.
 * @throws ConfigurationError
 */
export async function openCsvList(chunks: AsyncIterable<Uint8Array>, wishes: LayoutWishes): Promise<OpenedList> {
	const batches = readRecords(chunks);
	const sample: RawRecord[] = [];
	let ended = false;
	while (sample.length < SAMPLE_RECORDS && !ended) {
		const next = await batches.next();
		ended = next.done === true;
		if (next.value) sample.push(...next.value);
	}
	if (sample.length === 0) return { columns: [], rows: emptyList() };
	const layout = detectLayout(sample.slice(0, SAMPLE_RECORDS), wishes);

	const width = Math.max(...sample.slice(0, SAMPLE_RECORDS).map(({ text }) => cellsOf(text, layout.delimiter).length));
	const columns = layout.header ?? Array.from({ length: width }, (_, index) => `column_${index + 1}`);

	return { columns, rows: rowsOf(sample, batches, layout) };
}

async function* emptyList(): AsyncGenerator<readonly ListRow[]> {
	// An empty file is an empty list, not a mistake.
}

async function* rowsOf(
	sample: readonly RawRecord[],
	batches: AsyncIterable<RawRecord[]>,
	layout: CsvLayout,
): AsyncGenerator<readonly ListRow[]> {
	let row = 0;
	const toRow = (record: RawRecord): ListRow => {
		row += 1;
		const cells = record.flaw ? [] : cellsOf(record.text, layout.delimiter);
		return { row, cells, value: cells[layout.addressColumn] ?? '', ...(record.flaw ? { flaw: record.flaw } : {}) };
	};
	const headerAt = layout.header ? sample.findIndex(({ flaw }) => flaw === undefined) : -1;
	yield sample.filter((_, index) => index !== headerAt).map(toRow);
	for await (const batch of batches) yield batch.map(toRow);
}

/** CSV text of some rows; cells a spreadsheet would run as a formula are made harmless. */
export function csvText(rows: ReadonlyArray<readonly unknown[]>): string {
	// OWASP "CSV injection": = + - @ TAB and CR, also in columns that are only echoed.
	return stringify(rows as unknown[][], { escape_formulas: true, cast: { boolean: String } });
}
