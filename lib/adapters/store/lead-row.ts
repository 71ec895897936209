import type { Lead, LeadStatus } from '../../store/lead-book';
import { leadTransitions } from '../../store/lead-book';
import { recordShape } from './record-shape';
import { addressKey } from './subject-hash';

export const lead = recordShape<Lead>({
	id: 'plain',
	campaignId: 'plain',
	address: 'plain',
	status: 'plain',
	country: 'plain',
	subscriberType: 'plain',
	contactSource: 'plain',
	timeZone: 'plain',
	verdict: 'plain',
	verifiedAt: 'plain',
	step: 'plain',
	nextStepAt: 'plain',
	notBefore: 'plain',
	stoppedReason: 'plain',
	mailboxId: 'plain',
	threadId: 'plain',
	variant: 'plain',
	fields: 'json',
	createdAt: 'plain',
	updatedAt: 'plain',
});

/** Mail goes out to the local part as it was given (RFC 5321 2.4); only white space and domain are tidied. */
export function addressKeepingCase(address: string): string {
	const text = address.trim();
	const key = addressKey(text);
	const at = text.lastIndexOf('@');

	return text.toLowerCase() === key && at > 0
		? `${text.slice(0, at)}${key.slice(key.lastIndexOf('@'))}`
		: key;
}

export function statusesBefore(to: LeadStatus): LeadStatus[] {
	return (Object.keys(leadTransitions) as LeadStatus[]).filter((from) =>
		leadTransitions[from].includes(to),
	);
}
