import { defaultProfile, seedSimpleProfile } from '../../../lib/policy/data/profiles';
import { findBasis } from '../../../lib/policy/evidence';
import type { PolicyFacts } from '../../../lib/policy/facts';
import type { PolicyRequest } from '../../../lib/policy/policy-request';
import type { Consent, ConsentType } from '../../../lib/store/consent-ledger';
import { campaign, consent, lead, NOW, policyInput } from '../../support/policy-sample';

const find = (
	request: Partial<PolicyRequest>,
	facts: Partial<PolicyFacts> = {},
	profile = defaultProfile,
) => findBasis(policyInput({ request, facts, profile }));

const TYPES: readonly ConsentType[] = [
	'explicit', 'double_opt_in', 'soft', 'contract', 'implied_business', 'implied_inquiry', 'published',
	'legitimate_interest', 'attested',
]; // prettier-ignore
const EXPRESS = ['explicit', 'double_opt_in', 'soft', 'contract'];
const IMPLIED = [...EXPRESS, 'implied_business', 'implied_inquiry', 'published'];

describe('the evidence that a region takes (sending-and-policy 4.3)', () => {
	it.each<[string, Partial<PolicyRequest>, readonly string[]]>([
		['EU_STRICT', { country: 'DE' }, EXPRESS],
		['EU_B2B_OPTOUT, a company', { country: 'FR', subscriberType: 'corporate' }, [...EXPRESS, 'legitimate_interest']],
		['EU_B2B_OPTOUT, a person', { country: 'FR', subscriberType: 'individual' }, EXPRESS],
		['EU_B2B_OPTOUT, whoever it is', { country: 'FR' }, EXPRESS],
		['UK, a company', { country: 'GB', subscriberType: 'corporate' }, [...EXPRESS, 'legitimate_interest']],
		['UK, a person', { country: 'GB', subscriberType: 'individual' }, EXPRESS],
		['EEA and Switzerland', { country: 'NO' }, EXPRESS],
		['Canada', { country: 'CA' }, IMPLIED],
		['Australia', { country: 'AU' }, IMPLIED],
		['New Zealand', { country: 'NZ' }, IMPLIED],
		['opt-in countries', { country: 'BR' }, EXPRESS],
		['everywhere else', { country: 'KE' }, EXPRESS],
	])('%s', (_, request, accepted) => {
		const found = TYPES.filter(
			(type) => find(request, { consents: [consent({ type })] }).status === 'evidenced',
		);

		expect(found.sort()).toEqual([...accepted].sort());
	}); // prettier-ignore

	it.each<[ConsentType, string]>([
		['explicit', 'consent'], ['double_opt_in', 'consent'], ['soft', 'soft_opt_in'], ['contract', 'contract'],
		['implied_business', 'implied_consent'], ['implied_inquiry', 'implied_consent'], ['published', 'implied_consent'],
	])('calls %s %s', (type, basis) => {
		expect(find({ country: 'CA' }, { consents: [consent({ type })] })).toEqual({
			...{ basis, status: 'evidenced', evidenceId: 'consent-1' },
		});
	}); // prettier-ignore

	it('asks for none in the United States, and shows one that is there', () => {
		expect(find({ country: 'US' })).toEqual({
			...{ basis: 'opt_out_regime', status: 'assumed_by_profile', evidenceId: null },
		});
		expect(find({ country: 'US' }, { consents: [consent()] })).toMatchObject({ basis: 'consent' });
		expect(find({ country: 'US' }, { consents: [consent({ expiresAt: NOW })] })).toMatchObject({
			basis: 'opt_out_regime',
		});
	});

	it('takes what the lead says about company or person, unless the item says otherwise', () => {
		const facts = {
			lead: lead({ subscriberType: 'corporate' }),
			campaign: campaign({ settings: { liAssessmentId: 'lia-7' } }),
		};

		expect(find({ country: 'IE' }, facts)).toEqual({
			...{ basis: 'legitimate_interest', status: 'evidenced', evidenceId: 'lia-7' },
		});
		expect(find({ country: 'IE', subscriberType: 'individual' }, facts).problem?.code).toBe(
			'consent_required',
		);
		const nothing = { ...facts, campaign: campaign({ settings: { liAssessmentId: '' } }) };
		expect(find({ country: 'IE' }, nothing).problem).toEqual({
			...{ code: 'li_assessment_missing', effect: 'block' },
		});
	});

	it.each([
		['info@firma.be', 'BE', undefined],
		['Sales+spring@firma.nl', 'NL', undefined],
		['jan.peeters@firma.be', 'BE', 'consent_required'],
		['jan.peeters@firma.nl', 'NL', 'consent_required'],
		['jean.dupont@firme.fr', 'FR', undefined],
	])('writes to companies of Belgium and the Netherlands at generic addresses only: %s', (recipient, country, code) => {
		const facts = { campaign: campaign({ settings: { liAssessmentId: 'lia-7' } }) };
		const request = { recipient, country, subscriberType: 'corporate' } as const;

		expect(find(request, facts).problem?.code).toBe(code);
		const own = { ...defaultProfile, regions: { [country]: 'EU_B2B_OPTOUT' as const } };
		expect(find(request, facts, own).problem).toBeUndefined();
	}); // prettier-ignore

	it('lets a named person of a Belgian company agree', () => {
		const request = {
			recipient: 'jan@firma.be',
			country: 'BE',
			subscriberType: 'corporate',
		} as const;

		expect(find(request, { consents: [consent()] }).status).toBe('evidenced');
	});
});

describe('evidence that is none any more', () => {
	const codeOf = (...consents: readonly Consent[]) => find({ country: 'DE' }, { consents }).problem?.code; // prettier-ignore

	it.each<[string, readonly Consent[], string | undefined]>([
		['a moment before its end', [consent({ expiresAt: NOW + 1 })], undefined],
		['at its end', [consent({ expiresAt: NOW })], 'consent_expired'],
		['taken back', [consent({ revokedAt: NOW })], 'consent_revoked'],
		['taken back, then given anew', [consent(), consent({ revokedAt: 1 })], undefined],
		['of a kind that does not do', [consent({ type: 'published' })], 'consent_required'],
		['expired, and taken back before', [consent({ expiresAt: 1 }), consent({ revokedAt: 1 })], 'consent_expired'],
	])('%s', (_, consents, code) => {
		expect(codeOf(...consents)).toBe(code);
	}); // prettier-ignore

	it.each([
		['an attestation', { country: 'DE' }, { attestation: { by: 'Ada' } }],
		['an assessment', { country: 'FR', subscriberType: 'corporate' }, { settings: { liAssessmentId: 'lia-7' } }],
	] as const)('%s of a campaign does not outweigh a consent that was taken back', (_, request, change) => {
		const facts = { campaign: campaign(change) };
		const profile = { ...defaultProfile, acceptsAttestation: true };

		expect(find(request, facts, profile).problem).toBeUndefined();
		expect(
			find(request, { ...facts, consents: [consent({ revokedAt: NOW })] }, profile).problem,
		).toEqual({ code: 'consent_revoked', effect: 'block' });
	}); // prettier-ignore
});

describe('attestation', () => {
	const attested = consent({ type: 'attested', id: 'attested-1' });

	it('counts only in a profile that accepts it, and never as evidence', () => {
		expect(find({ country: 'DE' }, { consents: [attested] })).toMatchObject({
			status: 'required_missing',
		});
		expect(find({ country: 'DE' }, { consents: [attested] }, seedSimpleProfile)).toEqual({
			...{ basis: 'consent', status: 'attested', evidenceId: 'attested-1' },
		});
		expect(
			find({ country: 'DE' }, { campaign: campaign({ attestation: { by: 'Ada' } }) }, seedSimpleProfile),
		).toEqual({ basis: 'consent', status: 'attested', evidenceId: 'attestation:spring' });
	}); // prettier-ignore

	it.each([
		['expired', { expiresAt: NOW }],
		['taken back', { revokedAt: NOW }],
	])('is void when %s', (_, change) => {
		const consents = [{ ...attested, ...change }];

		expect(find({ country: 'DE' }, { consents }, seedSimpleProfile).status).toBe(
			'required_missing',
		);
	});
});

describe('the seed profile', () => {
	it.each([
		['DE', 'consent', 'required_missing'],
		['GB', 'consent', 'required_missing'],
		['CA', 'consent', 'required_missing'],
		['NZ', 'consent', 'required_missing'],
		['NO', 'consent', 'required_missing'],
		['CH', 'legitimate_interest', 'assumed_by_profile'],
		['US', 'legitimate_interest', 'assumed_by_profile'],
		['BR', 'legitimate_interest', 'assumed_by_profile'],
		['KE', 'legitimate_interest', 'assumed_by_profile'],
	])('%s: %s, %s', (country, basis, status) => {
		expect(find({ country }, {}, seedSimpleProfile)).toMatchObject({ basis, status });
	});
});
