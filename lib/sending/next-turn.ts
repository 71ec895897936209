import type { CounterReading } from '../policy/facts';
import type { SecureRandom } from '../random';
import { nextSendAt } from './pacing';
import { wakesAt } from './pool-windows';
import type { SendingMailbox } from './sending-mailbox';
import { remainingWindowMs } from './sending-window';

export type TurnTaker = Pick<
	SendingMailbox,
	'timeZone' | 'windowStart' | 'windowEnd' | 'dailyCap' | 'slowdown' | 'serverMailboxes'
>;

export interface Turn {
	readonly now: number;
	readonly recipientZone: string | undefined;
	readonly pacing: boolean;
	readonly random: SecureRandom;
}

type Counted = Pick<CounterReading, 'scope' | 'cap' | 'count' | 'resetsAt'>;

/** When a mailbox that sends now may send again. @param counters as they stand before this mail */
export function nextTurn(
	mailbox: TurnTaker,
	counters: readonly Counted[],
	{ now, recipientZone, pacing, random }: Turn,
): number {
	const readings = counters.filter(({ scope }) => scope === 'mailbox');
	const remainingMails = Math.min(...readings.map(({ cap, count }) => cap - count - 1));
	const resetsAt = Math.max(now, ...readings.map((reading) => reading.resetsAt));
	if (!pacing) return remainingMails <= 0 ? resetsAt : now;
	const zone = recipientZone ?? mailbox.timeZone;
	const remainingMs = Math.min(
		remainingWindowMs(mailbox, { now, zone }),
		Math.max(0, resetsAt - now),
	);
	// After a full day not all mailboxes wake up in the same second.
	const wakes = wakesAt(mailbox, resetsAt, random);
	const share = Math.min(remainingMails, shareOfServer(mailbox, counters));
	const paced = nextSendAt({ now, remainingMs, remainingMails: share, resetsAt: wakes }, random);

	// Half the rate is twice the pause (sending-and-policy 6).
	return Math.min(Math.max(paced, wakes), now + (paced - now) * mailbox.slowdown);
}

/** A server that allows less than its mailboxes together is not used up long before the day ends. */
function shareOfServer({ serverMailboxes }: TurnTaker, counters: readonly Counted[]): number {
	const left = counters
		.filter(({ scope }) => scope === 'server')
		.map(({ cap, count }) => cap - count - 1);

	return Math.min(...left) / serverMailboxes;
}
