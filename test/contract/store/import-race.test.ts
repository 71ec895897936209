import { openFreshStore } from '../../../lib/adapters/store/open-store';
import { openPostgresDatabase } from '../../../lib/adapters/store/postgres-database';
import type { SqlDatabase } from '../../../lib/adapters/store/sql-session';
import type { OutreachStore } from '../../../lib/store/store';
import type { Postgres } from '../../../sandbox/servers/postgres';
import { startPostgres } from '../../../sandbox/servers/postgres';
import { waitFor } from '../../../sandbox/servers/wait-for';

let server: Postgres;
let store: OutreachStore;
let beside: SqlDatabase;

beforeAll(async () => {
	server = await startPostgres();
	store = await openFreshStore({
		kind: 'postgres',
		connectionString: server.url,
		pepper: 'a pepper for tests',
	});
	beside = openPostgresDatabase({
		connection: { connectionString: server.url },
		schema: 'public',
		chainId: () => 'beside',
		jitterMs: () => 1,
	});
});

afterAll(async () => {
	await beside?.close();
	await store?.close();
	await server?.stop();
});

async function* batches(list: readonly string[]): AsyncGenerator<readonly string[]> {
	yield list;
}

it('an import and somebody who unsubscribes meanwhile: both hold, and the count is right', async () => {
	const unsubscribed = 'person.7@example.com';
	const list = Array.from({ length: 2_000 }, (_, index) => `person.${index}@example.com`);
	let letGo = (): void => undefined;
	const isLetGo = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	const isHeld = new Promise<void>((held) => {
		void store.transaction(async ({ suppressions }) => {
			await suppressions.add([
				{ scope: 'address', subject: unsubscribed, reason: 'unsubscribe', actor: 'link' },
			]);
			held();
			await isLetGo;
		});
	});

	await isHeld;
	const importing = store.suppressions.addMany(batches(list), {
		scope: 'address',
		reason: 'import',
		actor: 'anna',
	});
	await waitFor(
		async () => (await beside.all('SELECT pid FROM pg_locks WHERE NOT granted')).length > 0,
		{ what: 'the import to meet the open transaction' },
	);
	letGo();

	expect(await importing).toEqual({ added: 1_999, known: 1 });
	expect(await store.suppressions.count()).toBe(2_000);
	expect(await store.suppressions.find({ address: unsubscribed })).toMatchObject({
		reason: 'unsubscribe',
	});
});
