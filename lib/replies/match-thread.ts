import type { Attempt } from '../store/send-ledger';
import type { Classification } from './events';
import type { IncomingMessage } from './incoming-message';
import { headersOf, writerOf } from './incoming-message';

export type MatchedBy =
	| 'token'
	| 'in_reply_to'
	| 'references'
	| 'report'
	| 'quoted_token'
	| 'sender_and_subject'
	| 'sender'
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
}

const SENDER_WINDOW_MS = 90 * 86_400_000;
const MAX_REFERENCES = 50;
const NO_MATCH: Match = { attempt: null, matchedBy: 'none', confidence: 0, fromRecipient: false };

/**
 * Finds the mail of ours that this message answers or reports on; the strongest evidence first.
 * A subject or a display name alone never matches anything.
 */
export async function matchThread(
	lookup: AttemptLookup,
	incoming: {
		readonly message: IncomingMessage;
		readonly classification: Classification;
		readonly now: number;
	},
): Promise<Match> {
	const { message, classification } = incoming;
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
		async () => await byToken(lookup, quotedTokens(message), 'quoted_token'),
		async () => await bySender(lookup, incoming),
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

/** `sales+TOKEN@example.com` or a VERP local part in any header that names the envelope recipient. */
function recipientTokens(message: IncomingMessage): readonly string[] {
	const envelope = [
		'delivered-to',
		'x-original-to',
		'x-envelope-to',
		'envelope-to',
		'return-path',
	].flatMap((name) => headersOf(message, name).flatMap((value) => tokensOfAddresses(value)));
	const visible = message.to.flatMap(({ address }) => tokensOfAddresses(address));

	return [...new Set([...visible, ...envelope])];
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
	{
		message,
		classification,
		now,
	}: {
		readonly message: IncomingMessage;
		readonly classification: Classification;
		readonly now: number;
	},
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

/** Same thread subject, without any number of reply and forward prefixes. */
export function sameSubject(ours: string | null, theirs: string): boolean {
	const bare = bareSubject(theirs);

	return ours !== null && bare !== '' && bareSubject(ours) === bare;
}

export function bareSubject(subject: string): string {
	let bare = subject.toLowerCase().trim();
	for (let round = 0; round < 6; round += 1) {
		const next = bare
			.replace(
				/^(?:re|aw|sv|vs|antw|antwort|rv|res|odp|r|ref|tr|fwd?|wg|wtr|i|enc|rif|ynt|vl|отв|ответ|на|автоответ|automatic reply|auto|out of office|automatische antwort|réponse automatique|respuesta automática)\s?(?:\[\d+\]|\(\d+\))?\s?[:：]\s*/u,
				'',
			)
			.replace(/^\[(?:external|ext|spam\??|extern)\]\s*/, '')
			.trim();
		if (next === bare) break;
		bare = next;
	}

	return bare.replace(/\s+/g, ' ');
}

/** Gmail ignores dots and plus parts, and `googlemail.com` is `gmail.com`. */
export function foldMailbox(address: string): string {
	const lower = address.toLowerCase();
	const at = lower.lastIndexOf('@');
	const local = lower.slice(0, at).replace(/\+.*$/, '');
	const domain = lower.slice(at + 1);
	if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${local}@${domain}`;

	return `${local.replaceAll('.', '')}@gmail.com`;
}
