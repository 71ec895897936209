import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { openFreshStore } from '../../../lib/adapters/store/open-store';
import { recover } from '../../../lib/sending/recover';
import type { OutreachStore } from '../../../lib/store/store';
import type { SmtpFaultServer } from '../../../sandbox/faults/smtp-fault-server';
import { startSmtpFaultServer } from '../../../sandbox/faults/smtp-fault-server';
import type { SmtpStage } from '../../../sandbox/faults/smtp-script';
import { memoryJournal } from '../../support/sender-under-test';
import type { KillPoint } from './crash-worker';

const worker = resolve(__dirname, 'crash-worker.ts');
const run = promisify(execFile);
const AFTER_THE_LEASE_MS = 600_000;

let folder: string;
let server: SmtpFaultServer;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'outreach-crash-'));
	server = await startSmtpFaultServer();
});
afterEach(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

const file = () => join(folder, 'outreach.sqlite');
const args = (point: KillPoint) => ['--import', 'tsx', worker, file(), String(server.port), point];

/** The worker ends by its own hand, or by ours when the dialogue reaches the stage. */
async function crash(point: KillPoint, stage?: SmtpStage): Promise<void> {
	const child = spawn(process.execPath, args(point), { stdio: 'ignore' });
	server.setScript((event) => {
		if (event.stage === stage) child.kill('SIGKILL');

		return undefined;
	});
	await new Promise((ended) => child.once('exit', ended));
	server.setScript(() => undefined);
}

async function withStore<T>(work: (store: OutreachStore) => Promise<T>): Promise<T> {
	const store = await openFreshStore({ kind: 'sqlite', file: file() });
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

/** sending-and-policy 12 (P2): at most one delivery whatever happens, nothing reserved after the lease. */
describe('SIGKILL', () => {
	it.each<
		[
			string,
			KillPoint,
			SmtpStage | undefined,
			{ states: string[]; delivered: number; rerun: string; total: number },
		]
	>([
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
			'5 at MAIL FROM',
			'none',
			'mail',
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
});
