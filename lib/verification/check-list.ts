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

/** Verifies a list batch by batch, in their order and as large as they come: rows in = rows out. */
export async function* checkList(
	batches: AsyncIterable<readonly ListRow[]>,
	tools: ListTools,
): AsyncGenerator<readonly CheckedRow[]> {
	let sincePause = 0;
	for await (const batch of batches) {
		yield await checkBatch(batch, tools);
		sincePause += batch.length;
		if (sincePause < ROWS_BETWEEN_PAUSES) continue;
		// A level without a network never waits: others on the same event loop want their turn.
		await tools.pause.wait(0, tools.signal);
		sincePause = 0;
	}
}

async function checkBatch(
	batch: readonly ListRow[],
	tools: ListTools,
): Promise<readonly CheckedRow[]> {
	const readable = batch.filter(({ flaw }) => flaw === undefined);
	const inputs = readable.map(({ row, value }) => ({ row, value }));
	const results = await tools.verifier.verify(inputs, { signal: tools.signal });
	const byRow = new Map<number, VerificationResult>(results.map((result) => [result.row, result]));

	return batch.map(({ row, cells, flaw }) => {
		const result = byRow.get(row);
		return { row, cells, result: result && toFlatResult(result), error: flaw ? FLAWS[flaw] : null };
	});
}
