import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { toSendAnswer } from '../../lib/sending/send-answer';
import {
	imapCredentialTest,
	smtpCredentialTest,
	storeCredentialTest,
} from '../shared/credential-tests';
import { routeConcurrently } from '../shared/route-concurrently';
import { wireSending } from '../shared/wire-sending';
import type { SendOutput } from './parameters';
import {
	readConcurrency,
	readOperation,
	readSendRequest,
	readWiring,
	sendOutputs,
} from './parameters';
import { outreachSendProperties } from './properties';
import { sendDueItems } from './send-due-items';

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
		const run = await wireSending(this, readWiring(this));
		const concurrency = readConcurrency(this) ?? run.concurrency;
		const routes = { outputs: sendOutputs, failed: 'rejected', concurrency } as const;
		try {
			if (readOperation(this) === 'sendDue') return await sendDueItems(this, run);

			return await routeConcurrently<SendOutput>(this, routes, async (itemIndex) => {
				const result = await run.send(await readSendRequest(this, itemIndex, run));
				const input = this.getInputData()[itemIndex]?.json ?? {};

				return {
					output: result.outcome,
					json: { ...input, ...toSendAnswer(result) } as IDataObject,
				};
			});
		} finally {
			await run.end();
		}
	}
}
