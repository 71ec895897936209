import type { Clock } from '../clock';
import { StoreUnavailableError } from '../mail/errors';
import type { SecureRandom } from '../random';
import type { Decision } from '../policy/decide';
import { withObjections } from '../policy/decide';
import { finding } from '../policy/reasons';
import type { OutreachStore } from '../store/store';
import { AccountProblem } from './account-problem';
import { holdLease } from './lease';
import type { OutcomeKind, SendOutcome } from './outcome';
import { outcome } from './outcome';
import type { JournalEntry, SettlementJournal, SubmissionResult } from './ports';
import type { Reservation, ReserveResult, SendPlan } from './reserve';
import { settle } from './settle';
import { keepSentCopy } from './sent-copy';
import type { Verdict } from './submission-outcome';
import { judge } from './submission-outcome';

export interface SubmitPorts {
	readonly store: OutreachStore;
	readonly clock: Clock;
	readonly random: SecureRandom;
	readonly journal: SettlementJournal;
	readonly signal?: AbortSignal;
}

type Reserved = Extract<ReserveResult, { kind: 'reserved' }>;

/** Tx A2, SMTP and Tx B; SMTP runs outside any transaction. */
export async function submitReserved(
	ports: SubmitPorts,
	plan: SendPlan,
	reserved: Reserved,
): Promise<SendOutcome> {
	const { reservation } = reserved;
	const lease = holdLease(ports, reservation, plan.mailbox.submissionMs);
	const result = await plan.mailbox.submitter.submit(plan.composed.mail, {
		mayProceed: lease.commit,
		stillAlive: lease.renew,
		...(ports.signal ? { signal: ports.signal } : {}),
	});
	const { tryCount, createdAt } = reservation;
	const now = ports.clock.now();
	const decision = isOurRefusal(result)
		? await explainOurRefusal(ports, plan, reserved.decision)
		: reserved.decision;
	const verdict = backInLine(
		judge(result, { tryCount, createdAt, now }, ports.random),
		{ ...reserved, decision },
		{ plan, now },
	);
	// A lease that ran out belongs to the reaper, or to the worker that has taken the mail up since.
	const isForeign = isOurRefusal(result) && verdict.state === 'deferred';
	const journaled = isForeign
		? false
		: await settleOrJournal(ports, { plan, reservation }, verdict);
	if (verdict.state === 'sent' && plan.request.saveToSent) await keepSentCopy(plan);
	if (verdict.misconfigured !== null && !plan.mailbox.inPool) {
		throw new AccountProblem(
			`Outreach Send could not send through "${plan.mailbox.address}" because ${lowerFirst(verdict.reason)}`,
			verdict.misconfigured,
		);
	}

	return report({ plan, reserved: { ...reserved, decision }, verdict, journaled });
}

/**
 * A deferred mail that did not leave this time either has no item to be run again with: without its place in the
 * line it would be lost. Only who opted out has none any more.
 */
function backInLine(
	verdict: Verdict,
	{ decision }: Reserved,
	{ plan: { resumes }, now }: { readonly plan: SendPlan; readonly now: number },
): Verdict {
	return resumes && verdict.state === 'released' && decision.allowed
		? { ...verdict, state: 'deferred', nextAttemptAt: now }
		: verdict;
}

/**
 * A store that is down after the server's 250 must not turn "sent" into "failed": the answer goes to
 * a file and is replayed. Without even that the lease runs out into in doubt: slow, but never twice.
 */
async function settleOrJournal(
	ports: SubmitPorts,
	settled: { readonly plan: SendPlan; readonly reservation: Reservation },
	verdict: Verdict,
): Promise<boolean> {
	try {
		await settle(ports, settled, verdict);

		return false;
	} catch (error) {
		if (!(error instanceof StoreUnavailableError)) throw error;
		if (verdict.state === 'released') return false;
		const { attemptId, tryCount } = settled.reservation;
		await appendOrStop(ports.journal, {
			attemptId,
			tryCount,
			outcome: verdict.state,
			reply: verdict.reply ? `${verdict.reply.code} ${verdict.reply.text}` : null,
			replyClass: verdict.replyClass,
			serverMessageId: verdict.serverMessageId,
			nextAttemptAt: verdict.nextAttemptAt,
			at: ports.clock.now(),
		});

		return true;
	}
}

/** With neither store nor journal no further mail may leave, even if the store answers again in between. */
async function appendOrStop(journal: SettlementJournal, entry: JournalEntry): Promise<void> {
	try {
		await journal.append(entry);
	} catch (cause) {
		throw new StoreUnavailableError(
			`The answer to the attempt "${entry.attemptId}" could not be recorded because the store is down and the journal beside it cannot be written`,
			'Bring the store back and make room on its disk; the attempt will be in doubt and is not sent again by itself',
			{ cause },
		);
	}
}

interface Submitted {
	readonly plan: SendPlan;
	readonly reserved: Reserved;
	readonly verdict: Verdict;
	readonly journaled: boolean;
}

function report({ plan, reserved, verdict, journaled }: Submitted): SendOutcome {
	const { mail, variant } = plan.composed;

	return outcome({
		outcome: kindOf(verdict, reserved.decision),
		state: verdict.state,
		reason: reserved.decision.allowed ? verdict.reason : reserved.decision.reason,
		attemptId: plan.attemptId,
		messageId: mail.messageId,
		serverMessageId: verdict.serverMessageId,
		threadId: plan.thread.threadId ?? mail.messageId,
		mailboxId: plan.mailbox.id,
		mailboxAddress: plan.mailbox.address,
		serverId: plan.mailbox.serverId,
		variant,
		reply: verdict.reply,
		replyClass: verdict.replyClass,
		retryable: verdict.retryable,
		decision: reserved.decision,
		auditId: reserved.auditId,
		nextAttemptAt: verdict.nextAttemptAt,
		tryCount: reserved.reservation.tryCount,
		journaled,
	});
}

function kindOf({ state }: Verdict, decision: Decision): OutcomeKind {
	if (state !== 'released') return state;

	return decision.allowed ? 'deferred' : 'blocked';
}

function isOurRefusal(result: SubmissionResult): boolean {
	return result.kind === 'not_sent' && result.cause === 'refused_by_us';
}

/** Either somebody opted out between the reservation and the last look, or the lease had run out. */
async function explainOurRefusal(
	{ store }: SubmitPorts,
	{ policy }: SendPlan,
	decision: Decision,
): Promise<Decision> {
	const entry = await store.suppressions.find({
		address: String(policy.recipient),
		campaignId: policy.campaignId,
	});

	return entry
		? withObjections(decision, [
				finding(`suppressed_${entry.scope}`, 'block', { detail: entry.reason }),
			])
		: decision;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
