import { defaultProfile, seedSimpleProfile } from '../../../lib/policy/data/profiles';
import { decide } from '../../../lib/policy/decide';
import { toPolicyAnswer } from '../../../lib/policy/policy-answer';
import { campaign, consent, counter, message, NOW, policyInput } from '../../support/policy-sample';

const codes = (change: Parameters<typeof policyInput>[0]) =>
	decide(policyInput(change)).reasons.map(({ code }) => code);

describe('decide', () => {
	it('approves a mail that nothing speaks against', () => {
		const decision = decide(policyInput({ request: { message } }));

		expect(decision).toMatchObject({
			allowed: true,
			decision: 'approved',
			reason: 'All checks passed',
			reasons: [],
		});
	});

	it('fails closed when the store cannot answer, whatever else is wrong', () => {
		const decision = decide(
			policyInput({ request: { recipient: 'nonsense' }, facts: { storeAvailable: false } }),
		);

		expect(decision.reasons.map(({ code }) => code)).toEqual(['store_unavailable']);
		expect(decision.allowed).toBe(false);
	});

	it('accepts an alias that a pattern allows, but no subdomain of it', () => {
		const request = (sender: string) => ({ request: { sender, allowedFrom: ['*@example.org'] } });

		expect(codes(request('sales@example.org'))).toEqual([]);
		expect(codes(request('sales@mail.example.org'))).toContain('sender_not_authorized');
	});

	it('names the scope of a suppression and never implies a domain (S0-17)', () => {
		const suppression = {
			scope: 'campaign' as const, subject: 'bob@example.com', subjectHash: '', campaignId: 'spring', includeSubdomains: false,
			reason: 'manual' as const, note: '', proofUrl: null, eventId: null, actor: 'ada', createdAt: NOW, expiresAt: null,
		}; // prettier-ignore

		expect(codes({ facts: { suppression } })).toEqual(['suppressed_campaign']);
	});

	it('reports a duplicate with the earlier attempt and the end of the window (S0-37)', () => {
		const heldKeys = [
			{
				kind: 'tuple' as const,
				hash: 'h',
				expiresAt: NOW + 1_000,
				state: 'claimed' as const,
				attemptId: 'attempt-0',
			},
		];

		expect(decide(policyInput({ facts: { heldKeys } }))).toMatchObject({
			decision: 'blocked',
			previousAttemptId: 'attempt-0',
			nextAllowedAt: NOW + 1_000,
		});
	});

	it('names no moment when waiting does not cure everything', () => {
		const heldKeys = [
			{
				kind: 'step' as const,
				hash: 'h',
				expiresAt: null,
				state: 'claimed' as const,
				attemptId: 'attempt-0',
			},
		];
		const counters = [counter({ count: 100 })];

		expect(decide(policyInput({ facts: { heldKeys, counters } })).nextAllowedAt).toBeNull();
	});

	it('stops at the first objection only when asked to', () => {
		const input = policyInput({
			request: { recipient: 'ada@example.org' },
			facts: { counters: [counter({ count: 100 })] },
		});

		expect(decide(input).reasons).toHaveLength(2);
		expect(decide(input, { stopAtFirst: true }).reasons).toHaveLength(1);
	});

	it('defers when only the mailbox has to wait', () => {
		const mailbox = {
			id: 'm',
			status: 'paused' as const,
			cooldownUntil: null,
			windowOpensAt: null,
			serverId: null,
		};

		expect(decide(policyInput({ facts: { mailbox } }))).toMatchObject({
			decision: 'blocked',
			deferrable: true,
		});
	});

	it('leaves the unknown country to a person, and takes the approval of a named one', () => {
		const unknown = { request: { country: undefined }, facts: {} };

		expect(decide(policyInput(unknown))).toMatchObject({ decision: 'review', allowed: false });
		expect(
			decide(policyInput({ request: { ...unknown.request, approvedBy: 'Ada' } })),
		).toMatchObject({ decision: 'approved', approvedBy: 'Ada' });
	});
});

describe('the human gate (S1-36)', () => {
	const gated = (humanGate: Partial<typeof defaultProfile.humanGate>, more = {}) =>
		decide(
			policyInput({
				profile: {
					...defaultProfile,
					humanGate: { ...defaultProfile.humanGate, ...humanGate },
				},
				...more,
			}),
		);

	it('leaves every mail to a person, who settles it by name', () => {
		expect(gated({ approval: true })).toMatchObject({
			decision: 'review',
			reasons: [{ code: 'approval_required' }],
		});
		expect(gated({ approval: true }, { request: { approvedBy: 'Anna' } })).toMatchObject({
			decision: 'approved',
			approvedBy: 'Anna',
		});
	});

	it.each([
		[0, 'review'],
		[9, 'review'],
		[10, 'approved'],
	])('reviews the first ten mails of a workspace; after %i: %s', (mailsSoFar, decision) => {
		expect(gated({ firstMails: 10 }, { facts: { mailsSoFar } }).decision).toBe(decision);
	});
});

describe('the answer of Policy Check', () => {
	it('is the sample of the seed, its eight keys first (S0-21, S0-22)', () => {
		const counters = [
			counter({ count: 23 }),
			counter({ scope: 'recipient_domain', subject: 'example.com', cap: 20, count: 5 }),
		];
		const decision = decide(policyInput({ profile: seedSimpleProfile, facts: { counters } }));
		const answer = toPolicyAnswer(decision, 'audit-1');

		expect(Object.entries(answer).slice(0, 8)).toEqual([
			['allowed', true],
			['reason', 'All checks passed'],
			['legal_basis', 'legitimate_interest'],
			['daily_user_count', 23],
			['daily_user_limit', 100],
			['daily_domain_count', 5],
			['daily_domain_limit', 20],
			['region', 'US'],
		]);
	});

	it.each([
		['firma.de', 'EU', 'consent'],
		['shop.co.uk', 'UK', 'consent'],
		['shop.ca', 'CA', 'consent'],
		['shop.com.au', 'AU/NZ', 'consent'],
		['shop.org.nz', 'AU/NZ', 'consent'],
		['shop.lu', 'EU', 'consent'],
		['shop.no', 'EU', 'consent'],
		['shop.ch', '—', 'legitimate_interest'],
		['shop.io', '—', 'legitimate_interest'],
		['shop.com', '—', 'legitimate_interest'],
	])('keeps the seed rule for %s (S0-23 to S0-27)', (domain, region, basis) => {
		const decision = decide(
			policyInput({
				request: { recipient: `bob@${domain}`, country: undefined },
				profile: seedSimpleProfile,
			}),
		);

		expect(toPolicyAnswer(decision, null)).toMatchObject({ region, legal_basis: basis });
	});

	it('never shows a missing consent as a given one (S0-19)', () => {
		const decision = decide(
			policyInput({ request: { country: 'DE' }, profile: seedSimpleProfile }),
		);

		expect(decision).toMatchObject({
			allowed: false,
			legalBasis: 'consent',
			basisStatus: 'required_missing',
		});
	});
});

// S0-24: corporate and individual subscribers of the UK; S0-25: Canada; S0-26: Australia.
describe('evidence by region', () => {
	const allowed = (country: string, type: Parameters<typeof consent>[0], more = {}) =>
		decide(
			policyInput({
				request: { country, ...more },
				facts: type ? { consents: [consent(type)] } : {},
			}),
		).decision;

	it.each([
		['DE', undefined, {}, 'blocked'],
		['DE', { type: 'explicit' }, {}, 'approved'],
		['DE', { type: 'published' }, {}, 'blocked'],
		['FR', undefined, {}, 'review'],
		['FR', undefined, { subscriberType: 'corporate' }, 'blocked'],
		['FR', { type: 'legitimate_interest' }, { subscriberType: 'corporate' }, 'approved'],
		['FR', { type: 'legitimate_interest' }, { subscriberType: 'individual' }, 'blocked'],
		['GB', { type: 'soft' }, { subscriberType: 'individual' }, 'approved'],
		['GB', { type: 'legitimate_interest' }, { subscriberType: 'corporate' }, 'approved'],
		['GB', undefined, { subscriberType: 'individual' }, 'blocked'],
		['NZ', undefined, {}, 'blocked'],
		['CA', { type: 'implied_business' }, {}, 'approved'],
		['CA', undefined, {}, 'blocked'],
		['AU', { type: 'published' }, {}, 'approved'],
		['CH', { type: 'contract' }, {}, 'approved'],
		['US', undefined, {}, 'approved'],
		['BR', undefined, {}, 'review'],
		['KE', undefined, {}, 'review'],
	] as const)('%s with %j and %j: %s', (country, type, more, expected) => {
		expect(allowed(country, type, more)).toBe(expected);
	});

	it('takes an attestation only in the profile that accepts it', () => {
		const input = (profile: typeof defaultProfile) =>
			policyInput({
				request: { country: 'DE' },
				facts: { campaign: campaign({ attestation: { by: 'Ada' } }) },
				profile,
			});

		expect(decide(input(defaultProfile)).allowed).toBe(false);
		expect(decide(input(seedSimpleProfile))).toMatchObject({
			allowed: true,
			basisStatus: 'attested',
		});
	});

	describe('a sender that begins no new threads (reputation 7)', () => {
		const threadStops = [
			{
				subjectKind: 'domain',
				subject: 'example.org',
				cause: 'spf',
				reason: 'SPF of example.org failed twice in a row',
				actor: 'workflow:1',
				since: NOW,
			},
		] as const;
		const earlier = { at: NOW - 30 * 86_400_000, campaignId: 'spring', stepId: '1' };

		it('defers the first mail without a moment to wait for, and says what stopped it', () => {
			const decision = decide(policyInput({ facts: { threadStops } }));

			expect(decision).toMatchObject({ deferrable: true, nextAllowedAt: null });
			expect(decision.reason).toMatch(/\(domain: SPF of example\.org failed twice in a row\)$/);
		});

		it.each([
			['a follow-up in its thread', { message: { ...message, isThreadReply: true } }, [], []],
			[
				'a second step without a thread',
				{ stepId: '2', message },
				[earlier],
				['new_threads_stopped'],
			],
			['the second step in a dry run', { stepId: '2' }, [earlier], []],
			['the same step in a dry run', { stepId: '1' }, [earlier], ['new_threads_stopped']],
			[
				'a mail of no campaign in a dry run',
				{ campaignId: '' },
				[earlier],
				['new_threads_stopped'],
			],
		])('%s', (_, request, earlierSends, expected) => {
			expect(codes({ request, facts: { threadStops, earlierSends } })).toEqual(expected);
		});
	});
});
