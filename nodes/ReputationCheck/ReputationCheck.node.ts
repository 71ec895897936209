import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { storeCredentialTest } from '../shared/credential-tests';
import type { ReputationKit } from '../shared/wire-reputation';
import { wireReputation } from '../shared/wire-reputation';
import { readOperation, readWiring } from './parameters';
import { reputationCheckProperties } from './properties';
import { runOperation } from './run-operation';

export class ReputationCheck implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reputation Check',
		name: 'reputationCheck',
		icon: { light: 'file:reputationCheck.svg', dark: 'file:reputationCheck.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ ({ manageServer: "apply server action", openDelistRequest: "open removal request", updateDelistRequest: "update removal request", reassign: "reassign mailboxes" })[$parameter["operation"]] ?? $parameter["operation"].replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description:
			'Check whether domains, addresses and mailboxes are fit to send, and how to repair what is not',
		defaults: { name: 'Reputation Check' },
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
		properties: reputationCheckProperties,
	};

	methods = { credentialTest: storeCredentialTest };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		let wired: Promise<ReputationKit> | undefined;
		const kit = async (): Promise<ReputationKit> =>
			await (wired ??= wireReputation(this, readWiring(this)));

		return await runOperation(this, readOperation(this), kit);
	}
}
