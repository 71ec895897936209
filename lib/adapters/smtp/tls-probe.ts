import type { TLSSocket } from 'node:tls';
import { checkServerIdentity } from 'node:tls';

import SMTPConnection from 'nodemailer/lib/smtp-connection';

import type { TlsObservation, TlsProbe } from '../../reputation/ports';
import { trustAlso } from '../trusted-authorities';

export interface TlsProbeOptions {
	readonly heloName: string;
	readonly timeoutMs: number;
	/** PEM, trusted in addition. */
	readonly caCertificate?: string;
}

/** Greets a mail server, asks for STARTTLS, looks at the certificate, and leaves. */
export function createTlsProbe(options: TlsProbeOptions): TlsProbe {
	const { heloName, timeoutMs, caCertificate } = options;

	return {
		observe: async (host, port) => {
			const connection = new SMTPConnection({
				host,
				port,
				name: heloName,
				requireTLS: true,
				connectionTimeout: timeoutMs,
				greetingTimeout: timeoutMs,
				socketTimeout: timeoutMs,
				tls: {
					// Looked at below instead: an expired certificate is a finding, not a failure.
					rejectUnauthorized: false,
					...(caCertificate ? { secureContext: trustAlso(caCertificate) } : {}),
				},
			});
			try {
				await new Promise<void>((resolve, reject) => {
					connection.once('error', reject);
					connection.once('end', () => reject(new Error('closed')));
					connection.connect((error) => (error ? reject(error) : resolve()));
				});

				return readCertificate(connection, host);
			} catch (error) {
				return toObservation(error);
			} finally {
				connection.quit();
				connection.close();
			}
		},
	};
}

function readCertificate(connection: SMTPConnection, host: string): TlsObservation {
	const { _socket: socket } = connection as unknown as { _socket?: Partial<TLSSocket> };
	const certificate = socket?.getPeerCertificate?.();
	if (!certificate?.valid_to) return { kind: 'no_starttls' };
	const nameMatches = checkServerIdentity(host, certificate) === undefined;
	const untrusted = String(socket?.authorizationError ?? '');
	// Name and dates are judged apart from whether somebody signed it.
	const trusted = socket?.authorized === true || /ALTNAME|EXPIRED/.test(untrusted);

	return {
		kind: 'certificate',
		trusted,
		nameMatches,
		validUntil: Date.parse(certificate.valid_to),
	};
}

function toObservation(error: unknown): TlsObservation {
	const { message = '', code = '' } = error as { message?: string; code?: string };
	if (/STARTTLS/.test(message) || code === 'ETLS') return { kind: 'no_starttls' };
	const reason = /ECONNREFUSED/.test(message)
		? 'refused'
		: /ETIMEDOUT|timeout/i.test(`${code} ${message}`)
			? 'timeout'
			: 'closed';

	return { kind: 'unreachable', reason };
}
