import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { ConfigurationError, StoreUnavailableError } from '../../mail/errors';
import { errorCode } from './sql-errors';

export interface StoreKeys {
	readonly pepper: string;
	readonly encryptionKey: string;
}

/** `outreach.sqlite` -> `outreach.sqlite.keys.json` */
export function keyFileOf(storeFile: string): string {
	return `${storeFile}.keys.json`;
}

/**
 * Keys of an embedded store without a credential: made once, kept in a file only its owner reads,
 * never rotated silently, since the hashes of erased people cannot be computed again.
 */
export function loadOrCreateKeys(storeFile: string): StoreKeys {
	const file = keyFileOf(storeFile);
	const known = readKeys(file);
	if (known) return known;

	const keys = { pepper: newKey(), encryptionKey: newKey() };
	try {
		createWhole(file, `${JSON.stringify(keys, null, '\t')}\n`);
	} catch (error) {
		if (errorCode(error) !== 'EEXIST') throw unusable(file, error);
	}

	return readKeys(file) ?? keys;
}

// What file systems without hard links answer: FAT, some network and container mounts.
const NO_LINKS: ReadonlySet<string> = new Set([
	'EPERM',
	'ENOTSUP',
	'EOPNOTSUPP',
	'ENOSYS',
	'EMLINK',
]);

/** Of two processes that start at once one wins, and the other never sees half a file. */
function createWhole(file: string, text: string): void {
	const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
	try {
		writeFileSync(draft, text, { mode: 0o600, flag: 'wx' });
		chmodSync(draft, 0o600);
		linkSync(draft, file);
	} catch (error) {
		if (!NO_LINKS.has(errorCode(error))) throw error;
		writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
	} finally {
		rmSync(draft, { force: true });
	}
}

function unusable(file: string, cause: unknown): StoreUnavailableError {
	return new StoreUnavailableError(
		`The key file "${file}" could not be read or written.`,
		'Check its permissions: the user that n8n runs as must own it.',
		{ cause },
	);
}

function readKeys(file: string): StoreKeys | undefined {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw unusable(file, error);
	}

	const keys = parseKeys(text);
	if (!keys) {
		throw new ConfigurationError(
			`The key file "${file}" could not be read because it is damaged.`,
			'Restore it from a backup. Without it suppressed addresses cannot be recognised any more.',
		);
	}

	return keys;
}

function parseKeys(text: string): StoreKeys | undefined {
	try {
		const value = JSON.parse(text) as Partial<Record<keyof StoreKeys, unknown>>;

		return typeof value.pepper === 'string' && typeof value.encryptionKey === 'string'
			? { pepper: value.pepper, encryptionKey: value.encryptionKey }
			: undefined;
	} catch {
		return undefined;
	}
}

function newKey(): string {
	return randomBytes(32).toString('base64');
}
