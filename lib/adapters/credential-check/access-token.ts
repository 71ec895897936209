import XOAuth2 from 'nodemailer/lib/xoauth2';

import { ConfigurationError } from '../../mail/errors';
import type { ConnectionSettings } from './connection-settings';

/**
 * The access token of the credential: refreshed when there is a refresh token, else as entered.
 * @throws ConfigurationError; an error with code EOAUTH2 when the token was refused, and with ETOKENSERVER when
 * nobody gave an answer: that passes
 */
export async function fetchAccessToken({
	user,
	oauth2,
	timeoutMs,
}: ConnectionSettings): Promise<string> {
	const { clientId, clientSecret, refreshToken, accessToken, tokenUrl } = oauth2;
	if (refreshToken === '' && accessToken === '') {
		throw new ConfigurationError(
			'The credential has neither "Refresh Token" nor "Access Token"',
			'Enter the refresh token of the OAuth2 application, with its client ID and secret',
		);
	}
	if (refreshToken === '') return accessToken;
	if (tokenUrl === '') {
		throw new ConfigurationError(
			'The credential has no "Token URL"',
			'Choose the provider, or enter where it issues access tokens',
		);
	}

	const generator = new XOAuth2({
		user,
		clientId,
		clientSecret,
		refreshToken,
		accessUrl: tokenUrl,
		requestTimeout: timeoutMs,
	});

	return await new Promise((resolve, reject) => {
		generator.getToken(true, (error, token) => {
			if (error || typeof token !== 'string') {
				const code = wasRefused(error) ? 'EOAUTH2' : 'ETOKENSERVER';
				reject(Object.assign(new Error('No access token'), { code }));
			} else resolve(token);
		});
	});
}

// What the library says itself about a page that is no answer (RFC 6749 5.1), and what passes.
const PASSES =
	/^(Invalid authentication response|No access token|temporarily_unavailable|server_error)/;

/** Only a token server that answered has refused something (RFC 6749 5.2); an outage stops no account. */
function wasRefused(error: unknown): boolean {
	const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };

	return code === 'EOAUTH2' && !PASSES.test(message);
}
