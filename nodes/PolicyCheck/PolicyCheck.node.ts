import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { storeCredentialTest } from '../shared/credential-tests';
import { routeConcurrently } from '../shared/route-concurrently';
import type { PolicyChecker } from '../shared/wire-policy';
import { wirePolicyChecker } from '../shared/wire-policy';
import type { DecisionOutput } from './parameters';
import { decisionOutputs, readDnsServers, readPolicyCheck, readsPerDecision } from './parameters';
import { policyCheckProperties } from './properties';

// Audit rows of one group are committed together: the disk is waited for once.
const CONCURRENCY = 256;

export class PolicyCheck implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Policy Check',
		name: 'policyCheck',
		icon: { light: 'file:policyCheck.svg', dark: 'file:policyCheck.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["profile"].replace("_", " ") + " profile" }}',
		description: 'Ask whether we may write to this address now; nothing is sent or reserved',
		defaults: { name: 'Policy Check' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs:
			'={{ $parameter["outputs"] === "perDecision" ? [{ type: "main", displayName: "Approved" }, { type: "main", displayName: "Blocked" }, { type: "main", displayName: "Review" }] : [{ type: "main" }] }}',
		credentials: [
			{
				name: 'outreachStoreApi',
				displayName: 'Store (Optional)',
				required: false,
				testedBy: 'storeCredentialTest',
			},
		],
		properties: policyCheckProperties,
	};

	methods = { credentialTest: storeCredentialTest };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const outputs = readsPerDecision(this) ? decisionOutputs : ([decisionOutputs[0]] as const);
		const routes = { outputs, failed: outputs[1] ?? outputs[0], concurrency: CONCURRENCY };
		let wired: Promise<PolicyChecker> | undefined;

		return await routeConcurrently<DecisionOutput>(this, routes, async (itemIndex) => {
			const { request, profile } = readPolicyCheck(this, itemIndex);
			const checker = await (wired ??= wirePolicyChecker(this, readDnsServers(this)));
			const answer = await checker.check(request, profile);
			const json = this.getInputData()[itemIndex]?.json ?? {};

			return {
				output: outputs.length === 1 ? outputs[0] : (answer.decision as DecisionOutput),
				// The seed's keys come first, also in the editor's table.
				json: { ...answer, ...withoutKeysOf(json, answer) } as IDataObject,
			};
		});
	}
}

function withoutKeysOf(json: IDataObject, answer: object): IDataObject {
	return Object.fromEntries(Object.entries(json).filter(([key]) => !(key in answer)));
}
