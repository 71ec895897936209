import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import {
	imapCredentialTest,
	smtpCredentialTest,
	storeCredentialTest,
} from '../shared/credential-tests';
import { toNodeError } from '../shared/to-node-error';
import { wireSending } from '../shared/wire-sending';
import { readWiring } from './parameters';
import { outreachSendProperties } from './properties';
import { runOperation } from './run-operation';

export class OutreachSend implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Outreach Send',
		name: 'outreachSend',
		icon: { light: 'file:outreachSend.svg', dark: 'file:outreachSend.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"].replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description: 'Send one mail per item: decided, counted, never twice',
		defaults: { name: 'Outreach Send' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: Array.from({ length: 5 }, () => NodeConnectionTypes.Main),
		outputNames: ['Sent', 'Blocked', 'Deferred', 'Rejected', 'In Doubt'],
		credentials: [
			{
				name: 'outreachSmtpApi',
				displayName: 'SMTP Account',
				required: true,
				testedBy: 'smtpCredentialTest',
				displayOptions: { show: { mailboxSource: ['credential'] } },
			},
			{
				name: 'outreachImapApi',
				displayName: 'IMAP Account (Optional)',
				required: false,
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
		properties: outreachSendProperties,
	};

	methods = {
		credentialTest: { ...smtpCredentialTest, ...imapCredentialTest, ...storeCredentialTest },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		try {
			return await send(this);
		} catch (error) {
			throw toNodeError(this.getNode(), error);
		}
	}
}

async function send(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const run = await wireSending(context, readWiring(context));
	try {
		return await runOperation(context, run);
	} finally {
		await run.end();
	}
}
