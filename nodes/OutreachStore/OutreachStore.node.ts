import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { storeCredentialTest } from '../shared/credential-tests';
import { toNodeError } from '../shared/to-node-error';
import { wireStoreNode } from '../shared/wire-store-node';
import { outreachStoreProperties } from './properties';
import { runOperations } from './run-operation';

export class OutreachStore implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Outreach Store',
		name: 'outreachStore',
		icon: { light: 'file:outreachStore.svg', dark: 'file:outreachStore.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ ($parameter["resource"] + ": " + $parameter["operation"].replace("getAll", "getMany").replace("upsert", "createOrUpdate")).replace(/([a-z])([A-Z])/g, (_, before, letter) => before + " " + letter.toLowerCase()).replace("esp ", "ESP ") }}',
		description:
			'Read and change what outreach keeps: suppressions, leads, attempts, audit log, mailboxes',
		defaults: { name: 'Outreach Store' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'outreachStoreApi',
				displayName: 'Store (Optional)',
				required: false,
				testedBy: 'storeCredentialTest',
			},
		],
		properties: outreachStoreProperties,
	};

	methods = { credentialTest: storeCredentialTest };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		try {
			return await runOperations(this, await wireStoreNode(this));
		} catch (error) {
			throw toNodeError(this.getNode(), error);
		}
	}
}
