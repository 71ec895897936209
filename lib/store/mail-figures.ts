import { answeredMails, triedMails } from './mailbox-record';

/**
 * What became of mails: a mail counts once in each, however often somebody writes or reports. Docs:
 * outreach-store.md, Stats.
 */
export interface MailCounts {
	/** Accepted by a server, or taken for accepted. */
	readonly sent: number;
	/** For good, in the dialogue, whatever the reason. */
	readonly refused: number;
	/** The address is dead: refused so, or reported later. */
	readonly bounced: number;
	/** The receiver does not want mail of this sender: refused so, or reported later. Never bounced as well. */
	readonly blocked: number;
	/** Accepted and reported as not delivered later, for any reason. */
	readonly returned: number;
	/** A person answered; asking to be removed is not an answer. */
	readonly replied: number;
	readonly unsubscribed: number;
	readonly complained: number;
}

export const mailCounts = [
	'sent', 'refused', 'bounced', 'blocked', 'returned', 'replied', 'unsubscribed', 'complained',
] as const satisfies ReadonlyArray<keyof MailCounts>; // prettier-ignore

/** Null where there is nothing to divide by: no rate is not a rate of zero. */
export interface MailRates {
	readonly deliveryRate: number | null;
	readonly bounceRate: number | null;
	readonly responseRate: number | null;
	readonly complaintRate: number | null;
}

/** Reasons of a bounce that are about us, never about the recipient. */
export const blockReasons: readonly string[] = [
	'blocked',
	'badreputation',
	'spamdetected',
	'authfailure',
	'requireptr',
	'policyviolation',
	'toomanyconn',
	'speeding',
];

/** How the step of a mail of the warm-up exchange begins; it belongs to no campaign. */
export const WARMUP_STEP = 'warmup:';

export function ratesOf(counts: MailCounts): MailRates {
	const { sent, bounced, returned, replied, complained } = counts;

	return {
		deliveryRate: rate(sent - returned, triedMails(counts)),
		bounceRate: rate(bounced, answeredMails(counts)),
		responseRate: rate(replied, sent),
		complaintRate: rate(complained, sent),
	};
}

export function addMailCounts(list: readonly MailCounts[]): MailCounts {
	const sums = mailCounts.map((name) => [
		name,
		list.reduce((sum, counts) => sum + counts[name], 0),
	]);

	return Object.fromEntries(sums) as Record<keyof MailCounts, number>;
}

export function rate(count: number, of: number): number | null {
	return of === 0 ? null : Math.round((count / of) * 10_000) / 10_000;
}
