import type { Attempt } from '../store/send-ledger';
import type { Classification } from './events';
import type { IncomingMessage } from './incoming-message';
import { headersOf, writerOf } from './incoming-message';
import { byProviderThread, bySentCopy } from './match-sent-copy';
import type { SentCopies } from './ports';
import { bareSubject, foldMailbox, sameSubject } from './same-thread';

export type MatchedBy =
	| 'token'
	| 'in_reply_to'
	| 'references'
	| 'report'
	| 'sent_copy'
	| 'quoted_token'
	| 'provider_thread'
	| 'sender_and_subject'
	| 'sender'
	| 'domain_and_subject'
	| 'none';

export interface Match {
	readonly attempt: Attempt | null;
	readonly matchedBy: MatchedBy;
	readonly confidence: number;
	/** The writer is the very address we mailed. */
	readonly fromRecipient: boolean;
}

/** What matching asks of the send ledger. */
export interface AttemptLookup {
	findByMessageIds(messageIds: readonly string[]): Promise<readonly Attempt[]>;
	findByToken(token: string): Promise<Attempt | undefined>;
	/** Newest first. */
	findByRecipient(address: string, since: number): Promise<readonly Attempt[]>;
	/** Newest first, only domains that are no large provider's. */
	findByRecipientDomain(query: {
		readonly domain: string;
		readonly since: number;
		readonly limit: number;
	}): Promise<readonly Attempt[]>;
	/** Keeps the id a relay gave the mail, unless one is known. */
	noteServerMessageId(attemptId: string, messageId: string): Promise<void>;
}

/** What is matched, and where else evidence may be looked for. */
export interface Unmatched {
	readonly message: IncomingMessage;
	readonly classification: Classification;
	readonly now: number;
	/** The provider's own thread id, with the Sent folder of the same account. */
	readonly threadId?: string | null;
	readonly sentCopies?: SentCopies;
	/** Whether strangers share this domain (free mail): a colleague is none there. */
	readonly isSharedDomain?: (domain: string) => boolean;
}

const SENDER_WINDOW_MS = 90 * 86_400_000;
const MAX_REFERENCES = 50;
const MOST_COLLEAGUES = 200;
const NO_MATCH: Match = { attempt: null, matchedBy: 'none', confidence: 0, fromRecipient: false };

/**
 * Finds the mail of ours that this message answers or reports on; the strongest evidence first.
 * A subject or a display name alone never matches anything.
 */
export async function matchThread(lookup: AttemptLookup, incoming: Unmatched): Promise<Match> {
	const { message, classification, sentCopies, threadId } = incoming;
	const steps: ReadonlyArray<() => Promise<Match | undefined>> = [
		async () => await byToken(lookup, recipientTokens(message), 'token'),
		async () => await byMessageIds(lookup, message.inReplyTo, 'in_reply_to'),
		async () =>
			await byMessageIds(
				lookup,
				[...message.references].reverse().slice(0, MAX_REFERENCES),
				'references',
			),
		async () => await byReport(lookup, classification),
		async () => sentCopies && (await bySentCopy(lookup, sentCopies, message)),
		async () => await byToken(lookup, quotedTokens(message), 'quoted_token'),
		async () =>
			sentCopies && threadId ? await byProviderThread(lookup, sentCopies, threadId) : undefined,
		async () => await bySender(lookup, incoming),
		async () => await byColleague(lookup, incoming),
	];
	for (const step of steps) {
		const match = await step();
		if (match) return withWriter(match, message);
	}

	return NO_MATCH;
}

function withWriter(match: Match, message: IncomingMessage): Match {
	const recipient = match.attempt?.recipient ?? '';

	return {
		...match,
		fromRecipient: recipient !== '' && foldMailbox(recipient) === foldMailbox(writerOf(message)),
	};
}

async function byMessageIds(
	lookup: AttemptLookup,
	ids: readonly string[],
	matchedBy: MatchedBy,
): Promise<Match | undefined> {
	if (ids.length === 0) return undefined;
	const attempts = await lookup.findByMessageIds([...new Set(ids)]);
	const first = ids
		.map((id) =>
			attempts.find(({ messageId, serverMessageId }) => messageId === id || serverMessageId === id),
		)
		.find((attempt) => attempt !== undefined);

	return first && { attempt: first, matchedBy, confidence: 1, fromRecipient: false };
}

/** A report names our message by its Message-ID, or by the envelope id we gave (RFC 3461 4.4). */
async function byReport(
	lookup: AttemptLookup,
	classification: Classification,
): Promise<Match | undefined> {
	const { original } = classification;
	if (!original) return undefined;
	const found = await byMessageIds(lookup, original.messageIds, 'report');
	if (found || original.envelopeId === null) return found;

	return await byToken(lookup, [original.envelopeId], 'report');
}

async function byToken(
	lookup: AttemptLookup,
	tokens: readonly string[],
	matchedBy: MatchedBy,
): Promise<Match | undefined> {
	for (const token of tokens.slice(0, 5)) {
		const attempt = await lookup.findByToken(token);
		if (attempt)
			return {
				attempt,
				matchedBy,
				confidence: matchedBy === 'quoted_token' ? 0.98 : 1,
				fromRecipient: false,
			};
	}

	return undefined;
}

/** `sales+TOKEN@example.com`, a VERP local part in any header that names the envelope recipient, or the subject. */
function recipientTokens(message: IncomingMessage): readonly string[] {
	const envelope = [
		'delivered-to',
		'x-original-to',
		'x-envelope-to',
		'envelope-to',
		'return-path',
	].flatMap((name) => headersOf(message, name).flatMap((value) => tokensOfAddresses(value)));
	const visible = message.to.flatMap(({ address }) => tokensOfAddresses(address));

	return [...new Set([...visible, ...envelope, ...subjectTokens(message)])];
}

/** As our `List-Unsubscribe` asks for it; whoever writes it, under whatever address, has our mail before them. */
function subjectTokens({ subject }: IncomingMessage): readonly string[] {
	return subject
		.slice(0, 1_000)
		.split(/\s+/)
		.filter((word) => /^[\w~.-]{24,200}$/.test(word));
}

// Case matters in a token, addressesIn() folds it: read the local part again.
function tokensOfAddresses(text: string): readonly string[] {
	return [...text.slice(0, 4_000).matchAll(/[+=]([\w~.-]{16,200})@/g)].flatMap(
		([, token]) => token ?? [],
	);
}

function quotedTokens(message: IncomingMessage): readonly string[] {
	const text = `${message.text}\n${(message.html ?? '').slice(0, 200_000)}`.slice(0, 300_000);
	const links = [
		...text.matchAll(/https?:\/\/[^\s"'<>]{1,400}?(?:[/=])([\w~.-]{24,200})(?=["'\s<>)\]&]|$)/g),
	];

	return [...new Set(links.flatMap(([, token]) => token ?? []))];
}

async function bySender(
	lookup: AttemptLookup,
	{ message, classification, now }: Unmatched,
): Promise<Match | undefined> {
	const reported = [
		...classification.bounces.map(({ recipient }) => recipient),
		classification.complaint?.recipient ?? null,
	];
	const isReport = classification.bounces.length > 0 || classification.complaint !== null;
	const candidates = isReport
		? reported.filter((address) => address !== null)
		: [writerOf(message)];
	for (const address of candidates) {
		if (address === '') continue;
		const attempts = await lookup.findByRecipient(address, now - SENDER_WINDOW_MS);
		const agreed = attempts.find((attempt) =>
			sameSubject(attempt.subject, classification.original?.subject ?? message.subject),
		);
		if (agreed)
			return {
				attempt: agreed,
				matchedBy: 'sender_and_subject',
				confidence: isReport ? 0.8 : 0.9,
				fromRecipient: false,
			};
		if (attempts[0])
			return { attempt: attempts[0], matchedBy: 'sender', confidence: 0.7, fromRecipient: false };
	}

	return undefined;
}

/** Somebody else of the same organisation answers the subject we wrote to one of them. */
async function byColleague(
	lookup: AttemptLookup,
	{ message, classification, now, isSharedDomain = () => false }: Unmatched,
): Promise<Match | undefined> {
	if (classification.eventType !== 'reply' && classification.eventType !== 'auto_reply')
		return undefined;
	const writer = writerOf(message);
	const domain = writer.slice(writer.lastIndexOf('@') + 1);
	if (domain === '' || bareSubject(message.subject) === '' || isSharedDomain(domain))
		return undefined;
	const attempts = await lookup.findByRecipientDomain({
		domain,
		since: now - SENDER_WINDOW_MS,
		limit: MOST_COLLEAGUES,
	});
	const attempt = attempts.find(({ subject }) => sameSubject(subject, message.subject));

	return (
		attempt && { attempt, matchedBy: 'domain_and_subject', confidence: 0.5, fromRecipient: false }
	);
}
