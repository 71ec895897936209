import type { SecureRandom } from '../random';
import { describeReason, type Reason } from './reason';

export interface RetryFacts {
	readonly reason: Reason;
	/** 1 for the try that has just ended. */
	readonly attempt: number;
	readonly now: number;
	/** What the server asked for; for an open breaker the time it closes. */
	readonly waitMs?: number;
	readonly planMs: readonly number[];
	readonly random: SecureRandom;
	/** The control was greylisted: hours would be too late for its window. */
	readonly soon?: boolean;
}

const DAY_MS = 24 * 60 * 60_000;
// Jitter so that a list deferred together does not come back together.
const MAX_JITTER_MS = 60_000;

/** Facts about the mailbox or its host that change within days, not minutes. */
const SLOW: Partial<Record<Reason, number>> = {
	mailbox_full: 3 * DAY_MS,
	catch_all_unknown: DAY_MS,
	rcpt_unmatched: DAY_MS,
	relay_denied: DAY_MS,
	mx_unresolvable: DAY_MS,
};

/** When an address should be asked again, or undefined when its answer stays. */
export function nextDueAt(facts: RetryFacts): number | undefined {
	const { reason, attempt, now, planMs, random } = facts;
	const { retry } = describeReason(reason);
	if (retry === 'no' || retry === 'fix' || reason === 'cancelled') return undefined;
	if (reason === 'breaker_open') return facts.waitMs;

	const slow = facts.soon ? undefined : SLOW[reason];
	const planned = slow === undefined ? planMs[attempt - 1] : attempt > 1 ? undefined : slow;
	if (planned === undefined) return undefined;
	const wait = Math.max(planned, facts.waitMs ?? 0);

	return now + wait + random.below(Math.max(1, Math.min(MAX_JITTER_MS, Math.floor(wait / 5))));
}
