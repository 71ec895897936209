import type { ChainPosition, SqlDatabase, SqlRow, TransactionSession } from './sql-session';
import { isBusy, toStoreError } from './sql-errors';
import type { SqliteConnection } from './sqlite-connection';
import { connectSqlite } from './sqlite-connection';
import { createSqliteLog, noLog } from './sqlite-log';
import type { SqliteWriter } from './sqlite-writer';
import { createSqliteWriter } from './sqlite-writer';
import type { TransactionGuard, TransactionMark } from './transaction-guard';
import { createTransactionGuard } from './transaction-guard';

// Rows of people lie all over their indexes. The default of 1,000 pages copies the same pages back after
// every few hundred audit rows, and 2 MB of cache do not hold them; this is a log of 32 MB at most.
const CHECKPOINT_PAGES = 8_000;
const CACHE_KIBIBYTES = 16_384;

/** How long a write, or the opening of a file, waits for another process. */
export const BUSY_TIMEOUT_MS = 10_000;

export interface SqliteDatabaseOptions {
	readonly file: string;
	/** Names the audit chain that this process writes. */
	readonly chainId: string;
	readonly busyTimeoutMs?: number;
	readonly transactionTimeoutMs?: number;
}

/** @throws ConfigurationError, or what SQLite says about the file */
export function openSqliteDatabase(options: SqliteDatabaseOptions): SqlDatabase {
	const inMemory = options.file === ':memory:';
	const writing = connectForWriting(options.file, inMemory);

	const log = inMemory ? noLog : createSqliteLog(options.file);
	const guard = createTransactionGuard();
	const chain: ChainPosition = { id: options.chainId, head: undefined };
	const writer = createSqliteWriter({
		connection: writing,
		log,
		chain,
		guard,
		busyTimeoutMs: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS,
		transactionTimeoutMs: options.transactionTimeoutMs ?? 30_000,
		openSession: (mark) => createTransactionSession(writing, chain, mark),
	});
	// Readers of a file see the last commit and never wait; a memory database has one connection only.
	const reading = inMemory ? writing : connectSqlite(options.file, { readOnly: true });
	const read = createReader({ reading, writing, writer, guard });

	return {
		dialect: 'sqlite',
		all: (sql, values = []) => read((source) => source.all(sql, values)),
		get: (sql, values = []) => read((source) => source.get(sql, values)),
		run: (sql, values) => writer.submit((inner) => inner.run(sql, values)),
		post: (sql, values) => writer.submit((inner) => inner.post(sql, values)),
		write: (sql, values) => writer.submit((inner) => inner.write(sql, values)),
		atomically: (work) => writer.submit(work),
		close: async () => {
			// Whatever was submitted before is on the disk when the last of it resolves; what failed has been told.
			await writer.submit(async () => undefined).catch(() => undefined);
			await log.close();
			if (!inMemory) reading.close();
			writing.close();
		},
	};
}

/** Busy while another process creates the file, or recovers what a killed one left in its log. */
function connectForWriting(file: string, inMemory: boolean): SqliteConnection {
	const connection = connectSqlite(file);
	try {
		// In the rollback journal readers would block the writer.
		if (!inMemory) connection.exec('PRAGMA journal_mode = WAL');
		// NORMAL keeps the file whole over a power cut. Every commit, too: before it is told of, the writer
		// flushes the log itself, without stopping the event loop until the disk is ready (0035).
		connection.exec('PRAGMA synchronous = NORMAL');
		connection.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
		connection.exec(`PRAGMA cache_size = -${CACHE_KIBIBYTES}`);
		// What an erasure blanks must not stay legible in the free bytes of a page.
		connection.exec('PRAGMA secure_delete = ON');
		// From here on only BEGIN finds it busy, and the writer asks again without stopping n8n's event loop:
		// beside seven other processes SQLite's own wait took two thirds of all time from it.
		connection.exec('PRAGMA busy_timeout = 0');
	} catch (error) {
		connection.close();
		throw error;
	}

	return connection;
}

function createTransactionSession(
	connection: SqliteConnection,
	chain: ChainPosition,
	{ assertOpen }: TransactionMark,
): TransactionSession {
	const answered = async <T>(ask: () => T): Promise<T> => {
		assertOpen();

		return translated(ask);
	};
	const session: TransactionSession = {
		dialect: 'sqlite',
		chain,
		all: (sql, values = []) => answered(() => connection.all(sql, values)),
		get: (sql, values = []) => answered(() => connection.get(sql, values)),
		run: (sql, values = []) => answered(() => connection.run(sql, values)),
		post: (sql, values = []) => answered(() => void connection.run(sql, values)),
		write: (sql, values = []) => answered(() => connection.all(sql, values)),
		atomically: (work) => work(session),
	};

	return session;
}

interface ReaderParts {
	readonly reading: SqliteConnection;
	readonly writing: SqliteConnection;
	readonly writer: SqliteWriter;
	readonly guard: TransactionGuard;
}

function createReader({ reading, writing, writer, guard }: ReaderParts) {
	const inMemory = reading === writing;

	return async <T extends SqlRow | SqlRow[] | undefined>(
		ask: (source: SqliteConnection) => T,
	): Promise<T> => {
		guard.refuseInside();
		// A read between the writer's statements would see what is not committed.
		if (inMemory && !writer.isIdle())
			return await writer.submit(async () => translated(() => ask(writing)));

		return translated(() => askEither([writing, reading], ask));
	};
}

/**
 * A commit of the writer makes stale what the reader remembers of the file: between two transactions the
 * writer itself answers, in two thirds of the time. Only the reader waits for a process that recovers the log.
 */
function askEither<T>(
	[writing, reading]: readonly [SqliteConnection, SqliteConnection],
	ask: (source: SqliteConnection) => T,
): T {
	if (writing.inTransaction()) return ask(reading);
	try {
		return ask(writing);
	} catch (error) {
		if (!isBusy(error)) throw error;

		return ask(reading);
	}
}

function translated<T>(ask: () => T): T {
	try {
		return ask();
	} catch (error) {
		throw toStoreError(error);
	}
}
