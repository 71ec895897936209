import { parseAddress } from '../mail/address';
import { foldAddress } from '../mail/address-folding';
import { ConfigurationError } from '../mail/errors';
import { isTimeZone } from '../policy/zoned-time';
import type { Lead, LeadBook } from '../store/lead-book';
import type { SendRequest } from './send-request';

type Leads = Pick<LeadBook, 'get' | 'findByAddress'>;

/**
 * What the item leaves out is the lead's: its address (ledger S0-04), its fields as variables of the
 * template, its time zone. What the item says wins.
 * @throws ConfigurationError when only a lead is named and it cannot be written to
 */
export async function withLead(leads: Leads, request: SendRequest): Promise<SendRequest> {
	const { policy } = request;
	const named = policy.leadId === undefined ? undefined : await leads.get(policy.leadId);
	if (isEmpty(policy.recipient)) return fromLeadAlone(request, named);
	const lead = named && isAddressedTo(named, policy.recipient) ? named : undefined;
	const zone = policy.recipientZone ?? (lead ?? (await leadOf(leads, request)))?.timeZone;

	return filled(request, lead, zone);
}

function fromLeadAlone(request: SendRequest, lead: Lead | undefined): SendRequest {
	const { policy } = request;
	if (policy.leadId === undefined) return request;
	if (!lead) {
		throw new ConfigurationError(
			`The mail could not be addressed because the lead "${policy.leadId}" is not in the store`,
			'Take "Lead ID" from Outreach Store, "Lead: Get", and check that the same store is used',
		);
	}
	if (lead.address === null) {
		throw new ConfigurationError(
			`The mail could not be addressed because the data of the lead "${policy.leadId}" has been erased`,
			'Take the lead out of the workflow: this person asked to be forgotten',
		);
	}
	const addressed = { ...request, policy: { ...policy, recipient: lead.address } };

	return filled(addressed, lead, policy.recipientZone ?? lead.timeZone);
}

function filled(
	request: SendRequest,
	lead: Lead | undefined,
	zone: string | null | undefined,
): SendRequest {
	const { policy, content } = request;
	const variables = lead ? { ...variablesOf(lead), ...content.variables } : content.variables;

	return {
		...request,
		content: { ...content, variables },
		policy: {
			...policy,
			...(lead && policy.campaignId === '' ? { campaignId: lead.campaignId } : {}),
			...(zone && isTimeZone(zone) ? { recipientZone: zone } : {}),
		},
	};
}

function variablesOf({ id, address, country, campaignId, fields }: Lead): Record<string, unknown> {
	return { leadId: id, email: address, country, campaignId, ...fields };
}

async function leadOf(leads: Leads, { policy }: SendRequest): Promise<Lead | undefined> {
	const { recipient, campaignId } = policy;
	const parsed = parseAddress(recipient);
	if (campaignId === '' || !parsed.ok) return undefined;

	return (await leads.findByAddress(parsed.address.address, campaignId))[0];
}

function isAddressedTo({ address }: Lead, recipient: unknown): boolean {
	const [own, given] = [parseAddress(address), parseAddress(recipient)];

	return own.ok && given.ok && foldAddress(own.address) === foldAddress(given.address);
}

function isEmpty(recipient: unknown): boolean {
	return (
		recipient === undefined ||
		recipient === null ||
		(typeof recipient === 'string' && recipient.trim() === '')
	);
}
