import type { Clock } from '../clock';
import { StoreUnavailableError } from '../mail/errors';
import type { Decision } from '../policy/decide';
import { decide, withObjections } from '../policy/decide';
import { gatherFacts } from '../policy/gather-facts';
import type { PolicyRequest } from '../policy/policy-request';
import type { DomainNames } from '../policy/ports';
import type { Finding } from '../policy/reasons';
import { finding } from '../policy/reasons';
import { capFinding } from '../policy/rules/caps';
import { duplicateFindings } from '../policy/rules/idempotency';
import { sendKeysOf } from '../policy/send-keys';
import type { Attempt, CounterClaim, CounterRef } from '../store/send-ledger';
import type { OutreachStore, StoreSlices } from '../store/store';
import { accountOf } from './account-of';
import type { MailboxSource } from './mailbox-source';
import type { Composed } from './compose-message';
import type { Recording } from './reservation-record';
import { blockedEntry, leaseOf, newAttempt, reservedEntry } from './reservation-record';
import { reserveTogether } from './reserve-together';
import type { SendRequest } from './send-request';
import type { SendingMailbox } from './sending-mailbox';
import type { ThreadPosition } from './thread-position';

export interface ReservePorts {
	readonly store: OutreachStore;
	readonly names: DomainNames;
	readonly clock: Clock;
	/** Process and run, so that a leftover lease can be traced. */
	readonly workerId: string;
	readonly source: MailboxSource;
}

/** One mail that is ready to be reserved. */
export interface SendPlan {
	readonly request: SendRequest;
	readonly policy: PolicyRequest;
	readonly mailbox: SendingMailbox;
	readonly composed: Composed;
	readonly thread: ThreadPosition;
	readonly attemptId: string;
	readonly token: string;
	/** The deferred attempt that is tried again. */
	readonly resumes: Attempt | null;
}

export interface Reservation {
	readonly attemptId: string;
	readonly counters: readonly CounterRef[];
	readonly tryCount: number;
	readonly createdAt: number;
}

export type ReserveResult =
	| {
			readonly kind: 'reserved';
			readonly reservation: Reservation;
			readonly decision: Decision;
			readonly auditId: string;
	  }
	| { readonly kind: 'refused'; readonly decision: Decision; readonly auditId: string | null };

/**
 * Tx A: decide, claim the keys, book every counter, write attempt and audit row - all or nothing.
 * What the decision read may be stale by the time of the claim; the claims themselves are the test.
 * Mails that are ready at the same time share one transaction.
 */
export async function reserve(ports: ReservePorts, plan: SendPlan): Promise<ReserveResult> {
	// A deferred attempt is moved under conditions of its own.
	return plan.resumes
		? await reserveAlone(ports, plan)
		: await reserveTogether(ports, plan, reserveAlone);
}

async function reserveAlone(ports: ReservePorts, plan: SendPlan): Promise<ReserveResult> {
	try {
		return await ports.store.transaction(async (slices) => await reserveIn(ports, slices, plan));
	} catch (error) {
		if (error instanceof Refusal) {
			const auditId = await ports.store.audit.append(blockedEntry(ports, plan, error.decision));

			return { kind: 'refused', decision: error.decision, auditId };
		}
		throw error;
	}
}

/** Rolls the transaction back; the refusal itself is recorded by a second, small one. */
class Refusal extends Error {
	constructor(readonly decision: Decision) {
		super('Refused by the store');
	}
}

async function reserveIn(
	ports: ReservePorts,
	slices: StoreSlices,
	plan: SendPlan,
): Promise<ReserveResult> {
	const now = ports.clock.now();
	const { policy, mailbox, attemptId } = plan;
	const { profile } = plan.request;
	const account = accountOf(mailbox, now, policy.recipientZone);
	const sources = { records: slices, names: ports.names };
	const facts = await gatherFacts(sources, policy, { profile, now, account });
	if (!facts.storeAvailable)
		throw new StoreUnavailableError('The store could not answer while a mail was reserved.');
	const decision = decide({ request: policy, facts, profile, now }, { stopAtFirst: true });
	if (!decision.allowed || !facts.recipient.ok) {
		return {
			kind: 'refused',
			decision,
			auditId: await slices.audit.append(blockedEntry(ports, plan, decision)),
		};
	}

	const keys = sendKeysOf(policy, { recipient: facts.recipient.address, profile, now });
	const held = await slices.sends.claimKeys(keys, attemptId, now);
	if (held.length > 0) throw refusal(decision, duplicateFindings(held));
	const full = await slices.sends.reserveCounters(facts.counters);
	if (full) throw refusal(decision, [capObjection(full, decision)]);

	const { recipientZone } = policy;
	if (!(await ports.source.claim(slices, mailbox, { decision, now, recipientZone }))) {
		throw refusal(decision, [finding('no_mailbox_available', 'defer')]);
	}
	const reservation = await recordAttempt(slices, plan, { ports, decision, now });
	const auditId = await slices.audit.append(reservedEntry(ports, plan, decision));

	return { kind: 'reserved', reservation, decision, auditId };
}

function refusal(decision: Decision, objections: readonly Finding[]): Refusal {
	return new Refusal(withObjections(decision, objections));
}

function capObjection(full: CounterClaim, decision: Decision): Finding {
	const reading = decision.facts.counters.find(
		({ scope, subject, bucket }) =>
			scope === full.scope && subject === full.subject && bucket === full.bucket,
	);

	return capFinding({ resetsAt: 0, ...reading, ...full, count: full.cap });
}

async function recordAttempt(
	slices: StoreSlices,
	plan: SendPlan,
	recording: Recording,
): Promise<Reservation> {
	const { now, decision } = recording;
	const { attemptId, resumes } = plan;
	const leased = leaseOf(plan, recording);
	const { counters, tryCount } = leased;
	if (resumes) {
		const change = {
			attemptId,
			from: ['deferred', 'planned'],
			to: 'reserved',
			// What a person said of an earlier try ("not sent") says nothing about this one.
			patch: { ...leased, resolution: null },
		} as const;
		// Another worker took it first: to this one it is a duplicate like any other.
		if (!(await slices.sends.transition(change))) {
			throw refusal(
				decision,
				duplicateFindings([
					{ kind: 'step', hash: '', expiresAt: null, state: 'claimed', attemptId },
				]),
			);
		}

		return { attemptId, counters, tryCount, createdAt: resumes.createdAt };
	}
	await slices.sends.insertAttempt(newAttempt(plan, recording));

	return { attemptId, counters, tryCount, createdAt: now };
}
