import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { toSendAnswer } from '../../lib/sending/send-answer';
import { routeConcurrently } from '../shared/route-concurrently';
import type { SendingRun } from '../shared/wire-sending';
import type { SendOutput } from './parameters';
import { readConcurrency, readOperation, readSendRequest, sendOutputs } from './parameters';
import { previewScheduleItems } from './preview-schedule-items';
import { sendDueItems } from './send-due-items';

export async function runOperation(
	context: IExecuteFunctions,
	run: SendingRun,
): Promise<INodeExecutionData[][]> {
	switch (readOperation(context)) {
		case 'sendDue':
			return await sendDueItems(context, run);
		case 'previewSchedule':
			return await previewScheduleItems(context, run);
		case 'send':
		case 'preview':
			return await sendItems(context, run);
	}
}

/** One mail per item, on the output of what became of it. */
async function sendItems(
	context: IExecuteFunctions,
	run: SendingRun,
): Promise<INodeExecutionData[][]> {
	const concurrency = readConcurrency(context) ?? run.concurrency;
	const routes = { outputs: sendOutputs, failed: 'rejected', concurrency } as const;

	return await routeConcurrently<SendOutput>(context, routes, async (itemIndex) => {
		const result = await run.send(await readSendRequest(context, itemIndex, run));
		const input = context.getInputData()[itemIndex]?.json ?? {};

		return { output: result.outcome, json: { ...input, ...toSendAnswer(result) } as IDataObject };
	});
}
