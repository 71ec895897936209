import type { PolicyProfile } from '../policy/profile';

/** Results of one mailbox over the last 30 days, all providers or one. */
export interface MailboxRecord {
	readonly sent: number;
	readonly bounced: number;
	readonly blocked: number;
}

// A mailbox without history is assumed to bounce 2 % of 50 mails: 1 bounce in 2 sends is not 50 %.
const PRIOR_RATE = 0.02;
const PRIOR_WEIGHT = 50;
const Z_90 = 1.2816;
const WORST_RATE = 0.1;
const MIN_PROVIDER_SENDS = 30;

/** Upper 90 % bound of the bounce rate: Beta posterior, by its mean and deviation. */
export function bounceBound({ sent, bounced }: Pick<MailboxRecord, 'sent' | 'bounced'>): number {
	const bad = PRIOR_RATE * PRIOR_WEIGHT + bounced;
	const good = (1 - PRIOR_RATE) * PRIOR_WEIGHT + Math.max(0, sent - bounced);
	const total = bad + good;
	const deviation = Math.sqrt((bad * good) / (total * total * (total + 1)));

	return bad / total + Z_90 * deviation;
}

/** 1 is faultless, 0 is 10 % bounces or worse; a new mailbox starts near 0.55. */
export function healthOf(record: Pick<MailboxRecord, 'sent' | 'bounced'>): number {
	return clamp(1 - bounceBound(record) / WORST_RATE);
}

/** How gladly a provider takes the mail of a pool; without any history what the prior says. */
export function acceptanceRate({ sent, bounced, blocked }: MailboxRecord): number {
	const bad = PRIOR_RATE * PRIOR_WEIGHT + bounced + blocked;

	return 1 - bad / (PRIOR_WEIGHT + sent + bounced + blocked);
}

/** The same for one mailbox; with little history what the provider does for the pool. */
export function providerAcceptance(record: MailboxRecord, poolMean: number): number {
	const total = record.sent + record.bounced + record.blocked;

	return total < MIN_PROVIDER_SENDS ? poolMean : acceptanceRate(record);
}

export type ScoreWeights = PolicyProfile['weights'];

export interface ScoreParts {
	readonly health: number;
	readonly provider: number;
	/** 1: not used for a day. */
	readonly idle: number;
	readonly server: number;
}

export function scoreOf(parts: ScoreParts, weights: ScoreWeights): number {
	return (
		weights.health * parts.health +
		weights.provider * parts.provider +
		weights.idle * parts.idle +
		weights.server * parts.server
	);
}

export function clamp(value: number): number {
	return Math.min(1, Math.max(0, value));
}
