import type { ListJobs, SettledRow } from '../store/list-jobs';
import { toFlatResult } from './flat-result';
import type { Pause } from './ports';
import type { VerificationResult } from './verification';

export interface RowWriter {
	put(result: VerificationResult): void;
	/** Resolves when all that was put before is in the store. */
	flush(): Promise<void>;
}

export interface RowWriterTools {
	readonly jobs: ListJobs;
	readonly job: { readonly id: string };
	readonly pause: Pause;
	readonly flushMemory: () => Promise<void>;
	readonly onProgress: (done: number, total: number) => void;
	readonly done: number;
	readonly total: number;
	readonly signal?: AbortSignal;
}

// What a power cut may cost: probes of this long are asked again.
const GATHER_MS = 250;

/** Gathers results and writes them together: one transaction for many rows, soon after they came. */
export function createRowWriter(tools: RowWriterTools): RowWriter {
	const { jobs, job, pause, flushMemory, signal } = tools;
	let waiting: SettledRow[] = [];
	let done = tools.done;
	let gathering: Promise<void> | undefined;
	const write = async (): Promise<void> => {
		const rows = waiting;
		waiting = [];
		if (rows.length === 0) return;
		await flushMemory();
		await jobs.settle(job.id, rows);
		done += rows.length;
		tools.onProgress(done, tools.total);
	};
	// One after the other: a failure of the store stays in the chain until a page's flush meets it.
	let chain = Promise.resolve();
	const flush = async (): Promise<void> => await (chain = chain.then(write));
	const gather = async (): Promise<void> => {
		await pause.wait(GATHER_MS, signal);
		gathering = undefined;
		await flush().catch(() => undefined);
	};

	return {
		put: (result) => {
			// Stopped is not answered: the next run asks again.
			if (result.reason === 'cancelled') return;
			waiting.push({ row: result.row, result: { ...toFlatResult(result) } });
			gathering ??= gather();
		},
		flush,
	};
}
