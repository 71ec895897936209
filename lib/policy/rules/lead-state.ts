import type { LeadStatus } from '../../store/lead-book';
import type { ReasonCode } from '../reasons';
import { finding } from '../reasons';
import { isCold } from './cold-mail';
import type { Rule } from './rule';

const CODES: Readonly<Partial<Record<LeadStatus, ReasonCode>>> = {
	replied: 'lead_replied',
	bounced: 'lead_bounced',
	unsubscribed: 'lead_unsubscribed',
	won: 'sequence_stopped',
	lost: 'sequence_stopped',
};

/** A sequence ends with the first answer; a personal answer to a person is not part of one. */
export const leadState: Rule = ({ facts, request }) => {
	const { lead, campaign } = facts;
	if (campaign && campaign.status !== 'active') {
		return [finding('campaign_paused', 'block', { detail: campaign.status })];
	}
	if (!lead) return [];
	if (!isCold(request) && lead.status !== 'bounced' && lead.status !== 'unsubscribed') return [];
	const code = CODES[lead.status];
	if (code) return [finding(code, 'block')];

	return lead.stoppedReason === null
		? []
		: [finding('sequence_stopped', 'block', { detail: lead.stoppedReason })];
};
