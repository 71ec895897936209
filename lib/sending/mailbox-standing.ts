import { addRecords, healthOf, rememberedSince } from '../store/mailbox-record';
import type { MailboxDay, MailboxRecord } from '../store/mailbox-pool';
import type { OutreachStore } from '../store/store';
import { acceptanceRate, providerAcceptance } from './mailbox-score';
import type { MailboxQuestion } from './mailbox-source';

const FRESH_MS = 300_000;
// All mailboxes together change slowly, and summing them up reads every row of the month.
const POOL_FRESH_MS = 1_800_000;
const NOTHING = addRecords([]);

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
			known = { at: now, health: healthOf(addRecords(days)), records: perProvider(days) };
			memory.set(mailboxId, known);
		}
		const record = known.records.get(recipientProvider) ?? NOTHING;
		const mean = await poolMean(recipientProvider, now);

		return { health: known.health, acceptance: providerAcceptance(record, mean) };
	};
}

interface KnownMailbox {
	readonly at: number;
	readonly health: number;
	readonly records: ReadonlyMap<string, MailboxRecord>;
}

/** Not the days themselves: those of thousands of mailboxes would fill the memory. */
function perProvider(days: readonly MailboxDay[]): ReadonlyMap<string, MailboxRecord> {
	const providers = new Set(days.map(({ provider }) => provider));

	return new Map(
		[...providers].map((asked) => [
			asked,
			addRecords(days.filter(({ provider }) => provider === asked)),
		]),
	);
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
			return acceptanceRate((await sums).get(provider) ?? NOTHING);
		} catch (error) {
			// The next one asks again.
			sums = undefined;
			throw error;
		}
	};
}
