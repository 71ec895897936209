import type { MailboxRecord } from './mailbox-pool';

/** For how long what a mailbox did speaks for or against it. */
export const MEMORY_DAYS = 30;

// A mailbox without history is assumed to bounce 2 % of 50 mails: 1 bounce in 2 sends is not 50 %.
export const PRIOR_RATE = 0.02;
export const PRIOR_WEIGHT = 50;
const Z_90 = 1.2816;
const WORST_RATE = 0.1;
const DAY_MS = 86_400_000;

type Bounces = Pick<MailboxRecord, 'sent' | 'refused' | 'bounced' | 'blocked'>;

/** Mails that came to an end, well or badly. */
export function triedMails({ sent, refused }: Pick<MailboxRecord, 'sent' | 'refused'>): number {
	return sent + refused;
}

/** Those that tell whether their address exists: who blocks us has not said. A bounce rate is a share of them. */
export function answeredMails(record: Pick<MailboxRecord, 'sent' | 'refused' | 'blocked'>): number {
	return Math.max(0, triedMails(record) - record.blocked);
}

/** Upper 90 % bound of the bounce rate: Beta posterior, by its mean and deviation. */
export function bounceBound(record: Bounces): number {
	const bad = PRIOR_RATE * PRIOR_WEIGHT + record.bounced;
	const good =
		(1 - PRIOR_RATE) * PRIOR_WEIGHT + Math.max(0, answeredMails(record) - record.bounced);
	const total = bad + good;
	const deviation = Math.sqrt((bad * good) / (total * total * (total + 1)));

	return bad / total + Z_90 * deviation;
}

/** 1 is faultless, 0 is 10 % bounces or worse; a new mailbox starts near 0.55. */
export function healthOf(record: Bounces): number {
	return Math.min(1, Math.max(0, 1 - bounceBound(record) / WORST_RATE));
}

/** The first day, `YYYY-MM-DD`, that still counts. */
export function rememberedSince(now: number): string {
	return new Date(now - MEMORY_DAYS * DAY_MS).toISOString().slice(0, 10);
}

/** Of one or several days, or providers. */
export function addRecords(records: readonly MailboxRecord[]): MailboxRecord {
	const sum = (outcome: keyof MailboxRecord): number =>
		records.reduce((total, record) => total + record[outcome], 0);

	return {
		sent: sum('sent'),
		refused: sum('refused'),
		bounced: sum('bounced'),
		blocked: sum('blocked'),
		deferred: sum('deferred'),
		complained: sum('complained'),
		replied: sum('replied'),
	};
}
