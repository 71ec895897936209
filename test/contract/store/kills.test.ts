import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { StoreOptions } from '../../../lib/adapters/store/open-store';
import { startPostgres } from '../../../sandbox/servers/postgres';
import { runKillRace } from './kill-race';

// OUTREACH_RACE_ROUNDS=1000 is the whole proof (sending-and-policy 13, P1); `npm run bench -- races` does it with figures.
const ROUNDS = Number(process.env.OUTREACH_RACE_ROUNDS ?? 6);
const TIME_LIMIT_MS = 60_000 + ROUNDS * 3_000;

/** What may have left counts as sent: never more than the cap, and none of its slots lost. */
async function expectExactCaps(options: StoreOptions): Promise<void> {
	expect(await runKillRace(options, ROUNDS)).toMatchObject({
		kills: ROUNDS,
		failures: [],
		inexact: [],
		auditIntact: true,
	});
}

describe('processes that are killed while they race for caps (S0-14, S3-04)', () => {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-kills-'));

	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it(
		'P1: use every cap exactly in SQLite',
		async () => {
			await expectExactCaps({ kind: 'sqlite', file: join(folder, 'outreach.sqlite') });
		},
		TIME_LIMIT_MS,
	);

	it(
		'P1: use every cap exactly in PostgreSQL',
		async () => {
			const server = await startPostgres({ maxConnections: 200 });
			try {
				await expectExactCaps({
					kind: 'postgres',
					connectionString: server.url,
					pepper: 'a pepper for tests',
				});
			} finally {
				await server.stop();
			}
		},
		TIME_LIMIT_MS,
	);
});
