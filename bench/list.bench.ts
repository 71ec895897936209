import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

import type { BenchReport } from './harness';
import type { ListRun } from './worlds/list-run';
import { startWorld } from './worlds/start-world';

export const name = 'list';

const ROWS = 1_000_000;
const BASELINE_ROWS = 10_000;
// A living n8n has long been through full garbage collections when a list comes; V8 lets a fresh
// process double its heap before the first one, whatever the list's length.
const SMALL_RUNS = 40;
const DOMAINS = 200;

/** A million rows through the node's own file operation, syntax and cached MX. */
export async function run(): Promise<BenchReport> {
	const folder = await mkdtemp(join(tmpdir(), 'outreach-list-bench-'));
	const world = await startWorld({ kind: 'clean', domains: DOMAINS, delayMs: 0, dnsDelayMs: 0 });
	try {
		await writeList(join(folder, 'small.csv'), BASELINE_ROWS);
		await writeList(join(folder, 'big.csv'), ROWS);
		const small = join(folder, 'small.csv');
		const runs = await runInOneProcess(world.dns, [
			...Array<string>(SMALL_RUNS).fill(small),
			join(folder, 'big.csv'),
		]);
		const baseline = runs.at(-2)?.peakMegabytes ?? 0;
		const big = runs.at(-1) ?? { seconds: 0, rows: 0, withMx: 0, peakMegabytes: 0 };

		return {
			figures: [
				{
					name: '1,000,000 rows, syntax and cached MX',
					value: big.seconds,
					unit: 's',
					target: 60,
					better: 'lower',
				},
				{
					name: 'memory above a 10,000-row run',
					value: big.peakMegabytes - baseline,
					unit: 'MB',
					target: 64,
					better: 'lower',
				},
				{ name: 'rows out', value: big.rows, unit: 'rows', target: ROWS, better: 'higher' },
				{
					name: 'rows whose domain takes mail',
					value: big.withMx,
					unit: 'rows',
					target: ROWS,
					better: 'higher',
				},
			],
			peers: [],
			notes: [
				`The node class as n8n calls it, binary data on disk as in n8n's filesystem mode, one process for all: ${SMALL_RUNS} runs of ${BASELINE_ROWS} rows, then the big one. Peak resident memory ${Math.round(baseline)} MB and ${Math.round(big.peakMegabytes)} MB.`,
			],
		};
	} finally {
		world.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

async function writeList(file: string, rows: number): Promise<void> {
	const stream = createWriteStream(file);
	stream.write('id,name,email,note\n');
	for (let row = 0; row < rows; row += 1) {
		const line = `${row},"Person ${row}",person${row}@d${(row % DOMAINS) + 1}.test,"met in spring, liked it"\n`;
		if (!stream.write(line)) await once(stream, 'drain');
	}
	stream.end();
	await finished(stream);
}

async function runInOneProcess(
	dns: readonly string[],
	files: readonly string[],
): Promise<readonly ListRun[]> {
	const child = fork(join(__dirname, 'worlds', 'list-run.ts'), [dns.join(','), ...files], {
		execArgv: ['--import', 'tsx'],
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	const runs: ListRun[] = [];
	child.on('message', (run: ListRun) => runs.push(run));
	await once(child, 'exit');

	return runs;
}
