import { ImapFlow } from 'imapflow';

import { fetchAccessToken } from '../credential-check/access-token';
import type { ConnectionSettings } from '../credential-check/connection-settings';

/** A signed-in connection for one short task; whoever asked for it signs out again. */
export async function connectBriefly(settings: ConnectionSettings): Promise<ImapFlow> {
	const { host, port, security, tls, timeoutMs, user, password, authentication } = settings;
	const client = new ImapFlow({
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
		socketTimeout: 2 * timeoutMs,
	});
	// Without a listener a broken connection would end the whole process.
	client.on('error', () => undefined);
	try {
		await client.connect();
	} catch (error) {
		client.close();
		throw error;
	}

	return client;
}
