import type { DatabaseSync, StatementSync } from 'node:sqlite';

import { tooOldForSqlite } from './sql-errors';
import type { SqlRow, SqlValue } from './sql-session';

// Lists of changing length make statements of their own; the cache must not grow without end.
const MAX_STATEMENTS = 500;

/** One SQLite connection with its prepared statements. Every call blocks until SQLite answers. */
export interface SqliteConnection {
	all(sql: string, values: readonly SqlValue[]): SqlRow[];
	get(sql: string, values: readonly SqlValue[]): SqlRow | undefined;
	run(sql: string, values: readonly SqlValue[]): number;
	exec(sql: string): void;
	inTransaction(): boolean;
	close(): void;
}

/** @throws ConfigurationError when this Node has no SQLite */
export function connectSqlite(
	file: string,
	options: { readonly readOnly?: boolean } = {},
): SqliteConnection {
	const { DatabaseSync: Database } = loadSqlite();
	const database = new Database(file, { readOnly: options.readOnly ?? false });
	const statements = createStatementCache(database);

	// The wait blocks n8n's event loop, so it is short; longer waits are asynchronous, above this.
	database.exec('PRAGMA busy_timeout = 20');
	database.exec('PRAGMA foreign_keys = OFF');

	return {
		all: (sql, values) => statements(sql).all(values),
		get: (sql, values) => statements(sql).get(values),
		run: (sql, values) => statements(sql).run(values),
		exec: (sql) => database.exec(sql),
		inTransaction: () => database.isTransaction,
		close: () => database.close(),
	};
}

/**
 * SQLite plans a statement anew whenever a bare value behind LIMIT or LIKE is bound, for it might choose
 * another index: a third of a pick's time. An expression leaves the plan alone.
 */
function keepPlan(sql: string): string {
	return sql.replaceAll('LIMIT ?', 'LIMIT (? + 0)').replaceAll('LIKE ?', "LIKE (? || '')");
}

interface Prepared {
	all(values: readonly SqlValue[]): SqlRow[];
	get(values: readonly SqlValue[]): SqlRow | undefined;
	run(values: readonly SqlValue[]): number;
}

function createStatementCache(database: DatabaseSync): (sql: string) => Prepared {
	const cache = new Map<string, Prepared>();

	return (sql) => {
		const known = cache.get(sql);
		if (known) return known;

		if (cache.size >= MAX_STATEMENTS) cache.clear();
		const prepared = prepare(database.prepare(keepPlan(sql)));
		cache.set(sql, prepared);

		return prepared;
	};
}

/**
 * Node's own objects have no shape that V8 can remember, and their keys are made anew for every row: rows of
 * values, named here, save a pick of a mailbox a tenth of its time.
 */
function prepare(statement: StatementSync): Prepared {
	statement.setReturnArrays(true);
	const columns = statement.columns().map(({ name }) => name);
	// The type of node:sqlite knows rows as objects only.
	const named = (row: unknown): SqlRow => nameValues(columns, row as readonly SqlValue[]);

	return {
		all: (values) => statement.all(...values).map(named),
		get: (values) => {
			const row: unknown = statement.get(...values);

			return row === undefined ? undefined : named(row);
		},
		run: (values) => Number(statement.run(...values).changes),
	};
}

function nameValues(columns: readonly string[], values: readonly SqlValue[]): SqlRow {
	const row: Record<string, SqlValue> = {};
	columns.forEach((column, index) => {
		row[column] = values[index] ?? null;
	});

	return row;
}

// Loaded on demand: on an older Node the package must still load, with PostgreSQL as its store.
function loadSqlite(): typeof import('node:sqlite') {
	const sqlite = process.getBuiltinModule('node:sqlite') as
		typeof import('node:sqlite') | undefined;
	if (!sqlite) throw tooOldForSqlite();

	return sqlite;
}
