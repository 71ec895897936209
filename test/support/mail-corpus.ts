import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One labelled message of test/fixtures; the columns after the name differ per folder. */
export interface CorpusCase {
	readonly name: string;
	readonly labels: readonly string[];
	readonly raw: string;
}

const fixtures = join(__dirname, '..', 'fixtures');

/** Reads one or every `.txt` of a folder: cases begin with `=== name | label | label ...`. */
export function readCorpus(folder: string, only?: string): readonly CorpusCase[] {
	return readdirSync(join(fixtures, folder))
		.filter((file) => file.endsWith('.txt') && file === (only ?? file))
		.sort()
		.flatMap((file) => splitCases(readFileSync(join(fixtures, folder, file), 'utf8')));
}

function splitCases(text: string): readonly CorpusCase[] {
	return text
		.split(/^=== /m)
		.slice(1)
		.map((block) => {
			const end = block.indexOf('\n');
			const [name = '', ...labels] = block
				.slice(0, end)
				.split('|')
				.map((part) => part.trim());

			return { name, labels, raw: block.slice(end + 1) };
		});
}
