import type { OutreachStore } from '../store/store';
import { providerAcceptance } from './mailbox-score';
import type { MailboxQuestion } from './mailbox-source';

const MEMORY_DAYS = 30;
const FRESH_MS = 300_000;
const DAY_MS = 86_400_000;
// Nothing is known about anybody: what a healthy pool reaches.
const POOL_MEAN = 0.97;

/** Accept rate per mailbox and provider over 30 days, read at most every five minutes. */
export function readAcceptance(
	store: OutreachStore,
): (
	mailboxId: string,
	question: Pick<MailboxQuestion, 'now' | 'recipientProvider'>,
) => Promise<number> {
	const memory = new Map<string, { readonly at: number; readonly value: number }>();

	return async (mailboxId, { now, recipientProvider }) => {
		const key = `${mailboxId} ${recipientProvider}`;
		const known = memory.get(key);
		if (known && now - known.at < FRESH_MS) return known.value;
		const sinceDay = new Date(now - MEMORY_DAYS * DAY_MS).toISOString().slice(0, 10);
		const days = await store.mailboxes.readResults({ mailboxId, sinceDay });
		const record = { sent: 0, bounced: 0, blocked: 0 };
		for (const day of days) {
			if (day.provider !== recipientProvider) continue;
			record.sent += day.sent;
			record.bounced += day.bounced;
			record.blocked += day.blocked;
		}
		const value = providerAcceptance(record, POOL_MEAN);
		memory.set(key, { at: now, value });

		return value;
	};
}
