import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { PolicyRequest } from '../../lib/policy/policy-request';
import type { ProfileChoice } from '../shared/policy-parameters';
import {
	readActor,
	readDnsServers as dnsServersOf,
	readPolicyHints,
	readProfile,
	text,
} from '../shared/policy-parameters';

export const decisionOutputs = ['approved', 'blocked', 'review'] as const;
export type DecisionOutput = (typeof decisionOutputs)[number];

export interface PolicyCheckRequest {
	readonly request: PolicyRequest;
	readonly profile: ProfileChoice;
}

export function readsPerDecision(context: IExecuteFunctions): boolean {
	return context.getNodeParameter('outputs', 0) === 'perDecision';
}

export function readDnsServers(context: IExecuteFunctions): readonly string[] {
	return dnsServersOf(context.getNodeParameter('options', 0, {}) as IDataObject);
}

/** @throws ConfigurationError */
export function readPolicyCheck(context: IExecuteFunctions, itemIndex: number): PolicyCheckRequest {
	const read = (name: string) => context.getNodeParameter(name, itemIndex) as unknown;
	const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;

	return {
		profile: readProfile(context, itemIndex, options),
		request: {
			...readPolicyHints(context, itemIndex, options),
			recipient: read('recipient'),
			sender: text(read('sender')) ?? '',
			subject: String(read('subject') ?? ''),
			campaignId: text(read('campaignId')) ?? '',
			stepId: text(read('stepId')) ?? '1',
			actor: readActor(context, itemIndex),
			...(text(read('country')) ? { country: text(read('country')) } : {}),
		},
	};
}
