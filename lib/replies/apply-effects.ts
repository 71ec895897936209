import { restUntil } from '../store/sender-rest';
import type { OutreachStore, StoreSlices } from '../store/store';
import type { Lead, LeadStatus } from '../store/lead-book';
import type { ReplyEvent } from '../store/reply-log';
import { MAY_HAVE_LEFT, endDoubt } from '../store/end-doubt';
import type { Attempt } from '../store/send-ledger';
import { countResult } from './count-result';
import { markDeadDomain } from './dead-domain';
import type { MatchedBy } from './match-thread';
import { withReason } from './pause-reason';
import type { Effect, Proposal } from './suppression-proposal';

/** What was done, so that a person can follow and undo it. */
export interface AppliedEffect {
	readonly kind: Effect['kind'];
	readonly done: boolean;
	readonly [detail: string]: unknown;
}

export interface Application {
	readonly event: ReplyEvent;
	readonly attempt: Attempt | null;
	readonly now: number;
	/** Who wants it; the trigger itself when left out. */
	readonly actor?: string;
}

export type Action = Application & { readonly actor: string };

const ACTOR = 'reply-trigger';
const DAY_MS = 86_400_000;

/**
 * Writes the event and everything that follows from it in one transaction. The event's key makes it
 * happen once: after a crash between commit and emit nothing is done twice.
 * @returns the stored event, with its actions
 */
export async function applyEffects(
	store: Pick<OutreachStore, 'transaction'>,
	given: Application & { readonly proposal: Proposal },
): Promise<ReplyEvent> {
	return await store.transaction(async (slices) => {
		const inserted = await slices.replies.insert(given.event);
		if (!inserted) return (await slices.replies.get(given.event.id)) ?? given.event;
		// First of all: what the message says ends the sequence of a lead that may come into being here.
		const endsDoubt = await provesDelivery(slices, given);
		const actions: AppliedEffect[] = [];
		for (const effect of given.proposal.done)
			actions.push(await applyEffect(slices, given, effect));
		for (const effect of given.proposal.proposed)
			actions.push({ ...effect, done: false, proposed: true });
		await slices.replies.update(given.event.id, { actions });
		await slices.audit.append({
			userId: ACTOR,
			leadEmail: given.attempt?.recipient ?? given.event.fromAddress,
			senderEmail: given.event.mailbox,
			subject: given.event.subject,
			policyResult: null,
			reason: `${given.event.eventType}:${given.event.subType ?? ''}`,
			legalBasis: null,
			timestamp: given.now,
			action: 'reply.event',
			attemptId: given.event.attemptId ?? undefined,
			campaignId: given.event.campaignId ?? undefined,
			details: {
				eventId: given.event.id,
				actions: actions.map(({ kind, done }) => ({ kind, done })),
				endsDoubt,
			},
		});

		return { ...given.event, actions };
	});
}

/** Found by who writes or what about, not by the mail it names. */
const GUESSES: ReadonlySet<string> = new Set([
	'provider_thread', 'sender_and_subject', 'sender', 'domain_and_subject', 'none',
] satisfies MatchedBy[]); // prettier-ignore

/**
 * Only a message that names the mail itself: the same person may answer another one. What comes back to a
 * mail proves that it left, a bounce no less than an answer (sending-and-policy 1).
 */
async function provesDelivery(
	slices: StoreSlices,
	{ event, attempt, now }: Application,
): Promise<boolean> {
	if (!attempt || GUESSES.has(event.matchedBy)) return false;

	return await endDoubt(slices, attempt, {
		...{ resolution: 'confirmed_sent', now },
		from: MAY_HAVE_LEFT,
	});
}

/** One consequence, inside the caller's transaction; what comes back is all that is needed to take it back. */
export async function applyEffect(
	slices: StoreSlices,
	given: Application,
	effect: Effect,
): Promise<AppliedEffect> {
	return await apply(slices, { ...given, actor: given.actor ?? ACTOR }, effect);
}

async function apply(slices: StoreSlices, given: Action, effect: Effect): Promise<AppliedEffect> {
	switch (effect.kind) {
		case 'suppress':
			return await suppress(slices, given, effect);
		case 'repeated_bounce':
			return await suppressRepeated(slices, given, effect);
		case 'dead_domain':
			return await markDeadDomain(slices, given, effect);
		case 'lead_status':
			return await changeLead(slices, given, effect);
		case 'reschedule':
			return await reschedule(slices, given, effect);
		case 'count_result':
			return await countResult(slices, given, effect);
		case 'pause_mailbox':
			return await pauseMailbox(slices, given, effect);
		case 'sender_alarm':
			return await raiseAlarm(slices, given, effect);
		case 'pause_sequence':
			return await stopLead(slices, given, effect.why);
	}
}

async function suppress(
	slices: StoreSlices,
	given: Action,
	effect: Extract<Effect, { readonly kind: 'suppress' }>,
): Promise<AppliedEffect> {
	const campaignId = given.event.campaignId ?? '';
	const scope = effect.scope === 'campaign' && campaignId !== '' ? 'campaign' : 'address';
	const added = await slices.suppressions.add([
		{
			scope,
			subject: effect.address,
			...(scope === 'campaign' ? { campaignId } : {}),
			reason: effect.reason,
			note: effect.note,
			eventId: given.event.id,
			actor: given.actor,
			...(effect.days === undefined ? {} : { expiresAt: given.now + effect.days * DAY_MS }),
		},
	]);

	return {
		kind: 'suppress',
		done: true,
		address: effect.address,
		reason: effect.reason,
		scope,
		campaignId: scope === 'campaign' ? campaignId : '',
		isNew: added > 0,
	};
}

/** What a server says in the dialogue of a mailbox that its reports call full or suspended. */
const REFUSED_SOFTLY = ['mailbox_full', 'mailbox_disabled'];

/** A full or refusing mailbox is left alone for a while after three bounces on two days, whichever way they came. */
async function suppressRepeated(
	slices: StoreSlices,
	given: Action,
	effect: Extract<Effect, { readonly kind: 'repeated_bounce' }>,
): Promise<AppliedEffect> {
	const { address, reasons } = effect;
	const since = given.now - 30 * DAY_MS;
	const seen = await slices.replies.countBounces({ address, reasons, since });
	const refused = (await slices.sends.findByRecipient(address, since)).filter(({ replyClass }) =>
		REFUSED_SOFTLY.includes(replyClass ?? ''),
	);
	const moments = [given.event.receivedAt, ...refused.map(({ createdAt }) => createdAt)];
	const days = new Set(moments.map((at) => Math.floor(at / DAY_MS))).size;
	const count = seen.count + refused.length;
	if (count < 3 || Math.max(seen.days, days) < 2)
		return { kind: 'repeated_bounce', done: false, count };

	return await suppress(slices, given, {
		kind: 'suppress',
		address: effect.address,
		reason: 'hard_bounce',
		scope: 'address',
		note: `${count} bounces in 30 days: ${effect.note}`,
		days: 90,
	});
}

/** Those of the campaign. */
async function leadIds(slices: StoreSlices, given: Application): Promise<readonly string[]> {
	const { leadId, campaignId, fromAddress } = given.event;
	if (leadId !== null) return [leadId];
	const recipient = given.attempt?.recipient ?? (campaignId === null ? null : fromAddress);
	if (recipient === null) return [];

	return (await slices.leads.findByAddress(recipient, campaignId ?? undefined)).map(({ id }) => id);
}

/**
 * What ends all mail to a person ends the sequences of every campaign: of the address we mailed and, where a
 * person wrote, of the one that it wrote from.
 */
async function leadsEverywhere(
	{ leads }: StoreSlices,
	{ event: { leadId, eventType, fromAddress }, attempt }: Application,
	named: string | undefined,
): Promise<readonly string[]> {
	const ids = new Set(leadId === null ? [] : [leadId]);
	for (const address of [named, attempt?.recipient, eventType === 'reply' ? fromAddress : null])
		if (address) for (const { id } of await leads.findByAddress(address)) ids.add(id);

	return [...ids];
}

const ENDS_ALL_MAIL: ReadonlySet<LeadStatus> = new Set(['bounced', 'unsubscribed']);

/** A lead as it was and as it became. */
export interface ChangedLead {
	readonly id: string;
	readonly from: LeadStatus;
	readonly to: LeadStatus;
	readonly stopped: string | null;
	readonly nextStepAt: number | null;
	readonly notBefore: number | null;
}

function changedLead(before: Lead, to: LeadStatus): ChangedLead {
	const { id, status, stoppedReason, nextStepAt, notBefore } = before;

	return { id, from: status, to, stopped: stoppedReason, nextStepAt, notBefore };
}

async function changeLead(
	slices: StoreSlices,
	given: Action,
	effect: Extract<Effect, { readonly kind: 'lead_status' }>,
): Promise<AppliedEffect> {
	const changed: ChangedLead[] = [];
	const ids = ENDS_ALL_MAIL.has(effect.to)
		? await leadsEverywhere(slices, given, effect.address)
		: await leadIds(slices, given);
	for (const id of ids) {
		const before = await slices.leads.get(id);
		const patch = { stoppedReason: effect.stoppedReason, nextStepAt: null };
		if (before && (await slices.leads.changeStatus(id, effect.to, patch))) {
			changed.push(changedLead(before, effect.to));
		} else if (before && before.stoppedReason === null) {
			// A status that may not move back still ends the sequence.
			await slices.leads.update(id, patch);
			changed.push(changedLead(before, before.status));
		}
	}

	return { kind: 'lead_status', done: changed.length > 0, to: effect.to, leads: changed };
}

async function stopLead(slices: StoreSlices, given: Action, why: string): Promise<AppliedEffect> {
	const leads: ChangedLead[] = [];
	for (const id of await leadIds(slices, given)) {
		const before = await slices.leads.get(id);
		if (!before) continue;
		await slices.leads.update(id, { stoppedReason: why });
		leads.push(changedLead(before, before.status));
	}

	return { kind: 'pause_sequence', done: leads.length > 0, why, leads };
}

async function reschedule(
	slices: StoreSlices,
	given: Action,
	effect: Extract<Effect, { readonly kind: 'reschedule' }>,
): Promise<AppliedEffect> {
	const leads: ChangedLead[] = [];
	for (const id of await leadIds(slices, given)) {
		const before = await slices.leads.get(id);
		if (!before) continue;
		const nextStepAt =
			before.nextStepAt === null ? null : Math.max(before.nextStepAt, effect.notBefore);
		await slices.leads.update(id, { notBefore: effect.notBefore, nextStepAt });
		leads.push(changedLead(before, before.status));
	}

	return { kind: 'reschedule', done: leads.length > 0, notBefore: effect.notBefore, leads };
}

async function pauseMailbox(
	slices: StoreSlices,
	given: Action,
	effect: Extract<Effect, { readonly kind: 'pause_mailbox' }>,
): Promise<AppliedEffect> {
	const mailboxId = given.attempt?.mailboxId;
	await raiseAlarm(slices, given, { kind: 'sender_alarm', why: effect.why });
	if (!mailboxId) return { kind: 'pause_mailbox', done: false };
	const { mailboxes } = slices;
	const mailbox = await mailboxes.get(mailboxId);
	if (mailbox) await mailboxes.requireReview(mailboxId, true);
	// What a person switched off stays off: a pause that is taken back would switch it on.
	if (mailbox?.status === 'active' || mailbox?.status === 'paused') {
		const before = mailbox.status === 'paused' ? mailbox.statusReason : null;
		const reason = withReason(before, effect.why, given.event.id);
		await mailboxes.setStatus(mailboxId, 'paused', reason);
	}
	// An account from a credential has no status, but it can rest.
	if (!mailbox)
		await restUntil(slices, mailboxId, {
			...{ now: given.now, until: given.now + DAY_MS },
			reason: `${effect.why} (${given.event.id})`,
		});

	return { kind: 'pause_mailbox', done: true, mailboxId };
}

async function raiseAlarm(
	slices: StoreSlices,
	given: Action,
	effect: Extract<Effect, { readonly kind: 'sender_alarm' }>,
): Promise<AppliedEffect> {
	const eventId = await slices.alerts.recordEvent({
		kind: given.event.eventType === 'complaint' ? 'complaint' : 'sender_trouble',
		severity: given.event.eventType === 'complaint' ? 'critical' : 'warning',
		subject: given.event.mailbox ?? given.attempt?.sender ?? 'unknown sender',
		details: { replyId: given.event.id, why: effect.why.slice(0, 300) },
		dedupeKey: `${given.event.eventType}:${given.event.mailbox ?? given.attempt?.sender ?? ''}`,
		at: given.now,
	});

	return { kind: 'sender_alarm', done: true, alertId: eventId };
}
