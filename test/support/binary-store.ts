import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

import type { IBinaryData } from 'n8n-workflow';

/** Binary data on disk, as n8n's `filesystem` mode keeps it: a big list never lies in memory. */
export interface BinaryStore {
	save(content: Buffer | Readable, fileName?: string, mimeType?: string): Promise<IBinaryData>;
	stream(id: string): Readable;
	read(data: IBinaryData): Promise<Buffer>;
	pathOf(id: string): string;
}

const mimeTypes: Readonly<Record<string, string>> = {
	'.csv': 'text/csv',
	'.eml': 'message/rfc822',
	'.html': 'text/html',
	'.json': 'application/json',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.txt': 'text/plain',
};

const prefix = 'filesystem-v2:';

// One folder per process: a harness that is used hundreds of times must not leave as many behind.
let shared: string | undefined;

function sharedFolder(): string {
	if (shared === undefined) {
		const folder = mkdtempSync(join(tmpdir(), 'outreach-binary-'));
		process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
		shared = folder;
	}

	return shared;
}

export function createBinaryStore(): BinaryStore {
	const pathOf = (id: string): string => join(sharedFolder(), basename(id.replace(prefix, '')));

	return {
		pathOf,
		async save(content, fileName = 'file', mimeType = undefined) {
			const id = `${prefix}${randomUUID()}`;
			const source = content instanceof Readable ? content : Readable.from([content]);
			await pipeline(source, createWriteStream(pathOf(id)));
			const bytes = statSync(pathOf(id)).size;
			return {
				id,
				data: 'filesystem-v2',
				fileName: basename(fileName),
				fileExtension: extname(fileName).slice(1),
				mimeType:
					mimeType ?? mimeTypes[extname(fileName).toLowerCase()] ?? 'application/octet-stream',
				fileSize: `${bytes} B`,
				bytes,
			};
		},
		stream: (id) => createReadStream(pathOf(id)),
		read: async (data) =>
			data.id ? await buffer(createReadStream(pathOf(data.id))) : Buffer.from(data.data, 'base64'),
	};
}
