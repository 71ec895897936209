import type { Clock } from '../clock';
import type { Attempt, AttemptPatch } from '../store/send-ledger';
import { senderLimits } from '../policy/find-profile';
import { localDay } from '../zoned-time';
import { MAY_HAVE_LEFT, contactsOf, endDoubt } from '../store/end-doubt';
import { reviewMailbox } from '../store/review-mailbox';
import type { OutreachStore, StoreSlices } from '../store/store';
import { suppressDeadAddress } from './dead-address';
import type { JournalEntry, SettlementJournal } from './ports';
import { keyStateOf, outcomesOf } from './settlement-record';

export interface RecoverPorts {
	readonly store: OutreachStore;
	readonly clock: Clock;
	readonly journal: SettlementJournal;
}

export interface Recovered {
	readonly replayed: number;
	readonly released: number;
	readonly inDoubt: number;
	readonly assumedSent: number;
}

const BATCH = 200;
const ASSUME_SENT_AFTER_MS = 48 * 3_600_000;

/**
 * What dead workers left behind, at the start of every run: first the journal (it knows better), then
 * the leases. `reserved` never reached a server and is given back, to its line if it came from there; `sending`
 * may have.
 */
export async function recover(ports: RecoverPorts): Promise<Recovered> {
	const replayed = await replayJournal(ports);
	const now = ports.clock.now();
	const counts = { replayed, released: 0, inDoubt: 0, assumedSent: 0 };
	for (const attempt of await ports.store.sends.findExpiredLeases(now, BATCH)) {
		const state = await ports.store.transaction(async (slices) => await reap(slices, attempt, now));
		if (state === 'in_doubt') counts.inDoubt += 1;
		else if (state !== undefined) counts.released += 1;
	}
	counts.assumedSent = await assumeOldSent(ports, now);

	return counts;
}

async function reap(
	slices: StoreSlices,
	attempt: Attempt,
	now: number,
): Promise<GivenUp | undefined> {
	const to = stateAfter(attempt);
	const patch = {
		leaseUntil: null,
		...(to === 'deferred' ? { settledAt: null, nextAttemptAt: now } : { settledAt: now }),
		smtpReply: 'The worker ended before it could tell what happened',
	};
	const moved = await slices.sends.transition({
		attemptId: attempt.id,
		from: [attempt.state],
		to,
		patch,
	});
	if (!moved) return undefined;
	await slices.sends.settleCounters(attempt.counters, to === 'in_doubt' ? 'sent' : 'released');
	await slices.sends.settleKeys(attempt.id, keyStateOf({ state: to, replyClass: null }));
	await slices.audit.append(auditOf(attempt, { action: 'send.reap', decision: to, now }));

	return to;
}

type GivenUp = 'released' | 'deferred' | 'in_doubt';

function stateAfter({ state, tryCount }: Attempt): GivenUp {
	if (state === 'sending') return 'in_doubt';

	return tryCount > 1 ? 'deferred' : 'released';
}

/** Idempotent: an entry whose attempt is settled already, or on its way once more, changes nothing. */
async function replayJournal({ store, journal, clock }: RecoverPorts): Promise<number> {
	const { entries, forget } = await journal.read();
	for (const entry of entries) {
		await store.transaction(async (slices) => await replay(slices, entry, clock.now()));
	}
	await forget();

	return entries.length;
}

async function replay(slices: StoreSlices, entry: JournalEntry, now: number): Promise<void> {
	const attempt = await slices.sends.getAttempt(entry.attemptId);
	if (attempt?.tryCount !== entry.tryCount) return;
	if (!(await moveByEntry(slices, { attempt, entry, now }))) return;
	const answer = { state: entry.outcome, replyClass: entry.replyClass };
	await slices.sends.settleKeys(attempt.id, keyStateOf(answer));
	if (entry.outcome === 'sent') await slices.leads.contactAll(contactsOf(attempt), now);
	await actOnEntry(slices, { attempt, entry, now });
	await tellMailbox(slices, { attempt, entry, now });
	await slices.audit.append(
		auditOf(attempt, { action: 'send.replay', decision: entry.outcome, now }),
	);
}

interface Replayed {
	readonly attempt: Attempt;
	readonly entry: JournalEntry;
	readonly now: number;
}

async function moveByEntry(
	{ sends }: StoreSlices,
	{ attempt, entry, now }: Replayed,
): Promise<boolean> {
	const { outcome } = entry;
	const sent = outcome === 'sent';
	const patch: AttemptPatch = {
		smtpReply: entry.reply,
		replyClass: entry.replyClass,
		serverMessageId: entry.serverMessageId,
		leaseUntil: null,
		settledAt: now,
		...(sent ? { sentAt: entry.at, nextAttemptAt: null } : {}),
		...(outcome === 'deferred'
			? { nextAttemptAt: entry.nextAttemptAt ?? now, settledAt: null }
			: {}),
	};
	const to = { attemptId: attempt.id, to: outcome, patch } as const;
	if (await sends.transition({ ...to, from: ['reserved', 'sending'] })) {
		const consumed = sent || outcome === 'in_doubt';
		await sends.settleCounters(attempt.counters, consumed ? 'sent' : 'released');

		return true;
	}
	if (outcome === 'in_doubt') return false;

	// The reaper was faster and said "in doubt"; the counters are booked as sent already.
	return await sends.transition({
		...to,
		from: sent ? MAY_HAVE_LEFT : ['in_doubt'],
		patch: sent ? { ...patch, resolution: 'confirmed_sent' } : patch,
	});
}

/** Its record, as of the day of the answer; a rest that followed from it has passed with the time. */
async function tellMailbox(slices: StoreSlices, { attempt, entry, now }: Replayed): Promise<void> {
	const { mailboxId, sender, recipientProvider: provider, policyProfile } = attempt;
	if (mailboxId === null) return;
	const mailbox = await slices.mailboxes.get(mailboxId);
	const day = localDay(entry.at, mailbox?.timeZone ?? 'UTC');
	const { outcome: state, replyClass, nextAttemptAt } = entry;
	const outcomes = outcomesOf({ state, replyClass, nextAttemptAt }, entry.at);
	await slices.mailboxes.countResults(
		outcomes.map((outcome) => ({ mailboxId, provider, day, outcome })),
	);
	if (!outcomes.includes('bounced')) return;
	const limits = await senderLimits(slices.profiles, policyProfile);
	await reviewMailbox(slices, { mailboxId, address: sender, limits, now });
}

/** That nobody is there has not passed. */
async function actOnEntry(slices: StoreSlices, { attempt, entry, now }: Replayed): Promise<void> {
	const { outcome, replyClass, reply } = entry;
	if (outcome !== 'rejected' || replyClass !== 'address_dead' || attempt.recipient === null) return;
	const { id: attemptId, recipient: address, sender, actor, campaignId } = attempt;
	await suppressDeadAddress(slices, {
		...{ address, sender, actor, attemptId, campaignId },
		reason: reply ?? '',
		now,
	});
}

/** After two days nobody will tell any more; writing again would be the worse mistake. */
async function assumeOldSent({ store }: RecoverPorts, now: number): Promise<number> {
	const until = now - ASSUME_SENT_AFTER_MS;
	let assumed = 0;
	for (const attempt of await store.sends.findDoubts({ until, limit: BATCH })) {
		await store.transaction(async (slices) => {
			if (!(await endDoubt(slices, attempt, { resolution: 'assumed_sent', now }))) return;
			await slices.audit.append(
				auditOf(attempt, { action: 'send.resolve', decision: 'assumed_sent', now }),
			);
			assumed += 1;
		});
	}

	return assumed;
}

/** What was done to an attempt without its mail at hand. */
export function auditOf(
	attempt: Attempt,
	{ action, decision, now }: { action: string; decision: string; now: number },
) {
	return {
		action,
		userId: attempt.actor,
		leadEmail: attempt.recipient,
		senderEmail: attempt.sender,
		subject: attempt.subject,
		policyResult: null,
		reason: decision,
		legalBasis: null,
		timestamp: now,
		decision,
		attemptId: attempt.id,
		campaignId: attempt.campaignId,
		stepId: attempt.stepId,
		...(attempt.mailboxId === null ? {} : { mailboxId: attempt.mailboxId }),
	};
}
