import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { toSendAnswer } from '../../lib/sending/send-answer';
import type { SendingRun } from '../shared/wire-sending';
import { readDueQuestion, sendOutputs } from './parameters';

/** What is due comes from the store, so every item that goes out is paired with all that came in. */
export async function sendDueItems(
	context: IExecuteFunctions,
	run: SendingRun,
): Promise<INodeExecutionData[][]> {
	const results = await run.sendDue(readDueQuestion(context));
	const pairedItem = context.getInputData().map((_, item) => ({ item }));

	return sendOutputs.map((output) =>
		results
			.filter(({ outcome }) => outcome.outcome === output)
			.map(({ attempt, outcome }) => ({
				json: {
					email: attempt.recipient,
					campaignId: attempt.campaignId,
					...toSendAnswer(outcome),
				} as IDataObject,
				pairedItem,
			})),
	);
}
