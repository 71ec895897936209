import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const page = join(__dirname, '..', '..', '..', 'docs', 'requirements.md');

interface Row {
	readonly id: string;
	readonly words: string;
	readonly files: readonly string[];
}

const rows: readonly Row[] = readFileSync(page, 'utf8')
	.split('\n')
	.flatMap((line) => {
		const [, id = '', words = '', shown = ''] =
			/^\| ((?:S[0-4]|A)-\d\d) \| (.*) \| (.*) \|$/.exec(line) ?? [];
		const files = [...shown.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) =>
			join(dirname(page), link),
		);

		return id === '' ? [] : [{ id, words, files }];
	});

/** The ids a text quotes, one by one or as a range ("S0-23 to S0-27"). */
function quotedIn(text: string): ReadonlySet<string> {
	const quoted = new Set<string>();
	for (const [, part = '', first, rangePart, last] of text.matchAll(
		/(?<![\w-])(S[0-4]|A)-(\d\d)(?: to (S[0-4]|A)-(\d\d))?(?!\d)/g,
	)) {
		const end = rangePart === part ? Number(last) : Number(first);
		for (let number = Number(first); number <= end; number += 1) {
			quoted.add(`${part}-${String(number).padStart(2, '0')}`);
		}
		if (rangePart && rangePart !== part) quoted.add(`${rangePart}-${last}`);
	}

	return quoted;
}

const cache = new Map<string, ReadonlySet<string>>();
function quotes(file: string): ReadonlySet<string> {
	const known = cache.get(file) ?? quotedIn(readFileSync(file, 'utf8'));
	cache.set(file, known);

	return known;
}

const numbered = (part: string, last: number): string[] =>
	Array.from({ length: last + 1 }, (_, n) => `${part}-${String(n).padStart(2, '0')}`).slice(1);

describe('docs/requirements.md', () => {
	it('lists every requirement of the founding documents once, in a few words', () => {
		expect(rows.map(({ id }) => id)).toEqual([
			...numbered('S0', 50),
			...numbered('S1', 36),
			...numbered('S2', 95),
			...numbered('S3', 24),
			...numbered('S4', 38),
			...numbered('A', 26),
		]);
		expect(rows.filter(({ words }) => words === '' || words.split(' ').length > 12)).toEqual([]);
	});

	it('shows each by one or two files that exist', () => {
		expect(
			rows.filter(({ files }) => files.length < 1 || files.length > 2 || !files.every(existsSync)),
		).toEqual([]);
	});

	it('links only to files that quote the id', () => {
		const silent = rows.flatMap(({ id, files }) =>
			files.filter((file) => existsSync(file) && !quotes(file).has(id)).map((file) => [id, file]),
		);

		expect(silent).toEqual([]);
	});

	it('understands ranges, and takes no other number for an id', () => {
		expect([...quotedIn('(S0-23 to S0-25, A-07) and ISA-12, S1-011, S2-04-b')]).toEqual([
			...['S0-23', 'S0-24', 'S0-25', 'A-07', 'S2-04'],
		]);
	});
});
