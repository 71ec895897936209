import { finding } from '../reasons';
import type { Rule } from './rule';

/** What a person wants to see before it leaves; `approvedBy` settles it (ledger S1-36). */
export const humanGate: Rule = ({ facts, profile }) => {
	const { approval, firstMails } = profile.humanGate;
	const campaignAsks = facts.campaign?.settings.requireApproval === true;
	const isNew = facts.mailsSoFar !== undefined && facts.mailsSoFar < firstMails;

	return [
		...(approval || campaignAsks ? [finding('approval_required', 'review')] : []),
		...(isNew
			? [
					finding('new_workspace_review', 'review', {
						detail: `${facts.mailsSoFar} of the first ${firstMails}`,
					}),
				]
			: []),
	];
};
