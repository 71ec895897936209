import { ConfigurationError } from '../../mail/errors';
import type { EndpointFields } from '../../mail/provider-presets';
import { connectBriefly } from '../imap/connect-briefly';
import type { ConnectionSettings } from './connection-settings';
import { readConnectionSettings } from './connection-settings';
import type { CheckOutcome } from './explain-failure';
import { explainFailure } from './explain-failure';

/** Connects, signs in, looks for INBOX and logs out; reads no message. */
export async function checkImap(fields: EndpointFields): Promise<CheckOutcome> {
	const settings = readConnectionSettings('imap', fields);
	if (settings.user === '') {
		throw new ConfigurationError(
			'The IMAP credential has no "User"',
			'Enter the account name, usually the mail address',
		);
	}

	try {
		const messages = await countInbox(settings);

		return {
			ok: true,
			message: `Signed in to "${settings.host}:${settings.port}"; INBOX holds ${messages} messages`,
		};
	} catch (error) {
		if (error instanceof ConfigurationError) throw error;

		return explainFailure('imap', settings, error);
	}
}

async function countInbox(settings: ConnectionSettings): Promise<number> {
	const client = await connectBriefly(settings);
	try {
		const inbox = await client.status('INBOX', { messages: true });
		await client.logout();

		return inbox ? (inbox.messages ?? 0) : 0;
	} finally {
		client.close();
	}
}
