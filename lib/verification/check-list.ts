import { toFlatResult, type FlatResult } from './flat-result';
import type { Pause } from './ports';
import type { VerificationResult } from './verification';
import type { Verifier } from './verify-batch';

/** One row of a list file. */
export interface ListRow {
	/** From 1, the header not counted. */
	readonly row: number;
	readonly cells: readonly string[];
	readonly value: string;
	readonly flaw?: 'too_long' | 'unclosed_quote';
}

export interface CheckedRow {
	readonly row: number;
	readonly cells: readonly string[];
	/** Undefined for a row that could not be read. */
	readonly result: FlatResult | undefined;
	readonly error: string | null;
}

export interface ListTools {
	readonly verifier: Verifier;
	readonly pause: Pause;
	readonly signal?: AbortSignal;
}

const ROWS_BETWEEN_PAUSES = 1_000;

export const FLAWS = {
	too_long: 'The row could not be read because it is longer than 64 KiB',
	unclosed_quote: 'The row could not be read because a quoted cell is never closed',
} as const;

/**
 * Verifies a list batch by batch, in their order and as large as they come: rows in = rows out. Whoever gets
 * a batch may empty it: a generator holds what it last handed on, and rows held twice are taken for
 * long-lived (decision 0026).
 */
export async function* checkList(
	batches: AsyncIterable<ListRow[]>,
	tools: ListTools,
): AsyncGenerator<CheckedRow[]> {
	let sincePause = 0;
	for await (const batch of batches) {
		sincePause += batch.length;
		yield await checkBatch(batch, tools);
		if (sincePause < ROWS_BETWEEN_PAUSES) continue;
		// A level without a network never waits: others on the same event loop want their turn.
		await tools.pause.wait(0, tools.signal);
		sincePause = 0;
	}
}

async function checkBatch(batch: ListRow[], tools: ListTools): Promise<CheckedRow[]> {
	const rows = batch.splice(0);
	const readable = rows.filter(({ flaw }) => flaw === undefined);
	const inputs = readable.map(({ row, value }) => ({ row, value }));
	const results = await tools.verifier.verify(inputs, { signal: tools.signal });
	const byRow = new Map<number, VerificationResult>(results.map((result) => [result.row, result]));

	return rows.map(({ row, cells, flaw }) => {
		const result = byRow.get(row);
		return { row, cells, result: result && toFlatResult(result), error: flaw ? FLAWS[flaw] : null };
	});
}
