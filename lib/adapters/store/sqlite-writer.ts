import { setImmediate as eventLoopTurn, setTimeout as delay } from 'node:timers/promises';

import { StoreUnavailableError } from '../../mail/errors';
import { isBusy, toStoreError } from './sql-errors';
import type { ChainPosition, TransactionSession } from './sql-session';
import type { SqliteConnection } from './sqlite-connection';
import type { SqliteLog } from './sqlite-log';
import type { TransactionGuard, TransactionMark } from './transaction-guard';

// One commit waits for the disk once, however many transactions it carries. The bounds keep the
// write lock short for other processes and the event loop free for n8n.
const MAX_GROUP = 64;
const MAX_GROUP_MS = 25;
const MAX_PAUSE_MS = 8;
// Another process holds the lock for a few milliseconds; who asks more rarely comes last again and again.
const MAX_BEGIN_PAUSE_MS = 4;

export interface SqliteWriter {
	/** Resolves after the commit: what is told is on the disk. */
	submit<T>(work: (session: TransactionSession) => Promise<T>): Promise<T>;
	isIdle(): boolean;
}

interface Job {
	/** @param isFirst nothing stands in the transaction yet */
	run(isFirst: boolean): Promise<() => void>;
	fail(error: unknown): void;
}

export interface WriterOptions {
	readonly connection: SqliteConnection;
	/** A commit tells nobody of itself before this is flushed. */
	readonly log: Pick<SqliteLog, 'flush' | 'assertWhole'>;
	readonly chain: ChainPosition;
	readonly guard: TransactionGuard;
	/** How long to wait for another process's write lock. */
	readonly busyTimeoutMs: number;
	/** How long one transaction may keep all others waiting. */
	readonly transactionTimeoutMs: number;
	/** The session of one transaction, dead when that has ended. */
	openSession(mark: TransactionMark): TransactionSession;
}

/**
 * SQLite has one writer. Transactions queue here and are committed in groups; each but the first is a
 * savepoint, so that one can fail without its neighbours.
 */
export function createSqliteWriter(options: WriterOptions): SqliteWriter {
	const queue: Job[] = [];
	let busy = false;

	const drain = async () => {
		busy = true;
		while (queue.length > 0) {
			// What arrived from the network meanwhile comes first: then it shares the next commit instead of
			// waiting for one of its own.
			await eventLoopTurn();
			const { jobs, tookMs, flushedMs } = await commitGroup(options, queue);
			// Where many write, the loop gets as long to itself, and the next commit carries more.
			const pauseMs = Math.min(tookMs, MAX_PAUSE_MS) - flushedMs;
			if (jobs > 1 && queue.length < MAX_GROUP && pauseMs > 0) await delay(pauseMs);
		}
		busy = false;
	};

	return {
		isIdle: () => !busy,
		submit: async (work) => {
			options.guard.refuseInside();

			return await new Promise((resolve, reject) => {
				queue.push(createJob(options, work, { resolve, reject }));
				if (!busy) void drain();
			});
		},
	};
}

function createJob<T>(
	options: WriterOptions,
	work: (session: TransactionSession) => Promise<T>,
	promise: { resolve(value: T): void; reject(error: unknown): void },
): Job {
	const { connection, chain, guard } = options;

	return {
		fail: (error) => promise.reject(toStoreError(error)),
		run: async (isFirst) => {
			// A savepoint copies every page before it changes. What comes first needs none: to take it back is to
			// take back everything.
			if (!isFirst) connection.run('SAVEPOINT job', []);
			try {
				const value = await guard.inside(
					async (mark) =>
						await inTime(work(options.openSession(mark)), options.transactionTimeoutMs),
				);
				if (!isFirst) connection.run('RELEASE job', []);

				return () => promise.resolve(value);
			} catch (error) {
				chain.head = undefined;
				takeBack(connection, isFirst, error);

				return () => promise.reject(error);
			}
		},
	};
}

/** @throws the error itself when it took more with it than its own work */
function takeBack(connection: SqliteConnection, isFirst: boolean, error: unknown): void {
	if (isFirst) {
		if (connection.inTransaction()) connection.exec('ROLLBACK');

		return;
	}
	// A full disk ends the whole transaction, not only the savepoint.
	if (!connection.inTransaction()) throw error;
	connection.exec('ROLLBACK TO job');
	connection.exec('RELEASE job');
}

/** One work that never ends must not end all sending of the process. */
async function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const tooLate = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(tookTooLong(timeoutMs)), timeoutMs).unref();
	});

	try {
		return await Promise.race([work, tooLate]);
	} finally {
		clearTimeout(timer);
	}
}

function tookTooLong(timeoutMs: number): StoreUnavailableError {
	return new StoreUnavailableError(
		`The store could not commit because one transaction took longer than ${timeoutMs / 1000} s.`,
		'Try again; if it stays, please report it with the operation that was running.',
	);
}

interface Committed {
	readonly jobs: number;
	/** Statements and commit. */
	readonly tookMs: number;
	/** The loop was free for so long already. */
	readonly flushedMs: number;
}

async function commitGroup(options: WriterOptions, queue: Job[]): Promise<Committed> {
	const { connection, log } = options;
	const begun: Job[] = [];

	try {
		log.assertWhole();
		await begin(options, queue);
		const startedAt = performance.now();
		const settled = await runJobs(connection, queue, begun);
		if (connection.inTransaction()) connection.exec('COMMIT');
		const committedAt = performance.now();
		await log.flush();
		for (const settle of settled) settle();

		return {
			jobs: settled.length,
			tookMs: committedAt - startedAt,
			flushedMs: performance.now() - committedAt,
		};
	} catch (error) {
		options.chain.head = undefined;
		if (connection.inTransaction()) connection.exec('ROLLBACK');
		for (const job of begun.length > 0 ? begun : queue.splice(0)) job.fail(error);

		return { jobs: 0, tookMs: 0, flushedMs: 0 };
	}
}

/** @returns who is to be told after the commit, which there is none of when the first has ended the transaction */
async function runJobs(
	connection: SqliteConnection,
	queue: Job[],
	begun: Job[],
): Promise<ReadonlyArray<() => void>> {
	const settled: Array<() => void> = [];
	const startedAt = performance.now();
	while (settled.length < MAX_GROUP && performance.now() - startedAt < MAX_GROUP_MS) {
		const job = queue.shift();
		if (!job) break;
		begun.push(job);
		settled.push(await job.run(settled.length === 0));
		if (!connection.inTransaction()) break;
	}

	return settled;
}

/** @throws StoreUnavailableError when another process keeps the lock */
async function begin(
	{ connection, busyTimeoutMs }: WriterOptions,
	queue: readonly Job[],
): Promise<void> {
	const deadline = performance.now() + busyTimeoutMs;
	for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, MAX_BEGIN_PAUSE_MS)) {
		try {
			beginWriting(connection);

			return;
		} catch (error) {
			if (!isBusy(error)) throw error;
			if (performance.now() > deadline) throw stayedBusy(busyTimeoutMs, queue.length, error);
		}
		await delay(pauseMs);
	}
}

/**
 * SQLite chooses at BEGIN where it keeps the pages that a statement or a savepoint might take back. By default that is
 * a temporary file, made anew for every commit, with as many writes again as the log needs: here it is memory.
 * Afterwards the default holds again, since sorting a large table must not fill the memory.
 */
function beginWriting(connection: SqliteConnection): void {
	connection.exec('PRAGMA temp_store = MEMORY');
	try {
		connection.exec('BEGIN IMMEDIATE');
	} finally {
		connection.exec('PRAGMA temp_store = DEFAULT');
	}
}

function stayedBusy(busyTimeoutMs: number, waiting: number, cause: unknown): StoreUnavailableError {
	return new StoreUnavailableError(
		`The store could not write because another process held it for ${busyTimeoutMs / 1000} s (${waiting} waiting).`,
		'Close other programs that use the file, or use PostgreSQL in the store credential.',
		{ cause },
	);
}
