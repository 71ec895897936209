import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';

import { ConfigurationError } from '../../mail/errors';

const NONCE_BYTES = 12; // SP 800-38D: 96 bits, random, once per message
const TAG_BYTES = 16;
const KEY_BYTES = 32;

export interface EncryptionKey {
	readonly id: string;
	readonly bytes: Uint8Array;
}

export interface SealedSecret {
	readonly keyId: string;
	readonly box: Uint8Array;
}

/** AES-256-GCM; the row id is authenticated too, so that a box cannot be moved to another row. */
export interface SecretBox {
	seal(plain: string, rowId: string): SealedSecret;
	/** @throws ConfigurationError when the key is missing or another one */
	open(sealed: SealedSecret, rowId: string): string;
	/** False when the box was sealed with an earlier key and should be sealed anew. */
	isCurrent(keyId: string): boolean;
}

/** @param keys the current key first, then earlier ones that may still open old boxes */
export function createSecretBox(keys: readonly EncryptionKey[]): SecretBox {
	return {
		isCurrent: (keyId) => keys[0]?.id === keyId,
		seal: (plain, rowId) => {
			const [key] = keys;
			if (!key) throw noKey();
			const nonce = randomBytes(NONCE_BYTES);
			const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(rowId));
			const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);

			return { keyId: key.id, box: Buffer.concat([nonce, cipher.getAuthTag(), text]) };
		},
		open: ({ keyId, box }, rowId) => {
			const key = keys.find(({ id }) => id === keyId);
			if (!key) throw keys.length === 0 ? noKey() : wrongKey();

			return decrypt(Buffer.from(box), key, rowId);
		},
	};
}

function decrypt(box: Buffer, key: EncryptionKey, rowId: string): string {
	const nonce = box.subarray(0, NONCE_BYTES);

	try {
		// A shorter tag, as of a box that was cut off, would be accepted and is easier to forge.
		const options = { authTagLength: TAG_BYTES };
		const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, options)
			.setAAD(Buffer.from(rowId))
			.setAuthTag(box.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
		const text = decipher.update(box.subarray(NONCE_BYTES + TAG_BYTES));

		return Buffer.concat([text, decipher.final()]).toString('utf8');
	} catch {
		throw new ConfigurationError(
			`The secrets of "${rowId}" could not be decrypted because they were changed or belong to another row.`,
			'Enter the secrets again with Outreach Store.',
		);
	}
}

/** 32 bytes as hex or base64 are taken as they are; any other text is stretched with scrypt. */
export function readEncryptionKey(text: string): EncryptionKey {
	const bytes =
		decodeKey(text.trim()) ?? scryptSync(text, 'n8n-nodes-outreach secret box', KEY_BYTES);
	const id = createHash('sha256').update('key id').update(bytes).digest('hex').slice(0, 8);

	return { id, bytes };
}

function decodeKey(text: string): Buffer | undefined {
	if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');

	return /^[A-Za-z0-9+/_-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

function noKey(): ConfigurationError {
	return new ConfigurationError(
		'Mailbox secrets could not be kept because the store has no encryption key.',
		'Enter "Encryption Key" in the store credential.',
	);
}

function wrongKey(): ConfigurationError {
	return new ConfigurationError(
		'Mailbox secrets could not be decrypted because they were encrypted with another key.',
		'Enter that key as "Encryption Key" or "Previous Encryption Key" in the store credential.',
	);
}
