import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import type { OutreachStore } from '../../store/store';
import { openFreshStore } from './create-store';
import type { StoreOptions } from './store-options';

export { openFreshStore, openMemoryStore } from './create-store';
export type { StoreSurroundings } from './create-store';
export type { StoreOptions } from './store-options';

interface SharedStore {
	readonly store: Promise<OutreachStore>;
	readonly holders: { count: number };
	readonly inode: { value: number | undefined };
}

const shared = new Map<string, SharedStore>();

/**
 * The handle of this store in this process: opened at the first call, the same one afterwards.
 * Nobody has to close it, n8n can exit with it open; `close` gives it back and closes it with the
 * last holder.
 * @throws ConfigurationError | StoreUnavailableError
 */
export async function openStore(options: StoreOptions): Promise<OutreachStore> {
	const key = keyOf(options);
	forgetReplacedFile(key, options);
	const entry = shared.get(key) ?? share(key, options);
	entry.holders.count += 1;

	try {
		const store = await entry.store;
		entry.inode.value ??= inodeOf(options);

		return { ...store, close: async () => await giveBack(key, entry) };
	} catch (error) {
		// The next call tries again: the database may be up by then, or the credential corrected.
		forget(key, entry);
		throw error;
	}
}

function share(key: string, options: StoreOptions): SharedStore {
	const entry: SharedStore = {
		store: openFreshStore(options),
		holders: { count: 0 },
		inode: { value: undefined },
	};
	shared.set(key, entry);

	return entry;
}

async function giveBack(key: string, entry: SharedStore): Promise<void> {
	entry.holders.count -= 1;
	if (entry.holders.count > 0) return;
	forget(key, entry);
	await (await entry.store).close();
}

function forget(key: string, entry: SharedStore): void {
	if (shared.get(key) === entry) shared.delete(key);
}

/** A restored or deleted file has another inode; the open handle would go on writing to the old one. */
function forgetReplacedFile(key: string, options: StoreOptions): void {
	const entry = shared.get(key);
	if (entry?.inode.value === undefined) return;
	if (inodeOf(options) !== entry.inode.value) forget(key, entry);
}

function inodeOf(options: StoreOptions): number | undefined {
	if (options.kind !== 'sqlite' || options.file === ':memory:') return undefined;

	return statSync(options.file, { throwIfNoEntry: false })?.ino;
}

/** Only a digest: the options hold passwords and keys. */
function keyOf(options: StoreOptions): string {
	const target =
		options.kind === 'sqlite' && options.file !== ':memory:'
			? { ...options, file: resolve(options.file) }
			: options;
	const fields = Object.entries(target).sort(([a], [b]) => (a < b ? -1 : 1));

	return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
