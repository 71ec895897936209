import type { SecureRandom } from '../../random';
import { loadOrCreateKeys } from './key-file';
import type { SqlDatabase } from './sql-session';
import type { StoreOptions } from './store-options';

export interface LoadedKeys {
	readonly pepper: string;
	/** The current key first; empty means that mailbox secrets cannot be kept. */
	readonly encryptionKeys: readonly string[];
}

export interface KeySources {
	readonly options: StoreOptions;
	readonly database: SqlDatabase;
	readonly random: SecureRandom;
}

/**
 * The credential's keys win; what it leaves empty an embedded store takes from its key file. A
 * PostgreSQL store is shared by machines that share no file: it keeps a generated pepper itself,
 * but never an encryption key, which beside the secrets would protect nothing.
 */
export async function loadKeys({ options, database, random }: KeySources): Promise<LoadedKeys> {
	const generated = generatedKeys(options, random);
	const pepper = options.pepper ?? generated?.pepper ?? (await keptPepper(database, random));
	const keys = [
		options.encryptionKey,
		options.previousEncryptionKey,
		generated?.encryptionKey,
	].filter((key) => key !== undefined);

	return { pepper, encryptionKeys: [...new Set(keys)] };
}

function generatedKeys(options: StoreOptions, random: SecureRandom) {
	if (options.kind !== 'sqlite') return undefined;
	if (options.pepper !== undefined && options.encryptionKey !== undefined) return undefined;
	if (options.file !== ':memory:') return loadOrCreateKeys(options.file);

	return { pepper: randomText(random), encryptionKey: randomText(random) };
}

/** Of several processes that start at once the first decides; the others read what it wrote. */
async function keptPepper(database: SqlDatabase, random: SecureRandom): Promise<string> {
	const find = `SELECT value FROM store_settings WHERE name = 'pepper'`;
	const known = await database.get(find);
	if (known) return String(known.value);

	const pepper = randomText(random);
	await database.run(
		`INSERT INTO store_settings (name, value)
		SELECT 'pepper', ? WHERE NOT EXISTS (SELECT 1 FROM store_settings WHERE name = 'pepper_check')
		ON CONFLICT (name) DO NOTHING`,
		[pepper],
	);
	const kept = await database.get(find);

	return kept ? String(kept.value) : pepper;
}

function randomText(random: SecureRandom): string {
	return Buffer.from(random.bytes(32)).toString('base64');
}
