import type { SMTPConnectionAuth } from 'nodemailer/lib/smtp-connection';

/** nodemailer asks a token generator of its own; ours has the token already. */
export function xoauth2SignIn(user: string, accessToken: string): SMTPConnectionAuth {
	const generator = {
		getToken: (_renew: boolean, done: (error: Error | null, token?: string) => void) =>
			done(null, accessToken),
		buildXOAuth2Token: (token: string) =>
			Buffer.from(`user=${user}\u0001auth=Bearer ${token}\u0001\u0001`).toString('base64'),
	};

	return {
		type: 'OAUTH2',
		method: 'XOAUTH2',
		user,
		oauth2: generator as unknown as SMTPConnectionAuth['oauth2'],
	};
}
