import { chmodSync, closeSync, mkdirSync, openSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { ConfigurationError, OutreachError, StoreUnavailableError } from '../../mail/errors';
import type { SqlDatabase } from './sql-session';
import { errorCode, isBusy, toStoreError } from './sql-errors';
import type { SqliteDatabaseOptions } from './sqlite-database';
import { BUSY_TIMEOUT_MS, openSqliteDatabase } from './sqlite-database';

// While a killed process's log is recovered, or the file is created, nobody else gets in.
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 200;

// statfs(2) magic numbers of file systems that other machines write to: NFS, SMB, CIFS, SMB2, AFS, Ceph.
const NETWORK_FILE_SYSTEMS: ReadonlySet<number> = new Set([
	0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400,
]);

/**
 * Opens the embedded store: the folder is made for its owner alone, and so is the file.
 * @throws ConfigurationError | StoreUnavailableError
 */
export async function openSqliteFile(options: SqliteDatabaseOptions): Promise<SqlDatabase> {
	if (options.file !== ':memory:') prepareFile(options.file);
	const deadline = performance.now() + (options.busyTimeoutMs ?? BUSY_TIMEOUT_MS);

	for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
		try {
			return openSqliteDatabase(options);
		} catch (error) {
			if (!isBusy(error) || performance.now() > deadline) throw unopenable(options.file, error);
		}
		await delay(pauseMs);
	}
}

function prepareFile(file: string): void {
	refuseQueueMode();
	try {
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		// SQLite itself would create the file with the umask's rights, readable for all.
		closeSync(openSync(file, 'a', 0o600));
	} catch (error) {
		throw unopenable(file, error);
	}
	tighten(file);
	refuseNetworkFileSystem(file);
}

function tighten(file: string): void {
	try {
		chmodSync(file, 0o600);
	} catch {
		// Another user owns the file and has granted us access on purpose.
	}
}

/** Workers of a queue run on several machines; each would write a file of its own and send twice. */
function refuseQueueMode(): void {
	if (process.env.EXECUTIONS_MODE !== 'queue') return;

	throw new ConfigurationError(
		'The embedded store could not be used because n8n runs in queue mode.',
		'Choose PostgreSQL in the store credential: all workers must share one store.',
	);
}

function refuseNetworkFileSystem(file: string): void {
	let type: number;
	try {
		type = statfsSync(dirname(file)).type >>> 0;
	} catch {
		return; // not every platform can tell
	}
	if (!NETWORK_FILE_SYSTEMS.has(type)) return;

	throw new ConfigurationError(
		`The store file "${file}" could not be used because it lies on a network file system.`,
		'Name a file on a local disk, or choose PostgreSQL in the store credential.',
	);
}

function unopenable(file: string, error: unknown): OutreachError {
	if (error instanceof ConfigurationError) return error;
	const known = toStoreError(error);
	const because =
		known instanceof StoreUnavailableError ? reasonOf(known.message) : systemReason(error);

	return new StoreUnavailableError(
		`The store file "${file}" could not be opened because ${because}`,
		'Check the path in the store credential, its permissions and the free disk space.',
		{ cause: error },
	);
}

function reasonOf(message: string): string {
	return message.slice(message.indexOf('because ') + 'because '.length);
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
	EACCES: 'the folder may not be written.',
	EPERM: 'the folder may not be written.',
	EROFS: 'the file system is read-only.',
	ENOTDIR: 'a part of the path is not a folder.',
	EEXIST: 'a part of the path is not a folder.',
	EISDIR: 'the path is a folder.',
	ENOENT: 'a part of the path does not exist.',
	ENOSPC: 'the disk is full.',
	EMFILE: 'the process has too many open files.',
};

/** Never the bare code: n8n replaces a whole message in which it finds one, "EEXIST" for example. */
function systemReason(error: unknown): string {
	return SYSTEM_REASONS[errorCode(error)] ?? 'the system refused it.';
}
