import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { toSendAnswer } from '../../lib/sending/send-answer';
import type { DueResult } from '../../lib/sending/send-due';
import { failedItem } from '../shared/each-item';
import type { SendingRun } from '../shared/wire-sending';
import type { SendOutput } from './parameters';
import { readDueQuestion, sendOutputs } from './parameters';

/** What is due comes from the store, so every item that goes out is paired with all that came in. */
export async function sendDueItems(
	context: IExecuteFunctions,
	run: SendingRun,
): Promise<INodeExecutionData[][]> {
	const results = await run.sendDue(readDueQuestion(context));
	const pairedItem = context.getInputData().map((_, item) => ({ item }));
	const routed = results.map((result) => routeOf(context, result));

	return sendOutputs.map((output) =>
		routed.filter((one) => one.output === output).map(({ item }) => ({ ...item, pairedItem })),
	);
}

/** @throws the mapped node error, unless the node is to go on after failures */
function routeOf(
	context: IExecuteFunctions,
	{ attempt, outcome, error }: DueResult,
): { readonly output: SendOutput; readonly item: INodeExecutionData } {
	const { id: attemptId, recipient: email, campaignId } = attempt;
	if (outcome) {
		const json = { email, campaignId, ...toSendAnswer(outcome) } as IDataObject;

		return { output: outcome.outcome, item: { json } };
	}
	const failed = failedItem(context, error, 0);

	const json = { ...failed.json, email, campaignId, attemptId };

	return { output: 'rejected', item: { ...failed, json } };
}
