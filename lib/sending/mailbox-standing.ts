import { addRecords, healthOf, rememberedSince } from '../store/mailbox-record';
import type { MailboxDay } from '../store/mailbox-pool';
import type { OutreachStore } from '../store/store';
import { acceptanceRate, providerAcceptance } from './mailbox-score';
import type { MailboxQuestion } from './mailbox-source';

const FRESH_MS = 300_000;
// All mailboxes together change slowly, and summing them up reads every row of the month.
const POOL_FRESH_MS = 1_800_000;

/** What the last 30 days say of a mailbox. */
export interface Standing {
	/** 0 to 1, by its bounces. */
	readonly health: number;
	/** 0 to 1, of the recipient's provider. */
	readonly acceptance: number;
}

export type StandingReader = (
	mailboxId: string,
	question: Pick<MailboxQuestion, 'now' | 'recipientProvider'>,
) => Promise<Standing>;

/**
 * Results of a mailbox are read at most every five minutes; those of the pool, which stand in for a provider
 * that had little mail from the mailbox, every half hour.
 */
export function readStanding({ mailboxes }: Pick<OutreachStore, 'mailboxes'>): StandingReader {
	const memory = new Map<string, KnownMailbox>();
	const poolMean = readPoolMean(mailboxes);

	return async (mailboxId, { now, recipientProvider }) => {
		let known = memory.get(mailboxId);
		if (!known || now - known.at >= FRESH_MS) {
			const sinceDay = rememberedSince(now);
			const days = await mailboxes.readResults({ mailboxId, sinceDay });
			known = { at: now, days, health: healthOf(addRecords(days)), acceptance: new Map() };
			memory.set(mailboxId, known);
		}
		const { days, health, acceptance } = known;
		const rate = acceptance.get(recipientProvider);
		if (rate !== undefined) return { health, acceptance: rate };
		const record = addRecords(days.filter(({ provider }) => provider === recipientProvider));
		const asked = providerAcceptance(record, await poolMean(recipientProvider, now));
		acceptance.set(recipientProvider, asked);

		return { health, acceptance: asked };
	};
}

interface KnownMailbox {
	readonly at: number;
	readonly days: readonly MailboxDay[];
	readonly health: number;
	/** By provider, as far as it was asked for. */
	readonly acceptance: Map<string, number>;
}

function readPoolMean(
	mailboxes: Pick<OutreachStore['mailboxes'], 'sumResults'>,
): (provider: string, now: number) => Promise<number> {
	let sums: ReturnType<typeof mailboxes.sumResults> | undefined;
	let readAt = -Infinity;

	return async (provider, now) => {
		if (!sums || now - readAt >= POOL_FRESH_MS) {
			readAt = now;
			sums = mailboxes.sumResults({ sinceDay: rememberedSince(now) });
		}
		try {
			return acceptanceRate((await sums).get(provider) ?? addRecords([]));
		} catch (error) {
			// The next one asks again.
			sums = undefined;
			throw error;
		}
	};
}
