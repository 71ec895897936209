import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SMTPConnectionAuth } from 'nodemailer/lib/smtp-connection';

import { ConfigurationError } from '../../mail/errors';
import type { EndpointFields } from '../../mail/provider-presets';
import { requirePin } from '../smtp/require-pin';
import { xoauth2SignIn } from '../smtp/xoauth2-sign-in';
import { fetchAccessToken } from './access-token';
import type { ConnectionSettings } from './connection-settings';
import { readConnectionSettings } from './connection-settings';
import type { CheckOutcome } from './explain-failure';
import { explainFailure } from './explain-failure';

/** Greeting, TLS and sign-in as for a mail, then QUIT: nothing is sent. */
export async function checkSmtp(fields: EndpointFields): Promise<CheckOutcome> {
	const settings = readConnectionSettings('smtp', fields);
	const heloName = typeof fields.heloName === 'string' ? fields.heloName.trim() : '';

	try {
		const signIn = await readSignIn(settings);
		const connection = createConnection(settings, heloName);
		try {
			await settle(connection, (done) => connection.connect(done));
			requirePin(connection, settings);
			if (signIn) await settle(connection, (done) => connection.login(signIn, done));
			connection.quit();
		} finally {
			connection.close();
		}
	} catch (error) {
		if (error instanceof ConfigurationError) throw error;

		return explainFailure('smtp', settings, error);
	}

	return { ok: true, message: success(settings) };
}

function createConnection(settings: ConnectionSettings, heloName: string): SMTPConnection {
	const { host, port, security, tls, timeoutMs } = settings;

	return new SMTPConnection({
		host,
		port,
		secure: security === 'tls',
		requireTLS: security === 'starttls',
		ignoreTLS: security === 'none',
		tls,
		...(heloName === '' ? {} : { name: heloName }),
		connectionTimeout: timeoutMs,
		greetingTimeout: timeoutMs,
		socketTimeout: timeoutMs,
		dnsTimeout: timeoutMs,
	});
}

type Done = (error?: Error | null) => void;

async function settle(connection: SMTPConnection, act: (done: Done) => void): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		connection.once('error', reject);
		connection.once('end', () => reject(new Error('Connection closed')));
		act((error) => {
			if (error) reject(error);
			else resolve();
		});
	});
}

async function readSignIn(settings: ConnectionSettings): Promise<SMTPConnectionAuth | undefined> {
	const { authentication, user, password } = settings;
	if (authentication === 'none') return undefined;
	if (user === '') {
		throw new ConfigurationError(
			'The SMTP credential has no "User"',
			'Enter the account name, usually the mail address, or set "Authentication" to "None"',
		);
	}
	if (authentication === 'password') return { user, pass: password };

	return xoauth2SignIn(user, await fetchAccessToken(settings));
}

function success({ host, port, security, authentication }: ConnectionSettings): string {
	const protection = security === 'none' ? 'without encryption' : `with ${security.toUpperCase()}`;
	const signedIn = authentication === 'none' ? '' : ' and signed in';

	return `Connected to "${host}:${port}" ${protection}${signedIn}`;
}
