import { ImapFlow } from 'imapflow';

import type { ConnectionSettings } from '../credential-check/connection-settings';
import { imapOptions } from './imap-options';

/** A signed-in connection for one short task; whoever asked for it signs out again. */
export async function connectBriefly(settings: ConnectionSettings): Promise<ImapFlow> {
	const client = new ImapFlow({
		...(await imapOptions(settings)),
		socketTimeout: 2 * settings.timeoutMs,
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
