import { openCsvList } from '../../../../lib/adapters/text/csv-list';

async function* pieces(...parts: ReadonlyArray<string | Buffer>): AsyncGenerator<Buffer> {
	for (const part of parts) yield Buffer.from(part);
}

async function read(chunks: AsyncIterable<Buffer>, wishes = {}) {
	const list = await openCsvList(chunks, { header: 'detect', ...wishes });
	const rows = [];
	for await (const batch of list.rows) rows.push(...batch);

	return { columns: list.columns, rows };
}

describe('a list file', () => {
	it.each([
		['a BOM', Buffer.from('\ufeffemail\nada@b.test\n'), 'ada@b.test'],
		['UTF-16, low byte first', Buffer.from('\ufeffemail\nada@b.test\n', 'utf16le'), 'ada@b.test'],
		[
			'UTF-16, high byte first',
			Buffer.from('\ufeffemail\nada@b.test\n', 'utf16le').swap16(),
			'ada@b.test',
		],
		['carriage returns alone', Buffer.from('email\rada@b.test\r'), 'ada@b.test'],
		['tabs', Buffer.from('name\temail\nAda\tada@b.test\n'), 'ada@b.test'],
		['pipes', Buffer.from('name|email\nAda|ada@b.test\n'), 'ada@b.test'],
		['no header', Buffer.from('Ada,ada@b.test\nBob,bob@b.test\n'), 'ada@b.test'],
		['a line end in a cell', Buffer.from('note,email\n"two\nlines",ada@b.test\n'), 'ada@b.test'],
		['no last line end', Buffer.from('email\nada@b.test'), 'ada@b.test'],
	])('reads %s', async (_name, file, first) => {
		const { rows } = await read(pieces(file));

		expect(rows[0]).toMatchObject({ row: 1, value: first });
	});

	it('takes the column that is asked for, by name or number', async () => {
		const file = 'email,work\nada@b.test,ada@work.test\n';

		expect((await read(pieces(file), { addressColumn: 'work' })).rows[0]?.value).toBe(
			'ada@work.test',
		);
		expect((await read(pieces(file), { addressColumn: '2' })).rows[0]?.value).toBe('ada@work.test');
	});

	it('is cut anywhere and stays the same', async () => {
		const file = Buffer.from('name,email\n"Ädä, ""A""",ada@b.test\r\nBob,bob@b.test\n');
		const whole = await read(pieces(file));
		for (let cut = 1; cut < file.length; cut += 1) {
			expect(await read(pieces(file.subarray(0, cut), file.subarray(cut)))).toEqual(whole);
		}
	});

	// 100 rows that wait for their domains look long-lived to V8; see decision 0026.
	it.each([
		['one chunk', 1_000_000],
		['chunks of a few octets', 7],
	])('hands on at most 32 rows at once, from %s', async (_name, octets) => {
		const file = Buffer.from(
			`name,email\n${Array.from({ length: 500 }, (_, row) => `N${row},n${row}@b.test\n`).join('')}`,
		);
		const chunks = (async function* () {
			for (let at = 0; at < file.length; at += octets) yield file.subarray(at, at + octets);
		})();
		const { rows } = await openCsvList(chunks, { header: 'detect' });
		const sizes: number[] = [];
		for await (const batch of rows) sizes.push(batch.length);

		expect(sizes).toEqual([31, ...Array<number>(14).fill(32), 21]);
	});

	it('closes the file when its reader stops early', async () => {
		const state = { closed: false };
		const chunks = (async function* () {
			try {
				for (;;) yield Buffer.from('email\nada@b.test\n'.repeat(100));
			} finally {
				state.closed = true;
			}
		})();
		const { rows } = await openCsvList(chunks, { header: 'detect' });
		for await (const batch of rows) if (batch.length === 32) break;

		expect(state.closed).toBe(true);
	});
});
