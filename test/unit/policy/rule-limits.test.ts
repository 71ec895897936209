import { defaultProfile, seedSimpleProfile } from '../../../lib/policy/data/profiles';
import { decide } from '../../../lib/policy/decide';
import type { PolicyFacts } from '../../../lib/policy/facts';
import type { PolicyRequest } from '../../../lib/policy/policy-request';
import type { PolicyProfile } from '../../../lib/policy/profile';
import type { Suppression } from '../../../lib/store/suppression-list';
import type { Situation } from '../../support/policy-sample';
import {
	campaign,
	consent,
	counter,
	lead,
	message,
	NOW,
	policyInput,
} from '../../support/policy-sample';

const DAY_MS = 86_400_000;

const judge = (situation: Situation) => decide(policyInput(situation));

/** Codes of everything found, objections before warnings; what every dry run is told is left out. */
function codes(situation: Situation): readonly string[] {
	const { reasons, warnings } = judge(situation);

	return [...reasons, ...warnings]
		.map(({ code }) => code)
		.filter((code) => code !== 'identity_not_checked');
}

const under = (change: Partial<PolicyProfile>) => ({ ...defaultProfile, ...change });
const personal = { campaignId: '', message: { ...message, isThreadReply: true } };
const mailbox = { id: 'm', status: 'active', cooldownUntil: null, windowOpensAt: null, serverId: null } as const; // prettier-ignore
const suppression: Suppression = {
	scope: 'address', subject: 'x', subjectHash: '', campaignId: '', includeSubdomains: false, reason: 'hard_bounce',
	note: '', proofUrl: null, eventId: null, actor: 'ada', createdAt: NOW, expiresAt: null,
}; // prettier-ignore
const held = (change: object) =>
	({ kind: 'tuple', hash: 'h', expiresAt: NOW + 5, state: 'claimed', attemptId: 'a0', ...change }) as const; // prettier-ignore

describe('the order of the rules (sending-and-policy 4)', () => {
	const everything: Situation = {
		request: {
			...{
				actor: '',
				sender: 'nobody',
				recipient: 'bob@firma.de',
				country: 'DE',
				verdict: 'invalid',
			},
			subject: 'Re: our call',
		},
		facts: {
			...{ suppression, lead: lead({ status: 'replied' }), heldKeys: [held({})] },
			earlierSends: [{ at: NOW, campaignId: 'spring', stepId: '0' }],
			...{ counters: [counter({ count: 100 })], mailbox: { ...mailbox, status: 'paused' } },
		},
		profile: under({ humanGate: { approval: true, firstMails: 0 } }),
	};

	it('tells every objection in it, and as the reason the first', () => {
		const decision = judge(everything);

		expect(decision.reasons.map(({ code }) => code)).toEqual([
			...['actor_unknown', 'sender_not_authorized', 'suppressed_address', 'lead_replied'],
			...['recipient_undeliverable', 'consent_required', 'deceptive_reply_prefix'],
			...['duplicate_within_window', 'recipient_frequency_cap', 'daily_user_cap'],
			...['mailbox_paused', 'approval_required'],
		]);
		expect(decision.reason).toBe('Nobody is named who sends this mail');
	});

	it('puts what blocks before what a person may settle, and approval settles nothing else', () => {
		const situation = {
			request: { country: undefined, approvedBy: 'Ada' },
			facts: { counters: [counter({ count: 100 })] },
		};

		expect(judge({ ...situation, request: { country: undefined } }).reason).toMatch(/daily cap/);
		expect(judge(situation)).toMatchObject({ allowed: false, decision: 'blocked' });
	});

	it('takes no blank name for an approval', () => {
		expect(judge({ request: { country: undefined, approvedBy: '  ' } })).toMatchObject({
			decision: 'review',
			approvedBy: null,
		});
	});

	it('goes on after what a person may settle: a block is worth more', () => {
		const input = policyInput({
			request: { country: undefined },
			facts: { counters: [counter({ count: 100 })] },
		});

		expect(decide(input, { stopAtFirst: true }).decision).toBe('blocked');
	});

	it('names the latest moment when several things have to pass', () => {
		const counters = [
			counter({ count: 100, resetsAt: NOW + 1 }),
			counter({ scope: 'global', count: 100, resetsAt: NOW + 9 }),
		];

		expect(judge({ facts: { counters } }).nextAllowedAt).toBe(NOW + 9);
	});
});

describe('the envelope', () => {
	it.each<[string, Partial<PolicyRequest>, readonly string[]]>([
		['a line break in the recipient', { recipient: 'bob@example.com\r\nSubject: Hi' }, ['header_injection']],
		['a line break in the sender', { sender: 'ada@example.org\r\nBcc: eve@example.com' }, ['header_injection', 'sender_not_authorized']],
		['no sender', { sender: '' }, ['sender_not_authorized']],
		['a name within a name, which a pattern of one domain does not allow', { sender: '"x@y"@example.org', allowedFrom: ['*@example.org'] }, ['sender_not_authorized']],
		['another domain that ends like the allowed one', { sender: 'ada@badexample.org', allowedFrom: ['*@example.org'] }, ['sender_not_authorized']],
		['a copy to no address', { blindCopy: { address: 'all', isFreemail: false } }, ['bcc_not_own']],
		['nothing', { recipient: undefined }, ['recipient_invalid']],
	])('%s', (_, request, expected) => {
		expect(codes({ request })).toEqual(expected);
	}); // prettier-ignore

	it('names no stranger’s address in a reason, which the audit log keeps', () => {
		const blindCopy = { address: 'eve@example.com', isFreemail: false };

		expect(judge({ request: { blindCopy } }).reason).toMatch(/\(example\.com\)$/);
	});
});

describe('suppression and lead', () => {
	it('says until when an entry holds, and of one without an end nothing', () => {
		const until = { ...suppression, expiresAt: NOW + 7 };

		expect(judge({ facts: { suppression: until } }).nextAllowedAt).toBe(NOW + 7);
		expect(judge({ facts: { suppression } })).toMatchObject({ nextAllowedAt: null });
		expect(judge({ facts: { suppression } }).reason).toMatch(/\(hard_bounce\)$/);
	});

	it.each([
		['a lost lead', { lead: lead({ status: 'lost' }) }, {}, ['sequence_stopped']],
		['a campaign that is over', { campaign: campaign({ status: 'finished' }) }, {}, ['campaign_paused']],
		['a personal answer to a lost lead', { lead: lead({ status: 'lost' }) }, personal, []],
		['a personal answer to a bounced lead', { lead: lead({ status: 'bounced' }) }, personal, ['lead_bounced']],
		['a personal answer to somebody who left', { lead: lead({ status: 'unsubscribed' }) }, personal, ['lead_unsubscribed']],
		['a thread of a campaign, whose lead has answered', { lead: lead({ status: 'replied' }) }, { message: personal.message }, ['lead_replied']],
	] as const)('%s', (_, facts, request, expected) => {
		expect(codes({ facts: facts as Partial<PolicyFacts>, request })).toEqual(expected);
	}); // prettier-ignore
});

describe('verification', () => {
	it.each([
		['exactly 90 days old', { verifiedAt: NOW - 90 * DAY_MS }, {}, []],
		['a millisecond older', { verifiedAt: NOW - 90 * DAY_MS - 1 }, {}, ['verification_stale']],
		['old by the lead', {}, { lead: lead({ verdict: 'valid', verifiedAt: 1 }) }, ['verification_stale']],
		['of a lead, beside a new verdict of the item', { verdict: 'valid' }, { lead: lead({ verdict: 'invalid', verifiedAt: 1 }) }, []],
		['younger by the item than by the lead', { verifiedAt: NOW }, { lead: lead({ verifiedAt: 1 }) }, []],
		['valid by the item, invalid by the lead', { verdict: 'valid' }, { lead: lead({ verdict: 'invalid' }) }, []],
	] as const)('%s', (_, request, facts, expected) => {
		expect(codes({ request, facts })).toEqual(expected);
	}); // prettier-ignore

	it('is never stale where the profile says so', () => {
		const verification = { ...defaultProfile.verification, maxAgeDays: 0 };

		expect(codes({ request: { verifiedAt: 1 }, profile: under({ verification }) })).toEqual([]);
	});
});

describe('region and contact source', () => {
	const sure = (minRegionConfidence: number) => under({ minRegionConfidence });
	const german = { recipient: 'bob@firma.de', country: undefined };

	it.each([
		['a guess that is just good enough', sure(0.7), {}, ['consent_required']],
		['a guess that is not', sure(0.71), {}, ['consent_required', 'region_low_confidence']],
		['a guess that a consent makes idle', sure(0.71), { consents: [consent()] }, []],
	])('%s', (_, profile, facts, expected) => {
		expect(codes({ request: german, facts, profile })).toEqual(expected);
	});

	it.each<[string, Situation, readonly string[]]>([
		['is known from the lead', { facts: { lead: lead({ contactSource: 'fair' }) } }, []],
		['is a consent', { facts: { consents: [consent({ revokedAt: 1 })] } }, []],
		['is asked for as the profile says', { profile: under({ contactSource: 'block' }) }, ['contact_source_missing']],
		['is no question of the seed', { profile: seedSimpleProfile }, ['profile_seed_simple']],
	])('the source of the contact %s', (_, situation, expected) => {
		expect(codes({ ...situation, request: { contactSource: '' } })).toEqual(expected);
	}); // prettier-ignore
});

describe('identity and content', () => {
	const identity = (change: object) => ({
		message: { ...message, identity: { ...message.identity, ...change } },
	});

	it.each([
		[{ name: ' ' }, 'missing: name'],
		[{ organisation: '' }, 'missing: organisation'],
		[{ name: '', postalAddress: '\t' }, 'missing: name, postal address'],
	])('wants all of name, organisation and postal address: %j', (change, told) => {
		expect(judge({ request: identity(change) }).reason).toContain(told);
	});

	it('is as strict as the profile', () => {
		const request = { message: { ...identity({ name: '' }).message, hasUnsubscribe: false } };
		const profile = under({ identity: 'warn', unsubscribe: 'review' });

		expect(judge({ request, profile })).toMatchObject({
			reasons: [{ code: 'unsubscribe_missing', effect: 'review' }],
			warnings: [{ code: 'sender_identity_incomplete' }],
		});
	});

	it('names at most five missing variables', () => {
		const missingVariables = ['a', 'b', 'c', 'd', 'e', 'f'];
		const { reason } = judge({ request: { message: { ...message, missingVariables } } });

		expect(reason).toMatch(/\(a, b, c, d, e\)$/);
	});
});

describe('repetition', () => {
	const earlier = (at: number, more = {}) => ({
		earlierSends: [{ at, campaignId: 'spring', stepId: '0', ...more }],
	});

	it.each([
		['is over with its window', held({}), NOW + 5],
		['in doubt does not end by waiting', held({ state: 'in_doubt' }), null],
		['of a step does not end at all', held({ kind: 'step', expiresAt: null }), null],
	])('a duplicate %s', (_, key, nextAllowedAt) => {
		expect(judge({ facts: { heldKeys: [key] } }).nextAllowedAt).toBe(nextAllowedAt);
	});

	it('waits three days to the millisecond, and says until when', () => {
		const last = NOW - 3 * DAY_MS;

		expect(codes({ facts: earlier(last) })).toEqual([]);
		expect(judge({ facts: earlier(last + 1) })).toMatchObject({
			reasons: [{ code: 'recipient_frequency_cap' }],
			nextAllowedAt: NOW + 1,
		});
	});

	it('asks nobody who answers a person, and no profile without the rule', () => {
		expect(codes({ facts: earlier(NOW), request: personal })).toEqual([]);
		expect(codes({ facts: earlier(NOW + 1), profile: under({ frequencyDays: 0 }) })).toEqual([]);
	});

	it.each([
		['of other campaigns', 'spring', 'autumn'],
		['of no campaign', '', ''],
	])('counts no steps %s', (_, campaignId, other) => {
		const earlierSends = ['1', '2', '3', '4'].map((stepId) => ({ at: 0, campaignId: other, stepId })); // prettier-ignore

		expect(codes({ request: { campaignId, stepId: '9' }, facts: { earlierSends } })).toEqual([]);
	});
});

describe('caps and sender', () => {
	it.each([
		[{ count: 99 }, []],
		[{ count: 100 }, ['daily_user_cap']],
		[{ cap: 0, count: 0 }, ['daily_user_cap']],
		[{ scope: 'mailbox', cap: 20, count: 17 }, []],
		[{ scope: 'mailbox', cap: 20, count: 18 }, ['mailbox_near_cap']],
		[{ scope: 'global', cap: 20, count: 19 }, []],
	] as const)('%j: %j', (reading, expected) => {
		expect(codes({ facts: { counters: [counter(reading)] } })).toEqual(expected);
	});

	it('say when the window moves on', () => {
		expect(judge({ facts: { counters: [counter({ count: 100 })] } })).toMatchObject({
			nextAllowedAt: NOW + 3_600_000,
			reason: 'The daily cap of the user is reached (100 of 100)',
		});
	});

	it.each([
		['switched off', { status: 'disabled' }, ['mailbox_paused'], null],
		['rested', { cooldownUntil: NOW }, [], null],
		['resting', { cooldownUntil: NOW + 4 }, ['mailbox_paused'], NOW + 4],
		['closed', { windowOpensAt: NOW + 6 }, ['outside_window'], NOW + 6],
	] as const)('a mailbox that is %s', (_, change, expected, nextAllowedAt) => {
		const situation = { facts: { mailbox: { ...mailbox, ...change } } };

		expect(codes(situation)).toEqual(expected);
		expect(judge(situation).nextAllowedAt).toBe(nextAllowedAt);
	});
});
