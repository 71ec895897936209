import { parseAddress } from '../mail/address';
import { foldAddress } from '../mail/address-folding';
import { ConfigurationError } from '../mail/errors';
import { isTimeZone } from '../zoned-time';
import type { Lead, LeadBook } from '../store/lead-book';
import type { SendRequest } from './send-request';

/**
 * What the item leaves out is that of the lead it names: its address (ledger S0-04), its fields as variables of
 * the template, its time zone. What the item says wins.
 * @throws ConfigurationError when only a lead is named and it cannot be written to
 */
export async function withNamedLead(
	leads: Pick<LeadBook, 'get'>,
	request: SendRequest,
): Promise<SendRequest> {
	const { policy } = request;
	const named = policy.leadId === undefined ? undefined : await leads.get(policy.leadId);
	if (isEmpty(policy.recipient)) return fromLeadAlone(request, named);

	return named && isAddressedTo(named, policy.recipient) ? filled(request, named) : request;
}

/** Of a lead that nobody named only the time zone is taken: its fields may be meant for other words. */
export function withZoneOf(lead: Lead | undefined, request: SendRequest): SendRequest {
	return { ...request, policy: { ...request.policy, ...zoneOf(request, lead) } };
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

	return filled({ ...request, policy: { ...policy, recipient: lead.address } }, lead);
}

function filled(request: SendRequest, lead: Lead): SendRequest {
	const { policy, content } = request;

	return {
		...request,
		content: { ...content, variables: { ...variablesOf(lead), ...content.variables } },
		policy: {
			...policy,
			...(policy.campaignId === '' ? { campaignId: lead.campaignId } : {}),
			...zoneOf(request, lead),
		},
	};
}

function zoneOf({ policy }: SendRequest, lead: Lead | undefined) {
	const zone = policy.recipientZone ?? lead?.timeZone;

	return zone && isTimeZone(zone) ? { recipientZone: zone } : {};
}

function variablesOf({ id, address, country, campaignId, fields }: Lead): Record<string, unknown> {
	return { leadId: id, email: address, country, campaignId, ...fields };
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
