import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { checkSetup as runChecks } from '../../lib/verification/check-setup';
import { wireSetup } from '../shared/wire-verification';
import type { ValidationRequest } from './parameters';

/** One item: whether mail servers will listen to us, and what to correct. */
export async function checkSetup(
	context: IExecuteFunctions,
	request: ValidationRequest,
): Promise<INodeExecutionData[][]> {
	const checks = await runChecks(await wireSetup(context, request));
	const ready = checks.every(({ ok }) => ok);
	const json: IDataObject = {
		ready,
		heloName: request.options.identity?.heloName ?? null,
		mailFrom: request.options.identity?.mailFrom ?? null,
		checks: checks.map((check) => ({ ...check })),
		toFix: checks.flatMap(({ fix }) => (fix === '' ? [] : [fix])),
	};

	return [[{ json, pairedItem: { item: 0 } }]];
}
