import { ConfigurationError } from '../mail/errors';
import type { LeadStatus } from '../store/lead-book';
import type { ReplyEvent } from '../store/reply-log';
import type { Attempt } from '../store/send-ledger';
import type { OutreachStore, StoreSlices } from '../store/store';
import type { AppliedEffect, ChangedLead } from './apply-effects';
import { applyEffect } from './apply-effects';
import type { ReplyClass } from './events';
import type { Effect } from './suppression-proposal';
import { isDone, undoEffects } from './undo-effects';

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
		const undone = await undoEffects(slices, event, wanted.now);
		const applied = await applyVerdict(slices, event, wanted);
		const done = describe(applied);
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
				...applied,
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
			erasableReason: wanted.note !== '',
			legalBasis: null,
			timestamp: wanted.now,
			action: wanted.toClass === null ? 'reply.undo' : 'reply.reclassify',
			campaignId: event.campaignId ?? undefined,
			details: { eventId: event.id, previous, toClass: wanted.toClass, undone, done },
		});

		return { event: { ...event, ...patch }, undone, done };
	});
}

/** A person's word is proof enough: no confidence is asked for. */
async function applyVerdict(
	slices: StoreSlices,
	event: ReplyEvent,
	wanted: Reclassification,
): Promise<readonly AppliedEffect[]> {
	if (wanted.toClass === null) return [];
	const attempt =
		event.attemptId === null ? null : ((await slices.sends.getAttempt(event.attemptId)) ?? null);
	const given = { event, attempt, now: wanted.now, actor: wanted.actor };
	const applied: AppliedEffect[] = [];
	for (const effect of effectsOf(wanted.toClass, addressesOf(event, attempt), wanted.note))
		applied.push(await applyEffect(slices, given, effect));

	return applied.filter(({ done }) => done);
}

/** The one we mailed before the one that wrote: a machine writes for somebody else. */
function addressesOf({ eventType, fromAddress }: ReplyEvent, attempt: Attempt | null): string[] {
	const mailed = attempt?.recipient ?? null;
	const isWriter = mailed === null || eventType === 'reply' || eventType === 'auto_reply';
	const addresses = [mailed, isWriter ? fromAddress : null];

	return [...new Set(addresses.filter((address) => address !== null))];
}

function effectsOf(
	toClass: ReplyClass,
	[first, ...others]: readonly string[],
	note: string,
): readonly Effect[] {
	const own = first === undefined ? [] : [first];
	const suppress = (
		reason: 'unsubscribe' | 'not_interested',
		scope: 'address' | 'campaign',
		addresses = own,
	): readonly Effect[] =>
		addresses.map((address) => ({ kind: 'suppress', address, reason, scope, note }));
	const lead = (to: LeadStatus): readonly Effect[] => [
		{ kind: 'lead_status', to, stoppedReason: toClass },
	];
	switch (toClass) {
		case 'unsubscribe':
			return [...suppress('unsubscribe', 'address', [...own, ...others]), ...lead('unsubscribed')];
		case 'not_interested':
			return [...suppress('not_interested', 'address'), ...lead('lost')];
		case 'wrong_person':
			return [...suppress('not_interested', 'campaign'), ...lead('lost')];
		case 'interested':
		case 'question':
		case 'referral':
		case 'neutral':
			return lead('replied');
	}
}

function describe(applied: readonly AppliedEffect[]): readonly string[] {
	return applied.flatMap((action) =>
		action.kind === 'suppress'
			? [`suppress ${String(action.address)}`]
			: (action.leads as readonly ChangedLead[]).map(({ id, to }) => `lead ${id} ${to}`),
	);
}
