import type { LeadStatus } from '../store/lead-book';
import { SURE_MATCH } from '../store/reply-log';
import type { SuppressionReason } from '../store/suppression-list';
import { bounceEffects, isTied } from './bounce-effects';
import type { Classification, EventType } from './events';
import type { IncomingMessage } from './incoming-message';
import { writerOf } from './incoming-message';
import type { Match } from './match-thread';

/** Which consequences the user wants; each can be switched off. */
export interface EffectToggles {
	readonly suppressHardBounces: boolean;
	readonly suppressOptOuts: boolean;
	readonly suppressNotInterested: boolean;
	readonly updateLeads: boolean;
	readonly pauseOnComplaint: boolean;
	readonly rescheduleOutOfOffice: boolean;
}

export const allEffects: EffectToggles = {
	suppressHardBounces: true,
	suppressOptOuts: true,
	suppressNotInterested: true,
	updateLeads: true,
	pauseOnComplaint: true,
	rescheduleOutOfOffice: true,
};

/** One consequence; `proposed` ones wait for a person. */
export type Effect =
	| {
			readonly kind: 'suppress';
			readonly address: string;
			readonly reason: SuppressionReason;
			readonly scope: 'address' | 'campaign';
			readonly note: string;
			readonly days?: number;
	  }
	| {
			readonly kind: 'repeated_bounce';
			readonly address: string;
			readonly reasons: readonly string[];
			readonly note: string;
	  }
	| {
			readonly kind: 'dead_domain';
			readonly domain: string;
			readonly reasons: readonly string[];
			readonly note: string;
	  }
	| {
			readonly kind: 'lead_status';
			readonly to: LeadStatus;
			readonly stoppedReason: string | null;
			/** Of whom no mail of ours is known. */
			readonly address?: string;
	  }
	| { readonly kind: 'reschedule'; readonly notBefore: number }
	| { readonly kind: 'pause_sequence'; readonly why: string }
	| { readonly kind: 'pause_mailbox'; readonly why: string }
	| {
			readonly kind: 'count_result';
			readonly outcome: 'bounced' | 'blocked' | 'deferred' | 'complained' | 'replied';
	  }
	| { readonly kind: 'sender_alarm'; readonly why: string };

export interface Proposal {
	readonly done: readonly Effect[];
	/** Wanted by the message, but without enough proof to do it by ourselves. */
	readonly proposed: readonly Effect[];
	readonly needsReview: boolean;
}

export interface Judged {
	readonly message: IncomingMessage;
	readonly classification: Classification;
	readonly match: Match;
	readonly toggles: EffectToggles;
	readonly isSharedDomain?: ((domain: string) => boolean) | undefined;
}

const DAY_MS = 86_400_000;
const NONE: Proposal = { done: [], proposed: [], needsReview: false };

/**
 * What follows from an event. A stranger's mail suppresses nobody: a bounce or complaint must be
 * tied to our message, an opt-out must come from the address we mailed.
 */
export function proposeEffects(judged: Judged): Proposal {
	return effectsOf[judged.classification.eventType](judged);
}

const none = (): Proposal => NONE;

const effectsOf: Readonly<Record<EventType, (judged: Judged) => Proposal>> = {
	bounce: bounceEffects,
	complaint: complaintEffects,
	reply: replyEffects,
	auto_reply: autoReplyEffects,
	delivery_delay: (judged) =>
		isTied(judged) ? { ...NONE, done: [{ kind: 'count_result', outcome: 'deferred' }] } : NONE,
	delivery_notice: none,
	mdn: none,
	calendar: none,
	unrelated: none,
	unparsed: none,
	parked: none,
};

function complaintEffects(judged: Judged): Proposal {
	const { classification, match, toggles } = judged;
	if (classification.subType === 'auth_failure' || classification.subType === 'other') {
		return {
			...NONE,
			done: [{ kind: 'sender_alarm', why: `feedback report: ${classification.subType}` }],
		};
	}
	const address = match.attempt?.recipient ?? classification.complaint?.recipient ?? null;
	if (address === null) return { ...NONE, needsReview: true };
	const effects = complaintConsequences(address, classification.subType ?? 'abuse', toggles);
	if (isTied(judged)) return { done: effects, proposed: [], needsReview: false };

	return { done: [], proposed: effects, needsReview: true };
}

function complaintConsequences(
	address: string,
	feedbackType: string,
	toggles: EffectToggles,
): readonly Effect[] {
	const effects: Effect[] = [{ kind: 'count_result', outcome: 'complained' }];
	if (toggles.suppressOptOuts)
		effects.push({
			kind: 'suppress',
			address,
			reason: 'complaint',
			scope: 'address',
			note: `feedback report: ${feedbackType}`,
		});
	if (toggles.updateLeads)
		effects.push({ kind: 'lead_status', to: 'unsubscribed', stoppedReason: 'complaint' });
	// A pause raises the alarm itself.
	effects.push({
		kind: toggles.pauseOnComplaint ? 'pause_mailbox' : 'sender_alarm',
		why: 'complaint',
	});

	return effects;
}

const GRAVE = ['unsubscribe', 'not_interested', 'wrong_person'];

function replyEffects(judged: Judged): Proposal {
	const { classification, match, toggles } = judged;
	const effects = replyConsequences(judged);
	const sure = isSureMatch(judged);
	const grave = GRAVE.includes(classification.subType ?? '');
	if (sure && !classification.needsReview && (!grave || classification.confidence >= SURE_MATCH)) {
		return { done: effects, proposed: [], needsReview: false };
	}
	if (match.attempt === null) {
		const needsReview = classification.needsReview || classification.subType === 'unsubscribe';
		return { done: [], proposed: effects.filter(({ kind }) => kind === 'suppress'), needsReview };
	}
	// Unsure: the sequence pauses until a person has looked.
	const pause: readonly Effect[] = toggles.updateLeads
		? [{ kind: 'lead_status', to: 'replied', stoppedReason: 'needs review' }]
		: [];

	return {
		done: sure ? [{ kind: 'count_result', outcome: 'replied' }, ...pause] : pause,
		proposed: effects,
		needsReview: true,
	};
}

/** Match >= 0.9, or the writer is the very address we mailed. */
function isSureMatch(judged: Judged): boolean {
	return isOurs(judged) && mayActFor(judged);
}

/** An opt-out for the lead must come from the lead, or from someone who has our message before them. */
function mayActFor({ match }: Judged): boolean {
	return match.fromRecipient || match.matchedBy !== 'sender';
}

function replyConsequences(judged: Judged): readonly Effect[] {
	const { classification, toggles } = judged;
	const counted: Effect = { kind: 'count_result', outcome: 'replied' };
	const lead = (to: LeadStatus, stoppedReason: string): readonly Effect[] =>
		toggles.updateLeads ? [{ kind: 'lead_status', to, stoppedReason }] : [];
	switch (classification.subType) {
		case 'unsubscribe':
			return [counted, ...optOuts(judged), ...lead('unsubscribed', 'unsubscribe')];
		case 'not_interested':
			if (classification.reply?.detail === 'later')
				return [counted, ...lead('replied', 'later'), ...postponed(judged)];

			return [counted, ...politeNo(judged, 'address'), ...lead('lost', 'not interested')];
		case 'wrong_person':
			return [counted, ...politeNo(judged, 'campaign'), ...lead('lost', 'wrong person')];
		default:
			return [counted, ...lead('replied', classification.subType ?? 'replied')];
	}
}

/** The address we mailed and the one that wrote: people read two mailboxes in one program. */
function optOuts({ match, message, toggles, classification }: Judged): readonly Effect[] {
	if (!toggles.suppressOptOuts) return [];
	const addresses = new Set(
		[match.attempt?.recipient ?? '', writerOf(message)].filter((address) => address !== ''),
	);

	return [...addresses].map((address) => ({
		kind: 'suppress',
		address,
		reason: 'unsubscribe',
		scope: 'address',
		note: noteOf(classification),
	}));
}

function politeNo(
	{ match, toggles, classification }: Judged,
	scope: 'address' | 'campaign',
): readonly Effect[] {
	const recipient = match.attempt?.recipient ?? null;
	if (!toggles.suppressNotInterested || recipient === null) return [];

	return [
		{
			kind: 'suppress',
			address: recipient,
			reason: 'not_interested',
			scope,
			note: noteOf(classification),
		},
	];
}

function postponed({ classification }: Judged): readonly Effect[] {
	const notBefore = classification.reply?.notBefore ?? null;

	return notBefore === null ? [] : [{ kind: 'reschedule', notBefore }];
}

function noteOf(classification: Classification): string {
	return (classification.newText?.text ?? '').replace(/\s+/g, ' ').slice(0, 200);
}

function autoReplyEffects(judged: Judged): Proposal {
	const { classification, toggles } = judged;
	if (!isOurs(judged)) return NONE;
	const returnAt = classification.autoReply?.returnAt ?? null;
	if (
		classification.subType === 'out_of_office' &&
		returnAt !== null &&
		toggles.rescheduleOutOfOffice
	) {
		return { ...NONE, done: [{ kind: 'reschedule', notBefore: nextWorkingDay(returnAt) }] };
	}
	if (classification.subType !== 'left_company')
		return { ...NONE, needsReview: classification.subType === 'challenge' };
	const lead: readonly Effect[] = toggles.updateLeads
		? [{ kind: 'lead_status', to: 'lost', stoppedReason: 'left company' }]
		: [];

	return { ...NONE, done: [...politeNo(judged, 'campaign'), ...lead] };
}

function isOurs({ match }: Judged): boolean {
	return match.attempt !== null && (match.confidence >= SURE_MATCH || match.fromRecipient);
}

/** Nobody reads mail on the first morning back: one working day after the return. */
export function nextWorkingDay(returnAt: number): number {
	let day = returnAt + DAY_MS;
	while ([0, 6].includes(new Date(day).getUTCDay())) day += DAY_MS;

	return day;
}
