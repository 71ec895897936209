import { foldAddress } from '../mail/address-folding';
import { StoreUnavailableError } from '../mail/errors';
import type { Decision } from '../policy/decide';
import { decide } from '../policy/decide';
import type { PolicyFacts } from '../policy/facts';
import { gatherAllFacts } from '../policy/gather-facts';
import { sendKeysOf } from '../policy/send-keys';
import type { AuditEntry } from '../store/audit-log';
import type { AttemptKeys, CounterClaim } from '../store/send-ledger';
import type { StoreSlices } from '../store/store';
import { accountOf } from './account-of';
import { createCounterSums } from './counter-sums';
import { inMailGroups } from './mail-groups';
import { blockedEntry, leaseOf, newAttempt, reservedEntry } from './reservation-record';
import type { ReservePorts, ReserveResult, SendPlan } from './reserve';

interface Ask {
	readonly ports: ReservePorts;
	readonly plan: SendPlan;
	readonly alone: ReserveOne;
}

type ReserveOne = (ports: ReservePorts, plan: SendPlan) => Promise<ReserveResult>;

/**
 * One transaction for all mails that are ready: their facts are read, their keys claimed, their slots
 * booked with one statement each. If the store refuses one of them, nothing of the group stays, and
 * each is reserved for itself by `alone`, which finds out whose fault it was.
 */
export async function reserveTogether(
	ports: ReservePorts,
	plan: SendPlan,
	alone: ReserveOne,
): Promise<ReserveResult> {
	return await reserveGrouped(ports.store, { ports, plan, alone });
}

const reserveGrouped = inMailGroups<Ask, ReserveResult>({
	together: reserveAll,
	alone: async ({ ports, plan, alone }) => await alone(ports, plan),
});

/** Ends the group's transaction; its mails go their own ways. */
class GroupRefusal extends Error {
	constructor() {
		super('The group cannot be reserved as a whole');
	}
}

interface Judged extends Ask {
	readonly decision: Decision;
	readonly now: number;
	readonly keys: AttemptKeys['keys'];
}

async function reserveAll(
	slices: StoreSlices,
	asks: readonly Ask[],
): Promise<readonly ReserveResult[]> {
	const judged = await judgeAll(slices, asks);
	const approved = judged.filter(({ decision }) => decision.allowed);
	await claimAll(slices, approved);
	await slices.sends.insertAttempts(approved.map(({ plan, ...rest }) => newAttempt(plan, rest)));
	const auditIds = await slices.audit.appendAll(judged.map(auditEntryOf));

	return judged.map((one, index) => toResult(one, auditIds[index] ?? ''));
}

function auditEntryOf({ ports, plan, decision }: Judged): AuditEntry {
	return decision.allowed
		? reservedEntry(ports, plan, decision)
		: blockedEntry(ports, plan, decision);
}

function toResult({ plan, ...recording }: Judged, auditId: string): ReserveResult {
	const { decision, now } = recording;
	if (!decision.allowed) return { kind: 'refused', decision, auditId };
	const { counters, tryCount } = leaseOf(plan, recording);
	const reservation = { attemptId: plan.attemptId, counters, tryCount, createdAt: now };

	return { kind: 'reserved', reservation, decision, auditId };
}

/** Each is judged as if those before it had been reserved already. */
async function judgeAll(slices: StoreSlices, asks: readonly Ask[]): Promise<readonly Judged[]> {
	const frames = asks.map(({ ports, plan }) => {
		const now = ports.clock.now();

		return {
			profile: plan.request.profile,
			now,
			account: accountOf(plan.mailbox, now, plan.policy.recipientZone),
		};
	});
	const wishes = asks.map(({ plan }, index) => ({
		request: plan.policy,
		frame: frames[index] as (typeof frames)[number],
	}));
	const [first] = asks;
	if (!first) return [];
	const facts = await gatherAllFacts({ records: slices, names: first.ports.names }, wishes);
	const booked = createCounterSums();
	const taken = new Set<string>();

	return asks.map((ask, index) => {
		const { request, frame } = wishes[index] as (typeof wishes)[number];
		const found = withBooked(facts[index] as PolicyFacts, booked.of);
		if (!found.storeAvailable)
			throw new StoreUnavailableError('The store could not answer while mails were reserved.');
		const { profile, now } = frame;
		const decision = decide({ request, facts: found, profile, now }, { stopAtFirst: true });
		if (!decision.allowed || !found.recipient.ok) return { ...ask, decision, now, keys: [] };
		const recipient = found.recipient.address;
		const keys = sendKeysOf(request, { recipient, profile, now });
		takeOnce(taken, [foldAddress(recipient), ...keys.map(({ hash }) => hash)]);
		booked.add(found.counters);

		return { ...ask, decision, now, keys };
	});
}

function withBooked(facts: PolicyFacts, booked: (counter: CounterClaim) => number): PolicyFacts {
	return {
		...facts,
		counters: facts.counters.map((counter) => ({
			...counter,
			count: counter.count + booked(counter),
		})),
	};
}

/** Two mails to one person, or with one key, are not judged by what was read before the first. */
function takeOnce(taken: Set<string>, marks: readonly string[]): void {
	if (marks.some((mark) => taken.has(mark))) throw new GroupRefusal();
	for (const mark of marks) taken.add(mark);
}

async function claimAll(slices: StoreSlices, approved: readonly Judged[]): Promise<void> {
	const [first] = approved;
	if (!first) return;
	const keys = approved.map(({ plan, keys: claims }) => ({
		attemptId: plan.attemptId,
		keys: claims,
	}));
	const sums = createCounterSums();
	for (const { decision } of approved) sums.add(decision.facts.counters);
	// On their way together; the database works them off in this order, the same in every transaction.
	const [areClaimed, full] = await Promise.all([
		slices.sends.claimKeysOfAll(keys, first.now),
		slices.sends.reserveCounters(sums.claims()),
	]);
	if (!areClaimed || full) throw new GroupRefusal();
	const inLockOrder = [...approved].sort((a, b) =>
		a.plan.mailbox.id < b.plan.mailbox.id ? -1 : 1,
	);
	const claims = await Promise.all(
		inLockOrder.map(
			async ({ ports, plan, decision, now }) =>
				await ports.source.claim(slices, plan.mailbox, {
					decision,
					now,
					recipientZone: plan.policy.recipientZone,
				}),
		),
	);
	if (claims.includes(false)) throw new GroupRefusal();
}
