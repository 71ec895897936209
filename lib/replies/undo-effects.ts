import type { ReplyEvent } from '../store/reply-log';
import { takeBackRest } from '../store/sender-rest';
import type { StoreSlices } from '../store/store';
import type { SuppressionKey } from '../store/suppression-list';
import type { AppliedEffect, ChangedLead } from './apply-effects';
import { withoutReason } from './pause-reason';

/** Something the event did and nobody has taken back yet. */
export function isDone(action: unknown): action is AppliedEffect {
	return (
		typeof action === 'object' &&
		action !== null &&
		'done' in action &&
		action.done === true &&
		!('undone' in action)
	);
}

/** Takes back what an event did, the last first. @returns what was taken back, in words */
export async function undoEffects(
	slices: StoreSlices,
	event: ReplyEvent,
	now: number,
): Promise<readonly string[]> {
	const undone: string[] = [];
	for (const action of event.actions.filter(isDone).reverse())
		undone.push(...(await undoEffect(slices, { event, now }, action)));

	return undone;
}

interface Undoing {
	readonly event: ReplyEvent;
	readonly now: number;
}

async function undoEffect(
	slices: StoreSlices,
	undoing: Undoing,
	action: AppliedEffect,
): Promise<readonly string[]> {
	switch (action.kind) {
		case 'suppress':
		case 'dead_domain':
			return await undoSuppression(slices, undoing.event, action);
		case 'lead_status':
		case 'pause_sequence':
		case 'reschedule':
			return await undoLeads(slices, action);
		case 'pause_mailbox':
			return await undoPause(slices, undoing, action);
		case 'repeated_bounce':
		case 'count_result':
		case 'sender_alarm':
			// Counters and alarms tell what arrived, and that stays true.
			return [];
		default:
			// An entry of "reclassify" itself: its effects are entries of their own.
			return [];
	}
}

/** Only an entry that this very event made: one that was there before stays, even if the event renewed it. */
async function undoSuppression(
	{ suppressions }: StoreSlices,
	event: ReplyEvent,
	action: AppliedEffect,
): Promise<readonly string[]> {
	if (action.isNew === false) return [];
	const key = suppressionKey(action);
	const entry = await suppressions.get(key);
	if (entry?.eventId !== event.id || !(await suppressions.remove(key))) return [];

	return [`${key.scope === 'domain' ? 'dead domain' : 'suppress'} ${key.subject}`];
}

function suppressionKey(action: AppliedEffect): SuppressionKey {
	if (action.kind === 'dead_domain') return { scope: 'domain', subject: String(action.domain) };
	const subject = String(action.address);

	return action.scope === 'campaign'
		? { scope: 'campaign', subject, campaignId: String(action.campaignId) }
		: { scope: 'address', subject };
}

/** The lead goes on where it stood, unless something else has moved it since. */
async function undoLeads(
	{ leads }: StoreSlices,
	action: AppliedEffect,
): Promise<readonly string[]> {
	const changed = (Array.isArray(action.leads) ? action.leads : []) as readonly ChangedLead[];
	const undone: string[] = [];
	for (const { id, from, to, stopped, nextStepAt, notBefore } of changed) {
		const patch = { stoppedReason: stopped, nextStepAt, notBefore };
		if (await leads.takeBack(id, { from, to }, patch)) undone.push(`lead ${id}`);
	}

	return undone;
}

async function undoPause(
	slices: StoreSlices,
	{ event, now }: Undoing,
	action: AppliedEffect,
): Promise<readonly string[]> {
	const { mailboxes } = slices;
	const id = String(action.mailboxId);
	const mailbox = await mailboxes.get(id);
	if (await takeBackRest(slices, id, { now, cause: event.id })) return [`rest of ${id}`];
	if (mailbox?.status !== 'paused') return [];
	const others = withoutReason(mailbox.statusReason, event.id);
	// Paused again for another reason: that one stands.
	if (others === undefined) return [];
	if (others !== '') {
		await mailboxes.setStatus(id, 'paused', others);

		return [];
	}
	await mailboxes.setStatus(id, 'active', `pause taken back (${event.id})`);
	await mailboxes.requireReview(id, false);

	return [`pause ${mailbox.address}`];
}
