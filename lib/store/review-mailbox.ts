import type { StoreSlices } from './store';
import { MEMORY_DAYS, addRecords, rememberedSince, answeredMails } from './mailbox-record';
import { restUntil } from './sender-rest';

/** When a mailbox that bounces too often rests (ledger S3-20, S3-21). */
export interface BounceLimits {
	readonly minSends: number;
	readonly bounceWarnRate: number;
	readonly bouncePauseRate: number;
}

export interface Reviewed {
	readonly mailboxId: string;
	readonly address: string;
	/** Of the profile that let the bounced mail go. */
	readonly limits: BounceLimits;
	readonly now: number;
}

const REST_MS = 86_400_000;

/**
 * After a bounce, at once or days later: an account that bounces too often stops before it ruins its domain
 * (ledger S3-20, S3-21). A mailbox of the pool is paused; one that is a credential has no status and rests.
 * @returns whether it was stopped
 */
export async function reviewMailbox(
	slices: Pick<StoreSlices, 'mailboxes' | 'alerts' | 'rateLimits'>,
	{ mailboxId, address, limits, now }: Reviewed,
): Promise<boolean> {
	const { mailboxes, alerts } = slices;
	const mailbox = await mailboxes.get(mailboxId);
	// Whoever is stopped already keeps the reason of it.
	if (mailbox && mailbox.status !== 'active') return false;
	const days = await mailboxes.readResults({ mailboxId, sinceDay: rememberedSince(now) });
	const record = addRecords(days);
	const answered = answeredMails(record);
	const rate = record.bounced / Math.max(1, answered);
	if (answered < limits.minSends || rate <= limits.bounceWarnRate) return false;
	const stopped = rate > limits.bouncePauseRate;
	const reason = `${record.bounced} of ${answered} mails bounced in ${MEMORY_DAYS} days`;
	if (stopped && mailbox) await mailboxes.setStatus(mailboxId, 'paused', reason);
	else if (stopped)
		await restUntil(slices, mailboxId, { now, until: now + REST_MS, reason: 'bounces' });
	const kind = stopped ? 'mailbox.paused' : 'mailbox.bounce_warning';
	await alerts.recordEvent({
		kind,
		severity: 'warning',
		subject: address,
		details: { reason, bounceRate: rate },
		dedupeKey: `${kind}:${mailboxId}`,
		at: now,
	});

	return stopped;
}
