import type { SecureRandom } from '../random';
import type { ReplyClass } from './data/reply-class-rules';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Five tries in a day, farther and farther apart (RFC 5321 4.5.4.1 asks for 30 minutes and more). */
const DELAYS_MS = [5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS, 12 * HOUR_MS];
const JITTER = 0.2;
const GIVE_UP_AFTER_MS = 24 * HOUR_MS;

export interface RetryQuestion {
	/** Tries made so far, this one included. */
	readonly tryCount: number;
	readonly createdAt: number;
	readonly now: number;
	readonly replyClass: ReplyClass | null;
}

/** When to try again, or undefined to give up. */
export function nextTryAt(question: RetryQuestion, random: SecureRandom): number | undefined {
	const { tryCount, createdAt, now, replyClass } = question;
	const delay = DELAYS_MS[tryCount - 1];
	if (delay === undefined || now - createdAt >= GIVE_UP_AFTER_MS) return undefined;
	const jitter = 1 - JITTER + (random.below(2_001) / 1_000) * JITTER;
	// An account that has used up its quota frees it over a rolling day; asking earlier prolongs it.
	const least = replyClass === 'account_limit' ? HOUR_MS : (DELAYS_MS[0] ?? 0);

	return now + Math.round(Math.max(delay * jitter, least));
}
