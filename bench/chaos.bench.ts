import { runChaos } from '../test/support/reply-chaos';
import { createReplyWorld } from '../test/support/reply-world';
import type { BenchReport } from './harness';

export const name = 'chaos';

// The size of docs/benchmarks.md is 10,000; it takes a quarter of an hour.
const MAILS = Number(process.env.OUTREACH_CHAOS_MAILS ?? 2_000);

/** Reply Trigger on a real Dovecot while links, server, UIDs, n8n and runs break. */
export async function run(): Promise<BenchReport> {
	const world = await createReplyWorld();
	try {
		const report = await runChaos(world, MAILS);
		const faults = Object.entries(report.faults).map(([fault, count]) => `${count} x ${fault}`);

		return {
			figures: [
				{ name: 'mails lost', value: report.lost, unit: '', target: 0, better: 'lower' },
				{ name: 'mails repeated', value: report.repeated, unit: '', target: 0, better: 'lower' },
				{
					name: 'half-open link found, slowest',
					value: Math.max(0, ...report.halfOpenMs) / 1_000,
					unit: 's',
					target: 60,
					better: 'lower',
				},
			],
			peers: [],
			notes: [
				`${report.mails} mails in ${Math.round(report.seconds)} s: ${report.runs} runs, ${report.failedRuns} of them failed; ${faults.join(', ')}.`,
			],
		};
	} finally {
		await world.stop();
	}
}
