import type { Mailbox } from '../store/mailbox-pool';
import type { WarmupExchange } from '../store/warmup-book';
import type { ExchangePorts, OwnInbox, RunningReport } from './exchange-ports';
import { createToken, isOwnToken } from './exchange-token';
import type { PlannedExchange } from './plan-exchanges';
import { zonedTime } from './zoned-day';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** When to look for a mail, after it was sent; five looks in a day. */
const LOOK_AFTER_MS = [10, 60, 180, 480, 1380].map((minutes) => minutes * MINUTE_MS);
export const FIRST_LOOK_MS = 10 * MINUTE_MS;
const MAX_DEPTH = 2;
const REPLY_PERCENT = 45;
const FLAG_ONE_IN = 5;

/** One connection per mailbox, whatever is to be found there. */
export async function lookForAll(
	ports: ExchangePorts,
	exchanges: readonly WarmupExchange[],
	report: RunningReport,
): Promise<void> {
	await openEach(ports, exchanges, {
		report,
		visit: async (look) => await lookFor(ports, look, report),
	});
}

/** Puts away what was found some days ago, so that the inbox of a person stays readable. */
export async function tidyAll(
	ports: ExchangePorts,
	exchanges: readonly WarmupExchange[],
	report: RunningReport,
): Promise<void> {
	const before = ports.clock.now() - (ports.tidyAfterDays ?? 0) * DAY_MS;
	const isOld = ({ foundAt }: WarmupExchange): boolean => (foundAt ?? 0) <= before;
	for (const { id, foundAt } of exchanges.filter((exchange) => !isOld(exchange))) {
		const dueAt = (foundAt ?? 0) + (ports.tidyAfterDays ?? 0) * DAY_MS;
		await ports.warmups.updateExchange(id, { dueAt });
	}
	await openEach(ports, exchanges.filter(isOld), {
		report,
		visit: async ({ exchange, inbox }) => {
			if (await inbox.tidy(exchange.token)) report.tidied += 1;
			await ports.warmups.updateExchange(exchange.id, { state: 'tidied' });
		},
	});
}

interface Visit {
	readonly report: RunningReport;
	readonly visit: (look: Look) => Promise<void>;
}

async function openEach(
	ports: ExchangePorts,
	exchanges: readonly WarmupExchange[],
	{ report, visit }: Visit,
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
			for (const exchange of wanted) await visit({ exchange, mailbox, inbox: opened.inbox });
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
	report: RunningReport,
): Promise<void> {
	report.unreachable = [...report.unreachable, { mailbox: mailbox.address, reason }];
	// Whoever is stopped already keeps the reason of it.
	if (reason === 'auth_failed' && mailbox.status === 'active')
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
	report: RunningReport,
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
	report: RunningReport,
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
