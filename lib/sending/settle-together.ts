import type { AcceptedAttempt } from '../store/send-ledger';
import type { StoreSlices } from '../store/store';
import { sumSettlements } from './counter-sums';
import { inMailGroups } from './mail-groups';
import type { Reservation, SendPlan } from './reserve';
import type { SettlePorts } from './settle';
import { mailboxResultsOf, recordContacts, replyText, settleEntry } from './settlement-record';
import type { Verdict } from './submission-outcome';

export interface Settled {
	readonly ports: SettlePorts;
	readonly plan: SendPlan;
	readonly reservation: Reservation;
	readonly verdict: Verdict;
}

type Settler = (settled: Settled) => Promise<void>;

/**
 * One transaction for all mails that servers have just accepted. If one of them is not where it should
 * be (the reaper gave it up), nothing of the group stays, and each is settled for itself by `alone`.
 */
export async function settleTogether(settled: Settled, alone: Settler): Promise<void> {
	await settleGrouped(settled.ports.store, { settled, alone });
}

interface Ask {
	readonly settled: Settled;
	readonly alone: Settler;
}

const settleGrouped = inMailGroups<Ask, void>({
	together: async (slices, asks) => {
		await settleAll(
			slices,
			asks.map(({ settled }) => settled),
		);

		return asks.map(() => undefined);
	},
	alone: async ({ settled, alone }) => await alone(settled),
});

class GroupRefusal extends Error {
	constructor() {
		super('The group cannot be settled as a whole');
	}
}

async function settleAll(slices: StoreSlices, group: readonly Settled[]): Promise<void> {
	const [first] = group;
	if (!first) return;
	const now = first.ports.clock.now();
	const { sends, mailboxes, audit } = slices;
	if (!(await sends.markSent(group.map(toAccepted), now))) throw new GroupRefusal();
	await sends.settleCounters(
		sumSettlements(group.map(({ reservation }) => reservation.counters)),
		'sent',
	);
	// Their keys stay as they were claimed.
	await recordContacts(
		slices,
		group.map(({ plan }) => plan),
		now,
	);
	await mailboxes.countResults(
		group.flatMap(({ plan, verdict }) => mailboxResultsOf({ plan, verdict, now })),
	);
	await audit.appendAll(
		group.map(({ plan, reservation, verdict }) => settleEntry(plan, reservation, { verdict, now })),
	);
}

function toAccepted({ reservation, verdict }: Settled): AcceptedAttempt {
	return {
		attemptId: reservation.attemptId,
		serverMessageId: verdict.serverMessageId,
		smtpReply: replyText(verdict),
		replyCode: verdict.reply?.code ?? null,
		enhancedStatus: verdict.reply?.enhanced ?? null,
	};
}
