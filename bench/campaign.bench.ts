import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { credentialSeeds } from '../sandbox/demo/demo-world';
import { startN8nCluster } from '../sandbox/n8n/n8n-cluster';
import type { CredentialSeed } from '../sandbox/n8n/n8n-instance';
import { startSandbox, type Sandbox } from '../sandbox/sandbox';
import { ensureBuild } from '../scripts/build';
import { runBatches, type BatchRun, type ExecutionTimes } from './campaign/batches';
import type { BenchReport } from './harness';
import { median } from './harness';
import type { Sink } from './send/start-sink';
import { startSink } from './send/start-sink';
import { startWorld } from './worlds/start-world';

export const name = 'campaign';

const ROUND_TRIP_MS = 20;
const MAILS_A_DAY = 60_000;
const MINUTES_A_DAY = 1_440;
const LARGE = { campaignId: 'large', executions: 4, leadsEach: 250 };
// As many as 60,000 a day need when a schedule fires every minute.
const SMALL = {
	campaignId: 'small',
	executions: 24,
	leadsEach: Math.ceil(MAILS_A_DAY / MINUTES_A_DAY),
};

/** The whole campaign template in queue mode: PostgreSQL, Redis, n8n main and two workers. */
export async function run(): Promise<BenchReport> {
	await ensureBuild();
	const folder = mkdtempSync(join(tmpdir(), 'outreach-campaign-'));
	const sink = await startSink(ROUND_TRIP_MS);
	const world = await startWorld({
		kind: 'clean',
		domains: 50,
		delayMs: ROUND_TRIP_MS,
		dnsDelayMs: 0,
	});
	const sandbox = await startSandbox({ postgres: true, redis: true });
	try {
		const { postgres, redis } = sandbox;
		if (!postgres || !redis) throw new Error('The sandbox has no PostgreSQL or Redis');
		const cluster = await startN8nCluster({ folder, postgres, redis, workers: 2 });
		try {
			const credentials = await cluster.main.importCredentials(seeds(sandbox, sink));
			const where = { cluster, world, credentials };
			// The workers load n8n's and our nodes at their first execution.
			await runBatches(where, { campaignId: 'warm', executions: 4, leadsEach: 5 });
			await sink.ask();
			const large = await runBatches(where, LARGE);
			const { messages: arrived } = await sink.ask();
			const small = await runBatches(where, SMALL);
			const { messages } = await sink.ask();

			return report({ large, arrived, small, arrivedInSmall: messages });
		} finally {
			await cluster.stop();
		}
	} finally {
		await sandbox.stop();
		world.stop();
		sink.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

interface Measured {
	readonly large: BatchRun;
	readonly arrived: number;
	readonly small: BatchRun;
	readonly arrivedInSmall: number;
}

function report({ large, arrived, small, arrivedInSmall }: Measured): BenchReport {
	const leads = LARGE.executions * LARGE.leadsEach;
	const mailsEach = arrivedInSmall / small.executions.length;

	return {
		figures: [
			{
				name: `leads a minute, ${LARGE.executions} batches of ${LARGE.leadsEach}, 2 workers`,
				value: (arrived / large.seconds) * 60,
				unit: '/min',
				target: (10 * MAILS_A_DAY) / MINUTES_A_DAY,
				better: 'higher',
			},
			{
				name: 'share of n8n and its own nodes',
				value: 100 * shareOfN8n(large.executions),
				unit: '%',
				target: 50,
				better: 'lower',
			},
			{ name: 'delivered', value: arrived, unit: 'mails', target: leads, better: 'higher' },
			{
				name: `mails per execution, batches of ${SMALL.leadsEach}`,
				value: mailsEach,
				unit: 'mails',
				target: SMALL.leadsEach,
				better: 'higher',
			},
			{
				name: 'executions for 60,000 mails a day',
				value: Math.ceil(MAILS_A_DAY / mailsEach),
				unit: '/day',
				target: 1_500,
				better: 'lower',
			},
			{
				name: `time of an execution of ${SMALL.leadsEach}, ${SMALL.executions} at once`,
				value: median(small.executions.map(({ seconds }) => seconds)),
				unit: 's',
				target: 60,
				better: 'lower',
			},
			{
				name: `leads a minute, ${SMALL.executions} batches of ${SMALL.leadsEach}`,
				value: (arrivedInSmall / small.seconds) * 60,
				unit: '/min',
				target: MAILS_A_DAY / MINUTES_A_DAY,
				better: 'higher',
			},
		],
		peers: [],
		notes: [
			`${leads} leads once through template 02: verify, keep, decide, send, plan. ${ROUND_TRIP_MS} ms added to every reply of the mail exchanges and to the round trip of the submission server; everything on one machine`,
		],
	};
}

function shareOfN8n(executions: readonly ExecutionTimes[]): number {
	const total = executions.reduce((sum, { seconds }) => sum + seconds, 0);
	const ours = executions.reduce((sum, { ourSeconds }) => sum + ourSeconds, 0);

	return (total - ours) / total;
}

function seeds(sandbox: Sandbox, sink: Sink): readonly CredentialSeed[] {
	const { postgres } = sandbox;
	const given: Readonly<Record<string, Record<string, unknown>>> = {
		outreachStoreApi: {
			kind: 'postgres',
			host: postgres?.host,
			port: postgres?.port,
			user: postgres?.user,
			password: postgres?.password,
			database: postgres?.database,
			schema: 'outreach',
			ssl: false,
			pepper: 'a pepper of the bench',
			encryptionKey: 'a key of the bench',
		},
		outreachSmtpApi: {
			host: '127.0.0.1',
			port: sink.port,
			caCertificate: sink.ca,
			servername: 'localhost',
			user: 'bench',
			password: 'bench',
			maxConnections: 10,
			dailyCap: 1_000_000,
		},
	};

	return credentialSeeds(sandbox, '').map((seed) => ({
		...seed,
		data:
			seed.type === 'outreachStoreApi'
				? (given[seed.type] ?? {})
				: { ...seed.data, ...given[seed.type] },
	}));
}
