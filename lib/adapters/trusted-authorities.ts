import { X509Certificate } from 'node:crypto';
import type { SecureContext } from 'node:tls';
import { createSecureContext, rootCertificates } from 'node:tls';

import { LRUCache } from 'lru-cache';

import { ConfigurationError } from '../mail/errors';

// Reading the public authorities takes ten to thirty milliseconds of the event loop: once, not for
// each connection of each mailbox.
const contexts = new LRUCache<string, SecureContext>({ max: 50 });

/**
 * The public authorities and this one: `ca` alone would replace them.
 * @param caCertificate PEM
 * @throws ConfigurationError
 */
export function trustAlso(caCertificate: string): SecureContext {
	const known = contexts.get(caCertificate);
	if (known) return known;
	const made = read(caCertificate);
	contexts.set(caCertificate, made);

	return made;
}

function read(caCertificate: string): SecureContext {
	try {
		// OpenSSL passes over what it cannot read, without a word.
		void new X509Certificate(caCertificate);

		return createSecureContext({
			minVersion: 'TLSv1.2',
			ca: [...rootCertificates, caCertificate],
		});
	} catch {
		throw new ConfigurationError(
			'The CA certificate could not be read because it is not a certificate in PEM format',
			'Paste the whole text, from "-----BEGIN CERTIFICATE-----" to "-----END CERTIFICATE-----"',
		);
	}
}
