import type { Consent, ConsentType } from '../store/consent-ledger';
import { genericNames } from './data/generic-names';
import type { RegionGroup } from './data/regions';
import { genericAddressesOnly } from './data/regions';
import type { PolicyFacts } from './facts';
import type { PolicyRequest, SubscriberType } from './policy-request';
import type { PolicyProfile } from './profile';
import type { Effect, ReasonCode } from './reasons';
import { seedRegion } from './seed-region';

export type LegalBasis =
	| 'consent'
	| 'legitimate_interest'
	| 'soft_opt_in'
	| 'implied_consent'
	| 'contract'
	| 'opt_out_regime';

export type BasisStatus = 'evidenced' | 'attested' | 'required_missing' | 'assumed_by_profile';

/** The basis found or required; `status` says which, so that a missing consent never looks given. */
export interface BasisResult {
	readonly basis: LegalBasis;
	readonly status: BasisStatus;
	readonly evidenceId: string | null;
	readonly problem?: { readonly code: ReasonCode; readonly effect: Effect };
}

interface Requirement {
	readonly basis: LegalBasis;
	readonly accepts: readonly ConsentType[];
	readonly missing: ReasonCode;
	readonly effect: Effect;
}

const EXPRESS: readonly ConsentType[] = ['explicit', 'double_opt_in'];
const CUSTOMER: readonly ConsentType[] = ['soft', 'contract'];
const IMPLIED: readonly ConsentType[] = ['implied_business', 'implied_inquiry', 'published'];

const consentNeeded: Requirement = {
	basis: 'consent',
	accepts: [...EXPRESS, ...CUSTOMER],
	missing: 'consent_required',
	effect: 'block',
};
const impliedWillDo: Requirement = {
	...consentNeeded,
	accepts: [...EXPRESS, ...CUSTOMER, ...IMPLIED],
};
const assessmentNeeded: Requirement = {
	basis: 'legitimate_interest',
	accepts: [...EXPRESS, ...CUSTOMER, 'legitimate_interest'],
	missing: 'li_assessment_missing',
	effect: 'block',
};

type Requirements = Requirement | 'opt_out_regime' | 'depends_on_subscriber';

const REQUIREMENTS: Readonly<Record<RegionGroup, Requirements>> = {
	EU_STRICT: consentNeeded,
	EU_B2B_OPTOUT: 'depends_on_subscriber',
	UK: 'depends_on_subscriber',
	EEA_CH: consentNeeded,
	CA: impliedWillDo,
	AU_NZ: impliedWillDo,
	US: 'opt_out_regime',
	OPT_IN_WORLD: { ...consentNeeded, effect: 'review' },
	UNKNOWN: { ...consentNeeded, missing: 'region_unknown', effect: 'review' },
};

const BASIS_OF_CONSENT: Readonly<Record<ConsentType, LegalBasis>> = {
	explicit: 'consent',
	double_opt_in: 'consent',
	soft: 'soft_opt_in',
	implied_business: 'implied_consent',
	implied_inquiry: 'implied_consent',
	published: 'implied_consent',
	legitimate_interest: 'legitimate_interest',
	contract: 'contract',
	attested: 'consent',
};

export interface PolicyInput {
	readonly request: PolicyRequest;
	readonly facts: PolicyFacts;
	readonly profile: PolicyProfile;
	readonly now: number;
}

export function findBasis(input: PolicyInput): BasisResult {
	return input.profile.basis === 'seed' ? seedBasis(input) : evidencedBasis(input);
}

/** Consent still needs proof in the seed's profile; legitimate interest is what it assumes. */
function seedBasis(input: PolicyInput): BasisResult {
	const { basis } = seedRegion(input.facts.region);
	if (basis === 'legitimate_interest') {
		return { basis, status: 'assumed_by_profile', evidenceId: null };
	}

	return weigh(input, impliedWillDo);
}

function evidencedBasis(input: PolicyInput): BasisResult {
	const { facts, request, now } = input;
	const requirement = REQUIREMENTS[facts.region.group];
	if (requirement === 'opt_out_regime') {
		const [given] = validConsents(facts.consents, now);

		return given
			? evidenced(given)
			: { basis: 'opt_out_regime', status: 'assumed_by_profile', evidenceId: null };
	}
	if (requirement !== 'depends_on_subscriber') return weigh(input, requirement);

	return bySubscriber(input, request.subscriberType ?? readSubscriber(facts.lead?.subscriberType));
}

/** Companies may be written to on a recorded assessment, persons only with their consent. */
function bySubscriber(input: PolicyInput, subscriber: SubscriberType | undefined): BasisResult {
	if (subscriber === 'corporate' && !namesPerson(input)) return weigh(input, assessmentNeeded);
	const found = weigh(input, consentNeeded);
	// A consent settles the question whether a company or a person is written to.
	if (subscriber !== undefined || found.status !== 'required_missing') return found;

	return { ...found, problem: { code: 'subscriber_type_required', effect: 'review' } };
}

/** A company's address that belongs to one person there, in a country where that makes a difference. */
function namesPerson({ facts, profile }: PolicyInput): boolean {
	const { country } = facts.region;
	if (country === null || !genericAddressesOnly.has(country)) return false;
	// The operator has read the law otherwise.
	if (profile.regions[country] !== undefined || !facts.recipient.ok) return false;
	const name = facts.recipient.address.localPart.toLowerCase().split('+', 1)[0] ?? '';

	return !genericNames.has(name);
}

function weigh({ facts, profile, now }: PolicyInput, requirement: Requirement): BasisResult {
	const accepted = facts.consents.filter(({ type }) => requirement.accepts.includes(type));
	const [valid] = validConsents(accepted, now);
	if (valid) return evidenced(valid);
	// What speaks for a whole campaign does not outweigh the no of one person (GDPR art. 7(3)).
	if (hasTakenBack(facts.consents, now)) return missing(requirement, 'consent_revoked');
	const assessment = facts.campaign?.settings.liAssessmentId;
	if (
		requirement.accepts.includes('legitimate_interest') &&
		typeof assessment === 'string' &&
		assessment !== ''
	) {
		return { basis: 'legitimate_interest', status: 'evidenced', evidenceId: assessment };
	}
	const attested = attestation(facts, { profile, now });
	if (attested !== undefined) {
		return { basis: requirement.basis, status: 'attested', evidenceId: attested };
	}

	return missing(requirement, lapse(accepted, now) ?? requirement.missing);
}

function missing({ basis, effect }: Requirement, code: ReasonCode): BasisResult {
	return { basis, status: 'required_missing', evidenceId: null, problem: { code, effect } };
}

function hasTakenBack(consents: readonly Consent[], now: number): boolean {
	const [newest] = consents;

	return validConsents(consents, now).length === 0 && (newest?.revokedAt ?? null) !== null;
}

/** A named person vouches for the consents of a campaign or of one lead. */
function attestation(
	{ campaign, consents }: PolicyFacts,
	{ profile, now }: { profile: PolicyProfile; now: number },
): string | undefined {
	if (!profile.acceptsAttestation) return undefined;
	const [record] = validConsents(
		consents.filter(({ type }) => type === 'attested'),
		now,
	);
	if (record) return record.id;

	return campaign?.attestation ? `attestation:${campaign.id}` : undefined;
}

/** Why an acceptable consent is no longer one; the newest tells. */
function lapse(accepted: readonly Consent[], now: number): ReasonCode | undefined {
	const [newest] = accepted;
	if (!newest) return undefined;
	if (newest.revokedAt !== null) return 'consent_revoked';

	return newest.expiresAt !== null && newest.expiresAt <= now ? 'consent_expired' : undefined;
}

function validConsents(consents: readonly Consent[], now: number): readonly Consent[] {
	return consents.filter(
		({ revokedAt, expiresAt }) => revokedAt === null && (expiresAt === null || expiresAt > now),
	);
}

function evidenced({ id, type }: Consent): BasisResult {
	return {
		basis: BASIS_OF_CONSENT[type],
		status: type === 'attested' ? 'attested' : 'evidenced',
		evidenceId: id,
	};
}

export function readSubscriber(text: string | null | undefined): SubscriberType | undefined {
	return text === 'corporate' || text === 'individual' ? text : undefined;
}
