import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { openCsvList } from '../../../../lib/adapters/text/csv-list';

const MEGABYTE = 1_024 * 1_024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes that are held; what lies about between two collections is not. */
function held(): number {
	collect();
	const { heapUsed, external } = process.memoryUsage();

	return (heapUsed + external) / MEGABYTE;
}

async function* gigabyteInOneLine(look: () => void): AsyncGenerator<Buffer> {
	const block = Buffer.alloc(MEGABYTE, 'x');
	yield Buffer.from('email\nada@b.test\n');
	for (let count = 0; count < 1_024; count += 1) {
		yield block;
		if (count % 128 === 127) look();
	}
	yield Buffer.from('\nbob@b.test\n');
}

it('a list with a line of a gigabyte goes on behind it, in bounded memory', async () => {
	const before = held();
	const sizes: number[] = [];
	const source = gigabyteInOneLine(() => sizes.push(held() - before));
	const { rows } = await openCsvList(source, { header: 'detect' });
	const found = [];
	for await (const batch of rows) found.push(...batch.map(({ value, flaw }) => [value, flaw]));

	expect(found).toEqual([
		['ada@b.test', undefined],
		['', 'too_long'],
		['bob@b.test', undefined],
	]);
	expect(sizes).toHaveLength(8);
	expect(Math.max(...sizes)).toBeLessThan(128);
});
