import type { ImapFlow } from 'imapflow';

import type { FoundMessage, OwnInbox } from '../../warmup/run-exchanges';
import { TOKEN_HEADER } from '../../warmup/exchange-token';
import type { ConnectionSettings } from '../credential-check/connection-settings';
import { connectBriefly } from './connect-briefly';

/** Connects to an own mailbox; finds mail by our token and touches nothing else. */
export async function connectOwnInbox(settings: ConnectionSettings): Promise<OwnInbox> {
	const client = await connectBriefly(settings);
	const folders = (await client.list()).map(({ path, specialUse }) => ({ path, specialUse }));
	const junk = folders.find(({ specialUse }) => specialUse === '\\Junk')?.path;

	return {
		find: async (token) =>
			(await findIn(client, { path: 'INBOX', placement: 'inbox', token })) ??
			(junk === undefined
				? undefined
				: await findIn(client, { path: junk, placement: 'junk', token })),
		close: async () => {
			await client.logout().catch(() => undefined);
			client.close();
		},
	};
}

interface Place {
	readonly path: string;
	readonly placement: 'inbox' | 'junk';
	readonly token: string;
}

async function findIn(
	client: ImapFlow,
	{ path, placement, token }: Place,
): Promise<FoundMessage | undefined> {
	const lock = await client.getMailboxLock(path);
	try {
		const uids = (await client.search({ header: { [TOKEN_HEADER]: token } }, { uid: true })) || [];
		const uid = uids.at(-1);
		if (uid === undefined) return undefined;
		const message = await client.fetchOne(
			String(uid),
			{ uid: true, envelope: true, headers: [TOKEN_HEADER] },
			{ uid: true },
		);
		if (!message) return undefined;

		return {
			placement,
			// SEARCH matches substrings; what the message really says decides.
			token: headerValue(message.headers),
			subject: message.envelope?.subject ?? '',
			messageId: message.envelope?.messageId ?? '',
			treat: async (flagged) => await treat(client, { path, placement, uid, flagged }),
		};
	} finally {
		lock.release();
	}
}

interface Treatment {
	readonly path: string;
	readonly placement: 'inbox' | 'junk';
	readonly uid: number;
	readonly flagged: boolean;
}

async function treat(
	client: ImapFlow,
	{ path, placement, uid, flagged }: Treatment,
): Promise<void> {
	const flags = flagged ? ['\\Seen', '\\Flagged'] : ['\\Seen'];
	const lock = await client.getMailboxLock(path);
	try {
		await client.messageFlagsAdd(String(uid), flags, { uid: true });
		// imapflow uses MOVE (RFC 6851), or COPY, \Deleted and UID EXPUNGE where it is missing.
		if (placement === 'junk') await client.messageMove(String(uid), 'INBOX', { uid: true });
	} finally {
		lock.release();
	}
}

function headerValue(headers: Buffer | undefined): string {
	const text = (headers ?? Buffer.alloc(0)).toString('utf8').replace(/\r?\n[ \t]+/g, '');

	return new RegExp(`^${TOKEN_HEADER}:\\s*(\\S+)`, 'im').exec(text)?.[1] ?? '';
}
