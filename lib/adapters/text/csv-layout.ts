import { parse } from 'csv-parse/sync';

import { ConfigurationError } from '../../mail/errors';
import type { RawRecord } from './csv-records';

export interface LayoutWishes {
	/** One character; detected when empty. */
	readonly delimiter?: string;
	readonly header: 'detect' | 'yes' | 'no';
	/** Name of the column, or its number from 1; detected when empty. */
	readonly addressColumn?: string;
}

/** How a list file is to be read. */
export interface CsvLayout {
	readonly delimiter: string;
	readonly header: readonly string[] | undefined;
	/** From 0. */
	readonly addressColumn: number;
}

const QUOTE = 0x22;
const DELIMITERS = [',', ';', '\t', '|'];
const ADDRESS_HEADER =
	/^(?:e-?mail|mail|e-?mail[ _-]?address|address|correo|courriel|adresse|почта)$/i;
const ADDRESS_HEADER_PART = /e-?mail|correo|courriel|почта/i;

/**
 * Finds delimiter, header and address column from the first records.
 * @throws ConfigurationError when no column holds addresses
 */
export function detectLayout(sample: readonly RawRecord[], wishes: LayoutWishes): CsvLayout {
	const readable = sample.filter(({ flaw }) => flaw === undefined);
	const delimiter = wishes.delimiter || detectDelimiter(readable);
	const rows = readable.map(({ text }) => cellsOf(text, delimiter));
	const [first = [], ...others] = rows;
	const hasHeader =
		wishes.header === 'detect' ? looksLikeHeader(first, others) : wishes.header === 'yes';
	const header = hasHeader ? first : undefined;
	const addressColumn = chooseColumn(
		{ header, rows: hasHeader ? others : rows },
		wishes.addressColumn,
	);

	return { delimiter, header, addressColumn };
}

/**
 * The cells of one record. A record without quotes needs no parser, one with ordinary quotes a
 * regular expression; csv-parse gets the odd ones, since starting it for every row costs ten times
 * the rest of the work.
 */
export function cellsOf(text: string, delimiter: string): readonly string[] {
	return text.includes('"')
		? (ordinaryCells(text, delimiter) ?? oddCells(text, delimiter))
		: text.split(delimiter);
}

/** Undefined when a quote stands anywhere but around a cell or doubled inside one. */
function ordinaryCells(text: string, delimiter: string): readonly string[] | undefined {
	const cells: string[] = [];
	let start = 0;
	for (;;) {
		const isQuoted = text.charCodeAt(start) === QUOTE;
		const end = isQuoted ? endOfQuoted(text, start) : text.indexOf(delimiter, start);
		const stop = end < 0 ? text.length : end;
		const cell = isQuoted
			? text.slice(start + 1, stop - 1).replaceAll('""', '"')
			: text.slice(start, stop);
		const isOdd = isQuoted
			? end < 0 || (stop < text.length && text[stop] !== delimiter)
			: cell.includes('"');
		if (isOdd) return undefined;
		cells.push(cell);
		if (stop >= text.length) return cells;
		start = stop + 1;
	}
}

/** Behind the closing quote; -1 when there is none. */
function endOfQuoted(text: string, start: number): number {
	for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
		if (text.charCodeAt(at + 1) !== QUOTE) return at + 1;
	}

	return -1;
}

function oddCells(text: string, delimiter: string): readonly string[] {
	try {
		const [cells] = parse(text, {
			delimiter,
			relax_quotes: true,
			relax_column_count: true,
		}) as string[][];
		return cells ?? [text];
	} catch {
		return text.split(delimiter);
	}
}

function detectDelimiter(sample: readonly RawRecord[]): string {
	const counted = DELIMITERS.map((delimiter) => {
		const widths = sample.map(({ text }) => cellsOf(text, delimiter).length);
		const widest = widths.filter((width) => width > 1);
		const same = widest.filter((width) => width === widest[0]).length;
		return { delimiter, score: same };
	});
	const best = counted.reduce((a, b) => (b.score > a.score ? b : a));

	// A list of bare addresses has none; any will do.
	return best.score > 0 ? best.delimiter : ',';
}

function looksLikeHeader(
	first: readonly string[],
	others: ReadonlyArray<readonly string[]>,
): boolean {
	if (first.some((cell) => cell.includes('@'))) return false;

	return (
		first.some((cell) => ADDRESS_HEADER_PART.test(cell)) ||
		others.some((row) => row.some((cell) => cell.includes('@')))
	);
}

interface Table {
	readonly header: readonly string[] | undefined;
	readonly rows: ReadonlyArray<readonly string[]>;
}

function chooseColumn(table: Table, wish: string | undefined): number {
	if (wish) return namedColumn(table, wish);
	const { header = [], rows } = table;
	const exact = header.findIndex((cell) => ADDRESS_HEADER.test(cell.trim()));
	if (exact >= 0) return exact;
	const part = header.findIndex((cell) => ADDRESS_HEADER_PART.test(cell));
	if (part >= 0) return part;
	const width = Math.max(0, ...rows.map((row) => row.length));
	const counts = Array.from(
		{ length: width },
		(_, column) => rows.filter((row) => row[column]?.includes('@')).length,
	);
	const best = counts.indexOf(Math.max(0, ...counts));
	if (best < 0 || counts[best] === 0) {
		throw new ConfigurationError(
			'The list could not be read because none of its columns holds addresses',
			'Give the column by name or number where the node has a field for it, or check that the file is CSV or text',
		);
	}

	return best;
}

function namedColumn({ header, rows }: Table, wish: string): number {
	const index =
		header?.findIndex((cell) => cell.trim().toLowerCase() === wish.trim().toLowerCase()) ?? -1;
	if (index >= 0) return index;
	const width = Math.max(header?.length ?? 0, ...rows.map((row) => row.length));
	const number = Number(wish);
	if (Number.isInteger(number) && number >= 1 && number <= width) return number - 1;

	throw new ConfigurationError(
		`The list could not be read because it has no column "${wish}"`,
		header
			? `Its columns are: ${header.slice(0, 20).join(', ')}`
			: `It has no header; give a number from 1 to ${width}`,
	);
}
