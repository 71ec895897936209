import { PRIOR_RATE, PRIOR_WEIGHT, triedMails } from '../store/mailbox-record';
import type { PolicyProfile } from '../policy/profile';
import type { MailboxRecord } from '../store/mailbox-pool';

type Acceptance = Pick<MailboxRecord, 'sent' | 'refused' | 'bounced' | 'blocked'>;

const MIN_PROVIDER_SENDS = 30;

/** How gladly a provider takes the mail of a pool; without any history what the prior says. */
export function acceptanceRate(record: Acceptance): number {
	const bad = PRIOR_RATE * PRIOR_WEIGHT + record.bounced + record.blocked;

	return clamp(1 - bad / (PRIOR_WEIGHT + triedMails(record)));
}

/** The same for one mailbox; with little history what the provider does for the pool. */
export function providerAcceptance(record: Acceptance, poolMean: number): number {
	return triedMails(record) < MIN_PROVIDER_SENDS ? poolMean : acceptanceRate(record);
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
