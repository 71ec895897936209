import type { SqlDatabase } from '../../../../lib/adapters/store/sql-session';
import { openSqliteDatabase } from '../../../../lib/adapters/store/sqlite-database';

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
