import { execFile } from 'node:child_process';
import { chown, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createKeeper, type Keeper } from './keeper';
import { freePort } from './ports';
import { userId } from './system-accounts';
import { waitFor } from './wait-for';

const run = promisify(execFile);

export interface PostgresOptions {
	/** Keep fsync and synchronous commits, as a production server does. For benches; default false. */
	readonly durable?: boolean;
	readonly maxConnections?: number;
}

export interface Postgres {
	readonly host: string;
	readonly port: number;
	readonly user: string;
	/** Any password is accepted from loopback; this one is put into `url`. */
	readonly password: string;
	readonly database: string;
	readonly url: string;
	stop(): Promise<void>;
}

const BINARIES = '/usr/lib/postgresql';

/** A PostgreSQL of its own in a temporary folder; about 0.8 s, removed by `stop()`. */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres> {
	const keeper = createKeeper();
	try {
		const postgres = await startPostgresIn(keeper, options);
		return { ...postgres, stop: async () => await keeper.stop() };
	} catch (error) {
		await keeper.stop();
		throw error;
	}
}

/** The same inside the folder of a sandbox; `stop` of the keeper ends it. */
export async function startPostgresIn(
	keeper: Keeper,
	options: PostgresOptions = {},
): Promise<Postgres> {
	const bin = await newestBinaries();
	const home = join(keeper.folder, 'pg');
	await mkdir(join(home, 'run'), { recursive: true, mode: 0o700 });
	const prefix = await asPostgres(home);
	const [initdb = '', ...initArgs] = [
		...prefix,
		join(bin, 'initdb'),
		...['-D', join(home, 'data'), '-U', 'sandbox', '-A', 'trust', '-E', 'UTF8'],
		...['--locale=C', '--no-sync', '--no-instructions'],
	];
	await run(initdb, initArgs, { cwd: home });
	const port = await freePort();
	const [command = '', ...args] = [
		...prefix,
		join(bin, 'postgres'),
		...settings(home, port, options),
	];
	// SIGINT is the fast shutdown; SIGTERM would wait for clients to leave.
	const server = keeper.start({ name: 'postgres', command, args, stopSignal: 'SIGINT' });
	await waitFor(
		async () => {
			if (!server.isRunning())
				throw new Error(`PostgreSQL ended at once: ${await server.output()}`);
			const ready = ['-h', '127.0.0.1', '-p', String(port), '-q', '-t', '1'];
			return await run(join(bin, 'pg_isready'), ready).then(
				() => true,
				() => false,
			);
		},
		{ what: 'PostgreSQL to accept connections' },
	);
	return {
		host: '127.0.0.1',
		port,
		user: 'sandbox',
		password: 'sandbox',
		database: 'postgres',
		url: `postgres://sandbox:sandbox@127.0.0.1:${port}/postgres`,
		stop: async () => await server.stop(),
	};
}

function settings(home: string, port: number, options: PostgresOptions): string[] {
	const relaxed = options.durable === true ? 'on' : 'off';
	const values: Readonly<Record<string, string>> = {
		listen_addresses: '127.0.0.1',
		port: String(port),
		// The default lies outside the temporary folder.
		unix_socket_directories: join(home, 'run'),
		fsync: relaxed,
		synchronous_commit: relaxed,
		full_page_writes: relaxed,
		shared_buffers: options.durable === true ? '128MB' : '32MB',
		max_connections: String(options.maxConnections ?? 100),
		logging_collector: 'off',
		timezone: 'UTC',
	};
	const pairs = Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	return ['-D', join(home, 'data'), ...pairs];
}

/** initdb and postgres refuse root; setpriv execs, so that the child's pid is the server's own. */
async function asPostgres(home: string): Promise<string[]> {
	if (process.getuid?.() !== 0) return [];
	const { uid, gid } = await userId('postgres');
	await chown(home, uid, gid);
	await chown(join(home, 'run'), uid, gid);
	return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
}

async function newestBinaries(): Promise<string> {
	const versions = await readdir(BINARIES).catch(() => []);
	const newest = versions
		.map(Number)
		.filter(Number.isFinite)
		.sort((a, b) => b - a)[0];
	if (newest === undefined) {
		throw new Error(
			'The sandbox could not start PostgreSQL because it is not installed. ' +
				'Run: sudo apt-get install -y --no-install-recommends postgresql',
		);
	}
	return join(BINARIES, String(newest), 'bin');
}
