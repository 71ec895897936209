import { ConfigurationError } from '../mail/errors';
import type { LeadStatus } from '../store/lead-book';
import type { ReplyEvent } from '../store/reply-log';
import type { OutreachStore, StoreSlices } from '../store/store';
import type { ReplyClass } from './events';

export const reclassifiable: readonly ReplyClass[] = [
	'interested',
	'not_interested',
	'question',
	'referral',
	'wrong_person',
	'unsubscribe',
	'neutral',
];

export interface Reclassification {
	readonly eventId: string;
	/** Null: only take back what was done automatically. */
	readonly toClass: ReplyClass | null;
	readonly actor: string;
	readonly note: string;
	readonly now: number;
}

export interface Reclassified {
	readonly event: ReplyEvent;
	readonly undone: readonly string[];
	readonly done: readonly string[];
}

/**
 * A person's verdict replaces the machine's: what followed only from the old one is taken back, what
 * follows from the new one is done, in one transaction, with an audit row that keeps both.
 * @throws ConfigurationError when there is no such event
 */
export async function reclassify(
	store: Pick<OutreachStore, 'transaction'>,
	wanted: Reclassification,
): Promise<Reclassified> {
	return await store.transaction(async (slices) => {
		const event = await slices.replies.get(wanted.eventId);
		if (!event)
			throw new ConfigurationError(
				`The reply "${wanted.eventId}" could not be found.`,
				'Map "eventId" of the trigger\'s item, or list replies first',
			);
		const undone = await undoActions(slices, event);
		const done = wanted.toClass === null ? [] : await applyVerdict(slices, event, wanted);
		const previous = {
			eventType: event.eventType,
			subType: event.subType,
			confidence: event.confidence,
		};
		const patch = {
			...(wanted.toClass === null
				? {}
				: { eventType: 'reply', subType: wanted.toClass, confidence: 1 }),
			needsReview: false,
			actions: [
				...event.actions.map((action) =>
					isDone(action) ? { ...action, undone: wanted.now } : action,
				),
				{
					kind: 'reclassify',
					done: true,
					actor: wanted.actor,
					note: wanted.note,
					previous,
					at: wanted.now,
					effects: done,
				},
			],
		};
		await slices.replies.update(event.id, patch);
		await slices.audit.append({
			userId: wanted.actor,
			leadEmail: event.fromAddress,
			senderEmail: event.mailbox,
			subject: event.subject,
			policyResult: null,
			reason: wanted.note || `reclassified as ${wanted.toClass ?? 'undone'}`,
			legalBasis: null,
			timestamp: wanted.now,
			action: wanted.toClass === null ? 'reply.undo' : 'reply.reclassify',
			campaignId: event.campaignId ?? undefined,
			details: { eventId: event.id, previous, toClass: wanted.toClass, undone, done },
		});

		return { event: { ...event, ...patch }, undone, done };
	});
}

interface DoneAction {
	readonly kind: string;
	readonly [detail: string]: unknown;
}

function isDone(action: unknown): action is DoneAction {
	return (
		typeof action === 'object' &&
		action !== null &&
		'done' in action &&
		action.done === true &&
		!('undone' in action)
	);
}

async function undoActions(slices: StoreSlices, event: ReplyEvent): Promise<readonly string[]> {
	const undone: string[] = [];
	for (const action of event.actions) {
		if (!isDone(action)) continue;
		if (action.kind === 'suppress' && (await undoSuppression(slices, event, action)))
			undone.push(`suppress ${String(action.address)}`);
		if (action.kind === 'lead_status') undone.push(...(await undoLeads(slices, action)));
		if (action.kind === 'reclassify') undone.push(...(await undoManual(slices, event, action)));
	}

	return undone;
}

/** Only an entry that this very event made: one that was there before stays. */
async function undoSuppression(
	slices: StoreSlices,
	event: ReplyEvent,
	action: DoneAction,
): Promise<boolean> {
	const address = String(action.address ?? '');
	const campaignId = String(action.campaignId ?? '');
	const entry = await slices.suppressions.find({
		address,
		...(campaignId === '' ? {} : { campaignId }),
	});
	if (!entry || entry.eventId !== event.id) return false;

	return await slices.suppressions.remove({
		scope: action.scope === 'campaign' ? 'campaign' : 'address',
		subject: address,
		...(campaignId === '' ? {} : { campaignId }),
	});
}

async function undoLeads(slices: StoreSlices, action: DoneAction): Promise<readonly string[]> {
	const changed: readonly unknown[] = Array.isArray(action.leads) ? action.leads : [];
	const undone: string[] = [];
	for (const entry of changed) {
		const { id, from, stopped } = entry as {
			readonly id: string;
			readonly from: LeadStatus;
			readonly stopped: string | null;
		};
		// The state machine may not allow the way back; the sequence runs again in any case.
		await slices.leads.changeStatus(id, from);
		await slices.leads.update(id, { stoppedReason: stopped });
		undone.push(`lead ${id}`);
	}

	return undone;
}

async function undoManual(
	slices: StoreSlices,
	event: ReplyEvent,
	action: DoneAction,
): Promise<readonly string[]> {
	const effects: readonly unknown[] = Array.isArray(action.effects) ? action.effects : [];
	const undone: string[] = [];
	for (const effect of effects) {
		const address = /^suppress (\S+)/.exec(String(effect))?.[1];
		if (
			address !== undefined &&
			(await undoSuppression(slices, event, { kind: 'suppress', address, scope: 'address' }))
		)
			undone.push(String(effect));
	}

	return undone;
}

async function applyVerdict(
	slices: StoreSlices,
	event: ReplyEvent,
	wanted: Reclassification,
): Promise<readonly string[]> {
	const attempt =
		event.attemptId === null ? undefined : await slices.sends.getAttempt(event.attemptId);
	const address = attempt?.recipient ?? event.fromAddress;
	const done: string[] = [];
	if (
		address !== null &&
		(wanted.toClass === 'unsubscribe' || wanted.toClass === 'not_interested')
	) {
		await slices.suppressions.add([
			{
				scope: 'address',
				subject: address,
				reason: wanted.toClass,
				note: wanted.note,
				eventId: event.id,
				actor: wanted.actor,
			},
		]);
		done.push(`suppress ${address}`);
	}
	const status = statusFor(wanted.toClass);
	for (const lead of await leadsOf(slices, event, address)) {
		if (status === null) continue;
		await slices.leads.changeStatus(lead, status, {
			stoppedReason: wanted.toClass,
			nextStepAt: null,
		});
		done.push(`lead ${lead} ${status}`);
	}

	return done;
}

async function leadsOf(
	slices: StoreSlices,
	event: ReplyEvent,
	address: string | null,
): Promise<readonly string[]> {
	if (event.leadId !== null) return [event.leadId];
	if (address === null || event.campaignId === null) return [];

	return (await slices.leads.findByAddress(address, event.campaignId)).map(({ id }) => id);
}

function statusFor(toClass: ReplyClass | null): LeadStatus | null {
	if (toClass === null) return null;
	if (toClass === 'unsubscribe') return 'unsubscribed';

	return toClass === 'not_interested' || toClass === 'wrong_person' ? 'lost' : 'replied';
}
