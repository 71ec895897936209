import type { EarlierSend } from '../../store/decision-facts';
import type { PolicyRequest } from '../policy-request';

/** Whether the mail opens a conversation; a dry run knows only what its campaign sent before. */
export function beginsThread(
	{ campaignId, stepId, message }: PolicyRequest,
	earlierSends: readonly EarlierSend[],
): boolean {
	if (message) return !message.isThreadReply;

	return (
		campaignId === '' ||
		!earlierSends.some((sent) => sent.campaignId === campaignId && sent.stepId !== stepId)
	);
}
