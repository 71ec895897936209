import type { LeadStatus } from '../store/lead-book';
import type { SuppressionReason } from '../store/suppression-list';
import type { BounceFacts, Classification } from './events';
import { unreachable } from '../mail/errors';
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
	| { readonly kind: 'suppress'; readonly address: string; readonly reason: SuppressionReason; readonly scope: 'address' | 'campaign'; readonly note: string; readonly days?: number }
	| { readonly kind: 'repeated_bounce'; readonly address: string; readonly reasons: readonly string[]; readonly note: string }
	| { readonly kind: 'lead_status'; readonly to: LeadStatus; readonly stoppedReason: string | null }
	| { readonly kind: 'reschedule'; readonly notBefore: number }
	| { readonly kind: 'pause_sequence'; readonly why: string }
	| { readonly kind: 'pause_mailbox'; readonly why: string }
	| { readonly kind: 'count_result'; readonly outcome: 'bounced' | 'blocked' | 'deferred' | 'complained' | 'replied' }
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
}

const DAY_MS = 86_400_000;
const AUTOMATIC = 0.9;
const REPEATED = ['mailboxfull', 'suspend', 'filtered'];
// About us, never about the lead.
const SENDER_TROUBLE = ['blocked', 'badreputation', 'spamdetected', 'authfailure', 'requireptr', 'policyviolation', 'toomanyconn', 'speeding'];

const NONE: Proposal = { done: [], proposed: [], needsReview: false };

/**
 * What follows from an event. A stranger's mail suppresses nobody: a bounce or complaint must be
 * tied to our message, an opt-out must come from the address we mailed.
 */
export function proposeEffects(judged: Judged): Proposal {
	const { classification } = judged;
	switch (classification.eventType) {
		case 'bounce':
			return bounceEffects(judged);
		case 'complaint':
			return complaintEffects(judged);
		case 'reply':
			return replyEffects(judged);
		case 'auto_reply':
			return autoReplyEffects(judged);
		case 'delivery_delay':
			return tied(judged) ? { ...NONE, done: [{ kind: 'count_result', outcome: 'deferred' }] } : NONE;
		case 'delivery_notice':
		case 'mdn':
		case 'calendar':
		case 'unrelated':
		case 'unparsed':
		case 'parked':
			return NONE;
		default:
			return unreachable(classification.eventType);
	}
}

/** The report names our message itself, not only an address that anybody could write into it. */
function tied({ match }: Judged): boolean {
	return match.attempt !== null && match.confidence >= AUTOMATIC;
}

function bounceEffects(judged: Judged): Proposal {
	const { classification, match, toggles } = judged;
	const recipient = match.attempt?.recipient ?? null;
	const failure = classification.bounces.find((facts) => facts.recipient === recipient) ?? classification.bounces[0];
	if (!failure) return NONE;
	// "A bounce that names another address of the same domain": only the address we mailed counts.
	const aboutOurs = recipient !== null && (classification.bounces.length === 1 || failure.recipient === recipient) && sameDomain(failure, recipient);
	const effects = bounceConsequences(failure, recipient ?? failure.recipient, toggles);
	if (tied(judged) && aboutOurs) return { done: effects, proposed: [], needsReview: false };

	return { done: [], proposed: effects, needsReview: failure.hard && match.attempt !== null };
}

function sameDomain(failure: BounceFacts, recipient: string): boolean {
	const domain = recipient.slice(recipient.lastIndexOf('@'));
	const named = [failure.recipient, failure.finalRecipient].filter((address) => address !== null);
	if (named.includes(recipient) || named.length === 0) return true;

	return !named.some((address) => address.endsWith(domain));
}

function bounceConsequences(failure: BounceFacts, address: string | null, toggles: EffectToggles): readonly Effect[] {
	const effects: Effect[] = [{ kind: 'count_result', outcome: SENDER_TROUBLE.includes(failure.reason) ? 'blocked' : 'bounced' }];
	const note = `${failure.reason} ${failure.status ?? ''} ${failure.diagnostic ?? ''}`.trim().slice(0, 400);
	if (address !== null && failure.hard) {
		if (toggles.suppressHardBounces) effects.push({ kind: 'suppress', address, reason: 'hard_bounce', scope: 'address', note });
		if (toggles.updateLeads) effects.push({ kind: 'lead_status', to: 'bounced', stoppedReason: `bounced: ${failure.reason}` });
	}
	if (address !== null && REPEATED.includes(failure.reason) && toggles.suppressHardBounces) {
		effects.push({ kind: 'repeated_bounce', address, reasons: REPEATED, note });
	}
	if (SENDER_TROUBLE.includes(failure.reason)) effects.push({ kind: 'sender_alarm', why: note });

	return effects;
}

function complaintEffects(judged: Judged): Proposal {
	const { classification, match, toggles } = judged;
	if (classification.subType === 'auth_failure' || classification.subType === 'other') {
		return { ...NONE, done: [{ kind: 'sender_alarm', why: `feedback report: ${classification.subType}` }] };
	}
	const address = match.attempt?.recipient ?? classification.complaint?.recipient ?? null;
	if (address === null) return { ...NONE, needsReview: true };
	const effects: Effect[] = [{ kind: 'count_result', outcome: 'complained' }];
	if (toggles.suppressOptOuts) effects.push({ kind: 'suppress', address, reason: 'complaint', scope: 'address', note: `feedback report: ${classification.complaint?.feedbackType ?? 'abuse'}` });
	if (toggles.updateLeads) effects.push({ kind: 'lead_status', to: 'unsubscribed', stoppedReason: 'complaint' });
	if (toggles.pauseOnComplaint) effects.push({ kind: 'pause_mailbox', why: 'complaint' });
	if (tied(judged)) return { done: effects, proposed: [], needsReview: false };

	return { done: [], proposed: effects, needsReview: true };
}

function replyEffects(judged: Judged): Proposal {
	const { classification, match, toggles } = judged;
	const effects = replyConsequences(judged);
	// Match >= 0.9, or the writer is the address we mailed; and the class itself must be sure.
	const sure = match.attempt !== null && (match.confidence >= AUTOMATIC || match.fromRecipient) && mayActFor(judged);
	const grave = classification.subType === 'unsubscribe' || classification.subType === 'not_interested' || classification.subType === 'wrong_person';
	if (sure && !classification.needsReview && (!grave || classification.confidence >= AUTOMATIC)) {
		return { done: effects, proposed: [], needsReview: false };
	}
	if (match.attempt === null) return { done: [], proposed: effects.filter(({ kind }) => kind === 'suppress'), needsReview: classification.needsReview || classification.subType === 'unsubscribe' };
	const pause: readonly Effect[] = toggles.updateLeads ? [{ kind: 'lead_status', to: 'replied', stoppedReason: 'needs review' }] : [];

	return { done: sure ? [{ kind: 'count_result', outcome: 'replied' }, ...pause] : pause, proposed: effects, needsReview: true };
}

/** An opt-out for the lead must come from the lead, or from someone who has our message before them. */
function mayActFor({ match }: Judged): boolean {
	return match.fromRecipient || match.matchedBy !== 'sender';
}

function replyConsequences(judged: Judged): readonly Effect[] {
	const { classification, match, toggles, message } = judged;
	const recipient = match.attempt?.recipient ?? null;
	const writer = writerOf(message);
	const effects: Effect[] = [{ kind: 'count_result', outcome: 'replied' }];
	const lead = (to: LeadStatus, stoppedReason: string): void => {
		if (toggles.updateLeads) effects.push({ kind: 'lead_status', to, stoppedReason });
	};
	const note = (classification.newText?.text ?? '').replace(/\s+/g, ' ').slice(0, 200);
	switch (classification.subType) {
		case 'unsubscribe': {
			const addresses = new Set([recipient, writer].filter((address) => address !== null && address !== ''));
			for (const address of addresses) {
				if (toggles.suppressOptOuts && address !== null) effects.push({ kind: 'suppress', address, reason: 'unsubscribe', scope: 'address', note });
			}
			lead('unsubscribed', 'unsubscribe');
			break;
		}
		case 'not_interested':
			if (classification.reply?.detail === 'later') {
				lead('replied', 'later');
				if (classification.reply.notBefore !== null) effects.push({ kind: 'reschedule', notBefore: classification.reply.notBefore });
				break;
			}
			if (toggles.suppressNotInterested && recipient !== null) effects.push({ kind: 'suppress', address: recipient, reason: 'not_interested', scope: 'address', note });
			lead('lost', 'not interested');
			break;
		case 'wrong_person':
			if (toggles.suppressNotInterested && recipient !== null) effects.push({ kind: 'suppress', address: recipient, reason: 'not_interested', scope: 'campaign', note });
			lead('lost', 'wrong person');
			break;
		default:
			lead('replied', classification.subType ?? 'replied');
	}

	return effects;
}

function autoReplyEffects(judged: Judged): Proposal {
	const { classification, match, toggles } = judged;
	if (match.attempt === null || (match.confidence < AUTOMATIC && !match.fromRecipient)) return NONE;
	const { autoReply } = classification;
	if (classification.subType === 'out_of_office' && autoReply?.returnAt && toggles.rescheduleOutOfOffice) {
		return { ...NONE, done: [{ kind: 'reschedule', notBefore: nextWorkingDay(autoReply.returnAt) }] };
	}
	if (classification.subType === 'left_company') {
		const effects: Effect[] = toggles.updateLeads ? [{ kind: 'lead_status', to: 'lost', stoppedReason: 'left company' }] : [];
		const recipient = match.attempt.recipient;
		if (recipient !== null && toggles.suppressNotInterested) {
			effects.push({ kind: 'suppress', address: recipient, reason: 'not_interested', scope: 'campaign', note: 'left the company' });
		}

		return { ...NONE, done: effects };
	}

	return { ...NONE, needsReview: classification.subType === 'challenge' };
}

/** Nobody reads mail on the first morning back: one working day after the return. */
export function nextWorkingDay(returnAt: number): number {
	let day = returnAt + DAY_MS;
	while ([0, 6].includes(new Date(day).getUTCDay())) day += DAY_MS;

	return day;
}
