import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

import type { BenchReport } from './harness';
import { startListBench, type ListRun } from './worlds/list-in-n8n';
import { startWorld } from './worlds/start-world';

export const name = 'list';

const ROWS = 1_000_000;
const BASELINE_ROWS = 10_000;
// The first run loads the node's lists and libraries; what they cost is not the list's.
const SMALL_RUNS = 3;
const DOMAINS = 200;

/** A million rows through the node inside n8n, syntax and cached MX. */
export async function run(): Promise<BenchReport> {
	const folder = await mkdtemp(join(tmpdir(), 'outreach-list-bench-'));
	const world = await startWorld({ kind: 'clean', domains: DOMAINS, delayMs: 0, dnsDelayMs: 0 });
	const small = join(folder, 'small.csv');
	const big = join(folder, 'big.csv');
	await writeList(small, BASELINE_ROWS);
	await writeList(big, ROWS);
	const bench = await startListBench(folder, world.dns);
	try {
		const smallRuns: ListRun[] = [];
		for (let count = 0; count < SMALL_RUNS; count += 1) smallRuns.push(await bench.run(small));

		return report(smallRuns, await bench.run(big));
	} finally {
		await bench.stop();
		world.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

function report(smallRuns: readonly ListRun[], big: ListRun): BenchReport {
	const baseline = smallRuns.at(-1)?.peakMegabytes ?? 0;

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
			`Real executions of one n8n process, binary data in its filesystem mode: ${SMALL_RUNS} lists of ${BASELINE_ROWS} rows, then the big one. Peak resident memory of each, by the kernel's high-water mark: ${[...smallRuns, big].map(({ peakMegabytes }) => Math.round(peakMegabytes)).join(', ')} MB; ${Math.round(big.startMegabytes)} MB were resident when the big one began.`,
		],
	};
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
