import type { Attempt } from '../store/send-ledger';
import type { IncomingMessage } from './incoming-message';
import type { AttemptLookup, Match } from './match-thread';
import type { SentCopies, SentCopy } from './ports';
import { foldMailbox, sameSubject } from './same-thread';

const DAY_MS = 86_400_000;
/** A Sent folder is searched on the server: ask for the ids that most likely are ours. */
const MOST_IDS = 3;

/**
 * Some relays give a mail another Message-ID than the one we wrote. The copy in the Sent folder has
 * the final one, and our token or the original id beside it.
 */
export async function bySentCopy(
	lookup: AttemptLookup,
	copies: SentCopies,
	message: Pick<IncomingMessage, 'inReplyTo' | 'references'>,
): Promise<Match | undefined> {
	const ids = new Set([...message.inReplyTo, ...[...message.references].reverse()]);
	for (const id of [...ids].slice(0, MOST_IDS)) {
		for (const copy of await copies.byMessageId(id)) {
			const attempt = await attemptOf(lookup, copy);
			if (attempt) {
				await lookup.noteServerMessageId(attempt.id, id);
				return { attempt, matchedBy: 'sent_copy', confidence: 1, fromRecipient: false };
			}
		}
	}

	return undefined;
}

/** The provider says that this message continues a thread in which we sent from this very mailbox. */
export async function byProviderThread(
	lookup: AttemptLookup,
	copies: SentCopies,
	threadId: string,
): Promise<Match | undefined> {
	const sent = [...(await copies.byThread(threadId))].sort(
		(a, b) => (b.sentAt ?? 0) - (a.sentAt ?? 0),
	);
	for (const copy of sent) {
		const attempt = await attemptOf(lookup, copy);
		if (attempt)
			return { attempt, matchedBy: 'provider_thread', confidence: 0.95, fromRecipient: false };
	}

	return undefined;
}

/** Which attempt a copy is of: by its id, by our marks in it, else by recipient, subject and day. */
async function attemptOf(lookup: AttemptLookup, copy: SentCopy): Promise<Attempt | undefined> {
	const ids = [copy.messageId ?? '', ...(copy.marks.match(/<[^<>\s@]+@[^<>\s]+>/g) ?? [])];
	const [byId] = await lookup.findByMessageIds(ids.filter((id) => id !== ''));
	if (byId) return byId;
	for (const [, token] of [...copy.marks.matchAll(/[/=+]([\w~.-]{16,200})(?=[@>"'\s&?]|$)/g)]) {
		const byToken = await lookup.findByToken(token ?? '');
		if (byToken) return byToken;
	}
	const { sentAt, subject, to } = copy;
	if (sentAt === null) return undefined;
	for (const address of to.slice(0, 3)) {
		const attempts = await lookup.findByRecipient(foldMailbox(address), sentAt - DAY_MS);
		const same = attempts.find(
			(attempt) =>
				attempt.subject !== null &&
				sameSubject(attempt.subject, subject) &&
				Math.abs((attempt.sentAt ?? attempt.createdAt) - sentAt) < DAY_MS,
		);
		if (same) return same;
	}

	return undefined;
}
