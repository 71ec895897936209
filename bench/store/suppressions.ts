import type { OutreachStore } from '../../lib/store/store';
import { percentile } from '../harness';

const BATCH = 5_000;
const LOOKUPS = 10_000;

export interface ImportResult {
	readonly seconds: number;
	/** Growth of the resident set at its highest. */
	readonly grownMegabytes: number;
}

/** A list as it comes from another system: no order, every address once. */
async function* addresses(rows: number): AsyncGenerator<readonly string[]> {
	for (let start = 0; start < rows; start += BATCH) {
		yield Array.from({ length: Math.min(BATCH, rows - start) }, (_, index) =>
			addressOf(start + index),
		);
	}
}

function addressOf(row: number): string {
	return `person.${row}@company-${row % 100_003}.example`;
}

export async function importList(store: OutreachStore, rows: number): Promise<ImportResult> {
	global.gc?.();
	const before = process.memoryUsage.rss();
	let highest = before;
	const watch = setInterval(() => {
		highest = Math.max(highest, process.memoryUsage.rss());
	}, 100);
	const startedAt = performance.now();
	const { added } = await store.suppressions.addMany(addresses(rows), {
		scope: 'address',
		reason: 'import',
		actor: 'bench',
	});
	const seconds = (performance.now() - startedAt) / 1_000;
	clearInterval(watch);
	if (added !== rows) throw new Error(`${added} of ${rows} addresses were imported`);

	return { seconds, grownMegabytes: (highest - before) / 2 ** 20 };
}

/** The 99th percentile in microseconds; every other address is on the list. */
export async function lookUp(
	store: OutreachStore,
	{ rows, round }: { readonly rows: number; readonly round: number },
): Promise<number> {
	const times: number[] = [];
	for (let index = 0; index < LOOKUPS; index += 1) {
		// Steps by a prime: no two lookups next to each other, none asked twice.
		const row = ((round * LOOKUPS + index) * 7_919) % rows;
		const address =
			index % 2 === 0 ? addressOf(row) : `nobody.${row}@company-${row % 100_003}.example`;
		const startedAt = performance.now();
		const found = await store.suppressions.find({ address, campaignId: 'spring' });
		times.push((performance.now() - startedAt) * 1_000);
		if ((found !== undefined) !== (index % 2 === 0)) throw new Error(`Wrong answer for ${address}`);
	}

	return percentile(times, 99);
}
