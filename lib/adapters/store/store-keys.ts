import { ConfigurationError } from '../../mail/errors';
import type { SecureRandom } from '../../random';
import { loadOrCreateKeys } from './key-file';
import type { StoreOptions } from './store-options';

export interface LoadedKeys {
	readonly pepper: string;
	/** The current key first. */
	readonly encryptionKeys: readonly string[];
}

/**
 * The credential's keys win; an embedded store fills the gaps from its key file. PostgreSQL is
 * shared by machines, so there the pepper must come from the credential they share.
 * @throws ConfigurationError
 */
export function loadKeys(options: StoreOptions, random: SecureRandom): LoadedKeys {
	const generated = generatedKeys(options, random);
	const pepper = options.pepper ?? generated?.pepper;
	if (pepper === undefined) {
		throw new ConfigurationError(
			'The store could not be opened because "Pepper" of the store credential is empty.',
			'Enter a long random text once, keep a copy, and never change it: it protects the hashed addresses.',
		);
	}

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

function randomText(random: SecureRandom): string {
	return Buffer.from(random.bytes(32)).toString('base64');
}
