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
	/**
	 * PostgreSQL only: rows of `copyRows` into `table (columns)`, at half the price of INSERT. A row
	 * that is there already ends the transaction.
	 */
	copy?(into: string, rows: Uint8Array): Promise<void>;
}

export interface SqlDatabase extends SqlSession {
	close(): Promise<void>;
}

/** `?, ?, ?`; nothing equals NULL, so an empty list stays an empty list (PostgreSQL refuses `IN ()`). */
export function placeholders(count: number): string {
	if (count === 0) return 'NULL';

	return repeated('?', count);
}

/** `(?, ?), (?, ?)` */
export function tuples(rows: number, columns: number): string {
	return repeated(`(${placeholders(columns)})`, rows);
}

function repeated(text: string, count: number): string {
	return `${`${text}, `.repeat(count - 1)}${text}`;
}

export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}

	return groups;
}

/**
 * Repeats the last item up to a power of two: a list of any length makes one of a few statements, whose
 * plans the databases keep. Only where repeating changes nothing, as in `IN`.
 */
export function padded<T>(items: readonly T[]): T[] {
	const last = items.at(-1);
	if (last === undefined) return [];
	const length = 2 ** Math.ceil(Math.log2(items.length));

	return [...items, ...new Array<T>(length - items.length).fill(last)];
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
