import type { Address, ParsedAddress } from '../mail/address';
import { parseAddress } from '../mail/address';
import { foldAddress } from '../mail/address-folding';
import { InvariantError, StoreUnavailableError } from '../mail/errors';
import type { Consent } from '../store/consent-ledger';
import type { FactAnswer, FactQuestion } from '../store/decision-facts';
import type { Lead } from '../store/lead-book';
import type { CountedMailbox, PlannedCounter } from './counter-plan';
import { campaignCap, planCounters } from './counter-plan';
import type { CounterReading, MailboxFacts, PolicyFacts } from './facts';
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
	const [facts] = await gatherAllFacts(sources, [{ request, frame }]);
	if (!facts) throw new InvariantError('The store left a question of policy unanswered.');

	return facts;
}

export interface FactWish {
	readonly request: PolicyRequest;
	readonly frame: FactFrame;
}

/** The same for several mails at once, in their order. */
export async function gatherAllFacts(
	{ records, names }: FactSources,
	wishes: readonly FactWish[],
): Promise<readonly PolicyFacts[]> {
	const inquiries = wishes.map((wish) => inquire(names, wish));
	const asked = inquiries.filter((inquiry) => inquiry.kind === 'asked');
	try {
		const answers = await records.facts.read(asked.map(({ question }) => question));
		const answered = new Map(asked.map((inquiry, index) => [inquiry, answers[index]]));

		return inquiries.map((inquiry) => toFacts(inquiry, answered));
	} catch (error) {
		if (!(error instanceof StoreUnavailableError)) throw error;

		return inquiries.map(({ recipient }) =>
			emptyFacts(recipient, { storeAvailable: !recipient.ok }),
		);
	}
}

type Inquiry = Unaddressed | AskedInquiry;

interface Unaddressed {
	readonly kind: 'unaddressed';
	readonly recipient: ParsedAddress;
}

interface AskedInquiry {
	readonly kind: 'asked';
	readonly wish: FactWish;
	readonly recipient: ParsedAddress;
	readonly address: Address;
	readonly mail: Countable;
	readonly counters: readonly PlannedCounter[];
	readonly question: FactQuestion;
}

function inquire(names: DomainNames, wish: FactWish): Inquiry {
	const { request, frame } = wish;
	const recipient = parseAddress(unwrapSingle(request.recipient));
	if (!recipient.ok) return { kind: 'unaddressed', recipient };
	const { address } = recipient;
	const mail = {
		request,
		names,
		isFreemail: names.isFreemail(address.domain),
		recipientProvider: request.recipientProvider ?? names.providerOf(address.domain),
		recipientOrganisation: names.organisationOf(address.domain),
	};
	const counters = planFor(mail, frame);
	const question = questionOf({ request, address }, counters, frame);

	return { kind: 'asked', wish, recipient, address, mail, counters, question };
}

function toFacts(
	inquiry: Inquiry,
	answers: ReadonlyMap<AskedInquiry, FactAnswer | undefined>,
): PolicyFacts {
	if (inquiry.kind === 'unaddressed')
		return emptyFacts(inquiry.recipient, { storeAvailable: true });
	const answer = answers.get(inquiry);
	if (!answer) throw new InvariantError('The store left a question of policy unanswered.');
	const { recipient, address, mail, wish } = inquiry;
	const { request, frame } = wish;
	const { suppression, campaign, consents, heldKeys, earlierSends } = answer;
	const { isFreemail, recipientProvider, recipientOrganisation } = mail;
	const lead = pickLead(answer, request, address);
	const cap = campaignCap(campaign?.dailyCap ?? null, frame.profile);

	return {
		storeAvailable: true,
		recipient,
		isFreemail,
		recipientProvider,
		recipientOrganisation,
		region: regionOf({
			request,
			lead,
			consents,
			domain: address.domain,
			isFreemail,
			groups: frame.profile.regions,
		}),
		suppression,
		lead,
		campaign,
		consents,
		heldKeys,
		earlierSends,
		counters: toReadings(inquiry.counters, answer, cap),
		mailbox: frame.account?.facts,
		threadStops: answer.threadStops,
		...(answer.mailsSoFar === undefined ? {} : { mailsSoFar: answer.mailsSoFar }),
	};
}

function questionOf(
	{ request, address }: { readonly request: PolicyRequest; readonly address: Address },
	counters: readonly PlannedCounter[],
	{ profile, now, account }: FactFrame,
): FactQuestion {
	const asksForEarlier = profile.frequencyDays > 0 || profile.maxSteps > 0;
	const keys = sendKeysOf(request, { recipient: address, profile, now });

	return {
		address: address.address,
		campaignId: request.campaignId,
		leadId: request.leadId ?? null,
		keyHashes: keys.map(({ hash }) => hash),
		earlierSince: asksForEarlier ? now - STEP_MEMORY_DAYS * DAY_MS : null,
		firstMails: profile.humanGate.firstMails,
		counters,
		...threadSender(request, account),
		now,
	};
}

/** Nobody has to be asked about where a conversation goes on. */
function threadSender(
	{ sender, message }: PolicyRequest,
	account: SendingAccount | undefined,
): Pick<FactQuestion, 'sender'> {
	if (message?.isThreadReply === true || sender === '') return {};
	const { id: mailboxId, domain, serverId } = account ?? {};

	return { sender: { address: sender, mailboxId, domain, serverId } };
}

interface Countable {
	readonly request: PolicyRequest;
	readonly names: DomainNames;
	readonly isFreemail: boolean;
	readonly recipientProvider: string;
	readonly recipientOrganisation: string;
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
			// Whether the campaign has a cap is known only from the answer, so its counter is always asked for.
			campaignDailyCap: Infinity,
			actor: mail.request.actor,
		},
		profile,
		now,
	);
}

function pickLead(
	{ namedLead, leads }: FactAnswer,
	{ campaignId }: PolicyRequest,
	address: Address,
): Lead | undefined {
	const named = namedLead && isSamePerson(namedLead, address) ? namedLead : undefined;

	// An opt-out is told to the person's lead in one campaign and holds for all of them.
	return (
		leads.find(({ status }) => status === 'unsubscribed' || status === 'bounced') ??
		named ??
		leads.find((lead) => lead.campaignId === campaignId)
	);
}

function isSamePerson(lead: Lead, address: Address): boolean {
	const parsed = parseAddress(lead.address);

	return parsed.ok && foldAddress(parsed.address) === foldAddress(address);
}

function toReadings(
	asked: readonly PlannedCounter[],
	{ counters }: FactAnswer,
	capOfCampaign: number | null,
): readonly CounterReading[] {
	return asked.flatMap((counter, index) => {
		const cap = counter.scope === 'campaign' ? capOfCampaign : counter.cap;
		if (cap === null) return [];
		const { sent = 0, reserved = 0 } = counters[index] ?? {};

		return [{ ...counter, cap, count: sent + reserved }];
	});
}

function regionOf(known: {
	readonly request: PolicyRequest;
	readonly lead: Lead | undefined;
	readonly consents: readonly Consent[];
	readonly domain: string;
	readonly isFreemail: boolean;
	readonly groups: PolicyProfile['regions'];
}) {
	return resolveRegion({
		groups: known.groups,
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
		threadStops: [],
	};
}
