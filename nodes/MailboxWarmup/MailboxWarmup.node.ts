import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { storeCredentialTest } from '../shared/credential-tests';
import type { WarmupKit } from '../shared/wire-warmup';
import { wireWarmup } from '../shared/wire-warmup';
import { readOperation } from './parameters';
import { mailboxWarmupProperties } from './properties';
import { runOperation } from './run-operation';

export class MailboxWarmup implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Mailbox Warmup',
		name: 'mailboxWarmup',
		icon: { light: 'file:mailboxWarmup.svg', dark: 'file:mailboxWarmup.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"].replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description: 'Raise the daily cap of a mailbox by a plan, hold or step back when it goes wrong',
		defaults: { name: 'Mailbox Warmup' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Results', 'Alerts'],
		credentials: [
			{
				name: 'outreachStoreApi',
				displayName: 'Store (Optional)',
				required: false,
				testedBy: 'storeCredentialTest',
			},
		],
		properties: mailboxWarmupProperties,
	};

	methods = { credentialTest: storeCredentialTest };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		let wired: Promise<WarmupKit> | undefined;
		const kit = async (): Promise<WarmupKit> => await (wired ??= wireWarmup(this));

		return await runOperation(this, readOperation(this), kit);
	}
}
