import { cpus, totalmem } from 'node:os';

/** One number of a bench with the aim it is held against. */
export interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	readonly target: number;
	/** Whether reaching the target means being above or below it. */
	readonly better: 'higher' | 'lower';
}

/** What the figure is compared with, measured in the same call on the same machine. */
export interface Peer {
	readonly name: string;
	readonly value: number;
}

export interface BenchReport {
	readonly figures: readonly Figure[];
	readonly peers: readonly Peer[];
	/** What a reader has to know to judge the numbers, e.g. the number of rounds. */
	readonly notes?: readonly string[];
}

export interface Bench {
	readonly name: string;
	run(): Promise<BenchReport>;
}

/** The line a script reads; the field order is part of the promise (CONTRIBUTING.md). */
export interface BenchLine {
	readonly name: string;
	readonly machine: string;
	readonly figures: ReadonlyArray<{
		readonly name: string;
		readonly value: number;
		readonly unit: string;
		readonly target: number;
		readonly met: boolean;
	}>;
	readonly peers: readonly Peer[];
}

export function isMet({ value, target, better }: Figure): boolean {
	return better === 'higher' ? value >= target : value <= target;
}

export function toLine(name: string, report: BenchReport, machine = describeMachine()): BenchLine {
	return {
		name,
		machine,
		figures: report.figures.map((figure) => ({
			name: figure.name,
			value: rounded(figure.value),
			unit: figure.unit,
			target: figure.target,
			met: isMet(figure),
		})),
		peers: report.peers.map(({ name: peer, value }) => ({ name: peer, value: rounded(value) })),
	};
}

export function toTable(name: string, report: BenchReport): string {
	const rows = [
		['figure', 'value', 'unit', 'target', ''],
		...report.figures.map((figure) => [
			figure.name,
			format(figure.value),
			figure.unit,
			`${figure.better === 'higher' ? '>=' : '<='} ${format(figure.target)}`,
			isMet(figure) ? 'met' : 'MISSED',
		]),
		...report.peers.map((peer) => [peer.name, format(peer.value), '', '', 'peer']),
	];
	const widths = [0, 1, 2, 3, 4].map((column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length)),
	);
	const lines = rows.map((row) =>
		row
			.map((cell, column) =>
				column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
			)
			.join('  ')
			.trimEnd(),
	);

	return [`${name} (${describeMachine()})`, ...lines, ...(report.notes ?? [])].join('\n');
}

export function describeMachine(): string {
	const processors = cpus();
	const gigabytes = Math.round(totalmem() / 2 ** 30);

	return `${processors.length} x ${processors[0]?.model.trim() ?? 'unknown'}, ${gigabytes} GB, Node ${process.versions.node}`;
}

export function median(values: readonly number[]): number {
	if (values.length === 0) throw new RangeError('The median of nothing');
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;

	return (upper + lower) / 2;
}

/** Of the rounds after the first, which warms up: the process, and the machine. */
export async function medianOfRounds(
	rounds: number,
	measure: (round: number) => Promise<number>,
): Promise<number> {
	const values: number[] = [];
	for (let round = 0; round <= rounds; round += 1) values.push(await measure(round));

	return median(values.slice(1));
}

/** The nearest-rank percentile, e.g. `percentile(latencies, 99)`. */
export function percentile(values: readonly number[], percent: number): number {
	if (values.length === 0) throw new RangeError('The percentile of nothing');
	const sorted = [...values].sort((a, b) => a - b);
	const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));

	return sorted[rank - 1] ?? 0;
}

/** Runs the subjects in turn, round after round, so that a slow moment of the machine hits all. */
export async function inTurns<Name extends string>(
	rounds: number,
	subjects: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number>> {
	const names = Object.keys(subjects) as Name[];
	const values = new Map<Name, number[]>(names.map((name) => [name, []]));
	for (let round = 0; round < rounds; round += 1) {
		for (const name of names) values.get(name)?.push(await subjects[name]());
	}

	return Object.fromEntries(names.map((name) => [name, median(values.get(name) ?? [])])) as Record<
		Name,
		number
	>;
}

function rounded(value: number): number {
	return Number(value.toPrecision(4));
}

function format(value: number): string {
	return rounded(value).toLocaleString('en-US', { maximumFractionDigits: 6 });
}
