import { defaultProfile, seedSimpleProfile } from '../../../lib/policy/data/profiles';
import { decide } from '../../../lib/policy/decide';
import { toPolicyAnswer } from '../../../lib/policy/policy-answer';
import type { CounterReading } from '../../../lib/policy/facts';
import { consent, lead, NOW, policyInput } from '../../support/policy-sample';

const codes = (change: Parameters<typeof policyInput>[0]) =>
	decide(policyInput(change)).reasons.map(({ code }) => code);

const counter = (change: Partial<CounterReading>): CounterReading => ({
	scope: 'actor',
	subject: 'workflow-1',
	bucket: '2026-11-21',
	cap: 100,
	count: 0,
	resetsAt: NOW + 3_600_000,
	...change,
});

const message = {
	identity: { name: 'Ada', organisation: 'Example Ltd', postalAddress: '1 Street' },
	replyTo: null,
	hasUnsubscribe: true,
	isThreadReply: false,
	missingVariables: [],
	contentFindings: [],
};

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

	it.each([
		['nobody is named (S1-25)', { request: { actor: ' ' } }, 'actor_unknown'],
		['the recipient is no address', { request: { recipient: 'bob' } }, 'recipient_invalid'],
		[
			'there are two recipients',
			{ request: { recipient: 'a@example.com, b@example.com' } },
			'multiple_recipients',
		],
		[
			'the recipient is a list of two',
			{ request: { recipient: ['a@example.com', 'b@example.com'] } },
			'multiple_recipients',
		],
		[
			'the subject smuggles a header',
			{ request: { subject: 'Hi\r\nBcc: all@example.com' } },
			'header_injection',
		],
		['a header text holds NUL', { request: { headerTexts: ['Ada\u0000'] } }, 'header_injection'],
		[
			'the sender is no authorised alias (S1-35)',
			{ request: { allowedFrom: ['x@example.org', '*@news.example.org'] } },
			'sender_not_authorized',
		],
		[
			'the recipient is the sender',
			{ request: { recipient: 'Ada@Example.org' } },
			'recipient_is_sender',
		],
		['the lead has answered', { facts: { lead: lead({ status: 'replied' }) } }, 'lead_replied'],
		['the lead has bounced', { facts: { lead: lead({ status: 'bounced' }) } }, 'lead_bounced'],
		[
			'the lead has unsubscribed',
			{ facts: { lead: lead({ status: 'unsubscribed' }) } },
			'lead_unsubscribed',
		],
		[
			'the sequence was stopped',
			{ facts: { lead: lead({ stoppedReason: 'by hand' }) } },
			'sequence_stopped',
		],
		['verification says invalid', { request: { verdict: 'invalid' } }, 'recipient_undeliverable'],
		[
			'the subject pretends to be a reply',
			{ request: { subject: 'Re: our call' } },
			'deceptive_reply_prefix',
		],
		[
			'the subject pretends to be a German reply',
			{ request: { subject: 'AW: unser Anruf' } },
			'deceptive_reply_prefix',
		],
		[
			'the sender does not say who they are (S1-36)',
			{
				request: { message: { ...message, identity: { ...message.identity, postalAddress: '' } } },
			},
			'sender_identity_incomplete',
		],
		[
			'there is no way out of the list',
			{ request: { message: { ...message, hasUnsubscribe: false } } },
			'unsubscribe_missing',
		],
		[
			'a variable of the template is missing',
			{ request: { message: { ...message, missingVariables: ['name'] } } },
			'missing_variable',
		],
		[
			'the user cap is reached (S0-15)',
			{ facts: { counters: [counter({ count: 100 })] } },
			'daily_user_cap',
		],
		[
			'the domain cap is reached (S0-16)',
			{ facts: { counters: [counter({ scope: 'recipient_domain', cap: 20, count: 20 })] } },
			'daily_domain_cap',
		],
		[
			'the person was written to yesterday',
			{ facts: { earlierSends: [{ at: NOW - 86_400_000, campaignId: 'other', stepId: '1' }] } },
			'recipient_frequency_cap',
		],
	] as const)('blocks when %s', (_, change, code) => {
		const decision = decide(policyInput(change as Parameters<typeof policyInput>[0]));

		expect(decision.reasons.map((found) => found.code)).toContain(code);
		expect(decision.decision).toBe('blocked');
	});

	it('accepts an alias that a pattern allows, but no subdomain of it', () => {
		const request = (sender: string) => ({ request: { sender, allowedFrom: ['*@example.org'] } });

		expect(codes(request('sales@example.org'))).toEqual([]);
		expect(codes(request('sales@mail.example.org'))).toContain('sender_not_authorized');
	});

	it('lets a real thread reply keep its prefix', () => {
		expect(
			codes({ request: { subject: 'Re: Hello', message: { ...message, isThreadReply: true } } }),
		).toEqual([]);
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

	it('tells an expired and a revoked consent from a missing one', () => {
		expect(
			codes({ request: { country: 'DE' }, facts: { consents: [consent({ expiresAt: NOW })] } }),
		).toEqual(['consent_expired']);
		expect(
			codes({ request: { country: 'DE' }, facts: { consents: [consent({ revokedAt: NOW - 1 })] } }),
		).toEqual(['consent_revoked']);
	});

	it('takes an attestation only in the profile that accepts it', () => {
		const campaign = {
			id: 'spring', name: 'Spring', status: 'active' as const, dailyCap: null, steps: [], attestation: { by: 'Ada' }, settings: {},
			createdAt: NOW, updatedAt: NOW,
		}; // prettier-ignore
		const input = (profile: typeof defaultProfile) =>
			policyInput({ request: { country: 'DE' }, facts: { campaign }, profile });

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
