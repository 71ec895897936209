import type { FileHandle } from 'node:fs/promises';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { InvariantError } from '../../mail/errors';

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

export async function createSpillFile(): Promise<SpillFile> {
	const folder = await mkdtemp(join(tmpdir(), 'outreach-import-'));
	const file = await open(join(folder, 'subjects'), 'wx+', 0o600);

	return {
		// Unlike writev it goes on where the disk has taken a part only.
		append: async (parts) => await file.writeFile(parts),
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
