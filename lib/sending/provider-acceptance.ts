import type { OutreachStore } from '../store/store';
import { acceptanceRate, providerAcceptance } from './mailbox-score';
import type { MailboxQuestion } from './mailbox-source';

const MEMORY_DAYS = 30;
const FRESH_MS = 300_000;
// All mailboxes together change slowly, and summing them up reads every row of the month.
const POOL_FRESH_MS = 1_800_000;
const DAY_MS = 86_400_000;
const NOTHING = { sent: 0, bounced: 0, blocked: 0 };

/**
 * Accept rate per mailbox and provider over 30 days, read at most every five minutes; that of the pool, which
 * stands in for mailboxes with little history, every half hour.
 */
export function readAcceptance({
	mailboxes,
}: Pick<OutreachStore, 'mailboxes'>): (
	mailboxId: string,
	question: Pick<MailboxQuestion, 'now' | 'recipientProvider'>,
) => Promise<number> {
	const memory = new Map<string, { readonly at: number; readonly value: number }>();
	const poolMean = readPoolMean(mailboxes);

	return async (mailboxId, { now, recipientProvider }) => {
		const key = `${mailboxId} ${recipientProvider}`;
		const known = memory.get(key);
		if (known && now - known.at < FRESH_MS) return known.value;
		const days = await mailboxes.readResults({ mailboxId, sinceDay: sinceDay(now) });
		const record = { ...NOTHING };
		for (const day of days) {
			if (day.provider !== recipientProvider) continue;
			record.sent += day.sent;
			record.bounced += day.bounced;
			record.blocked += day.blocked;
		}
		const value = providerAcceptance(record, await poolMean(recipientProvider, now));
		memory.set(key, { at: now, value });

		return value;
	};
}

function readPoolMean(
	mailboxes: Pick<OutreachStore['mailboxes'], 'sumResults'>,
): (provider: string, now: number) => Promise<number> {
	let sums: ReturnType<typeof mailboxes.sumResults> | undefined;
	let readAt = -Infinity;

	return async (provider, now) => {
		if (!sums || now - readAt >= POOL_FRESH_MS) {
			readAt = now;
			sums = mailboxes.sumResults({ sinceDay: sinceDay(now) });
		}
		try {
			return acceptanceRate((await sums).get(provider) ?? NOTHING);
		} catch (error) {
			// The next one asks again.
			sums = undefined;
			throw error;
		}
	};
}

function sinceDay(now: number): string {
	return new Date(now - MEMORY_DAYS * DAY_MS).toISOString().slice(0, 10);
}
