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
		all: (sql, values) => statements(sql).all(...values) as SqlRow[],
		get: (sql, values) => statements(sql).get(...values) as SqlRow | undefined,
		run: (sql, values) => Number(statements(sql).run(...values).changes),
		exec: (sql) => database.exec(sql),
		inTransaction: () => database.isTransaction,
		close: () => database.close(),
	};
}

function createStatementCache(database: DatabaseSync): (sql: string) => StatementSync {
	const cache = new Map<string, StatementSync>();

	return (sql) => {
		const known = cache.get(sql);
		if (known) return known;

		if (cache.size >= MAX_STATEMENTS) cache.clear();
		const statement = database.prepare(sql);
		cache.set(sql, statement);

		return statement;
	};
}

// Loaded on demand: on an older Node the package must still load, with PostgreSQL as its store.
function loadSqlite(): typeof import('node:sqlite') {
	const sqlite = process.getBuiltinModule('node:sqlite') as
		typeof import('node:sqlite') | undefined;
	if (!sqlite) throw tooOldForSqlite();

	return sqlite;
}
