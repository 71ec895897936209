import type { TLSSocket } from 'node:tls';

import type SMTPConnection from 'nodemailer/lib/smtp-connection';

/**
 * A pinned certificate replaces the authorities, so TLS accepted anything until here; nothing
 * secret has been said yet.
 */
export function requirePin(
	connection: SMTPConnection,
	{ pinnedFingerprint }: { readonly pinnedFingerprint?: string },
): void {
	if (pinnedFingerprint === undefined) return;
	const { _socket: socket } = connection as unknown as { _socket?: Partial<TLSSocket> };
	const shown = socket?.getPeerCertificate?.().fingerprint256?.replaceAll(':', '');
	if (shown !== pinnedFingerprint) {
		throw Object.assign(new Error('Other certificate'), { code: 'PINNED_FINGERPRINT' });
	}
}
