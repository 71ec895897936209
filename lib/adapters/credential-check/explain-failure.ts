import { unreachable } from '../../mail/errors';
import type { EndpointProtocol } from '../../mail/provider-presets';
import type { ConnectionSettings } from './connection-settings';

export type CheckOutcome =
	| { readonly ok: true; readonly message: string }
	| { readonly ok: false; readonly message: string };

export type ConnectionFlaw =
	| 'host_not_found'
	| 'refused'
	| 'unreachable'
	| 'certificate_expired'
	| 'certificate_untrusted'
	| 'certificate_name'
	| 'certificate_pin'
	| 'not_tls'
	| 'old_tls'
	| 'starttls_missing'
	| 'sign_in_refused'
	| 'sign_in_not_offered'
	| 'token_refused'
	| 'token_unavailable'
	| 'timeout'
	| 'closed'
	| 'other';

// First match wins. nodemailer replaces the code of Node by its own, so the text is looked at as well.
const FLAWS: ReadonlyArray<readonly [RegExp, ConnectionFlaw]> = [
	[/PINNED_FINGERPRINT/, 'certificate_pin'],
	[/EOAUTH2/, 'token_refused'],
	[/ETOKENSERVER/, 'token_unavailable'],
	[/ENOTFOUND|EAI_AGAIN|\bEDNS\b|ENODATA/, 'host_not_found'],
	[/ECONNREFUSED/, 'refused'],
	[/EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL/, 'unreachable'],
	[
		/CERT_HAS_EXPIRED|certificate has expired|CERT_NOT_YET_VALID|not yet valid/,
		'certificate_expired',
	],
	[/ALTNAME|altnames|does not match certificate/i, 'certificate_name'],
	[
		/SELF_SIGNED|self[- ]signed|UNABLE_TO_(VERIFY|GET)|unable to (verify|get)|CERT_UNTRUSTED/i,
		'certificate_untrusted',
	],
	[/unsupported protocol|protocol version|PROTOCOL_VERSION/i, 'old_tls'],
	[/WRONG_VERSION|wrong version number|packet length too long|http request/i, 'not_tls'],
	[/STARTTLS/, 'starttls_missing'],
	[
		/LOGINDISABLED|No known auth|ENOAUTH|not supported auth|UNSUPPORTED_AUTH/i,
		'sign_in_not_offered',
	],
	[/\bEAUTH\b|AUTHENTICATIONFAILED|AUTHENTICATION_FAILED|Invalid login/i, 'sign_in_refused'],
	[/ETIMEDOUT|ETIMEOUT|timed? ?out|CONNECT_TIMEOUT|GREETING_TIMEOUT|UPGRADE_TIMEOUT/i, 'timeout'],
	[/ECONNRESET|EPIPE|closed|ClosedAfterConnect|NoConnection|ECONNECTION|ESOCKET/, 'closed'],
];

interface RemoteError {
	readonly code?: unknown;
	readonly message?: unknown;
	readonly command?: unknown;
	readonly responseCode?: unknown;
	readonly authenticationFailed?: unknown;
	readonly serverResponseCode?: unknown;
	readonly cause?: unknown;
}

export function recogniseFlaw(error: unknown): ConnectionFlaw {
	const { code, message, authenticationFailed, serverResponseCode, responseCode, cause } = (
		typeof error === 'object' && error !== null ? error : {}
	) as RemoteError;
	// 502, 503, 504, 538: the command itself is not welcome (RFC 4954 6), whatever the password.
	if (code === 'EAUTH' && [502, 503, 504, 538].includes(Number(responseCode))) {
		return 'sign_in_not_offered';
	}
	const inner = (cause ?? {}) as RemoteError;
	const said = [code, message, serverResponseCode, inner.code, inner.message]
		.filter((part) => part !== undefined)
		.join(' ');
	if (authenticationFailed === true && !/LOGINDISABLED/.test(said)) return 'sign_in_refused';

	return FLAWS.find(([pattern]) => pattern.test(said))?.[1] ?? 'other';
}

const LABEL: Readonly<Record<EndpointProtocol, string>> = { smtp: 'SMTP', imap: 'IMAP' };

/** One sentence about what happened and one about the field to change; never the remote text. */
export function explainFailure(
	protocol: EndpointProtocol,
	settings: ConnectionSettings,
	error: unknown,
): CheckOutcome {
	const flaw = recogniseFlaw(error);
	const reason = isCertificateFlaw(flaw)
		? explainCertificate(flaw)
		: (explainSignIn(protocol, settings, flaw) ?? explainConnection(protocol, settings, flaw));

	return {
		ok: false,
		message: `The ${LABEL[protocol]} server "${settings.host}:${settings.port}" ${reason}`,
	};
}

type CertificateFlaw = Extract<ConnectionFlaw, `certificate_${string}`>;

function isCertificateFlaw(flaw: ConnectionFlaw): flaw is CertificateFlaw {
	return flaw.startsWith('certificate_');
}

function explainCertificate(flaw: CertificateFlaw): string {
	switch (flaw) {
		case 'certificate_expired':
			return 'shows a certificate that is out of date. Renew it on the server; "Verify TLS Certificate" stays on.';
		case 'certificate_untrusted':
			return 'shows a certificate that no known authority signed. Paste its CA into "CA Certificate (PEM)".';
		case 'certificate_name':
			return 'shows a certificate for another name. Use that name as "Host", or enter it in "Server Name (SNI)".';
		case 'certificate_pin':
			return 'shows another certificate than the pinned one. If it was renewed, update "Pinned Fingerprint (SHA-256)".';
		default:
			return unreachable(flaw);
	}
}

function explainSignIn(
	protocol: EndpointProtocol,
	settings: ConnectionSettings,
	flaw: ConnectionFlaw,
): string | undefined {
	if (flaw === 'token_refused') {
		return 'was not asked, because no access token could be fetched. Check "Client ID", "Client Secret", "Refresh Token" and "Token URL", and sign in again if the refresh token was withdrawn.';
	}
	if (flaw === 'token_unavailable') {
		return 'was not asked, because the server that issues access tokens gave no answer. Check "Token URL" and whether a firewall is in between, or try again later.';
	}
	if (flaw === 'sign_in_not_offered') {
		return settings.security === 'none'
			? 'offers no sign-in without encryption. Set "Security" to "STARTTLS" or "TLS".'
			: 'does not offer this kind of sign-in. Choose another "Authentication", or the submission port (587 or 465) if this is port 25.';
	}
	if (flaw !== 'sign_in_refused') return undefined;
	if (settings.authentication === 'oauth2') {
		return `refused the access token. Check "User" and whether the token was granted for ${LABEL[protocol]}.`;
	}

	return settings.authentication === 'none'
		? 'wants a sign-in. Set "Authentication" to "Password" or "OAuth2".'
		: 'refused the sign-in. Check "User" and "Password"; Gmail, Outlook and others want an app password or OAuth2.';
}

function explainConnection(
	protocol: EndpointProtocol,
	{ security, timeoutMs }: ConnectionSettings,
	flaw: ConnectionFlaw,
): string {
	switch (flaw) {
		case 'host_not_found':
			return 'was not found in DNS. Check the spelling of "Host".';
		case 'refused':
			return 'refused the connection: nothing listens there. Check "Host" and "Port", and whether a firewall is in between.';
		case 'unreachable':
			return 'is in a network this machine cannot reach. Check "Host" and the routing.';
		case 'not_tls':
			return 'does not speak TLS from the first byte on this port. Set "Security" to "STARTTLS", or use the TLS port.';
		case 'old_tls':
			return 'only speaks a TLS version older than 1.2. It has to be updated; older versions are not secure.';
		case 'starttls_missing':
			return 'does not offer STARTTLS, and clear text is not accepted. Check "Port", or set "Security" to "TLS".';
		case 'timeout':
			return `did not answer within ${timeoutMs / 1000} s. Check "Port" and the firewall${security === 'tls' ? '' : `; if it is the TLS port, set "Security" to "TLS"`}. Many networks block outgoing port 25.`;
		case 'closed':
			return 'closed the connection during the greeting. Check "Port" and "Security", and whether the server accepts this address.';
		default:
			return `could not be used for ${LABEL[protocol]}. Check "Host", "Port" and "Security".`;
	}
}
