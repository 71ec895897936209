import type {
	INodeType,
	INodeTypeDescription,
	ITriggerFunctions,
	ITriggerResponse,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { imapCredentialTest, storeCredentialTest } from '../shared/credential-tests';
import { toNodeError } from '../shared/to-node-error';
import { wireReplies } from '../shared/wire-replies';
import { readReplyTriggerRequest } from './parameters';
import { replyTriggerProperties } from './properties';

export class ReplyTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reply Trigger',
		name: 'replyTrigger',
		icon: { light: 'file:replyTrigger.svg', dark: 'file:replyTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["mode"] === "poll" ? "poll" : "push (IDLE)" }}',
		description: 'Start when an answer, a bounce, a complaint or an automatic answer comes back',
		eventTriggerDescription: 'Waiting for mail to come back',
		activationMessage: 'Every message that comes back now starts an execution.',
		defaults: { name: 'Reply Trigger' },
		usableAsTool: undefined,
		inputs: [],
		outputs: `={{ $parameter["outputs"] === "single" ? [{ type: "${NodeConnectionTypes.Main}" }] : ["Replies", "Bounces", "Complaints", "Auto-Replies", "Uncertain", "Other"].map((displayName) => ({ type: "${NodeConnectionTypes.Main}", displayName })) }}`,
		credentials: [
			{
				name: 'outreachImapApi',
				displayName: 'IMAP Account',
				required: true,
				testedBy: 'imapCredentialTest',
				displayOptions: { show: { mailboxSource: ['credential'] } },
			},
			{
				name: 'outreachStoreApi',
				displayName: 'Store (Optional)',
				required: false,
				testedBy: 'storeCredentialTest',
			},
		],
		properties: replyTriggerProperties,
	};

	methods = { credentialTest: { ...imapCredentialTest, ...storeCredentialTest } };

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		try {
			return await wireReplies(this, readReplyTriggerRequest(this));
		} catch (error) {
			throw toNodeError(this.getNode(), error);
		}
	}
}
