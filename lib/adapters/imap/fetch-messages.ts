import type { FetchMessageObject, ImapFlow, SearchObject } from 'imapflow';

import type { RawMessage } from '../../replies/ports';

/** Bytes of sources held at once while a batch is fetched. */
const FETCH_BYTES = 16 * 1024 * 1024;
/** What is read of a message above the size gate: headers and, as a rule, the first text. */
const HEAD_BYTES = 256 * 1024;

/** @throws Error */
export async function searchUids(
	client: ImapFlow,
	query: SearchObject,
): Promise<readonly number[]> {
	const found = await client.search(query, { uid: true });
	// imapflow says `false` when the server refused: that is not "no mail" (ledger A-22).
	if (!Array.isArray(found)) throw new Error('the server refused to search the folder');

	return [...found].sort((a, b) => a - b);
}

/**
 * Sizes first, then sources in portions: fifty messages of 10 MB each must not lie in memory at once.
 * A message that is there but cannot be read comes with an empty source; one that is gone is left out.
 */
export async function fetchMessages(
	client: ImapFlow,
	uids: readonly number[],
	{ gate, uidValidity }: { readonly gate: number; readonly uidValidity: string },
): Promise<readonly RawMessage[]> {
	if (uids.length === 0) return [];
	const isGmail = client.capabilities.has('X-GM-EXT-1');
	// fetchAll only: a command awaited inside a running fetch() never ends.
	const heads = await client.fetchAll(
		uids.join(','),
		{ uid: true, size: true, internalDate: true, ...(isGmail ? { threadId: true } : {}) },
		{ uid: true },
	);
	const sources = new Map<number, Buffer>();
	for (const portion of portions(
		heads.map(({ uid, size }) => ({ uid, size: size ?? 0 })),
		gate,
	)) {
		for (const { uid, source } of await fetchSources(client, portion)) {
			if (source) sources.set(uid, source);
		}
	}
	const unreadable = await stillThere(
		client,
		heads.map(({ uid }) => uid).filter((uid) => !sources.has(uid)),
	);

	return heads
		.sort((a, b) => a.uid - b.uid)
		.flatMap((head) => {
			const source = sources.get(head.uid) ?? (unreadable.has(head.uid) ? NOTHING : undefined);

			return source === undefined ? [] : [toRaw(head, source, { gate, uidValidity, isGmail })];
		});
}

const NOTHING = Buffer.alloc(0);

function toRaw(
	{ uid, size = 0, internalDate, emailId, threadId }: FetchMessageObject,
	source: Buffer,
	given: { readonly gate: number; readonly uidValidity: string; readonly isGmail: boolean },
): RawMessage {
	return {
		uid,
		uidValidity: given.uidValidity,
		size,
		receivedAt: internalDate === undefined ? null : new Date(internalDate).getTime() || null,
		source,
		truncated: size > given.gate || source.length === 0,
		providerMessageId: given.isGmail ? (emailId ?? null) : null,
		providerThreadId: threadId ?? null,
	};
}

interface Portion {
	readonly uids: readonly number[];
	readonly oversize: boolean;
}

/** One message the server cannot read must not hold back the others of its portion. */
async function fetchSources(
	client: ImapFlow,
	{ uids, oversize }: Portion,
): Promise<readonly FetchMessageObject[]> {
	const query = {
		uid: true,
		source: oversize ? { start: 0, maxLength: HEAD_BYTES } : true,
	} as const;
	try {
		return await client.fetchAll(uids.join(','), query, { uid: true });
	} catch (error) {
		// Without a connection it is no fault of a message: the session ends and all come again.
		if (!client.usable) throw error;
		if (uids.length === 1) return [];
		const singly: FetchMessageObject[] = [];
		for (const uid of uids) singly.push(...(await fetchSources(client, { uids: [uid], oversize })));

		return singly;
	}
}

async function stillThere(client: ImapFlow, uids: readonly number[]): Promise<ReadonlySet<number>> {
	return new Set(uids.length === 0 ? [] : await searchUids(client, { uid: uids.join(',') }));
}

function portions(
	messages: ReadonlyArray<{ readonly uid: number; readonly size: number }>,
	gate: number,
): readonly Portion[] {
	const result: { uids: number[]; oversize: boolean; bytes: number }[] = [];
	for (const { uid, size } of messages) {
		const oversize = size > gate;
		const bytes = oversize ? HEAD_BYTES : size;
		const last = result.at(-1);
		if (last && last.oversize === oversize && last.bytes + bytes <= FETCH_BYTES) {
			last.uids.push(uid);
			last.bytes += bytes;
		} else {
			result.push({ uids: [uid], oversize, bytes });
		}
	}

	return result;
}
