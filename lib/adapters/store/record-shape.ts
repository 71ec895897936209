import type { SqlRow, SqlSession, SqlValue } from './sql-session';
import { placeholders } from './sql-session';

/** How a field is kept: as it is, as 0/1, or as JSON text. */
export type FieldKind = 'plain' | 'flag' | 'json';

/**
 * Which fields of a record are columns. The column is the field in snake_case; fields outside the
 * shape never reach a statement, so a caller cannot name a column of its own (ledger S1-26).
 */
export interface RecordShape<T> {
	readonly columns: string;
	readonly columnCount: number;
	read(row: SqlRow): T;
	/** Only the fields that are given. */
	write(record: Partial<T>): Record<string, SqlValue>;
	/** All columns in their order; what is not given is NULL. */
	values(record: Partial<T>): SqlValue[];
}

export function recordShape<T>(kinds: {
	readonly [Field in keyof T]-?: FieldKind;
}): RecordShape<T> {
	const fields = Object.entries(kinds as Record<string, FieldKind>).map(([field, kind]) => ({
		field,
		kind,
		column: snakeCase(field),
	}));

	return {
		columns: fields.map(({ column }) => column).join(', '),
		columnCount: fields.length,
		read: (row) => {
			const record: Record<string, unknown> = {};
			for (const { field, kind, column } of fields) {
				const value = row[column] ?? null;
				record[field] = kind === 'plain' || value === null ? value : decode(kind, value);
			}

			// The one place where a row becomes a record: the shape names every field of T.
			return record as T;
		},
		write: (record) => {
			const given = record as Record<string, unknown>;
			const row: Record<string, SqlValue> = {};
			for (const { field, kind, column } of fields) {
				if (given[field] !== undefined) row[column] = encode(kind, given[field]);
			}

			return row;
		},
		values: (record) => {
			const given = record as Record<string, unknown>;

			return fields.map(({ field, kind }) => encode(kind, given[field] ?? null));
		},
	};
}

export type RowValues = Readonly<Record<string, SqlValue>>;

export function insertStatement(table: string, row: RowValues): string {
	const columns = Object.keys(row);

	return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${placeholders(columns.length)})`;
}

/** `a = ?, b = ?` with the values in the same order. */
export function assignments(row: RowValues): string {
	return Object.keys(row)
		.map((column) => `${column} = ?`)
		.join(', ');
}

/** `a = excluded.a, b = excluded.b`: what an upsert takes from the new row. */
export function takeExcluded(columns: readonly string[]): string {
	return columns.map((column) => `${column} = excluded.${column}`).join(', ');
}

/** Updates by id; an empty patch is no statement. */
export async function updateById(
	session: SqlSession,
	table: string,
	change: { readonly id: string; readonly row: RowValues },
): Promise<number> {
	const values = Object.values(change.row);
	if (values.length === 0) return 0;

	return await session.run(`UPDATE ${table} SET ${assignments(change.row)} WHERE id = ?`, [
		...values,
		change.id,
	]);
}

function encode(kind: FieldKind, value: unknown): SqlValue {
	if (value === null) return null;
	if (kind === 'json') return JSON.stringify(value);
	if (kind === 'flag') return value === true ? 1 : 0;

	return value as SqlValue;
}

function decode(kind: FieldKind, value: SqlValue): unknown {
	if (kind === 'flag') return value === 1;
	// Most lists and settings are empty, and a pick reads dozens of them.
	if (value === '[]') return [];

	return value === '{}' ? {} : JSON.parse(String(value));
}

function snakeCase(field: string): string {
	return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
