import type { Clock } from '../clock';
import type { SecureRandom } from '../random';
import type { Mailbox, MailboxPool } from '../store/mailbox-pool';
import type { WarmupBook, WarmupExchange } from '../store/warmup-book';
import { createToken, isOwnToken } from './exchange-token';
import type { PlannedExchange } from './plan-exchanges';
import { zonedTime } from './zoned-day';

export interface WarmupMail {
	readonly sender: Mailbox;
	readonly recipient: Mailbox;
	readonly token: string;
	readonly subject: string;
	readonly text: string;
	/** Message-ID that this mail answers. */
	readonly inReplyTo: string | null;
}

export type WarmupSendOutcome =
	| { readonly kind: 'sent'; readonly messageId: string }
	| { readonly kind: 'later' | 'refused'; readonly reason: string };

/** The ordinary way out: policy, caps, reservation, settlement. */
export interface WarmupSender {
	send(mail: WarmupMail): Promise<WarmupSendOutcome>;
}

export interface FoundMessage {
	readonly placement: 'inbox' | 'junk';
	readonly token: string;
	readonly subject: string;
	readonly messageId: string;
	/** Moves it out of Junk, marks it read, flags it; touches no other mail. */
	treat(flagged: boolean): Promise<void>;
}

/** One connection to an own mailbox for the time of a run. */
export interface OwnInbox {
	find(token: string): Promise<FoundMessage | undefined>;
	close(): Promise<void>;
}

export type OpenInbox = (
	mailbox: Mailbox,
) => Promise<
	| { readonly kind: 'open'; readonly inbox: OwnInbox }
	| { readonly kind: 'failed'; readonly reason: 'auth_failed' | 'unreachable' }
>;

export interface ExchangePorts {
	readonly warmups: WarmupBook;
	readonly mailboxes: MailboxPool;
	readonly sender: WarmupSender;
	readonly openInbox: OpenInbox;
	readonly clock: Clock;
	readonly random: SecureRandom;
	readonly secret: string;
	readonly texts: ReadonlyArray<{ readonly subject: string; readonly text: string }>;
	readonly workerId: string;
	readonly window: { readonly start: number; readonly end: number };
}

export interface ExchangeReport {
	readonly sent: number;
	readonly later: number;
	readonly refused: ReadonlyArray<{ readonly mailbox: string; readonly reason: string }>;
	readonly dropped: number;
	readonly inbox: number;
	readonly junk: number;
	readonly lost: number;
	readonly answersPlanned: number;
	readonly unreachable: ReadonlyArray<{
		readonly mailbox: string;
		readonly reason: 'auth_failed' | 'unreachable';
	}>;
}

const MINUTE_MS = 60_000;
const LEASE_MS = 10 * MINUTE_MS;
const MAX_PER_RUN = 500;
// What a stopped n8n left behind is dropped, not burst out.
const STALE_MS = 120 * MINUTE_MS;
/** When to look for a mail, after it was sent; five looks in a day. */
const LOOK_AFTER_MS = [10, 60, 180, 480, 1380].map((minutes) => minutes * MINUTE_MS);
const MAX_DEPTH = 2;
const REPLY_PERCENT = 45;
const FLAG_ONE_IN = 5;

type Mutable = { -readonly [Key in keyof ExchangeReport]: ExchangeReport[Key] };

/** Sends what is due and looks for what was sent; two workers never do the same one. */
export async function runExchanges(ports: ExchangePorts): Promise<ExchangeReport> {
	const report: Mutable = {
		sent: 0,
		later: 0,
		refused: [],
		dropped: 0,
		inbox: 0,
		junk: 0,
		lost: 0,
		answersPlanned: 0,
		unreachable: [],
	};
	for (const exchange of await claim(ports, ['planned'])) await sendOne(ports, exchange, report);
	await lookForAll(ports, await claim(ports, ['sent']), report);

	return report;
}

async function claim(ports: ExchangePorts, states: readonly WarmupExchange['state'][]) {
	const now = ports.clock.now();

	return await ports.warmups.claimExchanges({
		states,
		now,
		owner: ports.workerId,
		leaseUntil: now + LEASE_MS,
		limit: MAX_PER_RUN,
	});
}

async function sendOne(
	ports: ExchangePorts,
	exchange: WarmupExchange,
	report: Mutable,
): Promise<void> {
	const now = ports.clock.now();
	if (now - exchange.dueAt > STALE_MS) {
		report.dropped += 1;

		return await ports.warmups.updateExchange(exchange.id, { state: 'dropped' });
	}
	const sender = await ports.mailboxes.get(exchange.senderMailbox);
	const recipient = await ports.mailboxes.get(exchange.recipientMailbox);
	if (!sender || !recipient || !isOpen(ports, sender, now)) {
		return await ports.warmups.updateExchange(exchange.id, { state: 'dropped' });
	}
	const answered =
		exchange.threadToken === null
			? undefined
			: await ports.warmups.findByToken(exchange.threadToken);
	const content = ports.texts[ports.random.below(ports.texts.length)] ?? {
		subject: 'Hello',
		text: 'Hello',
	};
	const outcome = await ports.sender.send({
		sender,
		recipient,
		token: exchange.token,
		subject: answered ? `Re: ${content.subject}` : content.subject,
		text: content.text,
		inReplyTo: answered?.messageId ?? null,
	});
	await settle(ports, { exchange, sender, outcome, now }, report);
}

interface Settlement {
	readonly exchange: WarmupExchange;
	readonly sender: Mailbox;
	readonly outcome: WarmupSendOutcome;
	readonly now: number;
}

async function settle(
	ports: ExchangePorts,
	{ exchange, sender, outcome, now }: Settlement,
	report: Mutable,
): Promise<void> {
	if (outcome.kind === 'sent') {
		report.sent += 1;
		const dueAt = now + (LOOK_AFTER_MS[0] ?? 0);

		return await ports.warmups.updateExchange(exchange.id, {
			state: 'sent',
			messageId: outcome.messageId,
			sentAt: now,
			dueAt,
		});
	}
	if (outcome.kind === 'later') {
		report.later += 1;

		return await ports.warmups.updateExchange(exchange.id, {
			state: 'planned',
			dueAt: exchange.dueAt,
		});
	}
	report.refused = [...report.refused, { mailbox: sender.address, reason: outcome.reason }];
	await ports.warmups.updateExchange(exchange.id, { state: 'dropped' });
}

function isOpen({ window }: ExchangePorts, { timeZone }: Mailbox, now: number): boolean {
	const { minuteOfDay } = zonedTime(now, timeZone);

	return minuteOfDay >= window.start && minuteOfDay < window.end;
}

/** One connection per mailbox, whatever is to be found there. */
async function lookForAll(
	ports: ExchangePorts,
	exchanges: readonly WarmupExchange[],
	report: Mutable,
): Promise<void> {
	const recipients = new Set(exchanges.map(({ recipientMailbox }) => recipientMailbox));
	for (const id of recipients) {
		const mailbox = await ports.mailboxes.get(id);
		if (!mailbox) continue;
		const wanted = exchanges.filter(({ recipientMailbox }) => recipientMailbox === id);
		const opened = await ports.openInbox(mailbox);
		if (opened.kind === 'failed') {
			await reportFailure(ports, { mailbox, reason: opened.reason, wanted }, report);
			continue;
		}
		try {
			for (const exchange of wanted)
				await lookFor(ports, { exchange, mailbox, inbox: opened.inbox }, report);
		} finally {
			await opened.inbox.close();
		}
	}
}

interface Failure {
	readonly mailbox: Mailbox;
	readonly reason: 'auth_failed' | 'unreachable';
	readonly wanted: readonly WarmupExchange[];
}

async function reportFailure(
	ports: ExchangePorts,
	{ mailbox, reason, wanted }: Failure,
	report: Mutable,
): Promise<void> {
	report.unreachable = [...report.unreachable, { mailbox: mailbox.address, reason }];
	if (reason === 'auth_failed')
		await ports.mailboxes.setStatus(mailbox.id, 'auth_failed', 'IMAP sign-in refused');
	// Not looking is no look: the mail may well be in the inbox.
	const dueAt = ports.clock.now() + 30 * MINUTE_MS;
	for (const { id } of wanted) await ports.warmups.updateExchange(id, { dueAt });
}

interface Look {
	readonly exchange: WarmupExchange;
	readonly mailbox: Mailbox;
	readonly inbox: OwnInbox;
}

async function lookFor(
	ports: ExchangePorts,
	{ exchange, mailbox, inbox }: Look,
	report: Mutable,
): Promise<void> {
	const now = ports.clock.now();
	const found = await inbox.find(exchange.token);
	if (!found || found.token !== exchange.token || !isOwnToken(ports.secret, found.token)) {
		return await countLook(ports, exchange, report);
	}
	await found.treat(ports.random.below(FLAG_ONE_IN) === 0);
	report[found.placement] += 1;
	await ports.warmups.updateExchange(exchange.id, {
		state: 'found',
		placement: found.placement,
		foundAt: now,
		looks: exchange.looks + 1,
	});
	const answer = planAnswer(ports, { exchange, mailbox, now });
	if (answer) {
		report.answersPlanned += 1;
		await ports.warmups.planExchanges([answer]);
	}
}

async function countLook(
	ports: ExchangePorts,
	exchange: WarmupExchange,
	report: Mutable,
): Promise<void> {
	const looks = exchange.looks + 1;
	const after = LOOK_AFTER_MS[looks];
	if (after === undefined) {
		report.lost += 1;

		return await ports.warmups.updateExchange(exchange.id, {
			state: 'lost',
			placement: 'lost',
			looks,
		});
	}
	await ports.warmups.updateExchange(exchange.id, {
		looks,
		dueAt: (exchange.sentAt ?? ports.clock.now()) + after,
	});
}

interface Answering {
	readonly exchange: WarmupExchange;
	readonly mailbox: Mailbox;
	readonly now: number;
}

/** Some are answered, in the thread, after a while; never more than twice per thread. */
function planAnswer(
	{ random, secret }: ExchangePorts,
	{ exchange, mailbox, now }: Answering,
): PlannedExchange | undefined {
	if (exchange.replyDepth >= MAX_DEPTH || random.below(100) >= REPLY_PERCENT) return undefined;
	const id = random.id();
	const dueAt = now + (20 + random.below(161)) * MINUTE_MS;

	return {
		id,
		day: zonedTime(dueAt, mailbox.timeZone).day,
		senderMailbox: exchange.recipientMailbox,
		recipientMailbox: exchange.senderMailbox,
		token: createToken(secret, id),
		messageId: null,
		threadToken: exchange.token,
		replyDepth: exchange.replyDepth + 1,
		state: 'planned',
		placement: null,
		looks: 0,
		dueAt,
		sentAt: null,
		foundAt: null,
	};
}
