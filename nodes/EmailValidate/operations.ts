import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { toNodeError } from '../shared/to-node-error';
import { checkSetup } from './check-setup';
import { readValidationRequest, type ValidationRequest } from './parameters';
import { retryDue } from './retry-due';
import { lookAtIdentity } from './tell-identity';
import { validateItems } from './validate-items';
import { validateList } from './validate-list';

/** Errors here concern the whole run: a form that cannot be read, a store that does not open. */
export async function runOperation(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	try {
		return await run(context, readValidationRequest(context));
	} catch (error) {
		throw toNodeError(context.getNode(), error);
	}
}

async function run(
	context: IExecuteFunctions,
	request: ValidationRequest,
): Promise<INodeExecutionData[][]> {
	switch (request.operation) {
		case 'validate':
			return await withIdentity(context, request, validateItems);
		case 'validateList':
			return await withIdentity(context, request, validateList);
		case 'retryDue':
			return await retryDue(context, request);
		case 'checkSetup':
			return await checkSetup(context, request);
	}
}

type Check = typeof validateItems;

async function withIdentity(
	context: IExecuteFunctions,
	request: ValidationRequest,
	check: Check,
): Promise<INodeExecutionData[][]> {
	const tellIdentity = lookAtIdentity(context, request);
	const outputs = await check(context, request);
	await tellIdentity();

	return outputs;
}
