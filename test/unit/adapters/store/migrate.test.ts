import { migrate, toDialect } from '../../../../lib/adapters/store/migrate';
import { allMigrations } from '../../../../lib/adapters/store/migrations/all-migrations';
import type { SqlDatabase } from '../../../../lib/adapters/store/sql-session';
import { openSqliteDatabase } from '../../../../lib/adapters/store/sqlite-database';

let database: SqlDatabase;

beforeEach(() => {
	database = openSqliteDatabase({ file: ':memory:', chainId: 'c' });
});

afterEach(async () => {
	await database.close();
});

const table = (version: number, name: string) => ({
	version,
	name,
	statements: [`CREATE TABLE ${name} (id TEXT PRIMARY KEY)`],
});

async function schema(): Promise<unknown[]> {
	return [...(await database.all(`SELECT name, sql FROM sqlite_master ORDER BY name`))];
}

describe('migrate', () => {
	it('S1-09: is numbered without gaps', () => {
		expect(allMigrations.map(({ version }) => version)).toEqual(
			allMigrations.map((_, index) => index + 1),
		);
	});

	it('S1-09: reaches the same schema from every earlier version', async () => {
		await migrate(database, { now: 1 });
		const wanted = await schema();

		for (const { version } of allMigrations) {
			await database.close();
			database = openSqliteDatabase({ file: ':memory:', chainId: 'c' });
			await migrate(database, { now: 1, migrations: allMigrations.slice(0, version) });
			await migrate(database, { now: 1 });
			expect(await schema()).toEqual(wanted);
		}
	});

	it('runs what is missing, once', async () => {
		const migrations = [table(1, 'first'), table(2, 'second'), table(3, 'third')];

		expect(await migrate(database, { now: 1, migrations: migrations.slice(0, 1) })).toBe(1);
		expect(await migrate(database, { now: 2, migrations })).toBe(2);
		expect(await migrate(database, { now: 3, migrations })).toBe(0);
		expect(await database.all('SELECT version, applied_at FROM schema_migrations')).toMatchObject([
			{ version: 1, applied_at: 1 },
			{ version: 2, applied_at: 2 },
			{ version: 3, applied_at: 2 },
		]);
	});

	it('leaves the store as it was when a migration fails', async () => {
		const broken = {
			version: 2,
			name: 'broken',
			statements: ['CREATE TABLE half (id TEXT)', 'NONSENSE'],
		};
		await migrate(database, { now: 1, migrations: [table(1, 'first')] });

		await expect(
			migrate(database, { now: 1, migrations: [table(1, 'first'), broken] }),
		).rejects.toThrow();
		expect(
			await database.get(`SELECT name FROM sqlite_master WHERE name = 'half'`),
		).toBeUndefined();
		expect(
			await migrate(database, { now: 1, migrations: [table(1, 'first'), table(2, 'good')] }),
		).toBe(1);
	});

	it('refuses a store of a newer version', async () => {
		await migrate(database, { now: 1, migrations: [table(1, 'first'), table(2, 'second')] });

		await expect(migrate(database, { now: 1, migrations: [table(1, 'first')] })).rejects.toThrow(
			'it has version 2 and this package knows 1 at most',
		);
	});

	it('spells a statement for PostgreSQL', () => {
		expect(toDialect('CREATE TABLE t (h BLOB NOT NULL) WITHOUT ROWID', 'postgres')).toBe(
			'CREATE TABLE t (h BYTEA NOT NULL)',
		);
		expect(toDialect('CREATE TABLE t (h BLOB)', 'sqlite')).toBe('CREATE TABLE t (h BLOB)');
	});
});
