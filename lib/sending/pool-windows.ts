import type { SecureRandom } from '../random';
import type { Mailbox } from '../store/mailbox-pool';
import type { MailboxQuestion } from './mailbox-source';
import { nextOpening, windowLengthMs } from './sending-window';

type Spread = Pick<Mailbox, 'windowStart' | 'windowEnd'> & { readonly dailyCap: number | null };
type Windowed = Spread & Pick<Mailbox, 'timeZone' | 'nextAt'>;
type Moment = Pick<MailboxQuestion, 'now' | 'recipientZone'>;

/** Null while the mailbox may write to this person, else when it may again. */
export function opensAt(
	mailbox: Omit<Windowed, 'nextAt'>,
	{ now, recipientZone }: Moment,
): number | null {
	return nextOpening(mailbox, { now, zone: recipientZone ?? mailbox.timeZone });
}

/** One mail's share of the window: mailboxes that were closed wake up one after the other in it. */
function openingSpreadMs(mailbox: Spread): number {
	return mailbox.dailyCap === null
		? 0
		: Math.round(windowLengthMs(mailbox) / Math.max(1, mailbox.dailyCap));
}

/** Where a mailbox that is closed or full is put in the line: not the whole pool at the stroke of nine. */
export function wakesAt(mailbox: Spread, opening: number, random: SecureRandom): number {
	return opening + Math.round((random.below(1_001) / 1_000) * openingSpreadMs(mailbox));
}

/**
 * Whether it waits for nothing but its own window. A recipient in another zone, where the window is
 * open, need not wait for it.
 */
export function waitsForWindow(mailbox: Windowed, now: number): boolean {
	const opening = nextOpening(mailbox, { now, zone: mailbox.timeZone });
	if (opening === null || mailbox.nextAt <= now) return false;

	return mailbox.nextAt >= opening && mailbox.nextAt <= opening + openingSpreadMs(mailbox);
}
