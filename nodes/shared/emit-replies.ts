import type { IDataObject, INodeExecutionData, IRun, ITriggerFunctions } from 'n8n-workflow';

import type { RunOutcome } from '../../lib/replies/deliver-message';
import type { RawMessage } from '../../lib/replies/ports';
import type { ReceivedEvent } from '../../lib/replies/receive-message';
import type { OutputKind } from '../../lib/replies/report-event';
import type { ReplyTriggerRequest } from './reply-trigger-request';

/** In the order of the node's outputs. */
export const outputOrder: readonly OutputKind[] = [
	'replies',
	'bounces',
	'complaints',
	'autoReplies',
	'uncertain',
	'other',
];

/** A run that has not ended by then counts as unanswered; its message is delivered again. */
export const LEASE_MS = 30 * 60_000;

export interface Emission {
	readonly events: readonly ReceivedEvent[];
	readonly raw?: RawMessage;
	readonly html?: string | null;
	readonly acknowledgeKey?: string;
}

/** Lays events out on the outputs; everything of one message goes into one execution. */
export async function layOut(
	context: ITriggerFunctions,
	request: ReplyTriggerRequest,
	emission: Emission,
): Promise<INodeExecutionData[][]> {
	const outputs: INodeExecutionData[][] = request.singleOutput ? [[]] : outputOrder.map(() => []);
	for (const { output, report } of emission.events) {
		const json = { ...report, acknowledgeKey: emission.acknowledgeKey ?? null } as IDataObject;
		if (request.includeHtml) json.html = emission.html ?? null;
		const item: INodeExecutionData = { json };
		if (request.includeRaw && emission.raw) {
			const source = Buffer.from(emission.raw.source);
			item.binary = {
				message: await context.helpers.prepareBinaryData(source, 'message.eml', 'message/rfc822'),
			};
		}
		outputs[request.singleOutput ? 0 : outputOrder.indexOf(output)]?.push(item);
	}

	return outputs;
}

/** Starts one execution and waits for its end, as far as the acknowledgement asks for it. */
export async function emitAndWait(
	context: ITriggerFunctions,
	data: INodeExecutionData[][],
	how: {
		readonly acknowledge: ReplyTriggerRequest['acknowledge'];
		readonly key: string;
		readonly isAcknowledged: () => Promise<boolean>;
	},
): Promise<RunOutcome> {
	if (how.acknowledge === 'onEmit') {
		context.emit(data, undefined, undefined, how.key);
		return 'succeeded';
	}
	const done = context.helpers.createDeferredPromise<IRun>();
	context.emit(data, undefined, done, how.key);
	if (how.acknowledge === 'explicit') return await waitForAcknowledgement(how.isAcknowledged);
	const run = await within(done.promise, LEASE_MS);
	if (run === 'timeout') return 'unanswered';
	if (how.acknowledge === 'onFinish') return 'succeeded';

	// undefined: n8n saw the key before and started no second execution. In queue mode the run's
	// data is empty, so only its status says anything. "waiting" is a run that sleeps by its own will.
	return run === undefined || run.status === 'success' || run.status === 'waiting'
		? 'succeeded'
		: 'failed';
}

const LOOK_EVERY_MS = 2_000;

async function waitForAcknowledgement(isAcknowledged: () => Promise<boolean>): Promise<RunOutcome> {
	for (let waited = 0; waited < LEASE_MS; waited += LOOK_EVERY_MS) {
		if (await isAcknowledged()) return 'succeeded';
		await new Promise<void>((resolve) => setTimeout(resolve, LOOK_EVERY_MS).unref());
	}

	return 'unanswered';
}

async function within<T>(promise: Promise<T>, timeoutMs: number): Promise<T | 'timeout'> {
	let timer: NodeJS.Timeout | undefined;
	const timeout = new Promise<'timeout'>((resolve) => {
		timer = setTimeout(() => resolve('timeout'), timeoutMs);
		timer.unref();
	});
	try {
		return await Promise.race([promise, timeout]);
	} finally {
		clearTimeout(timer);
	}
}
