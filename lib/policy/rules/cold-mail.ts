import type { PolicyRequest } from '../policy-request';

/** Everything is cold but an answer in a thread outside of any campaign. */
export function isCold({ campaignId, message }: PolicyRequest): boolean {
	return campaignId !== '' || message?.isThreadReply !== true;
}
