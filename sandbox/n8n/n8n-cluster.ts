import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import type { Postgres } from '../servers/postgres';
import type { Redis } from '../servers/redis';
import { ensureN8n } from './n8n-cache';
import { startN8n, type N8nInstance } from './n8n-instance';
import { freePort, launch, type N8nProcess } from './n8n-process';

const run = promisify(execFile);
const linkProgram = resolve(join(__dirname, '..', '..', 'docker', 'link-package.mjs'));

export interface ClusterOptions {
	/** Everything of the cluster lives below it, one n8n user folder per process. */
	readonly folder: string;
	readonly postgres: Pick<Postgres, 'host' | 'port' | 'user' | 'password' | 'database'>;
	readonly redis: Pick<Redis, 'host' | 'port'>;
	readonly workers?: number;
	readonly concurrency?: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly say?: (line: string) => void;
}

export interface ClusterWorker {
	readonly name: string;
	readonly log: () => string;
	/** Power loss: no signal handler runs, no row is settled. */
	kill(): void;
	stop(): Promise<void>;
}

/** n8n in queue mode as `docker-compose.yml` runs it in the profile "scale", without containers. */
export interface N8nCluster {
	readonly main: N8nInstance;
	readonly workers: readonly ClusterWorker[];
	addWorker(): Promise<ClusterWorker>;
	stop(): Promise<void>;
}

/**
 * Main and workers share PostgreSQL, Redis and the encryption key, but no folder: what a node keeps on
 * disk is not seen by the others, as on several hosts. The workers find the package the way the image
 * links it in.
 */
export async function startN8nCluster(options: ClusterOptions): Promise<N8nCluster> {
	const env = queueEnvironment(options);
	const mainFolder = join(options.folder, 'main');
	const main = await startN8n({ userFolder: mainFolder, env, say: options.say });
	const workers: ClusterWorker[] = [];
	const addWorker = async (): Promise<ClusterWorker> => {
		const worker = await startWorker(
			{ ...options, env, mainFolder },
			`worker-${workers.length + 1}`,
		);
		workers.push(worker);

		return worker;
	};
	const stop = async (): Promise<void> => {
		await Promise.allSettled(workers.map(async (worker) => await worker.stop()));
		await main.stop();
	};
	try {
		// One after the other: two n8n that start at once want more memory than a small machine has.
		for (let count = 0; count < (options.workers ?? 2); count += 1) await addWorker();
	} catch (error) {
		await stop();
		throw error;
	}

	return { main, workers, addWorker, stop };
}

interface WorkerOptions extends ClusterOptions {
	readonly env: Readonly<Record<string, string>>;
	readonly mainFolder: string;
}

async function startWorker(options: WorkerOptions, name: string): Promise<ClusterWorker> {
	const userFolder = join(options.folder, name);
	const tree = await ensureN8n({ say: options.say });
	const [port, brokerPort] = [await freePort(), await freePort()];
	await run(tree.node, [linkProgram], {
		env: {
			...process.env,
			N8N_USER_FOLDER: userFolder,
			OUTREACH_HOME: join(options.mainFolder, '.n8n', 'nodes'),
		},
	});
	const server: N8nProcess = await launch({
		tree,
		userFolder,
		port,
		brokerPort,
		command: ['worker', `--concurrency=${options.concurrency ?? 5}`],
		env: { ...options.env, QUEUE_HEALTH_CHECK_PORT: String(port) },
	});

	return { name, log: server.log, kill: server.kill, stop: server.stop };
}

function queueEnvironment({ postgres, redis, env }: ClusterOptions): Record<string, string> {
	return {
		EXECUTIONS_MODE: 'queue',
		OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
		QUEUE_HEALTH_CHECK_ACTIVE: 'true',
		QUEUE_BULL_REDIS_HOST: redis.host,
		QUEUE_BULL_REDIS_PORT: String(redis.port),
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: postgres.host,
		DB_POSTGRESDB_PORT: String(postgres.port),
		DB_POSTGRESDB_DATABASE: postgres.database,
		DB_POSTGRESDB_USER: postgres.user,
		DB_POSTGRESDB_PASSWORD: postgres.password,
		// A stalled job is looked for sooner than after n8n's default, so that tests end.
		QUEUE_WORKER_STALLED_INTERVAL: '5000',
		QUEUE_WORKER_LOCK_DURATION: '10000',
		QUEUE_WORKER_LOCK_RENEW_TIME: '3000',
		N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex'),
		...env,
	};
}
