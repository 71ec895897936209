import type { ImapFlow } from 'imapflow';

import { fetchMessages, searchUids } from '../../../../lib/adapters/imap/fetch-messages';
import { messageKey } from '../../../../lib/replies/message-key';

const settings = { gate: 1_000, uidValidity: '7' };

/** A server that holds these messages; `broken` ones cannot be read, by refusing or by leaving them out. */
function server(given: {
	readonly uids: readonly number[];
	readonly sizes?: Readonly<Record<number, number>>;
	readonly refuses?: readonly number[];
	readonly omits?: readonly number[];
	readonly usable?: boolean;
}) {
	const asked: Array<readonly number[]> = [];
	const client = {
		usable: given.usable ?? true,
		capabilities: new Map(),
		search: async ({ uid }: { uid: string }) =>
			parse(uid).filter((one) => given.uids.includes(one)),
		fetchAll: async (range: string, query: { source?: unknown }) => {
			const uids = parse(range).filter((uid) => given.uids.includes(uid));
			if (query.source === undefined)
				return uids.map((uid) => ({ uid, size: given.sizes?.[uid] ?? 100 }));
			asked.push(uids);
			if (uids.some((uid) => given.refuses?.includes(uid)))
				throw new Error('NO [SERVERBUG] Internal error');

			return uids
				.filter((uid) => !given.omits?.includes(uid))
				.map((uid) => ({ uid, source: Buffer.from(`Subject: ${uid}\r\n\r\nx`) }));
		},
	};

	return { client: client as unknown as ImapFlow, asked };
}

const parse = (range: string): number[] => range.split(',').map(Number);

test('imap-advanced: one message the server refuses does not hold back its batch', async () => {
	const { client } = server({ uids: [1, 2, 3], refuses: [2] });
	const found = await fetchMessages(client, [1, 2, 3], settings);
	expect(found.map(({ uid, source }) => [uid, source.length > 0])).toEqual([
		[1, true],
		[2, false],
		[3, true],
	]);
});

test('a message that is there but has no source is delivered as unreadable, one that is gone is not', async () => {
	const there = server({ uids: [1, 2], omits: [2] });
	const found = await fetchMessages(there.client, [1, 2, 9], settings);
	expect(found.map(({ uid, truncated }) => [uid, truncated])).toEqual([
		[1, false],
		[2, true],
	]);
});

test('two unreadable messages are two messages', async () => {
	const { client } = server({ uids: [1, 2], omits: [1, 2] });
	const keys = (await fetchMessages(client, [1, 2], settings)).map(messageKey);
	expect(new Set(keys).size).toBe(2);
});

test('without a connection nothing is called unreadable', async () => {
	const { client } = server({ uids: [1, 2], refuses: [1], usable: false });
	await expect(fetchMessages(client, [1, 2], settings)).rejects.toThrow('SERVERBUG');
});

test('large messages do not lie in memory at once', async () => {
	const megabytes = 10 * 1024 * 1024;
	const { client, asked } = server({
		uids: [1, 2, 3],
		sizes: { 1: megabytes, 2: megabytes, 3: 100 },
	});
	await fetchMessages(client, [1, 2, 3], { ...settings, gate: megabytes });
	expect(asked).toEqual([[1], [2, 3]]);
});

test('A-22: a refused search is an error, not an empty folder', async () => {
	const client = { search: async () => false } as unknown as ImapFlow;
	await expect(searchUids(client, { uid: '1:*' })).rejects.toThrow('refused to search');
});
