import { setTimeout as delay } from 'node:timers/promises';

import type { PoolClient, PoolConfig, QueryConfig } from 'pg';
import { Pool, types } from 'pg';

import { InvariantError } from '../../mail/errors';
import { createPacketSocket } from './packet-socket';
import { copyInto } from './postgres-copy';
import { isRetryable, toStoreError } from './sql-errors';
import type {
	ChainPosition,
	SqlDatabase,
	SqlRow,
	SqlSession,
	SqlValue,
	TransactionSession,
} from './sql-session';
import { withoutNul } from './storable-text';
import type { TransactionMark } from './transaction-guard';
import { createTransactionGuard } from './transaction-guard';
import { createTurnstile } from '../../turnstile';

const INT8 = 20;
const NUMERIC = 1700;
const MAX_TRIES = 5;
const CONNECTIONS = 16;

export interface PostgresDatabaseOptions {
	readonly connection: Pick<
		PoolConfig,
		'host' | 'port' | 'database' | 'user' | 'password' | 'connectionString' | 'ssl'
	>;
	/** Already checked to be a plain identifier. */
	readonly schema: string;
	/** Names the audit chains of this process, one per connection. */
	chainId(): string;
	/** Milliseconds of jitter before a transaction is tried again. */
	jitterMs(): number;
	readonly maxConnections?: number;
}

export function openPostgresDatabase(options: PostgresDatabaseOptions): SqlDatabase {
	const pool = createPool(options);
	// The driver counts waiting for a free connection as connecting: a thousand addresses at once on a
	// busy server ended as "the connection was lost" after five seconds.
	const turns = createTurnstile(options.maxConnections ?? CONNECTIONS);
	const guard = createTransactionGuard();
	const chains = new WeakMap<PoolClient, ChainPosition>();
	const outside = createStatements(async (query) => {
		guard.refuseInside();

		return await turns.through(async () => await pool.query(query));
	});

	const once = async <T>(work: (session: TransactionSession) => Promise<T>): Promise<T> =>
		await turns.through(async () => {
			const client = await translated(pool.connect());
			const chain = chains.get(client) ?? { id: options.chainId(), head: undefined };
			chains.set(client, chain);

			return await guard.inside(async (mark) => await inTransaction({ client, chain, mark }, work));
		});

	return {
		...outside,
		post: async (sql, values) => {
			await outside.run(sql, values);
		},
		dialect: 'postgres',
		atomically: async (work) => {
			guard.refuseInside();
			for (let tries = 1; ; tries += 1) {
				try {
					return await once(work);
				} catch (error) {
					if (!isRetryable(error) || tries === MAX_TRIES) throw error;
				}
				await delay(tries * options.jitterMs());
			}
		},
		close: async () => await pool.end(),
	};
}

// Named like all others: an unnamed one would go out in a packet of its own.
const BEGIN: QueryConfig = { name: 'outreach_begin', text: 'BEGIN', values: [] };
// A plan is kept for as long as the connection lives. Made while a table was small, it read the whole
// table for every group of mails; inside a transaction all statements are after a few rows.
const BY_INDEX: QueryConfig = {
	name: 'outreach_by_index',
	text: 'SET LOCAL enable_seqscan TO off',
	values: [],
};
const COMMIT: QueryConfig = { name: 'outreach_commit', text: 'COMMIT', values: [] };

interface TransactionParts {
	readonly client: PoolClient;
	readonly chain: ChainPosition;
	readonly mark: TransactionMark;
}

async function inTransaction<T>(
	{ client, chain, mark }: TransactionParts,
	work: (session: TransactionSession) => Promise<T>,
): Promise<T> {
	const posted = createPostbox(client);
	const statements = createStatements(async (query) => {
		mark.assertOpen();

		return await client.query(query);
	});
	const session: TransactionSession = {
		...statements,
		dialect: 'postgres',
		chain,
		post: async (sql, values = []) => {
			mark.assertOpen();
			posted.send({ ...translate(sql), values: values.map(bindable) });
		},
		copy: async (into, rows) => {
			mark.assertOpen();
			await translated(copyInto(client, into, rows));
		},
		atomically: (inner) => inner(session),
	};
	let broken = false;

	try {
		// Sent ahead of the first statement, not before it: one round trip less.
		posted.send(BEGIN);
		posted.send(BY_INDEX);
		const value = await work(session);
		await posted.commit();

		return value;
	} catch (error) {
		chain.head = undefined;
		await client.query('ROLLBACK').catch(() => {
			broken = true;
		});
		// What was posted failed first; the statement that told it only stumbled over that.
		throw posted.failure() ?? error;
	} finally {
		// A connection that could not roll back must not serve anybody else.
		client.release(broken);
	}
}

/** Statements on the wire whose answers nobody waits for before the commit. */
function createPostbox(client: PoolClient) {
	let failure: unknown;

	return {
		failure: () => failure,
		send: (query: QueryConfig) => {
			client.query(query).catch((error: unknown) => {
				failure ??= toStoreError(error);
			});
		},
		commit: async () => {
			const { command } = await translated(client.query(COMMIT));
			// PostgreSQL answers COMMIT of a failed transaction with ROLLBACK, and without an error.
			if (command !== 'COMMIT') throw failure ?? new InvariantError('The store rolled back.');
		},
	};
}

async function translated<T>(answer: Promise<T>): Promise<T> {
	try {
		return await answer;
	} catch (error) {
		throw toStoreError(error);
	}
}

type Statements = Pick<SqlSession, 'all' | 'get' | 'run' | 'write'>;

interface PostgresQuery {
	readonly name: string;
	readonly text: string;
	readonly values: SqlValue[];
}

function createStatements(
	send: (
		query: PostgresQuery,
	) => Promise<{ readonly rows: SqlRow[]; readonly rowCount: number | null }>,
): Statements {
	const ask = async (sql: string, values: readonly SqlValue[] = []) =>
		await translated(send({ ...translate(sql), values: values.map(bindable) }));

	return {
		all: async (sql, values) => (await ask(sql, values)).rows,
		get: async (sql, values) => (await ask(sql, values)).rows[0],
		run: async (sql, values) => (await ask(sql, values)).rowCount ?? 0,
		write: async (sql, values) => (await ask(sql, values)).rows,
	};
}

function bindable(value: SqlValue): SqlValue {
	return typeof value === 'string' ? withoutNul(value) : value;
}

const translations = new Map<string, { readonly name: string; readonly text: string }>();

/** `?` becomes `$1`, `$2` ...; the name lets the server keep the plan. No SQL of ours holds a literal `?`. */
function translate(sql: string): { readonly name: string; readonly text: string } {
	const known = translations.get(sql);
	if (known) return known;

	let index = 0;
	const text = sql.replace(/\?/g, () => `$${(index += 1)}`);
	const translation = { name: `outreach_${translations.size}`, text };
	translations.set(sql, translation);

	return translation;
}

function createPool(options: PostgresDatabaseOptions): Pool {
	const pool = new Pool({
		...options.connection,
		max: options.maxConnections ?? CONNECTIONS,
		connectionTimeoutMillis: 5_000,
		idleTimeoutMillis: 30_000,
		statement_timeout: 30_000,
		idle_in_transaction_session_timeout: 60_000,
		keepAlive: true,
		// Statements that do not wait for each other share a packet (libpq calls it pipeline mode).
		pipeline: true,
		stream: createPacketSocket,
		// n8n must be able to exit without anybody closing the store.
		allowExitOnIdle: true,
		application_name: 'n8n-nodes-outreach',
		types: { getTypeParser: (id, format) => numericParser(id) ?? types.getTypeParser(id, format) },
		onConnect: async (client) => {
			// Without an index a plan would look so dear now that the server compiles it first.
			await client.query(`SET search_path TO "${options.schema}"; SET jit TO off`);
		},
	});
	// An idle connection that the server ends is replaced at the next use.
	pool.on('error', () => undefined);

	return pool;
}

/** Counts and epoch milliseconds fit a double; pg hands 64-bit integers out as text otherwise. */
function numericParser(id: number): ((value: string) => number) | undefined {
	return id === INT8 || id === NUMERIC ? Number : undefined;
}
