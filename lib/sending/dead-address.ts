import { endLeads } from '../store/end-all-mail';
import type { StoreSlices } from '../store/store';

/** A recipient whose server said that there is nobody, and the mail that was refused. */
export interface DeadAddress {
	readonly address: string;
	readonly sender: string;
	readonly actor: string;
	readonly attemptId: string;
	readonly campaignId: string;
	/** The server's words. */
	readonly reason: string;
	readonly now: number;
}

/** Only this address: its domain has done nothing (ledger A-17). */
export async function suppressDeadAddress(slices: StoreSlices, dead: DeadAddress): Promise<void> {
	const { address, actor, reason } = dead;
	await slices.suppressions.add([
		{
			...{ scope: 'address', subject: address, reason: 'hard_bounce', actor },
			note: reason.slice(0, 500),
		},
	]);
	await endLeads(slices, address, 'hard_bounce');
	await auditSuppression(slices, dead);
}

export async function auditSuppression(
	{ audit }: Pick<StoreSlices, 'audit'>,
	{ address, sender, actor, attemptId, campaignId, reason, now }: DeadAddress,
): Promise<void> {
	await audit.append({
		action: 'suppression.add',
		userId: actor,
		leadEmail: address,
		senderEmail: sender,
		subject: null,
		policyResult: null,
		reason: `hard_bounce: ${reason}`.slice(0, 500),
		erasableReason: true,
		legalBasis: null,
		timestamp: now,
		attemptId,
		campaignId,
	});
}
