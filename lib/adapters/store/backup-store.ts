import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
	access,
	chmod,
	constants,
	copyFile,
	mkdir,
	readdir,
	rename,
	rm,
	stat,
} from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { ConfigurationError } from '../../mail/errors';
import { keyFileOf } from './key-file';
import type { StoreOptions } from './store-options';

export type BackupReport =
	| {
			readonly kind: 'sqlite';
			readonly file: string;
			readonly bytes: number;
			readonly sha256: string;
			/** Null when the credential holds the keys: then they are for you to keep. */
			readonly keyFile: string | null;
			readonly removed: readonly string[];
	  }
	| { readonly kind: 'postgres'; readonly hint: string };

export interface BackupRequest {
	readonly folder: string;
	/** Older copies beyond so many are removed. */
	readonly keep: number;
	readonly at: number;
}

const NAME = /^outreach-\d{8}T\d{6}Z\.sqlite$/;

/**
 * A consistent copy of an embedded store while it is written to (SQLite's online backup), with its
 * key file: without the keys the suppression hashes of the copy recognise nobody.
 */
export async function backUpStore(
	options: StoreOptions,
	request: BackupRequest,
): Promise<BackupReport> {
	if (options.kind === 'postgres') return { kind: 'postgres', hint: dumpCommand(options) };
	if (options.file === ':memory:') throw notAFile();
	await openFolder(request.folder);
	const stamp = new Date(request.at).toISOString().replace(/[-:]|\.\d+/g, '');
	const file = join(request.folder, `outreach-${stamp}.sqlite`);
	await copyOnline(options.file, file);
	const keyFile = await copyKeys(options.file, file);

	return {
		kind: 'sqlite',
		file,
		bytes: (await stat(file)).size,
		sha256: await hashOf(file),
		keyFile,
		removed: await removeOldest(request),
	};
}

async function copyOnline(from: string, to: string): Promise<void> {
	// Only here: a machine that uses PostgreSQL alone need not have this module.
	const { DatabaseSync, backup } = await import('node:sqlite');
	const source = new DatabaseSync(from, { readOnly: true });
	const draft = `${to}.part`;
	try {
		await backup(source, draft);
		await chmod(draft, 0o600);
		await rename(draft, to);
	} finally {
		source.close();
		await rm(draft, { force: true });
	}
}

async function copyKeys(from: string, to: string): Promise<string | null> {
	const target = keyFileOf(to);
	try {
		await copyFile(keyFileOf(from), target);
		await chmod(target, 0o600);

		return target;
	} catch (error) {
		if ((error as { code?: string }).code === 'ENOENT') return null;
		throw error;
	}
}

async function removeOldest({ folder, keep }: BackupRequest): Promise<readonly string[]> {
	const copies = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
	const tooOld = copies.slice(0, Math.max(copies.length - Math.max(keep, 1), 0));
	for (const name of tooOld) {
		await rm(join(folder, name), { force: true });
		await rm(keyFileOf(join(folder, name)), { force: true });
	}

	return tooOld.map((name) => basename(name));
}

async function hashOf(file: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(file), hash);

	return hash.digest('hex');
}

function dumpCommand({
	host,
	port,
	user,
	database,
	schema,
}: Extract<StoreOptions, { readonly kind: 'postgres' }>): string {
	const where = `--host=${host ?? 'localhost'} --port=${port ?? 5432} --username=${user ?? 'outreach'}`;

	return `pg_dump --format=custom ${where} --schema=${schema ?? 'outreach'} --file=outreach.dump ${database ?? 'outreach'}`;
}

/** A relative one would lie wherever n8n was started. */
async function openFolder(folder: string): Promise<void> {
	if (!isAbsolute(folder)) throw noFolder(folder, 'it is no absolute path');
	try {
		await mkdir(folder, { recursive: true, mode: 0o700 });
		await access(folder, constants.W_OK);
	} catch (error) {
		throw noFolder(folder, `of ${(error as NodeJS.ErrnoException).code ?? 'an unknown cause'}`);
	}
}

function noFolder(folder: string, because: string): ConfigurationError {
	return new ConfigurationError(
		`The backup folder "${folder}" could not be used because ${because}.`,
		'Enter an absolute path that the user of n8n may write to, such as "/home/node/.n8n-files/backup".',
	);
}

function notAFile(): ConfigurationError {
	return new ConfigurationError(
		'The store could not be copied because it lives in memory only.',
		'Name a file in the store credential.',
	);
}
