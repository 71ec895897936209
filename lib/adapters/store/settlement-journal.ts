import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
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
				// The line break before it ends what a full disk may have torn off.
				await handle.appendFile(`\n${JSON.stringify(entry)}\n`);
				await handle.sync();
			} finally {
				await handle.close();
			}
		},
		read: async () => {
			const taken = await takeFiles(folder);
			const files = (await Promise.all(taken.map(readTaken))).flat();

			return {
				entries: files.flatMap(({ text }) => readLines(text)).sort((a, b) => a.at - b.at),
				forget: async () => {
					for (const file of files) await forget(file);
				},
			};
		},
	};
}

interface TakenFile {
	readonly path: string;
	readonly text: string;
}

/** Another process may have replayed and removed it in the meantime. */
async function readTaken(path: string): Promise<TakenFile[]> {
	try {
		return [{ path, text: await readFile(path, 'utf8') }];
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/** Whoever had the file open when it was taken may have written since: then it is read once more. */
async function forget({ path, text }: TakenFile): Promise<void> {
	const now = await stat(path).catch(() => undefined);
	if (now && now.size <= Buffer.byteLength(text)) await rm(path, { force: true });
}

/**
 * Renamed first: whoever still writes opens a new file. Each time to another name, because what was taken
 * before, by a reader that found the store down, is still there.
 */
async function takeFiles(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch(() => []);
	const taken: string[] = [];
	for (const name of names) {
		const path = join(folder, name);
		if (name.endsWith(TAKEN)) taken.push(path);
		if (!name.endsWith(SUFFIX)) continue;
		const target = `${path}.${randomUUID()}${TAKEN}`;
		const renamed = await rename(path, target).then(
			() => true,
			() => false,
		);
		if (renamed) taken.push(target);
	}

	return taken;
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
