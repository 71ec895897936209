import { parseAddress } from '../../lib/mail/address';
import { defaultProfile } from '../../lib/policy/data/profiles';
import type { PolicyInput } from '../../lib/policy/evidence';
import type { CounterReading, PolicyFacts } from '../../lib/policy/facts';
import type { MessageFacts, PolicyRequest } from '../../lib/policy/policy-request';
import type { PolicyProfile } from '../../lib/policy/profile';
import { resolveRegion } from '../../lib/policy/region';
import type { Campaign } from '../../lib/store/campaign-book';
import type { Consent } from '../../lib/store/consent-ledger';
import type { Lead } from '../../lib/store/lead-book';

export const NOW = Date.UTC(2026, 10, 21, 12);

/** A mail to a company in the United States that nothing speaks against. */
/** What differs from a mail that every rule lets pass. */
export interface Situation {
	readonly request?: Partial<PolicyRequest>;
	readonly facts?: Partial<PolicyFacts>;
	readonly profile?: PolicyProfile;
}

export function policyInput(change: Situation = {}): PolicyInput {
	const request: PolicyRequest = {
		recipient: 'bob@example.com',
		sender: 'ada@example.org',
		subject: 'Hello',
		campaignId: 'spring',
		stepId: '1',
		actor: 'workflow-1',
		country: 'US',
		contactSource: 'https://example.com/team',
		...change.request,
	};
	const recipient = parseAddress(request.recipient);
	const domain = recipient.ok ? recipient.address.domain : '';

	return {
		request,
		profile: change.profile ?? defaultProfile,
		now: NOW,
		facts: {
			storeAvailable: true,
			recipient,
			isFreemail: false,
			recipientProvider: 'other',
			recipientOrganisation: domain,
			region: resolveRegion({
				leadCountry: request.country,
				recipientDomain: domain,
				isFreemail: false,
			}),
			suppression: undefined,
			lead: undefined,
			campaign: undefined,
			consents: [],
			heldKeys: [],
			earlierSends: [],
			threadStops: [],
			counters: [],
			mailbox: undefined,
			...change.facts,
		},
	};
}

export function consent(change: Partial<Consent> = {}): Consent {
	return {
		id: 'consent-1',
		address: 'bob@example.com',
		type: 'explicit',
		source: 'https://example.com/form',
		textVersion: 'v1',
		proofHash: null,
		region: null,
		actor: 'ada',
		obtainedAt: NOW - 86_400_000,
		expiresAt: null,
		revokedAt: null,
		...change,
	};
}

export function lead(change: Partial<Lead> = {}): Lead {
	return {
		id: 'lead-1',
		campaignId: 'spring',
		address: 'bob@example.com',
		status: 'contacted',
		country: null,
		subscriberType: null,
		contactSource: null,
		timeZone: null,
		verdict: null,
		verifiedAt: null,
		step: 1,
		nextStepAt: null,
		notBefore: null,
		stoppedReason: null,
		mailboxId: null,
		threadId: null,
		variant: null,
		fields: {},
		createdAt: NOW,
		updatedAt: NOW,
		...change,
	};
}

/** A text that says who writes and how to get off the list. */
export const message: MessageFacts = {
	identity: { name: 'Ada', organisation: 'Example Ltd', postalAddress: '1 Street' },
	replyTo: null,
	hasUnsubscribe: true,
	isThreadReply: false,
	missingVariables: [],
	contentFindings: [],
};

export function counter(change: Partial<CounterReading> = {}): CounterReading {
	return {
		scope: 'actor',
		subject: 'workflow-1',
		bucket: '2026-11-21',
		cap: 100,
		count: 0,
		resetsAt: NOW + 3_600_000,
		...change,
	};
}

export function campaign(change: Partial<Campaign> = {}): Campaign {
	return {
		id: 'spring',
		name: 'Spring',
		status: 'active',
		dailyCap: null,
		steps: [],
		attestation: null,
		settings: {},
		createdAt: NOW,
		updatedAt: NOW,
		...change,
	};
}
