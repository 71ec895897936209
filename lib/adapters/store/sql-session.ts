export type SqlValue = string | number | Uint8Array | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;
export type SqlDialect = 'sqlite' | 'postgres';

/**
 * The one door to both databases. SQL is written once with `?` placeholders and values are always
 * bound (ledger S1-26); what a statement is built from besides are constants of this folder.
 */
export interface SqlSession {
	readonly dialect: SqlDialect;
	all(sql: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
	get(sql: string, values?: readonly SqlValue[]): Promise<SqlRow | undefined>;
	/** Writes; returns how many rows were touched. */
	run(sql: string, values?: readonly SqlValue[]): Promise<number>;
	/**
	 * Writes without waiting for the answer where that saves a round trip: inside a transaction of
	 * PostgreSQL a failure is told by the next statement or, at the latest, instead of the commit.
	 */
	post(sql: string, values?: readonly SqlValue[]): Promise<void>;
	/** Writes and reads back what RETURNING names. */
	write(sql: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
	/** Several statements as one: joins the transaction that is open, else opens one. */
	atomically<T>(work: (session: TransactionSession) => Promise<T>): Promise<T>;
}

/** Which audit chain this connection continues, and where it stands. */
export interface ChainPosition {
	readonly id: string;
	/** Unknown after a rollback: read again from the table. */
	head: { readonly seq: number; readonly hash: string } | undefined;
}

export interface TransactionSession extends SqlSession {
	readonly chain: ChainPosition;
}

export interface SqlDatabase extends SqlSession {
	close(): Promise<void>;
}

/** `?, ?, ?`; nothing equals NULL, so an empty list stays an empty list (PostgreSQL refuses `IN ()`). */
export function placeholders(count: number): string {
	if (count === 0) return 'NULL';

	return new Array(count).fill('?').join(', ');
}

/** `(?, ?), (?, ?)` */
export function tuples(rows: number, columns: number): string {
	return new Array(rows).fill(`(${placeholders(columns)})`).join(', ');
}

/** Cuts a list so that no statement exceeds what the databases take (SQLite: 32766 values). */
export function chunked<T>(items: readonly T[], size: number): T[][] {
	const chunks: T[][] = [];
	for (let start = 0; start < items.length; start += size) {
		chunks.push(items.slice(start, start + size));
	}

	return chunks;
}

/** Row locks exist in PostgreSQL only; in SQLite the writer is alone anyway. */
export function forUpdate(session: SqlSession, skipLocked = false): string {
	if (session.dialect === 'sqlite') return '';

	return skipLocked ? ' FOR UPDATE SKIP LOCKED' : ' FOR UPDATE';
}
