import type { Mailbox } from '../store/mailbox-pool';
import type { WarmupExchange } from '../store/warmup-book';
import type {
	ExchangePorts,
	ExchangeReport,
	RunningReport,
	WarmupSendOutcome,
} from './exchange-ports';
import { pickOf } from './exchange-token';
import { FIRST_LOOK_MS, lookForAll, tidyAll } from './look-for-exchanges';
import { zonedTime } from './zoned-day';

const MINUTE_MS = 60_000;
const LEASE_MS = 10 * MINUTE_MS;
const MAX_PER_RUN = 500;
// What a stopped n8n left behind is dropped, not burst out.
const STALE_MS = 120 * MINUTE_MS;

/** Sends what is due and looks for what was sent; two workers never do the same one. */
export async function runExchanges(ports: ExchangePorts): Promise<ExchangeReport> {
	const report: RunningReport = {
		sent: 0,
		later: 0,
		refused: [],
		dropped: 0,
		inbox: 0,
		junk: 0,
		lost: 0,
		answersPlanned: 0,
		tidied: 0,
		unreachable: [],
	};
	for (const exchange of await claim(ports, ['planned'])) await sendOne(ports, exchange, report);
	await lookForAll(ports, await claim(ports, ['sent']), report);
	if (ports.tidyAfterDays !== null) await tidyAll(ports, await claim(ports, ['found']), report);

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
	report: RunningReport,
): Promise<void> {
	const now = ports.clock.now();
	if (now - exchange.dueAt > STALE_MS) {
		report.dropped += 1;

		return await ports.warmups.updateExchange(exchange.id, { state: 'dropped' });
	}
	const sender = await ports.mailboxes.get(exchange.senderMailbox);
	const recipient = await ports.mailboxes.get(exchange.recipientMailbox);
	if (!sender || !recipient || !(await maySend(ports, exchange, { sender, now }))) {
		report.dropped += 1;

		return await ports.warmups.updateExchange(exchange.id, { state: 'dropped' });
	}
	const { first, references } = await threadOf(ports, exchange);
	// An answer has the subject of its thread, whatever its text is.
	const { subject } = textAt(ports, pickOf(first, ports.texts.length));
	const outcome = await ports.sender.send({
		sender,
		recipient,
		token: exchange.token,
		subject: first === exchange.token ? subject : `Re: ${subject}`,
		text: textAt(ports, ports.random.below(ports.texts.length)).text,
		references,
	});
	await settle(ports, { exchange, sender, outcome, now }, report);
}

/** Things may have changed since it was drawn: the server is emptied, somebody paused the mailbox. */
async function maySend(
	ports: ExchangePorts,
	{ replyDepth }: WarmupExchange,
	{ sender, now }: { readonly sender: Mailbox; readonly now: number },
): Promise<boolean> {
	if (sender.status !== 'active' || !isOpen(ports, sender, now)) return false;
	const server = await ports.servers.get(sender.serverId ?? '');
	if (server?.status === 'disabled') return false;

	// A drain lets open threads finish and begins no new one.
	return server?.status !== 'draining' || replyDepth > 0;
}

interface Thread {
	/** Token of its first mail. */
	readonly first: string;
	readonly references: readonly string[];
}

async function threadOf({ warmups }: ExchangePorts, exchange: WarmupExchange): Promise<Thread> {
	const references: string[] = [];
	let first = exchange;
	while (first.threadToken !== null && references.length < exchange.replyDepth) {
		const before = await warmups.findByToken(first.threadToken);
		if (!before) break;
		if (before.messageId !== null) references.unshift(before.messageId);
		first = before;
	}

	return { first: first.token, references };
}

function textAt({ texts }: ExchangePorts, index: number): { subject: string; text: string } {
	return texts[index] ?? { subject: 'Hello', text: 'Hello' };
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
	report: RunningReport,
): Promise<void> {
	if (outcome.kind === 'sent') {
		report.sent += 1;
		const dueAt = now + FIRST_LOOK_MS;

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
