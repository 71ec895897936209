import { blockReasons } from '../store/mail-figures';
import { SURE_MATCH } from '../store/reply-log';
import type { BounceFacts } from './events';
import type { Effect, Judged, Proposal } from './suppression-proposal';

/** The domain itself is said not to take mail. */
const DEAD_DOMAIN = ['hostunknown', 'notaccept'];
const REPEATED = ['mailboxfull', 'suspend', 'filtered'];

/** The report names our message itself, not only an address that anybody could write into it. */
export function isTied({ match }: Judged): boolean {
	return match.attempt !== null && match.confidence >= SURE_MATCH;
}

export function bounceEffects(judged: Judged): Proposal {
	const { classification, match } = judged;
	const recipient = match.attempt?.recipient ?? null;
	const failure =
		classification.bounces.find((facts) => facts.recipient === recipient) ??
		classification.bounces[0];
	if (!failure) return { done: [], proposed: [], needsReview: false };
	const effects = bounceConsequences(failure, recipient ?? failure.recipient, judged);
	if (isTied(judged) && recipient !== null && isAbout(failure, recipient))
		return { done: effects, proposed: [], needsReview: false };

	return { done: [], proposed: effects, needsReview: failure.hard && match.attempt !== null };
}

/**
 * Whether the report speaks of the address we mailed. One that names another address of the same
 * domain does not; one that names an address elsewhere tells where our mail was forwarded to.
 */
function isAbout(failure: BounceFacts, recipient: string): boolean {
	const domain = recipient.slice(recipient.lastIndexOf('@'));
	const named = [failure.recipient, failure.finalRecipient].filter((address) => address !== null);
	if (named.includes(recipient) || named.length === 0) return true;

	return !named.some((address) => address.endsWith(domain));
}

function bounceConsequences(
	failure: BounceFacts,
	address: string | null,
	judged: Pick<Judged, 'toggles' | 'isSharedDomain'>,
): readonly Effect[] {
	const senderTrouble = blockReasons.includes(failure.reason);
	const outcome = senderTrouble ? 'blocked' : 'bounced';
	const note = `${failure.reason} ${failure.status ?? ''} ${failure.diagnostic ?? ''}`
		.trim()
		.slice(0, 400);

	return [
		// A full mailbox says nothing of the list; such reports are counted in the log of replies alone.
		...(senderTrouble || failure.hard ? [{ kind: 'count_result', outcome } as const] : []),
		...(address === null ? [] : recipientConsequences(failure, { ...judged, address, note })),
		...(senderTrouble ? [{ kind: 'sender_alarm', why: note } as const] : []),
	];
}

function recipientConsequences(
	failure: BounceFacts,
	about: Pick<Judged, 'toggles' | 'isSharedDomain'> & {
		readonly address: string;
		readonly note: string;
	},
): readonly Effect[] {
	const { address, note, toggles } = about;
	const effects: Effect[] = [];
	if (failure.hard && toggles.suppressHardBounces)
		effects.push({ kind: 'suppress', address, reason: 'hard_bounce', scope: 'address', note });
	if (failure.hard && toggles.updateLeads)
		effects.push({
			kind: 'lead_status',
			to: 'bounced',
			stoppedReason: `bounced: ${failure.reason}`,
		});
	if (REPEATED.includes(failure.reason) && toggles.suppressHardBounces)
		effects.push({ kind: 'repeated_bounce', address, reasons: REPEATED, note });

	return toggles.suppressHardBounces
		? [...effects, ...domainConsequences(failure, about)]
		: effects;
}

function domainConsequences(
	failure: BounceFacts,
	about: Pick<Judged, 'isSharedDomain'> & { readonly address: string; readonly note: string },
): readonly Effect[] {
	const domain = about.address.slice(about.address.lastIndexOf('@') + 1).toLowerCase();
	if (!failure.hard || !DEAD_DOMAIN.includes(failure.reason)) return [];

	return about.isSharedDomain?.(domain) === true
		? []
		: [{ kind: 'dead_domain', domain, reasons: DEAD_DOMAIN, note: about.note }];
}
