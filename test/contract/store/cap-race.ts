import type { CounterClaim } from '../../../lib/store/send-ledger';
import type { OutreachStore } from '../../../lib/store/store';
import { sampleAttempt, sampleAudit } from '../../support/store-samples';

export const CAP = 100;

/** Rounds take turns between a row lock (mailbox) and, in PostgreSQL, block leases (global). */
export function claimOf(round: number): CounterClaim {
	const scope = round % 2 === 0 ? 'mailbox' : 'global';

	return { scope, subject: `round ${round}`, bucket: '2026-11-02', cap: CAP };
}

class Full extends Error {}

/** One mail as Outreach Send books it: reserve, commit to send, settle; false when the cap is reached. */
export async function bookMail(
	store: OutreachStore,
	round: number,
	attemptId: string,
): Promise<boolean> {
	const claim = claimOf(round);
	const ref = { scope: claim.scope, subject: claim.subject, bucket: claim.bucket };
	try {
		await store.transaction(async ({ sends, audit }) => {
			if (await sends.reserveCounters([claim])) throw new Full();
			await sends.insertAttempt(
				sampleAttempt(attemptId, { campaignId: `round ${round}`, counters: [ref] }),
			);
			await audit.append(sampleAudit({ attemptId, action: 'send.reserve' }));
		});
	} catch (error) {
		if (error instanceof Full) return false;
		throw error;
	}
	await store.sends.transition({ attemptId, from: ['reserved'], to: 'sending' });
	await store.transaction(async ({ sends, audit }) => {
		await sends.transition({ attemptId, from: ['sending'], to: 'sent' });
		await sends.settleCounters([ref], 'sent');
		await audit.append(sampleAudit({ attemptId, action: 'send.settle' }));
	});

	return true;
}

/** Books until the round is full. */
export async function fillRound(
	store: OutreachStore,
	round: number,
	nextId: () => string,
): Promise<void> {
	while (await bookMail(store, round, nextId()));
}
