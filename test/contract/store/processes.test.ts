import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { StoreOptions } from '../../../lib/adapters/store/open-store';
import { openFreshStore } from '../../../lib/adapters/store/open-store';
import { startPostgres } from '../../../sandbox/servers/postgres';

const run = promisify(execFile);
const CAP = 100;
const COUNTER = { scope: 'mailbox', subject: 'm1', bucket: '2026-11-02' } as const;

/** Starts processes at once; the first of them also creates and migrates the store. */
async function raceProcesses(options: StoreOptions, processes: number): Promise<number[]> {
	const worker = join(__dirname, 'race-worker.ts');
	const outputs = await Promise.all(
		Array.from(
			{ length: processes },
			async () =>
				await run(
					process.execPath,
					['--import', 'tsx', worker, JSON.stringify(options), `${CAP}`],
					{
						timeout: 50_000,
					},
				),
		),
	);

	return outputs.map(({ stdout }) => Number(stdout.trim()));
}

async function expectExactly(options: StoreOptions, booked: readonly number[]): Promise<void> {
	expect(booked.reduce((sum, count) => sum + count, 0)).toBe(CAP);
	const store = await openFreshStore(options);
	try {
		expect(await store.sends.readCounters([COUNTER])).toEqual([
			{ ...COUNTER, sent: 0, reserved: CAP },
		]);
		expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: CAP });
	} finally {
		await store.close();
	}
}

describe('several processes with one new store (S3-04)', () => {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-race-'));

	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it('P1: race for a cap of 100 in SQLite and book exactly 100', async () => {
		const options: StoreOptions = { kind: 'sqlite', file: join(folder, 'outreach.sqlite') };

		await expectExactly(options, await raceProcesses(options, 3));
	});

	it('P1: race for a cap of 100 in PostgreSQL and book exactly 100', async () => {
		const server = await startPostgres();
		try {
			const options: StoreOptions = {
				kind: 'postgres',
				connectionString: server.url,
				pepper: 'a pepper for tests',
			};

			await expectExactly(options, await raceProcesses(options, 3));
		} finally {
			await server.stop();
		}
	});
});
