import type { ImapFlow } from 'imapflow';

import { isMessageId } from '../../mail/message-id';
import type { SentFolder } from '../../sending/ports';
import type { ConnectionSettings } from '../credential-check/connection-settings';
import { connectBriefly } from './connect-briefly';

export interface OpenableSentFolder extends SentFolder {
	close(): Promise<void>;
}

/** The folder with the special use `\Sent` (RFC 6154); connected at the first question. */
export function createSentFolder(settings: ConnectionSettings): OpenableSentFolder {
	let opened: Promise<OpenedFolder> | undefined;
	const open = async () => await (opened ??= openFolder(settings));

	return {
		has: async (messageId) => {
			// Nothing but a Message-ID is searched for: no text of ours becomes a search term (ledger S1-27).
			if (!isMessageId(messageId)) return false;
			const { client, path } = await open();
			const lock = await client.getMailboxLock(path, { readOnly: true });
			try {
				const found = await client.search({ header: { 'message-id': messageId } }, { uid: true });

				return Array.isArray(found) && found.length > 0;
			} finally {
				lock.release();
			}
		},
		append: async (message, at) => {
			const { client, path } = await open();
			await client.append(path, Buffer.from(message), ['\\Seen'], at);
		},
		close: async () => {
			const folder = await opened?.catch(() => undefined);
			await folder?.client.logout().catch(() => undefined);
		},
	};
}

interface OpenedFolder {
	readonly client: ImapFlow;
	readonly path: string;
}

async function openFolder(settings: ConnectionSettings): Promise<OpenedFolder> {
	const client = await connectBriefly(settings);
	const folders = await client.list();

	return {
		client,
		path: folders.find(({ specialUse }) => specialUse === '\\Sent')?.path ?? 'Sent',
	};
}
