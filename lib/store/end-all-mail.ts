import type { LeadStatus } from './lead-book';
import type { StoreSlices } from './store';
import type { SuppressionReason } from './suppression-list';

type Leads = Pick<StoreSlices, 'leads'>;

/** What the leads of a person become whom nobody may write to again; any other reason ends no sequence. */
export const ENDED_BY: Readonly<Partial<Record<SuppressionReason, LeadStatus>>> = {
	hard_bounce: 'bounced',
	unsubscribe: 'unsubscribed',
	complaint: 'unsubscribed',
	legal: 'unsubscribed',
};

/** In every campaign: else their next steps stay due, and are refused, for ever. */
export async function endLeads(
	{ leads }: Leads,
	address: string,
	reason: SuppressionReason,
): Promise<void> {
	const to = ENDED_BY[reason];
	if (to === undefined) return;
	for (const { id, status } of await leads.findByAddress(address)) {
		// Whoever ended it before may have given a reason of their own.
		if (status === to) continue;
		await leads.changeStatus(id, to, { stoppedReason: reason, nextStepAt: null });
	}
}

/**
 * The person may be written to again. Sequences wait until somebody resumes them; a step that was refused
 * because nobody was there may be sent. An opt-out goes only with the entry that kept it: it may have been told to
 * the lead alone.
 */
export async function allowAgain(
	{ leads, sends }: Pick<StoreSlices, 'leads' | 'sends'>,
	address: string,
	reason: SuppressionReason,
): Promise<void> {
	for (const { id, state, replyClass } of await sends.findByRecipient(address, 0))
		if (state === 'rejected' && replyClass === 'address_dead')
			await sends.settleKeys(id, 'released');
	for (const { id, status, step, stoppedReason } of await leads.findByAddress(address)) {
		if (status !== 'bounced' && status !== ENDED_BY[reason]) continue;
		const move = { from: step > 0 ? 'contacted' : 'discovered', to: status } as const;
		await leads.takeBack(id, move, { stoppedReason: stoppedReason ?? reason });
	}
}
