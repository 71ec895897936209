import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { SqlDatabase, TransactionSession } from '../../../../lib/adapters/store/sql-session';
import { connectSqlite } from '../../../../lib/adapters/store/sqlite-connection';
import { openSqliteDatabase } from '../../../../lib/adapters/store/sqlite-database';
import type { SqliteWriter } from '../../../../lib/adapters/store/sqlite-writer';
import { createSqliteWriter } from '../../../../lib/adapters/store/sqlite-writer';
import { createTransactionGuard } from '../../../../lib/adapters/store/transaction-guard';
import { StoreUnavailableError } from '../../../../lib/mail/errors';

let database: SqlDatabase;

beforeEach(async () => {
	database = openSqliteDatabase({ file: ':memory:', chainId: 'c', transactionTimeoutMs: 20 });
	await database.run('CREATE TABLE t (id INTEGER PRIMARY KEY)');
});

afterEach(async () => {
	await database.close();
});

const insert = 'INSERT INTO t (id) VALUES (?)';

async function ids(): Promise<unknown[]> {
	return (await database.all('SELECT id FROM t ORDER BY id')).map(({ id }) => id);
}

describe('the SQLite writer', () => {
	it('keeps the order in which transactions were submitted', async () => {
		const order: number[] = [];
		await Promise.all(
			[1, 2, 3].map(async (id) => {
				await database.atomically(async (session) => await session.run(insert, [id]));
				order.push(id);
			}),
		);

		expect(order).toEqual([1, 2, 3]);
		expect(await ids()).toEqual([1, 2, 3]);
	});

	it('keeps the neighbours of a statement that fails', async () => {
		const writes = [1, 2, 2, 3].map(async (id) => await database.run(insert, [id]));
		const outcomes = await Promise.allSettled(writes);

		expect(outcomes.map(({ status }) => status)).toEqual([
			'fulfilled',
			'fulfilled',
			'rejected',
			'fulfilled',
		]);
		expect(await ids()).toEqual([1, 2, 3]);
	});

	it('takes back the first of a group without those after it', async () => {
		const first = database.atomically(async (session) => {
			await session.run(insert, [1]);
			throw new Error('Changed my mind');
		});
		const others = [2, 3].map(async (id) => await database.run(insert, [id]));

		await expect(first).rejects.toThrow('Changed my mind');
		await Promise.all(others);
		expect(await ids()).toEqual([2, 3]);
	});

	it('gives up a transaction that never ends and goes on with the next', async () => {
		let wake: () => void = () => undefined;
		let late: Promise<unknown> = Promise.resolve();
		const stuck = database.atomically(async (session) => {
			await session.run(insert, [1]);
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
			late = session.run(insert, [2]);
			late.catch(() => undefined);
			await late;
		});
		const next = database.run(insert, [3]);

		await expect(stuck).rejects.toMatchObject({
			code: 'store_unavailable',
			message: expect.stringContaining('took longer than') as string,
		});
		await next;
		wake();
		await new Promise(setImmediate);
		await expect(late).rejects.toThrow('after its end');
		expect(await ids()).toEqual([3]);
	});

	it('finishes what was submitted before it closes', async () => {
		const other = openSqliteDatabase({ file: ':memory:', chainId: 'c' });
		const created = other.run('CREATE TABLE t (id INTEGER)');
		await other.close();

		await expect(created).resolves.toBe(0);
	});
});

describe('the log of the SQLite writer', () => {
	const connection = connectSqlite(':memory:');
	const rows = () => connection.all('SELECT id FROM t', []).length;
	let flush: () => Promise<void>;
	let broken: Error | undefined;
	let writer: SqliteWriter;

	beforeEach(() => {
		connection.exec('DROP TABLE IF EXISTS t; CREATE TABLE t (id INTEGER PRIMARY KEY)');
		broken = undefined;
		const assertWhole = () => {
			if (broken) throw broken;
		};
		writer = createSqliteWriter({
			connection,
			log: { flush: async () => await flush(), assertWhole },
			chain: { id: 'c', head: undefined },
			guard: createTransactionGuard(),
			busyTimeoutMs: 100,
			transactionTimeoutMs: 100,
			openSession: () => ({}) as TransactionSession,
		});
	});

	afterAll(() => connection.close());

	const write = async (id: number) =>
		await writer.submit(async () => await Promise.resolve(connection.run(insert, [id])));

	it('is on the disk before anybody hears of a commit, and the event loop goes on', async () => {
		let onDisk: () => void = () => undefined;
		flush = async () => await new Promise((resolve) => (onDisk = resolve));
		let told = false;
		const written = write(1).then(() => (told = true));
		while (rows() === 0) await new Promise(setImmediate);
		await new Promise(setImmediate);

		expect(told).toBe(false);
		onDisk();
		await written;
		expect(told).toBe(true);
	});

	it('refuses every further write once the disk has refused it', async () => {
		flush = async () =>
			await Promise.reject((broken = new StoreUnavailableError('The disk is gone.')));

		await expect(write(1)).rejects.toThrow('The disk is gone.');
		await expect(write(2)).rejects.toThrow('The disk is gone.');
		expect(rows()).toBe(1);
	});
});

describe('a store file', () => {
	let folder: string;
	let file: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'outreach-file-'));
		file = join(folder, 'store.sqlite');
	});

	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it('is written without temporary files of SQLite', async () => {
		const store = openSqliteDatabase({ file, chainId: 'c' });
		await store.run('CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)');
		const fill = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
			INSERT INTO t SELECT i, hex(randomblob(200)) FROM n`;
		await store.run(fill);
		const openFiles = await store.atomically(async (session) => {
			await session.run(`UPDATE t SET text = text || 'x'`);

			return readdirSync('/proc/self/fd').map(nameOf);
		});
		await store.close();

		expect(openFiles).toContain(`${file}-wal`);
		expect(openFiles.filter((name) => name.includes('etilqs'))).toEqual([]);
	});

	it('writes nothing more once its log cannot be flushed', async () => {
		const store = openSqliteDatabase({ file, chainId: 'c' });
		const lost = store.atomically(async (session) => {
			await session.run('CREATE TABLE t (id INTEGER)');
			rmSync(`${file}-wal`);
		});

		await expect(lost).rejects.toMatchObject({
			code: 'store_unavailable',
			message: expect.stringContaining('the disk refused its log') as string,
		});
		await expect(store.run('INSERT INTO t (id) VALUES (1)')).rejects.toMatchObject({
			code: 'store_unavailable',
		});
		expect(await store.all('SELECT id FROM t')).toEqual([]);
		await store.close();
	});
});

/** What a file descriptor of this process stands for; the one that lists them is closed again. */
function nameOf(descriptor: string): string {
	try {
		return readlinkSync(`/proc/self/fd/${descriptor}`);
	} catch {
		return '';
	}
}
