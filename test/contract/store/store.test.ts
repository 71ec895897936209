import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { StoreOptions } from '../../../lib/adapters/store/open-store';
import { openFreshStore } from '../../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../../lib/store/store';
import type { Postgres } from '../../../sandbox/servers/postgres';
import { startPostgres } from '../../../sandbox/servers/postgres';
import type { OpenStore } from './store-under-test';
import { createTestClock } from './store-under-test';
import { suites } from './suites/all-suites';

/** Runs every slice's contract against one kind of store; each test gets an empty one. */
function describeStore(name: string, optionsOf: (testNumber: number) => StoreOptions): void {
	describe(name, () => {
		const opened: OutreachStore[] = [];
		let testNumber = 0;

		const open: OpenStore = async () => {
			const clock = createTestClock();
			const store = await openFreshStore(optionsOf((testNumber += 1)), { clock });
			opened.push(store);

			return { store, clock };
		};

		afterEach(async () => {
			for (const store of opened.splice(0)) await store.close();
		});

		for (const [slice, suite] of Object.entries(suites)) {
			describe(slice, () => {
				suite(open);
			});
		}
	});
}

describeStore('SQLite in memory', () => ({ kind: 'sqlite', file: ':memory:' }));

describe('on disk', () => {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-store-'));

	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	describeStore('SQLite file', (testNumber) => ({
		kind: 'sqlite',
		file: join(folder, `${testNumber}`, 'outreach.sqlite'),
	}));
});

describe('with a real server', () => {
	let server: Postgres;

	beforeAll(async () => {
		server = await startPostgres();
	});

	afterAll(async () => {
		await server.stop();
	});

	describeStore('PostgreSQL', (testNumber) => ({
		kind: 'postgres',
		connectionString: server.url,
		schema: `test_${testNumber}`,
		pepper: 'a pepper for tests',
		encryptionKey: 'a key for tests',
	}));
});
