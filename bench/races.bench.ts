import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startPostgres } from '../sandbox/servers/postgres';
import { CAP } from '../test/contract/store/cap-race';
import { type KillRaceReport, runKillRace } from '../test/contract/store/kill-race';
import type { BenchReport, Figure } from './harness';

export const name = 'races';

// The size of docs/benchmarks.md is 1,000.
const ROUNDS = Number(process.env.OUTREACH_RACE_ROUNDS ?? 100);

/** Eight processes race for caps of 100 in each store while one after the other is killed. */
export async function run(): Promise<BenchReport> {
	const reports = { SQLite: await raceInSqlite(), PostgreSQL: await raceInPostgres() };
	const entries = Object.entries(reports);

	return {
		figures: entries.flatMap(([store, report]) => figuresOf(store, report)),
		peers: [],
		notes: entries.map(([store, report]) => noteOf(store, report)),
	};
}

async function raceInSqlite(): Promise<KillRaceReport> {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-races-'));
	try {
		return await runKillRace({ kind: 'sqlite', file: join(folder, 'outreach.sqlite') }, ROUNDS);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function raceInPostgres(): Promise<KillRaceReport> {
	const server = await startPostgres({ maxConnections: 200 });
	try {
		const options = { connectionString: server.url, pepper: 'a pepper for benches' };

		return await runKillRace({ kind: 'postgres', ...options }, ROUNDS);
	} finally {
		await server.stop();
	}
}

function figuresOf(store: string, report: KillRaceReport): Figure[] {
	const { failures, auditIntact, inexact } = report;
	const none = { unit: '', target: 0, better: 'lower' } as const;
	const above = inexact.map(({ sent, reserved, left }) => Math.max(sent + reserved, left) - CAP);
	const below = inexact.map(({ sent, left }) => CAP - Math.min(sent, left));

	return [
		{ name: `${store}: slots used above the caps`, value: sumOfPositive(above), ...none },
		{ name: `${store}: slots lost`, value: sumOfPositive(below), ...none },
		{ name: `${store}: failed processes`, value: failures.length, ...none },
		{ name: `${store}: audit chains broken`, value: auditIntact ? 0 : 1, ...none },
	];
}

function sumOfPositive(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + Math.max(0, value), 0);
}

function noteOf(store: string, report: KillRaceReport): string {
	const { rounds, kills, seconds, released, inDoubt } = report;

	return `${store}: ${rounds} caps of ${CAP}, ${kills} kills, ${Math.round(seconds)} s; the killed had left ${released} mails reserved and ${inDoubt} in doubt.`;
}
