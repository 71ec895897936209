import type { ImapFlow } from 'imapflow';

import type { FoundMessage, OwnInbox } from '../../warmup/exchange-ports';
import { TOKEN_HEADER } from '../../warmup/exchange-token';
import type { ConnectionSettings } from '../credential-check/connection-settings';
import { connectBriefly } from './connect-briefly';

// Where mails of the exchange go when they are put away.
const TIDY_FOLDER = 'Warmup';

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
		tidy: async (token) => await tidy(client, { token, folders }),
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
): Promise<(FoundMessage & { readonly uid: number }) | undefined> {
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
			uid,
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
		if (placement === 'junk') await moveTo(client, uid, 'INBOX');
	} finally {
		lock.release();
	}
}

/**
 * MOVE (RFC 6851), or COPY, \Deleted and UID EXPUNGE (RFC 4315). Where both are missing only a plain
 * EXPUNGE is left, which would remove what its owner marked as deleted too: then ours stays marked.
 */
async function moveTo(client: ImapFlow, uid: number, folder: string): Promise<void> {
	if (client.capabilities.has('MOVE') || client.capabilities.has('UIDPLUS')) {
		await client.messageMove(String(uid), folder, { uid: true });

		return;
	}
	await client.messageCopy(String(uid), folder, { uid: true });
	await client.messageFlagsAdd(String(uid), ['\\Deleted'], { uid: true });
}

interface Tidying {
	readonly token: string;
	readonly folders: ReadonlyArray<{ readonly path: string }>;
}

async function tidy(client: ImapFlow, { token, folders }: Tidying): Promise<boolean> {
	const found = await findIn(client, { path: 'INBOX', placement: 'inbox', token });
	if (found?.token !== token) return false;
	if (!folders.some(({ path }) => path === TIDY_FOLDER)) await client.mailboxCreate(TIDY_FOLDER);
	const lock = await client.getMailboxLock('INBOX');
	try {
		await moveTo(client, found.uid, TIDY_FOLDER);
	} finally {
		lock.release();
	}

	return true;
}

function headerValue(headers: Buffer | undefined): string {
	const text = (headers ?? Buffer.alloc(0)).toString('utf8').replace(/\r?\n[ \t]+/g, '');

	return new RegExp(`^${TOKEN_HEADER}:\\s*(\\S+)`, 'im').exec(text)?.[1] ?? '';
}
