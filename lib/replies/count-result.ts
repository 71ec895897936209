import { senderLimits } from '../policy/find-profile';
import { localDay } from '../zoned-time';
import { reviewMailbox } from '../store/review-mailbox';
import type { StoreSlices } from '../store/store';
import type { Action, AppliedEffect, Application } from './apply-effects';
import type { Effect } from './suppression-proposal';

const MOST_EVENTS = 100;

/** In the record of the mailbox that sent the mail; one that bounces too often stops. */
export async function countResult(
	slices: StoreSlices,
	given: Action,
	effect: Extract<Effect, { readonly kind: 'count_result' }>,
): Promise<AppliedEffect> {
	const { attempt, now } = given;
	const { outcome } = effect;
	if (!attempt?.mailboxId) return { kind: 'count_result', done: false, outcome };
	if (await isCounted(slices, given, outcome))
		return { kind: 'count_result', done: false, outcome, repeated: true };
	const { mailboxId, sender: address, recipientProvider: provider } = attempt;
	const mailbox = await slices.mailboxes.get(mailboxId);
	const day = localDay(now, mailbox?.timeZone ?? 'UTC');
	await slices.mailboxes.countResult({ mailboxId, provider, day, outcome });
	if (outcome !== 'bounced') return { kind: 'count_result', done: true, outcome };
	const limits = await senderLimits(slices.profiles, attempt.policyProfile);
	const stopped = await reviewMailbox(slices, { mailboxId, address, limits, now });

	return { kind: 'count_result', done: true, outcome, ...(stopped ? { stopped: address } : {}) };
}

/** A mail counts once in each figure, though its report may come by mail and by webhook. */
async function isCounted(
	{ replies }: StoreSlices,
	{ event, attempt }: Application,
	outcome: string,
): Promise<boolean> {
	// A mail may be deferred more than once, as in the dialogue.
	if (attempt === null || outcome === 'deferred') return false;
	if (attempt.state === 'rejected') return true;
	const heard = await replies.list({ attemptId: attempt.id, limit: MOST_EVENTS });

	return heard.some(
		({ id, actions }) =>
			id !== event.id &&
			(actions as readonly AppliedEffect[]).some(
				(action) => action.kind === 'count_result' && action.done && action.outcome === outcome,
			),
	);
}
