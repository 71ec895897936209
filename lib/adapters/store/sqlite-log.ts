import { close, fdatasync, open } from 'node:fs';
import { promisify } from 'node:util';

import { StoreUnavailableError } from '../../mail/errors';

const [opened, synchronised, closed] = [promisify(open), promisify(fdatasync), promisify(close)];

/** The write-ahead log of a store file, as far as it concerns the disk. */
export interface SqliteLog {
	/**
	 * Resolves when every commit so far is on the disk; the event loop goes on meanwhile.
	 * @throws StoreUnavailableError
	 */
	flush(): Promise<void>;
	/**
	 * After a flush that failed nothing more may be written: a system that could not write a page forgets that
	 * it has to, and the next flush would succeed over a gap.
	 * @throws StoreUnavailableError
	 */
	assertWhole(): void;
	close(): Promise<void>;
}

/** @param file of the store; SQLite keeps one log beside it for as long as anybody is connected */
export function createSqliteLog(file: string): SqliteLog {
	let opening: Promise<number> | undefined;
	let failure: StoreUnavailableError | undefined;

	return {
		flush: async () => {
			try {
				opening ??= opened(`${file}-wal`, 'r+');
				await synchronised(await opening);
			} catch (error) {
				failure = unflushed(error);
				throw failure;
			}
		},
		assertWhole: () => {
			if (failure) throw failure;
		},
		close: async () => {
			const log = await opening?.catch(() => undefined);
			if (log !== undefined) await closed(log);
		},
	};
}

/** What lives in memory has nothing to flush. */
export const noLog: SqliteLog = {
	flush: async () => await Promise.resolve(),
	assertWhole: () => undefined,
	close: async () => await Promise.resolve(),
};

function unflushed(cause: unknown): StoreUnavailableError {
	return new StoreUnavailableError(
		'The store could not keep what was written because the disk refused its log.',
		'Check the disk and its free space, then restart n8n: nothing is written before.',
		{ cause },
	);
}
