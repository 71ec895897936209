import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { World } from '../worlds/start-world';

export const peerNames = ['deep-email-validator', 'email-existence', 'email-verify'] as const;

export interface PeerRun {
	readonly ms: number;
	readonly done: number;
	/** true: exists, false: does not, null: no answer. */
	readonly answers: ReadonlyArray<boolean | null>;
}

/** Installs the peers beside the bench, never into the package. */
export function ensurePeers(): void {
	if (peerNames.every((name) => existsSync(join(__dirname, 'node_modules', name)))) return;
	const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
		cwd: __dirname,
		stdio: ['ignore', 2, 2],
	});
	if (status !== 0)
		throw new Error(
			'The peers could not be installed: run "npm ci --ignore-scripts" in bench/peers',
		);
}

/** One peer against a world, in a process of its own, bounded in time. */
export async function runPeer(
	peer: (typeof peerNames)[number],
	world: Pick<World, 'port' | 'dns'>,
	addresses: readonly string[],
): Promise<PeerRun> {
	const request = JSON.stringify({
		peer,
		port: world.port,
		servers: world.dns,
		addresses,
		parallel: 50,
		budgetMs: 45_000,
	});
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[join(__dirname, 'run-peer.cjs'), request],
		{
			cwd: __dirname,
			timeout: 60_000,
			maxBuffer: 16 * 2 ** 20,
		},
	);

	return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as PeerRun;
}
