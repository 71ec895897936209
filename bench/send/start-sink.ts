import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Sink {
	readonly port: number;
	readonly ca: string;
	/** What arrived since the last question. */
	ask(): Promise<{ readonly messages: number; readonly peak: number }>;
	stop(): void;
}

export async function startSink(roundTripMs: number): Promise<Sink> {
	const child = fork(join(__dirname, 'sink.ts'), [String(roundTripMs)], {
		execArgv: ['--import', 'tsx'],
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	const [{ port, ca }] = (await once(child, 'message')) as [{ port: number; ca: string }];

	return {
		port,
		ca,
		ask: async () => {
			child.send('ask');
			const [answer] = (await once(child, 'message')) as [{ messages: number; peak: number }];

			return answer;
		},
		stop: () => void child.kill(),
	};
}
