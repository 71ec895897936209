import type { Clock } from '../clock';
import type { AttemptTry } from '../store/send-ledger';
import type { OutreachStore } from '../store/store';
import type { MailStore } from './mail-groups';
import { inMailGroups } from './mail-groups';
import type { Reservation } from './reserve';

// Time for the store and the scheduler on top of what the network may take (sending-and-policy 1).
const LEASE_MARGIN_MS = 60_000;

export interface LeasePorts {
	readonly store: MailStore & Pick<OutreachStore, 'sends'>;
	readonly clock: Clock;
}

export function leaseUntil(now: number, submissionMs: number): number {
	return now + submissionMs + LEASE_MARGIN_MS;
}

/** The claim of this worker on one attempt, from the reservation to the settlement. */
export interface Lease {
	/**
	 * Tx A2: the last look at lease and suppression list, while the server reads the envelope and before the
	 * message leaves. False: the reservation is not ours any more, or somebody has opted out.
	 */
	commit(): Promise<boolean>;
	/** The submission is alive: nobody may take it for dead. A lease that is over stays over. */
	renew(): Promise<void>;
}

export function holdLease(
	{ store, clock }: LeasePorts,
	{ attemptId, tryCount }: Pick<Reservation, 'attemptId' | 'tryCount'>,
	submissionMs: number,
): Lease {
	let state: 'reserved' | 'sending' = 'reserved';

	return {
		commit: async () => {
			const committed = await beginTogether(store, { attemptId, tryCount, now: clock.now() });
			if (committed) state = 'sending';

			return committed;
		},
		renew: async () => {
			const now = clock.now();
			await store.sends.transition({
				attemptId,
				from: [state],
				to: state,
				leaseValidAt: now,
				patch: { leaseUntil: leaseUntil(now, submissionMs) },
			});
		},
	};
}

interface Beginning extends AttemptTry {
	readonly now: number;
}

/** One transaction for all mails whose server waits at the same time. */
const beginTogether = inMailGroups<Beginning, boolean>({
	together: async ({ sends }, asks) => {
		const now = Math.max(...asks.map((one) => one.now));
		const begun = await sends.beginSubmissions(asks, now);

		return asks.map(({ attemptId, tryCount }) => begun.get(attemptId) === tryCount);
	},
});
