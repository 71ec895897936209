import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFreshStore } from '../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../lib/store/store';
import { startPostgres } from '../../sandbox/servers/postgres';

export interface OpenedStore {
	readonly name: 'SQLite' | 'PostgreSQL';
	readonly store: OutreachStore;
	close(): Promise<void>;
}

/** Both stores as they run in production: every commit is on the disk before it is told. */
export async function openSqlite(): Promise<OpenedStore> {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-bench-'));
	const store = await openFreshStore({ kind: 'sqlite', file: join(folder, 'outreach.sqlite') });

	return {
		name: 'SQLite',
		store,
		close: async () => {
			await store.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

export async function openPostgres(): Promise<OpenedStore> {
	const server = await startPostgres({ durable: true });
	const store = await openFreshStore({
		kind: 'postgres',
		connectionString: server.url,
		pepper: 'a pepper for the bench',
	});

	return {
		name: 'PostgreSQL',
		store,
		close: async () => {
			await store.close();
			await server.stop();
		},
	};
}
