import { readFileSync, writeFileSync } from 'node:fs';

export interface MemoryPeak {
	/** Resident memory before, and the most there was since. */
	readonly startMegabytes: number;
	readonly peakMegabytes: number;
}

/** The kernel's own high-water mark of a process: no sample can miss a peak. */
export function watchMemory(pid: number): { peak(): MemoryPeak } {
	// 5: the mark starts anew at what is resident now (proc(5), clear_refs).
	writeFileSync(`/proc/${pid}/clear_refs`, '5');
	const startMegabytes = megabytes(pid, 'VmRSS');

	return { peak: () => ({ startMegabytes, peakMegabytes: megabytes(pid, 'VmHWM') }) };
}

function megabytes(pid: number, field: 'VmRSS' | 'VmHWM'): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');

	return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1_024;
}
