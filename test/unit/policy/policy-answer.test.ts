import { defaultProfile, seedSimpleProfile } from '../../../lib/policy/data/profiles';
import { decide } from '../../../lib/policy/decide';
import { toPolicyAnswer } from '../../../lib/policy/policy-answer';
import { consent, counter, NOW, policyInput } from '../../support/policy-sample';

type Change = Parameters<typeof policyInput>[0];

const answerTo = (change: Change) => toPolicyAnswer(decide(policyInput(change)), 'audit-1');

describe('the answer of Policy Check (sending-and-policy 4.1)', () => {
	it('has its keys in the order of the design, the eight of the seed first (S0-21)', () => {
		expect(Object.keys(answerTo({}))).toEqual([
			'allowed', 'reason', 'legal_basis', 'daily_user_count', 'daily_user_limit', 'daily_domain_count',
			'daily_domain_limit', 'region', 'decision', 'reasons', 'warnings', 'reviewRequired', 'basisStatus',
			'evidenceId', 'country', 'regionSource', 'regionConfidence', 'recipientProvider', 'mailbox', 'remaining',
			'nextAllowedAt', 'previousAttemptId', 'policyProfile', 'policyVersion', 'auditId',
		]); // prettier-ignore
	});

	it('says the whole sample of the design', () => {
		const mailbox = { id: 'm_17', status: 'active', cooldownUntil: null, windowOpensAt: null, serverId: null } as const; // prettier-ignore
		const counters = [
			counter({ count: 23 }),
			counter({ scope: 'recipient_domain', cap: 20, count: 5 }),
			counter({ scope: 'mailbox', cap: 40, count: 28 }),
			counter({ scope: 'mailbox', cap: 500, count: 30 }),
			counter({ scope: 'campaign', cap: 9, count: 11 }),
		];

		expect(answerTo({ facts: { counters, mailbox }, profile: seedSimpleProfile })).toMatchObject({
			...{ region: 'US', country: 'US', regionSource: 'lead_country', regionConfidence: 1 },
			...{ basisStatus: 'assumed_by_profile', evidenceId: null, recipientProvider: 'other' },
			...{ mailbox: 'm_17', policyProfile: 'seed_simple', policyVersion: 3, auditId: 'audit-1' },
			// The narrower of two windows, and never less than nothing.
			remaining: { actor: 77, recipient_domain: 15, mailbox: 12, campaign: 0 },
		});
	});

	it('is a review only while nothing blocks', () => {
		expect(answerTo({ request: { country: undefined } })).toMatchObject({
			...{ allowed: false, decision: 'review', reviewRequired: true },
		});
		expect(answerTo({ request: { country: 'DE' } })).toMatchObject({
			...{ allowed: false, decision: 'blocked', reviewRequired: false, policyVersion: 1 },
			...{ legal_basis: 'consent', basisStatus: 'required_missing', policyProfile: 'default' },
		});
	});

	it('names evidence, the earlier attempt and the moment to try again', () => {
		const heldKeys = [
			{ kind: 'tuple', hash: 'h', expiresAt: NOW, state: 'claimed', attemptId: 'a0' } as const,
		];
		const facts = { consents: [consent()], heldKeys };

		expect(
			answerTo({ request: { country: undefined, recipient: 'bob@firma.de' }, facts }),
		).toMatchObject({
			...{ evidenceId: 'consent-1', basisStatus: 'evidenced', legal_basis: 'consent' },
			...{ previousAttemptId: 'a0', nextAllowedAt: '2026-11-21T12:00:00.000Z' },
			...{ region: 'EU', regionSource: 'cctld', regionConfidence: 0.7 },
			reasons: [{ code: 'duplicate_within_window', effect: 'block' }],
		});
	});

	it('shows the cap of the provider where a domain has none (freemail)', () => {
		const counters = [counter({ scope: 'recipient_provider', cap: 1_000, count: 7 })];

		expect(answerTo({ facts: { counters } })).toMatchObject({
			...{ daily_domain_count: 7, daily_domain_limit: 1_000 },
			...{ daily_user_count: 0, daily_user_limit: null },
		});
	});

	it.each([
		['EU', 'DE'], ['EU', 'FR'], ['EU', 'NO'], ['UK', 'GB'], ['CA', 'CA'], ['AU/NZ', 'NZ'], ['US', 'US'],
		['—', 'CH'], ['—', 'BR'], ['—', undefined],
	])('spells the region as the seed does: %s for %s', (region, country) => {
		expect(answerTo({ request: { country }, profile: seedSimpleProfile }).region).toBe(region);
		expect(answerTo({ request: { country: 'DE' }, profile: defaultProfile }).region).toBe('EU');
	}); // prettier-ignore
});
