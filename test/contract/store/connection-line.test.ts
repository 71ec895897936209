import { openPostgresDatabase } from '../../../lib/adapters/store/postgres-database';
import type { SqlDatabase } from '../../../lib/adapters/store/sql-session';
import type { Postgres } from '../../../sandbox/servers/postgres';
import { startPostgres } from '../../../sandbox/servers/postgres';

let server: Postgres;
let database: SqlDatabase;

beforeAll(async () => {
	server = await startPostgres();
	database = openPostgresDatabase({
		connection: { connectionString: server.url },
		schema: 'public',
		chainId: () => 'chain',
		jitterMs: () => 1,
		maxConnections: 2,
	});
});

afterAll(async () => {
	await database?.close();
	await server?.stop();
});

it('lets statements and transactions wait for a free connection for longer than connecting may take', async () => {
	// Two connections, forty pieces of work of 0.3 s each: the last ones wait six seconds.
	const work = Array.from({ length: 40 }, async (_, index) =>
		index % 2 === 0
			? await database.all('SELECT pg_sleep(0.3)')
			: await database.atomically(async (session) => await session.all('SELECT pg_sleep(0.3)')),
	);

	expect((await Promise.allSettled(work)).filter(({ status }) => status === 'rejected')).toEqual(
		[],
	);
});
