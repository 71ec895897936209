import type { StoreSlices } from '../store/store';
import { healthOf } from './mailbox-score';
import type { SendPlan } from './reserve';

const DAY_MS = 86_400_000;
const MEMORY_DAYS = 30;

/** After a bounce: health anew, and a mailbox that bounces too often rests before it ruins its domain. */
export async function reviewMailbox(
	{ mailboxes, alerts }: StoreSlices,
	{ mailbox, request }: Pick<SendPlan, 'mailbox' | 'request'>,
	now: number,
): Promise<void> {
	if (!mailbox.inPool) return;
	const sinceDay = new Date(now - MEMORY_DAYS * DAY_MS).toISOString().slice(0, 10);
	const days = await mailboxes.readResults({ mailboxId: mailbox.id, sinceDay });
	const sent = days.reduce((sum, day) => sum + day.sent, 0);
	const bounced = days.reduce((sum, day) => sum + day.bounced, 0);
	await mailboxes.schedule(mailbox.id, { health: healthOf({ sent, bounced }) });

	const total = sent + bounced;
	const rate = total === 0 ? 0 : bounced / total;
	const { minSends, bounceWarnRate, bouncePauseRate } = request.profile.senderHealth;
	if (total < minSends || rate <= bounceWarnRate) return;
	const paused = rate > bouncePauseRate;
	const reason = `${bounced} of ${total} mails bounced in ${MEMORY_DAYS} days`;
	if (paused) await mailboxes.setStatus(mailbox.id, 'paused', reason);
	await alerts.recordEvent({
		kind: paused ? 'mailbox.paused' : 'mailbox.bounce_warning',
		severity: 'warning',
		subject: mailbox.address,
		details: { reason, bounceRate: rate },
		dedupeKey: `${paused ? 'mailbox.paused' : 'mailbox.bounce_warning'}:${mailbox.id}`,
		at: now,
	});
}
