import { openCsvList } from '../../../../lib/adapters/text/csv-list';

const MEGABYTE = 1_024 * 1_024;

async function* gigabyteInOneLine(): AsyncGenerator<Buffer> {
	const block = Buffer.alloc(MEGABYTE, 'x');
	yield Buffer.from('email\nada@b.test\n');
	for (let count = 0; count < 1_024; count += 1) yield block;
	yield Buffer.from('\nbob@b.test\n');
}

it('a list with a line of a gigabyte goes on behind it, in bounded memory', async () => {
	const before = process.memoryUsage().rss;
	const { rows } = await openCsvList(gigabyteInOneLine(), { header: 'detect' });
	const found = [];
	for await (const batch of rows) found.push(...batch.map(({ value, flaw }) => [value, flaw]));

	expect(found).toEqual([
		['ada@b.test', undefined],
		['', 'too_long'],
		['bob@b.test', undefined],
	]);
	// What lies about between two collections is not held; the line itself would be more than this.
	expect((process.memoryUsage().rss - before) / MEGABYTE).toBeLessThan(512);
});
