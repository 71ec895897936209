import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { JournalEntry, SettlementJournal } from '../../sending/ports';

const SUFFIX = '.jsonl';
const TAKEN = '.replaying';

/**
 * What could not be settled while the store was down: one line per mail, on the disk before we go
 * on, readable by the owner only. Each process writes its own file.
 */
export function createSettlementJournal(folder: string, writer: string): SettlementJournal {
	const file = join(folder, `${writer}${SUFFIX}`);

	return {
		append: async (entry) => {
			await mkdir(folder, { recursive: true, mode: 0o700 });
			const handle = await open(file, 'a', 0o600);
			try {
				await handle.write(`${JSON.stringify(entry)}\n`);
				await handle.sync();
			} finally {
				await handle.close();
			}
		},
		read: async () => {
			const taken = await takeFiles(folder);
			const texts = await Promise.all(taken.map(async (name) => await readFile(name, 'utf8')));

			return {
				entries: texts.flatMap(readLines).sort((a, b) => a.at - b.at),
				forget: async () => {
					for (const name of taken) await rm(name, { force: true });
				},
			};
		},
	};
}

/** Renamed first: whoever still writes opens a new file, and two readers do not share one. */
async function takeFiles(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch(() => []);
	const taken: string[] = [];
	for (const name of names) {
		const path = join(folder, name);
		if (name.endsWith(TAKEN)) taken.push(path);
		if (!name.endsWith(SUFFIX)) continue;
		const target = `${path}${TAKEN}`;
		const renamed = await rename(path, target).then(
			() => true,
			() => false,
		);
		if (renamed) taken.push(target);
	}

	return [...new Set(taken)];
}

/** A torn last line, as a power cut leaves it, is no entry. */
function readLines(text: string): JournalEntry[] {
	return text.split('\n').flatMap((line) => {
		try {
			return line === '' ? [] : [JSON.parse(line) as JournalEntry];
		} catch {
			return [];
		}
	});
}
