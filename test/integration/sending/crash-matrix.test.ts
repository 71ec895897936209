import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import type { StoreOptions } from '../../../lib/adapters/store/open-store';
import { openFreshStore } from '../../../lib/adapters/store/open-store';
import { recover } from '../../../lib/sending/recover';
import type { OutreachStore } from '../../../lib/store/store';
import type { SmtpFaultServer } from '../../../sandbox/faults/smtp-fault-server';
import { startSmtpFaultServer } from '../../../sandbox/faults/smtp-fault-server';
import type { SmtpStage } from '../../../sandbox/faults/smtp-script';
import type { Postgres } from '../../../sandbox/servers/postgres';
import { startPostgres } from '../../../sandbox/servers/postgres';
import { memoryJournal } from '../../support/sender-under-test';
import type { KillPoint } from './crash-worker';

const worker = resolve(__dirname, 'crash-worker.ts');
const run = promisify(execFile);
const AFTER_THE_LEASE_MS = 600_000;

// Nearly all that Outreach Send takes; the server looks away after the first part of it.
const LONG_BODY_OCTETS = 1_800_000;
const CUT_AFTER_OCTETS = 200_000;

let folder: string;
let server: SmtpFaultServer;
let options: StoreOptions;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'outreach-crash-'));
	server = await startSmtpFaultServer();
});
afterEach(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

const args = (point: KillPoint, octets = 0) => [
	'--import',
	'tsx',
	worker,
	JSON.stringify(options),
	String(server.port),
	point,
	String(octets),
];

/** The worker ends by its own hand, or by ours when the dialogue reaches the stage. */
async function crash(point: KillPoint, stage?: SmtpStage): Promise<void> {
	const midBody = stage === 'body_part';
	const child = spawn(process.execPath, args(point, midBody ? LONG_BODY_OCTETS : 0), {
		stdio: 'ignore',
	});
	server.setScript((event) => {
		if (event.stage === stage) child.kill('SIGKILL');
		if (event.stage !== 'data' || !midBody) return undefined;

		return {
			reply: '354 Go ahead',
			breakBody: { afterBytes: CUT_AFTER_OCTETS, then: 'stall' },
		};
	});
	await new Promise((ended) => child.once('exit', ended));
	server.setScript(() => undefined);
}

async function withStore<T>(work: (store: OutreachStore) => Promise<T>): Promise<T> {
	const store = await openFreshStore(options);
	try {
		return await work(store);
	} finally {
		await store.close();
	}
}

/** What a run finds when the lease is over. */
async function reap(): Promise<string[]> {
	return await withStore(async (store) => {
		const clock = { now: () => Date.now() + AFTER_THE_LEASE_MS };
		await recover({ store, clock, journal: memoryJournal() });

		return (await store.sends.listAttempts({ limit: 10 })).map(({ state }) => state);
	});
}

async function counters(): Promise<{ readonly sent: number; readonly reserved: number }> {
	return await withStore(async (store) => {
		const bucket = new Date().toISOString().slice(0, 10);
		const [actor] = await store.sends.readCounters([
			{ scope: 'actor', subject: 'workflow-1', bucket },
		]);

		return { sent: actor?.sent ?? 0, reserved: actor?.reserved ?? 0 };
	});
}

const again = async () => (await run(process.execPath, args('none'))).stdout;

interface Aftermath {
	readonly states: string[];
	readonly delivered: number;
	readonly rerun: string;
	readonly total: number;
}

/** sending-and-policy 12 (P2): at most one delivery whatever happens, nothing reserved after the lease. */
function expectAtMostOneDelivery(): void {
	it.each<[string, KillPoint, SmtpStage | undefined, Aftermath]>([
		[
			'1 before the reservation',
			'before_reserve',
			undefined,
			{ states: [], delivered: 0, rerun: 'sent', total: 1 },
		],
		[
			'2 after the reservation',
			'after_reserve',
			undefined,
			{ states: ['released'], delivered: 0, rerun: 'sent', total: 1 },
		],
		[
			'3 after the commitment to send',
			'after_commit_to_send',
			undefined,
			{ states: ['in_doubt'], delivered: 0, rerun: 'blocked', total: 0 },
		],
		[
			'4 while the server greets',
			'none',
			'ehlo',
			{ states: ['released'], delivered: 0, rerun: 'sent', total: 1 },
		],
		[
			'5 while the server has the envelope and the store has not let the mail go',
			'commit_to_send_unanswered',
			'data',
			{ states: ['released'], delivered: 0, rerun: 'sent', total: 1 },
		],
		[
			'6 in the middle of the body',
			'none',
			'body_part',
			{ states: ['in_doubt'], delivered: 0, rerun: 'blocked', total: 0 },
		],
		[
			'7 after the final dot',
			'none',
			'body',
			{ states: ['in_doubt'], delivered: 1, rerun: 'blocked', total: 1 },
		],
		[
			'8 after the 250',
			'before_settle',
			undefined,
			{ states: ['in_doubt'], delivered: 1, rerun: 'blocked', total: 1 },
		],
		[
			'9 after the settlement',
			'after_settle',
			undefined,
			{ states: ['sent'], delivered: 1, rerun: 'blocked', total: 1 },
		],
	])('%s', async (_, point, stage, expected) => {
		await crash(point, stage);

		expect(await reap()).toEqual(expected.states);
		expect(server.messages()).toHaveLength(expected.delivered);
		expect((await counters()).reserved).toBe(0);

		expect(await again()).toBe(expected.rerun);
		expect(server.messages()).toHaveLength(expected.total);
		expect(await counters()).toEqual({ sent: 1, reserved: 0 });
	});
}

describe('SIGKILL with SQLite', () => {
	beforeEach(() => {
		options = { kind: 'sqlite', file: join(folder, 'outreach.sqlite') };
	});

	expectAtMostOneDelivery();
});

describe('SIGKILL with PostgreSQL', () => {
	let postgres: Postgres;
	let runs = 0;
	beforeAll(async () => {
		postgres = await startPostgres();
	});
	afterAll(async () => {
		await postgres.stop();
	});
	beforeEach(() => {
		// A schema for each point: one server, no row of the point before.
		runs += 1;
		options = {
			kind: 'postgres',
			connectionString: postgres.url,
			schema: `crash_${runs}`,
			pepper: 'a pepper for tests',
		};
	});

	expectAtMostOneDelivery();
});
