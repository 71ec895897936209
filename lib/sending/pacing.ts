import type { SecureRandom } from '../random';

export interface PaceQuestion {
	readonly now: number;
	/** Until the window closes or the day ends. */
	readonly remainingMs: number;
	/** Mails the caps still allow today, this one not counted. */
	readonly remainingMails: number;
	/** When a mailbox without any mails left may go on. */
	readonly resetsAt: number;
}

const JITTER = 0.35;

/** Spreads what is left over what is left of the day, so that no opening hour is a burst. */
export function nextSendAt(question: PaceQuestion, random: SecureRandom): number {
	const { now, remainingMs, remainingMails, resetsAt } = question;
	if (remainingMails <= 0) return resetsAt;
	const jitter = 1 - JITTER + (random.below(2_001) / 1_000) * JITTER;

	return now + Math.round((remainingMs / (remainingMails + 1)) * jitter);
}
