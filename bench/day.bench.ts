import type { BenchReport, Figure } from './harness';
import { simulateDay } from './day/simulate';
import { watchMemory } from './worlds/memory-peak';

export const name = 'day';

const POOLS = [1_200, 5_000];

/** A whole day of a pool on a virtual clock, from the first decision to the settled mail. */
export async function run(): Promise<BenchReport> {
	const figures: Figure[] = [];
	const notes: string[] = [];
	for (const mailboxes of POOLS) {
		const memory = watchMemory(process.pid);
		const startedAt = performance.now();
		const day = await simulateDay(mailboxes);
		const minutes = (performance.now() - startedAt) / 60_000;
		const named = (name: string) => `${mailboxes.toLocaleString('en')} mailboxes: ${name}`;
		figures.push(
			{ name: named('caps overrun'), value: day.overCap, unit: '', target: 0, better: 'lower' },
			{
				name: named('busiest / quietest minute'),
				value: day.busiest / Math.max(1, day.quietest),
				unit: 'x',
				target: 3,
				better: 'lower',
			},
			{ name: named('time'), value: minutes, unit: 'min', target: 10, better: 'lower' },
			{
				name: named('memory'),
				value: memory.peak().peakMegabytes,
				unit: 'MB',
				target: 512,
				better: 'lower',
			},
		);
		notes.push(
			`${mailboxes.toLocaleString('en')} mailboxes sent ${day.sent.toLocaleString('en')} mails in ${day.minutes} minutes, ${day.quietest} to ${day.busiest} a minute`,
		);
	}

	return {
		figures,
		peers: [],
		notes: [...notes, 'SQLite, every commit on the disk; nothing leaves'],
	};
}
