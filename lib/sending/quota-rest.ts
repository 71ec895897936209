import { hourBucket } from '../policy/counter-plan';
import type { SendLedger } from '../store/send-ledger';

const HOUR_MS = 3_600_000;
const WINDOW_HOURS = 24;

/**
 * When the first mails of the last 24 hours leave the window that providers count (5.4.5).
 * @returns null for a mailbox without a rolling cap: its hours are not counted
 */
export async function quotaFreesAt(
	sends: Pick<SendLedger, 'readCounters'>,
	mailboxId: string,
	now: number,
): Promise<number | null> {
	const present = Math.floor(now / HOUR_MS) * HOUR_MS;
	// The present hour and the 24 before it: mails of the oldest one may still count.
	const hours = Array.from(
		{ length: WINDOW_HOURS + 1 },
		(_, index) => present - (WINDOW_HOURS - index) * HOUR_MS,
	);
	const counts = await sends.readCounters(
		hours.map((hour) => ({ scope: 'mailbox', subject: mailboxId, bucket: hourBucket(hour) })),
	);
	const first = hours.find((_, index) => (counts[index]?.sent ?? 0) > 0);

	// The mails of one hour leave it by the end of the same hour tomorrow.
	return first === undefined ? null : first + (WINDOW_HOURS + 1) * HOUR_MS;
}
