import { connect } from 'node:net';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createKeeper, type Keeper } from './keeper';
import { freePort } from './ports';
import { waitFor } from './wait-for';

export interface RedisOptions {
	/** Append-only file with fsync at every write. Default false: nothing is written to disk. */
	readonly durable?: boolean;
}

export interface Redis {
	readonly host: string;
	readonly port: number;
	readonly url: string;
	stop(): Promise<void>;
}

/** A Redis of its own in a temporary folder; about 50 ms, removed by `stop()`. */
export async function startRedis(options: RedisOptions = {}): Promise<Redis> {
	const keeper = createKeeper();
	try {
		const redis = await startRedisIn(keeper, options);
		return { ...redis, stop: async () => await keeper.stop() };
	} catch (error) {
		await keeper.stop();
		throw error;
	}
}

/** The same inside the folder of a sandbox. */
export async function startRedisIn(keeper: Keeper, options: RedisOptions = {}): Promise<Redis> {
	const home = join(keeper.folder, 'redis');
	await mkdir(home);
	const port = await freePort();
	const server = keeper.start({
		name: 'redis',
		command: 'redis-server',
		args: [
			...['--bind', '127.0.0.1', '--port', String(port), '--daemonize', 'no', '--dir', home],
			...['--save', '', '--appendonly', options.durable === true ? 'yes' : 'no'],
			...['--appendfsync', options.durable === true ? 'always' : 'no'],
			// The keeper knows its servers by the folder in their command line.
			...['--set-proc-title', 'no'],
		],
	});
	await waitFor(
		async () => {
			if (!server.isRunning()) throw new Error(`Redis ended at once: ${await server.output()}`);
			return await pings(port);
		},
		{ what: 'Redis to answer PING' },
	);
	const host = '127.0.0.1';
	return { host, port, url: `redis://${host}:${port}`, stop: async () => await server.stop() };
}

async function pings(port: number): Promise<boolean> {
	return await new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
		const finish = (answer: boolean) => {
			socket.destroy();
			resolve(answer);
		};
		socket.once('error', () => finish(false));
		socket.once('data', (chunk) => finish(chunk.toString().startsWith('+PONG')));
	});
}
