import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { readValidationRequest } from './parameters';
import { validateItems } from './validate-items';

export async function runOperation(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const request = readValidationRequest(context);
	switch (request.operation) {
		case 'validate':
			return await validateItems(context, request);
		default:
			return [[]];
	}
}
