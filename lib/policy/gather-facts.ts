import type { Address, ParsedAddress } from '../mail/address';
import { parseAddress } from '../mail/address';
import { foldAddress } from '../mail/address-folding';
import { StoreUnavailableError } from '../mail/errors';
import type { Campaign } from '../store/campaign-book';
import type { Consent } from '../store/consent-ledger';
import type { Lead } from '../store/lead-book';
import type { AttemptState } from '../store/send-ledger';
import type { CountedMailbox, PlannedCounter } from './counter-plan';
import { planCounters } from './counter-plan';
import type { CounterReading, EarlierSend, MailboxFacts, PolicyFacts } from './facts';
import type { PolicyRequest } from './policy-request';
import type { DomainNames, PolicyRecords } from './ports';
import type { PolicyProfile } from './profile';
import { resolveRegion } from './region';
import { sendKeysOf } from './send-keys';

const DAY_MS = 86_400_000;
// Far enough back to see every step of a slow campaign.
const STEP_MEMORY_DAYS = 365;

export interface SendingAccount extends CountedMailbox {
	readonly facts: MailboxFacts;
}

export interface FactSources {
	readonly records: PolicyRecords;
	readonly names: DomainNames;
}

export interface FactFrame {
	readonly profile: PolicyProfile;
	readonly now: number;
	readonly account?: SendingAccount;
}

/** Asks the store everything a decision needs; if it cannot answer, that itself is the answer. */
export async function gatherFacts(
	sources: FactSources,
	request: PolicyRequest,
	frame: FactFrame,
): Promise<PolicyFacts> {
	const recipient = parseAddress(unwrapSingle(request.recipient));
	if (!recipient.ok) return emptyFacts(recipient, { storeAvailable: true });

	try {
		return await readFacts(sources, { request, recipient, address: recipient.address }, frame);
	} catch (error) {
		if (error instanceof StoreUnavailableError)
			return emptyFacts(recipient, { storeAvailable: false });
		throw error;
	}
}

interface Question {
	readonly request: PolicyRequest;
	readonly recipient: ParsedAddress;
	readonly address: Address;
}

async function readFacts(
	{ records, names }: FactSources,
	{ request, recipient, address }: Question,
	frame: FactFrame,
): Promise<PolicyFacts> {
	const { domain } = address;
	const isFreemail = names.isFreemail(domain);
	const recipientProvider = request.recipientProvider ?? names.providerOf(domain);
	const recipientOrganisation = names.organisationOf(domain);
	const key = { address: address.address, campaignId: request.campaignId };
	const suppression = await records.suppressions.find(key);
	const lead = await findLead(records, request, address);
	const campaign =
		request.campaignId === '' ? undefined : await records.campaigns.get(request.campaignId);
	const consents = await records.consents.findFor(address.address);
	const keys = sendKeysOf(request, { recipient: address, profile: frame.profile, now: frame.now });
	const heldKeys = await records.sends.findKeys(
		keys.map(({ hash }) => hash),
		frame.now,
	);
	const earlierSends = await findEarlierSends(records, address, frame);
	const planned = planFor(
		{ request, names, isFreemail, recipientProvider, recipientOrganisation, campaign },
		frame,
	);

	return {
		storeAvailable: true,
		recipient,
		isFreemail,
		recipientProvider,
		recipientOrganisation,
		region: regionOf({ request, lead, consents, domain, isFreemail }),
		suppression,
		lead,
		campaign,
		consents,
		heldKeys,
		earlierSends,
		counters: await readCounters(records, planned),
		mailbox: frame.account?.facts,
	};
}

interface Countable {
	readonly request: PolicyRequest;
	readonly names: DomainNames;
	readonly isFreemail: boolean;
	readonly recipientProvider: string;
	readonly recipientOrganisation: string;
	readonly campaign: Campaign | undefined;
}

function planFor(mail: Countable, { profile, now, account }: FactFrame): readonly PlannedCounter[] {
	const sender = parseAddress(mail.request.sender);
	const senderDomain = sender.ok ? mail.names.organisationOf(sender.address.domain) : '';

	return planCounters(
		{
			mailbox: account,
			senderDomain,
			recipientOrganisation: mail.recipientOrganisation,
			recipientProvider: mail.recipientProvider,
			isFreemail: mail.isFreemail,
			campaignId: mail.request.campaignId,
			campaignDailyCap: mail.campaign?.dailyCap ?? null,
			actor: mail.request.actor,
		},
		profile,
		now,
	);
}

async function findLead(
	{ leads }: PolicyRecords,
	{ leadId, campaignId }: PolicyRequest,
	address: Address,
): Promise<Lead | undefined> {
	if (leadId !== undefined && leadId !== '') {
		const lead = await leads.get(leadId);
		if (lead && isSamePerson(lead, address)) return lead;
	}
	const known = await leads.findByAddress(address.address);

	// An opt-out is told to the person's lead in one campaign and holds for all of them.
	return (
		known.find(({ status }) => status === 'unsubscribed' || status === 'bounced') ??
		known.find((lead) => lead.campaignId === campaignId)
	);
}

function isSamePerson(lead: Lead, address: Address): boolean {
	const parsed = parseAddress(lead.address);

	return parsed.ok && foldAddress(parsed.address) === foldAddress(address);
}

const COUNTED_STATES: ReadonlySet<AttemptState> = new Set([
	'sent',
	'in_doubt',
	'sending',
	'reserved',
]);

async function findEarlierSends(
	{ sends }: PolicyRecords,
	address: Address,
	{ profile, now }: FactFrame,
): Promise<readonly EarlierSend[]> {
	if (profile.frequencyDays === 0 && profile.maxSteps === 0) return [];
	const attempts = await sends.findByRecipient(address.address, now - STEP_MEMORY_DAYS * DAY_MS);

	return attempts
		.filter(({ state }) => COUNTED_STATES.has(state))
		.map(({ createdAt, sentAt, campaignId, stepId }) => ({
			at: sentAt ?? createdAt,
			campaignId,
			stepId,
		}));
}

async function readCounters(
	{ sends }: PolicyRecords,
	planned: readonly PlannedCounter[],
): Promise<readonly CounterReading[]> {
	const values = await sends.readCounters(planned);

	return planned.map((counter, index) => {
		const { sent = 0, reserved = 0 } = values[index] ?? {};

		return { ...counter, count: sent + reserved };
	});
}

function regionOf(known: {
	readonly request: PolicyRequest;
	readonly lead: Lead | undefined;
	readonly consents: readonly Consent[];
	readonly domain: string;
	readonly isFreemail: boolean;
}) {
	return resolveRegion({
		leadCountry: known.request.country || known.lead?.country,
		consentCountry: known.consents.find(({ region }) => region !== null)?.region,
		companyCountry: known.request.companyCountry,
		recipientDomain: known.domain,
		isFreemail: known.isFreemail,
	});
}

/** An item may carry a list with one address; more than one is refused by the envelope rule. */
function unwrapSingle(given: unknown): unknown {
	return Array.isArray(given) && given.length === 1 ? given[0] : given;
}

function emptyFacts(
	recipient: ParsedAddress,
	{ storeAvailable }: { storeAvailable: boolean },
): PolicyFacts {
	return {
		storeAvailable,
		recipient,
		isFreemail: false,
		recipientProvider: 'other',
		recipientOrganisation: recipient.ok ? recipient.address.domain : '',
		region: resolveRegion({
			recipientDomain: recipient.ok ? recipient.address.domain : '',
			isFreemail: false,
		}),
		suppression: undefined,
		lead: undefined,
		campaign: undefined,
		consents: [],
		heldKeys: [],
		earlierSends: [],
		counters: [],
		mailbox: undefined,
	};
}
