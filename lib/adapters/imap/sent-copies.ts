import type { ImapFlow, SearchObject } from 'imapflow';

import type { SentCopies, SentCopy } from '../../replies/ports';
import { parseMessage } from '../mime/parse-message';
import { searchUids } from './fetch-messages';

/** Our mails are short; of a long one the beginning is enough to know it by. */
const COPY_BYTES = 64 * 1024;
/** The newest of a long thread. */
const MOST_COPIES = 5;
const MARKS = ['list-unsubscribe', 'x-google-original-message-id', 'x-original-message-id'];

/** Looks into the folder with the special use `\\Sent` (RFC 6154) over the connection that reads the inbox. */
export function createSentCopies(client: ImapFlow): SentCopies {
	let path: Promise<string | null> | undefined;
	const copies = async (query: SearchObject): Promise<readonly SentCopy[]> => {
		try {
			const folder = await (path ??= findSentFolder(client));

			return folder === null ? [] : await readCopies(client, folder, query);
		} catch (error) {
			// Without a connection the message comes again; a server that will not search has no say.
			if (!client.usable) throw error;

			return [];
		}
	};

	return {
		byMessageId: async (messageId) => await copies({ header: { 'message-id': messageId } }),
		byThread: async (threadId) =>
			client.capabilities.has('X-GM-EXT-1') ? await copies({ threadId }) : [],
	};
}

async function findSentFolder(client: ImapFlow): Promise<string | null> {
	return (await client.list()).find(({ specialUse }) => specialUse === '\\Sent')?.path ?? null;
}

async function readCopies(
	client: ImapFlow,
	folder: string,
	query: SearchObject,
): Promise<readonly SentCopy[]> {
	const lock = await client.getMailboxLock(folder, { readOnly: true });
	try {
		const uids = (await searchUids(client, query)).slice(-MOST_COPIES);
		if (uids.length === 0) return [];
		const found = await client.fetchAll(
			uids.join(','),
			{ uid: true, source: { start: 0, maxLength: COPY_BYTES } },
			{ uid: true },
		);

		return await Promise.all(
			found.flatMap(({ source }) => (source === undefined ? [] : [toCopy(source)])),
		);
	} finally {
		lock.release();
	}
}

async function toCopy(source: Buffer): Promise<SentCopy> {
	const { messageId, to, subject, sentAt, text, headers } = await parseMessage(source);

	return {
		messageId,
		to: to.map(({ address }) => address),
		subject,
		sentAt,
		text,
		marks: MARKS.flatMap((name) => headers.get(name) ?? []).join('\n'),
	};
}

/** The Sent folder of whatever connection stands at the moment. */
export function currentSentCopies(sent: () => SentCopies | undefined): SentCopies {
	return {
		byMessageId: async (messageId) => (await sent()?.byMessageId(messageId)) ?? [],
		byThread: async (threadId) => (await sent()?.byThread(threadId)) ?? [],
	};
}
