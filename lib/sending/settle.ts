import type { Clock } from '../clock';
import { MAY_HAVE_LEFT } from '../store/end-doubt';
import { reviewMailbox } from '../store/review-mailbox';
import type { AttemptPatch } from '../store/send-ledger';
import type { OutreachStore, StoreSlices } from '../store/store';
import { actOnRefusal } from './act-on-refusal';
import { keepMail } from './kept-mail';
import type { Reservation, SendPlan } from './reserve';
import type { Settled } from './settle-together';
import { settleTogether } from './settle-together';
import {
	keyStateOf,
	mailboxResultsOf,
	recordContacts,
	replyText,
	settleEntry,
} from './settlement-record';
import type { Verdict } from './submission-outcome';

export interface SettlePorts {
	readonly store: OutreachStore;
	readonly clock: Clock;
}

/**
 * Tx B: the attempt, its counters and keys, the lead, the mailbox's record and the audit row. Mails that
 * are accepted at the same time share one transaction.
 */
export async function settle(
	ports: SettlePorts,
	{ plan, reservation }: { readonly plan: SendPlan; readonly reservation: Reservation },
	verdict: Verdict,
): Promise<void> {
	const settled = { ports, plan, reservation, verdict };
	if (verdict.state === 'sent' && verdict.replyClass === null)
		await settleTogether(settled, settleAlone);
	else await settleAlone(settled);
}

async function settleAlone({ ports, plan, reservation, verdict }: Settled): Promise<void> {
	const { store, clock } = ports;
	const now = clock.now();
	await store.transaction(async (slices) => {
		const settled = await settleAttempt(slices, { reservation, verdict, now });
		if (!settled) return;
		await slices.sends.settleKeys(reservation.attemptId, keyStateOf(verdict));
		if (verdict.state === 'sent') await recordContacts(slices, [plan], now);
		else await actOnRefusal(slices, { plan, verdict, now });
		if (MAY_LEAVE_AGAIN.has(verdict.state)) await keepForLater(slices, plan);
		await slices.mailboxes.countResults(mailboxResultsOf({ plan, verdict, now }));
		if (verdict.replyClass === 'address_dead') await review(slices, plan, now);
		await slices.audit.append(settleEntry(plan, reservation, { verdict, now }));
	});
}

async function review(
	slices: StoreSlices,
	{ mailbox, request }: SendPlan,
	now: number,
): Promise<void> {
	await reviewMailbox(slices, {
		mailboxId: mailbox.id,
		address: mailbox.address,
		limits: request.profile.senderHealth,
		now,
	});
}

/** By itself, or when a person has found out that a mail in doubt never left. */
const MAY_LEAVE_AGAIN: ReadonlySet<Verdict['state']> = new Set(['deferred', 'in_doubt']);

/** "Send Due" has no item to take the text from. */
async function keepForLater({ sends }: StoreSlices, plan: SendPlan): Promise<void> {
	const payload = keepMail(plan);
	if (payload !== undefined) await sends.putPayload(plan.attemptId, payload);
}

interface Settlement {
	readonly reservation: Reservation;
	readonly verdict: Verdict;
	readonly now: number;
}

/**
 * The reaper may have given the attempt up in the meantime: in doubt already counts as sent, so the
 * counters stay, on the safe side, and only a clear answer of the server still changes the state.
 */
async function settleAttempt(
	{ sends }: StoreSlices,
	{ reservation, verdict, now }: Settlement,
): Promise<boolean> {
	const { attemptId, counters } = reservation;
	const patch = patchOf(verdict, now);
	const open = { attemptId, from: ['reserved', 'sending'], to: verdict.state, patch } as const;
	if (await sends.transition(open)) {
		const consumed = verdict.state === 'sent' || verdict.state === 'in_doubt';
		await sends.settleCounters(counters, consumed ? 'sent' : 'released');

		return true;
	}
	if (verdict.state === 'in_doubt') return false;
	if (verdict.state !== 'sent')
		return await sends.transition({ attemptId, from: ['in_doubt'], to: verdict.state, patch });

	return await sends.transition({
		attemptId,
		from: MAY_HAVE_LEFT,
		to: 'sent',
		patch: { ...patch, resolution: 'confirmed_sent' },
	});
}

function patchOf(verdict: Verdict, now: number): AttemptPatch {
	const { reply } = verdict;

	return {
		serverMessageId: verdict.serverMessageId,
		smtpReply: replyText(verdict),
		replyCode: reply?.code ?? null,
		enhancedStatus: reply?.enhanced ?? null,
		replyClass: verdict.replyClass,
		nextAttemptAt: verdict.nextAttemptAt,
		leaseUntil: null,
		sentAt: verdict.state === 'sent' ? now : null,
		settledAt: verdict.state === 'deferred' ? null : now,
	};
}
