import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { runOperation } from './operations';
import { emailValidateProperties } from './properties';
import { storeCredentialTest } from '../shared/credential-tests';

export class EmailValidate implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Email Validate',
		name: 'emailValidate',
		icon: { light: 'file:emailValidate.svg', dark: 'file:emailValidate.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { validate: "check addresses", validateList: "check list file", checkSetup: "check my setup", retryDue: "retry due addresses" }[$parameter["operation"]] + ($parameter["operation"].startsWith("validate") ? ", " + $parameter["level"] : "") }}',
		description: 'Check whether an address can receive mail, without sending any',
		defaults: { name: 'Email Validate' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: `={{ $parameter["outputs"] === "perVerdict" ? ["Valid", "Risky", "Invalid", "Unknown"].map((displayName) => ({ type: "main", displayName })) : [{ type: "main" }] }}`,
		credentials: [
			{
				name: 'outreachStoreApi',
				displayName: 'Store (Optional)',
				required: false,
				testedBy: 'storeCredentialTest',
			},
		],
		properties: emailValidateProperties,
	};

	methods = { credentialTest: storeCredentialTest };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runOperation(this);
	}
}
