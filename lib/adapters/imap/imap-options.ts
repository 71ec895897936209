import type { ImapFlowOptions } from 'imapflow';

import { fetchAccessToken } from '../credential-check/access-token';
import type { ConnectionSettings } from '../credential-check/connection-settings';

/**
 * Where a client connects and how it signs in; an OAuth2 token is fetched for it.
 *
 * @throws ConfigurationError | Error when there is no token
 */
export async function imapOptions(settings: ConnectionSettings): Promise<ImapFlowOptions> {
	const { host, port, security, tls, timeoutMs, user, password, authentication } = settings;

	return {
		host,
		port,
		secure: security === 'tls',
		...(security === 'starttls' ? { doSTARTTLS: true } : {}),
		tls,
		auth:
			authentication === 'oauth2'
				? { user, accessToken: await fetchAccessToken(settings) }
				: { user, pass: password },
		logger: false,
		connectionTimeout: timeoutMs,
		greetingTimeout: timeoutMs,
	};
}
