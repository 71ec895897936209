import type { StoreSlices } from '../store/store';
import type { Action, AppliedEffect } from './apply-effects';
import type { Effect } from './suppression-proposal';

const DAY_MS = 86_400_000;
/** One address may be mistyped, and one resolver may fail for an hour; two addresses are a pattern. */
const ENOUGH_ADDRESSES = 2;
const WINDOW_DAYS = 30;
/** A domain may be bought, or get its MX back. */
const DEAD_DAYS = 90;

/**
 * Marks a domain as dead: an entry for exactly this domain that ends by itself. Never the domain of a
 * large provider, nor one from which anybody answered: there the resolver of some relay has failed.
 */
export async function markDeadDomain(
	slices: StoreSlices,
	given: Action,
	effect: Extract<Effect, { readonly kind: 'dead_domain' }>,
): Promise<AppliedEffect> {
	const { domain, note } = effect;
	const { attempt, event, now } = given;
	const signs = await slices.replies.domainSigns({
		domain,
		reasons: effect.reasons,
		since: now - WINDOW_DAYS * DAY_MS,
	});
	const isLargeProvider = attempt !== null && attempt.recipientProvider !== 'other';
	if (signs.deadAddresses < ENOUGH_ADDRESSES || signs.hasAnswered || isLargeProvider)
		return { kind: 'dead_domain', done: false, domain, addresses: signs.deadAddresses };
	const key = { scope: 'domain', subject: domain } as const;
	const known = await slices.suppressions.get(key);
	if (known !== undefined && (known.expiresAt === null || known.expiresAt > now))
		return { kind: 'dead_domain', done: false, domain, addresses: signs.deadAddresses };
	await slices.suppressions.add([
		{
			...key,
			reason: 'hard_bounce',
			note: `${signs.deadAddresses} addresses: ${note}`.slice(0, 400),
			eventId: event.id,
			actor: given.actor,
			expiresAt: now + DEAD_DAYS * DAY_MS,
		},
	]);

	return { kind: 'dead_domain', done: true, domain, addresses: signs.deadAddresses };
}
