import { createHash } from 'node:crypto';

import { messageIdsIn, addressesIn, fieldOf, parseFieldBlock } from './header-block';
import type { RawMessage } from './ports';

/**
 * The identity of a message across folders, renumbering and reconnects. Not (from, subject): the
 * second answer in a thread has the same.
 */
export function messageKey(
	raw: Pick<RawMessage, 'source' | 'size' | 'providerMessageId' | 'uid' | 'uidValidity'>,
): string {
	if (raw.providerMessageId !== null) return `provider:${raw.providerMessageId}`;
	// The server could not read it: nothing but its place tells it from another one.
	if (raw.source.length === 0) return `place:${raw.uidValidity}:${raw.uid}`;
	const head = new TextDecoder('latin1').decode(raw.source.subarray(0, 64 * 1024));
	const fields = parseFieldBlock(head);
	const from = addressesIn(fieldOf(fields, 'from'))[0] ?? '';
	const [messageId] = messageIdsIn(fieldOf(fields, 'message-id'));
	if (messageId !== undefined) return `id:${digest(`${messageId}\n${from}`)}`;

	return `head:${digest([from, fieldOf(fields, 'date'), fieldOf(fields, 'subject'), raw.size].join('\n'))}`;
}

/** The id of the event a message becomes; the same message always becomes the same event. */
export function eventIdOf(account: string, key: string, index: number): string {
	return `rpl_${digest(`${account}\n${key}\n${index}`).slice(0, 26)}`;
}

function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 40);
}
