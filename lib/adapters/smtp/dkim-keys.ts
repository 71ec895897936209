import type { KeyObject } from 'node:crypto';
import { createPrivateKey } from 'node:crypto';

import { ConfigurationError } from '../../mail/errors';
import type { EndpointFields } from '../../mail/provider-presets';
import type { DkimKey } from '../mime/sign-dkim';

const PEM_BLOCK = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/g;
// RFC 8301 3.2: verifiers do not accept shorter ones.
const MIN_RSA_BITS = 1_024;

/**
 * One key per selector, in the same order: an RSA key and an Ed25519 key may sign side by side.
 * @throws ConfigurationError when one of them cannot sign: unsigned mail would be the quiet way out
 */
export function readDkimKeys(fields: EndpointFields): readonly DkimKey[] {
	const [domainName = '', selectors = '', pem = ''] = [
		fields.dkimDomain,
		fields.dkimSelector,
		fields.dkimPrivateKey,
	].map((field) => (typeof field === 'string' ? field.trim() : ''));
	if (domainName === '' || selectors === '' || pem === '') return [];
	const names = selectors.split(',').map((name) => name.trim());
	// Copied out of JSON or an environment file, line breaks arrive as two characters.
	const blocks = pem.replaceAll('\\n', '\n').match(PEM_BLOCK) ?? [];
	if (blocks.length !== names.length) {
		throw unusable(
			`there are ${names.length} selectors and ${blocks.length} keys`,
			'Paste one PEM block per selector, "BEGIN" and "END" lines included, in the same order',
		);
	}

	return names.map((keySelector, index) => {
		refuseOdd(domainName, keySelector);

		return { domainName, keySelector, privateKey: readKey(blocks[index] ?? '') };
	});
}

function readKey(pem: string): KeyObject {
	let key: KeyObject;
	try {
		key = createPrivateKey(pem);
	} catch {
		throw unusable(
			'it is not a readable PEM key',
			'Paste the unencrypted private key as the key generator wrote it',
		);
	}
	if (key.asymmetricKeyType === 'ed25519') return key;
	const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
	if (key.asymmetricKeyType === 'rsa' && bits >= MIN_RSA_BITS) return key;

	throw unusable(
		key.asymmetricKeyType === 'rsa'
			? `an RSA key of ${bits} bits is too short`
			: 'it is neither an RSA nor an Ed25519 key',
		'Make a new RSA key of 2048 bits, and publish its public half under a new selector',
	);
}

function refuseOdd(...tags: readonly string[]): void {
	if (tags.every((tag) => /^[a-z0-9._-]+$/i.test(tag))) return;

	throw unusable(
		'"DKIM Domain" or "DKIM Selector" holds other characters than letters, digits, dots and hyphens',
		'Write the domain like example.com and the selector like s2026',
	);
}

function unusable(why: string, hint: string): ConfigurationError {
	return new ConfigurationError(`The DKIM key could not be used because ${why}`, hint);
}
