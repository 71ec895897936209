import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import type { WorldRequest, WorldStats } from './smtp-world';

export interface World {
	readonly port: number;
	readonly dns: readonly string[];
	stats(): Promise<WorldStats>;
	reset(): Promise<void>;
	stop(): void;
}

/** The servers run beside the bench, so that their work does not count as the client's. */
export async function startWorld(request: WorldRequest): Promise<World> {
	const child = fork(join(__dirname, 'smtp-world.ts'), [JSON.stringify(request)], {
		execArgv: ['--import', 'tsx'],
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	const [ready] = (await once(child, 'message')) as [{ port: number; dns: string[] }];

	return {
		port: ready.port,
		dns: ready.dns,
		stats: async () => (await ask(child, 'stats')).stats,
		reset: async () => void (await ask(child, 'reset')),
		stop: () => void child.disconnect(),
	};
}

async function ask(child: ChildProcess, what: string): Promise<{ stats: WorldStats }> {
	const answer = once(child, 'message');
	child.send({ ask: what });
	const [message] = (await answer) as [{ stats: WorldStats }];

	return message;
}
