import XOAuth2 from 'nodemailer/lib/xoauth2';

import { ConfigurationError } from '../../mail/errors';
import type { ConnectionSettings } from './connection-settings';

/**
 * The access token of the credential: refreshed when there is a refresh token, else as entered.
 * @throws ConfigurationError, or the library's error with code EOAUTH2
 */
export async function fetchAccessToken({ user, oauth2 }: ConnectionSettings): Promise<string> {
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
	});

	return await new Promise((resolve, reject) => {
		generator.getToken(true, (error, token) => {
			if (error || typeof token !== 'string') {
				reject(Object.assign(new Error('No access token'), { code: 'EOAUTH2' }));
			} else resolve(token);
		});
	});
}
