import type { ImapFlow } from 'imapflow';

import type { Marking } from '../../replies/ports';
import { searchUids } from './fetch-messages';

export async function mark(
	client: ImapFlow,
	uids: readonly number[],
	marking: Marking,
): Promise<void> {
	if (uids.length === 0) return;
	const range = uids.join(',');
	if (marking.kind === 'seen') await client.messageFlagsAdd(range, ['\\Seen'], { uid: true });
	if (marking.kind === 'move') await client.messageMove(range, marking.folder, { uid: true });
	if (marking.kind === 'keyword' && allowsKeyword(client, marking.keyword)) {
		await client.messageFlagsAdd(range, [marking.keyword], { uid: true });
	}
	await addWitness(client, range, marking);
}

/** Only to what the server really marked: otherwise every message would seem to have lost its mark. */
async function addWitness(client: ImapFlow, uid: string, marking: Marking): Promise<void> {
	const witness = witnessOf(client, marking);
	if (witness === undefined) return;
	const carrying =
		marking.kind === 'keyword' ? { keyword: marking.keyword } : ({ seen: true } as const);
	const marked = await searchUids(client, { uid, ...carrying });
	if (marked.length > 0) await client.messageFlagsAdd(marked.join(','), [witness], { uid: true });
}

export async function listUnmarked(client: ImapFlow, marking: Marking): Promise<readonly number[]> {
	const witness = witnessOf(client, marking);
	if (witness === undefined) return [];
	const lacking =
		marking.kind === 'keyword' ? { unKeyword: marking.keyword } : ({ seen: false } as const);

	return await searchUids(client, { keyword: witness, ...lacking });
}

function witnessOf(client: ImapFlow, marking: Marking): string | undefined {
	if (marking.kind !== 'seen' && marking.kind !== 'keyword') return undefined;

	return marking.witness !== undefined && allowsKeyword(client, marking.witness)
		? marking.witness
		: undefined;
}

/** Without `\*` in PERMANENTFLAGS a server refuses new keywords; the store's keys suffice then. */
function allowsKeyword(client: ImapFlow, keyword: string): boolean {
	if (client.mailbox === false) return false;
	const { permanentFlags } = client.mailbox;

	return permanentFlags === undefined || permanentFlags.has('\\*') || permanentFlags.has(keyword);
}
