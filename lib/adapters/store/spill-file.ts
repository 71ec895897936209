import type { FileHandle } from 'node:fs/promises';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { InvariantError, StoreUnavailableError } from '../../mail/errors';

/** Some bytes of a file. */
export interface Stretch {
	readonly at: number;
	readonly length: number;
}

/** Bytes that do not fit into memory, in a folder that only we can read. */
export interface SpillFile {
	append(parts: readonly Buffer[]): Promise<void>;
	/** Puts the stretches one behind the other at the beginning of `target`. */
	read(stretches: readonly Stretch[], target: Buffer): Promise<void>;
	remove(): Promise<void>;
}

/** @throws StoreUnavailableError, here and from `append`, when the disk does not take it */
export async function createSpillFile(parent = tmpdir()): Promise<SpillFile> {
	const kept = keptIn(parent);
	const folder = await kept(async () => await mkdtemp(join(parent, 'outreach-import-')));
	const file = await kept(async () => await open(join(folder, 'subjects'), 'wx+', 0o600));

	return {
		// Unlike writev it goes on where the disk has taken a part only.
		append: async (parts) => await kept(async () => await file.writeFile(parts)),
		read: async (stretches, target) => {
			let end = 0;
			await Promise.all(
				stretches.map(async ({ at, length }) => {
					const start = end;
					end += length;
					await readAll(file, target.subarray(start, end), at);
				}),
			);
		},
		remove: async () => {
			await file.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** A system may give less than was asked for. */
async function readAll(file: FileHandle, target: Buffer, from: number): Promise<void> {
	for (let done = 0; done < target.length;) {
		const { bytesRead } = await file.read(target, done, target.length - done, from + done);
		if (bytesRead === 0) throw new InvariantError('The file of an import ended too early.');
		done += bytesRead;
	}
}

/** Does what concerns the disk, and says which folder did not take it. */
function keptIn(parent: string) {
	return async <T>(work: () => Promise<T>): Promise<T> => {
		try {
			return await work();
		} catch (error) {
			const { code = 'unknown' } = error as NodeJS.ErrnoException;
			throw new StoreUnavailableError(
				`The list could not be imported because ${parent}, where it is sorted, could not be written to (${code}).`,
				'Make room there, or name another folder in TMPDIR, and import the list again: nothing of it has been entered.',
				{ cause: error },
			);
		}
	};
}
