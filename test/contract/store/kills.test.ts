import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { StoreOptions } from '../../../lib/adapters/store/open-store';
import { openFreshStore } from '../../../lib/adapters/store/open-store';
import type { SettlementJournal } from '../../../lib/sending/ports';
import { recover } from '../../../lib/sending/recover';
import type { OutreachStore } from '../../../lib/store/store';
import { startPostgres } from '../../../sandbox/servers/postgres';
import { CAP, claimOf, fillRound } from './cap-race';

// The whole proof (sending-and-policy 13, P1): OUTREACH_RACE_ROUNDS=1000 npm run test:contract
const ROUNDS = Number(process.env.OUTREACH_RACE_ROUNDS ?? 6);
const PROCESSES = 8;
const KILLS_PER_ROUND = 1;
const TIME_LIMIT_MS = 60_000 + ROUNDS * 3_000;

interface Race {
	readonly kills: number;
	readonly failures: readonly string[];
}

/** Eight processes at a time; after random numbers of mails one is killed and another takes its place. */
async function race(options: StoreOptions): Promise<Race> {
	const thresholds = Array.from(
		{ length: KILLS_PER_ROUND * ROUNDS },
		() => Math.random() * CAP * ROUNDS * 0.9,
	).sort((a, b) => a - b);
	const running = new Map<ChildProcess, Promise<unknown>>();
	const failures: string[] = [];
	let mails = 0;
	let kills = 0;

	const start = (): void => {
		const worker = spawn(
			process.execPath,
			['--import', 'tsx', join(__dirname, 'kill-worker.ts'), JSON.stringify(options), `${ROUNDS}`],
			{ stdio: ['ignore', 'pipe', 'pipe'] },
		);
		running.set(worker, once(worker, 'close'));
		worker.stderr.on('data', (text: Buffer) => failures.push(String(text)));
		worker.stdout.on('data', (dots: Buffer) => {
			mails += dots.length;
			if (mails < (thresholds[0] ?? Infinity)) return;
			thresholds.shift();
			kills += 1;
			victimOf(running)?.kill('SIGKILL');
			start();
		});
	};
	for (let count = 0; count < PROCESSES; count += 1) start();
	for (let open = [...running]; open.length > 0; open = [...running]) {
		const [[worker, closed] = []] = open;
		await closed;
		if (worker) running.delete(worker);
	}

	return { kills, failures };
}

function victimOf(running: ReadonlyMap<ChildProcess, unknown>): ChildProcess | undefined {
	const alive = [...running.keys()].filter(({ exitCode, killed }) => exitCode === null && !killed);

	return alive[Math.floor(Math.random() * alive.length)];
}

const emptyJournal: SettlementJournal = {
	append: async () => undefined,
	read: async () => ({ entries: [], forget: async () => undefined }),
};

async function cleanUp(store: OutreachStore): Promise<void> {
	const clock = { now: () => Date.now() + 3_600_000 };
	for (;;) {
		const { released, inDoubt } = await recover({ store, clock, journal: emptyJournal });
		if (released + inDoubt === 0) break;
	}
	let mails = 0;
	for (let round = 0; round < ROUNDS; round += 1) {
		await fillRound(store, round, () => `end-${(mails += 1)}`);
	}
}

async function expectExactCaps(options: StoreOptions): Promise<void> {
	const { kills, failures } = await race(options);
	expect(failures).toEqual([]);
	expect(kills).toBeGreaterThan(0);
	const store = await openFreshStore(options);
	try {
		await cleanUp(store);
		const counters = await store.sends.readCounters(
			Array.from({ length: ROUNDS }, (_, round) => claimOf(round)),
		);
		expect(counters.map(({ sent, reserved }) => [sent, reserved])).toEqual(
			Array.from({ length: ROUNDS }, () => [CAP, 0]),
		);
		for (let round = 0; round < ROUNDS; round += 1) {
			const states = await store.sends.countAttempts({ campaignId: `round ${round}` });
			// What may have left counts as sent: never more than the cap, and none of its slots lost.
			expect(states.sent + states.in_doubt).toBe(CAP);
			expect(states.reserved + states.sending).toBe(0);
		}
		expect(await store.audit.verifyChains()).toMatchObject({ intact: true });
	} finally {
		await store.close();
	}
}

describe('processes that are killed while they race for caps', () => {
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
