import type { Attempt } from '../store/send-ledger';
import type { StoreSlices } from '../store/store';

/**
 * What comes back to a mail proves that it left, a bounce no less than an answer (sending-and-policy 1).
 * Its counters and keys were booked as sent already.
 * @returns whether there was a doubt to end
 */
export async function endDoubt(
	{ sends }: Pick<StoreSlices, 'sends'>,
	attempt: Attempt,
	{ now, sentAt }: { readonly now: number; readonly sentAt: number },
): Promise<boolean> {
	if (attempt.state !== 'in_doubt') return false;
	const ended = await sends.transition({
		attemptId: attempt.id,
		from: ['in_doubt'],
		to: 'sent',
		patch: { resolution: 'confirmed_sent', settledAt: now, sentAt },
	});
	if (ended) await sends.settleKeys(attempt.id, 'claimed');

	return ended;
}
