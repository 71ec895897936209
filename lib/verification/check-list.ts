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
	/** Rows verified together; the bound of memory. */
	readonly windowRows: number;
	readonly signal?: AbortSignal;
}

const ROWS_BETWEEN_PAUSES = 1_000;

export const FLAWS = {
	too_long: 'The row could not be read because it is longer than 64 KiB',
	unclosed_quote: 'The row could not be read because a quoted cell is never closed',
} as const;

/** Verifies a list window by window: rows in = rows out, in their order, whatever their number. */
export async function* checkList(
	batches: AsyncIterable<readonly ListRow[]>,
	tools: ListTools,
): AsyncGenerator<readonly CheckedRow[]> {
	let window: ListRow[] = [];
	let checked = 0;
	for await (const batch of batches) {
		for (const row of batch) {
			window.push(row);
			if (window.length < tools.windowRows) continue;
			yield await checkWindow(window, tools);
			checked += window.length;
			window = [];
			// A level without a network never waits: others on the same event loop want their turn.
			if (checked % ROWS_BETWEEN_PAUSES === 0) await tools.pause.wait(0, tools.signal);
		}
	}
	if (window.length > 0) yield await checkWindow(window, tools);
}

async function checkWindow(
	window: readonly ListRow[],
	tools: ListTools,
): Promise<readonly CheckedRow[]> {
	const readable = window.filter(({ flaw }) => flaw === undefined);
	const inputs = readable.map(({ row, value }) => ({ row, value }));
	const results = await tools.verifier.verify(inputs, { signal: tools.signal });
	const byRow = new Map<number, VerificationResult>(results.map((result) => [result.row, result]));

	return window.map(({ row, cells, flaw }) => {
		const result = byRow.get(row);
		return { row, cells, result: result && toFlatResult(result), error: flaw ? FLAWS[flaw] : null };
	});
}
