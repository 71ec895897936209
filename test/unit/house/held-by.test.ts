import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const page = join(__dirname, '..', '..', '..', 'docs', 'architecture.md');

const rows: ReadonlyArray<readonly [title: string, file: string]> = [
	...readFileSync(page, 'utf8').matchAll(/^\| .* \| "(.+)" in \[[^\]]+\]\(([^)]+)\) \|$/gm),
].map(([, title = '', link = '']) => [title, join(dirname(page), link)]);

describe('docs/architecture.md', () => {
	it('names tests that are there, by words of their titles', () => {
		expect(rows.length).toBeGreaterThanOrEqual(38);
		expect(rows.filter(([title, file]) => !readFileSync(file, 'utf8').includes(title))).toEqual([]);
	});
});
