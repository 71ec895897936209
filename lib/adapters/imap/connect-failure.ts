import type { ImapFlowError } from 'imapflow';

import { OutreachError } from '../../mail/errors';

/** Why a connection is not there, as far as it changes what we do next. */
export interface ConnectFailure {
	readonly kind: 'authentication' | 'throttled' | 'configuration' | 'network' | 'store';
	/** One line for a person, without secrets. */
	readonly reason: string;
}

const TOO_MANY =
	/too many|maximum number of connections|\[limit\]|rate|throttl|overquota|\[inuse\]|try again later|\[unavailable\]/i;

export function explainConnectFailure(error: unknown): ConnectFailure {
	if (error instanceof OutreachError) return { kind: 'configuration', reason: error.message };
	if (!(error instanceof Error)) return { kind: 'network', reason: 'unknown failure' };
	const { code, responseText } = error as ImapFlowError;
	const said = (responseText ?? error.message).replace(/\s+/g, ' ').slice(0, 200);
	if (code === 'EOAUTH2')
		return { kind: 'authentication', reason: 'the access token could not be renewed' };
	if (code === 'ETHROTTLE' || TOO_MANY.test(said)) return { kind: 'throttled', reason: said };
	if (isRefusedSignIn(error))
		return { kind: 'authentication', reason: `the server refused the sign-in: ${said}` };

	return { kind: 'network', reason: NETWORK[code ?? ''] ?? said };
}

function isRefusedSignIn({ authenticationFailed, serverResponseCode }: ImapFlowError): boolean {
	return authenticationFailed === true || serverResponseCode === 'AUTHENTICATIONFAILED';
}

const NETWORK: Readonly<Record<string, string>> = {
	ECONNREFUSED: 'the server refused the connection',
	ENOTFOUND: 'the host name does not exist',
	EAI_AGAIN: 'the host name could not be looked up',
	ETIMEDOUT: 'the server did not answer in time',
	ETOKENSERVER: 'the server that issues access tokens gave no answer',
	CONNECT_TIMEOUT: 'the server did not answer in time',
	GREETING_TIMEOUT: 'the server sent no greeting in time',
	ECONNRESET: 'the connection was reset',
	CERT_HAS_EXPIRED: 'the certificate of the server has expired',
	DEPTH_ZERO_SELF_SIGNED_CERT:
		'the certificate of the server is self-signed; give its CA certificate in the credential',
	SELF_SIGNED_CERT_IN_CHAIN:
		'the certificate chain of the server is self-signed; give its CA certificate in the credential',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE:
		'the certificate of the server could not be verified; give its CA certificate in the credential',
	ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of the server is for another host name',
};

const SECOND = 1_000;
const AUTH_DELAYS = [2 * SECOND, 5 * SECOND, 300 * SECOND, 900 * SECOND, 1_800 * SECOND];

/**
 * How long to wait before the next try. Network trouble: 1 s doubling to 5 minutes. A refused
 * sign-in: two quick tries (servers hiccup), then slowly, lest the account is locked.
 * @param fraction 0 <= fraction < 1, spreads many mailboxes
 */
export function reconnectDelay(
	kind: ConnectFailure['kind'],
	tries: number,
	fraction: number,
): number {
	const jitter = 0.5 + fraction;
	if (kind === 'authentication' || kind === 'configuration') {
		return (AUTH_DELAYS[Math.min(tries, AUTH_DELAYS.length) - 1] ?? 0) * (tries <= 2 ? 1 : jitter);
	}
	const base = Math.min(300 * SECOND, SECOND * 2 ** Math.min(tries - 1, 10)) * jitter;

	return kind === 'throttled' ? Math.max(60 * SECOND, base) : base;
}
