import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Routes } from './each-item';
import { failedItem } from './each-item';

export interface RoutedJson<Output extends string> {
	readonly output: Output;
	readonly json: IDataObject;
}

type Settled<Output extends string> = RoutedJson<Output> | { readonly error: unknown };

/**
 * The item loop for work that mostly waits: several items at once, results in the order of the
 * items, attachments kept. Without "Continue On Fail" the first error is thrown only after every item has been
 * settled, so that nothing that has been sent goes unrecorded.
 */
export async function routeConcurrently<Output extends string>(
	context: IExecuteFunctions,
	routes: Routes<Output> & { readonly concurrency: number },
	work: (itemIndex: number) => Promise<RoutedJson<Output>>,
): Promise<INodeExecutionData[][]> {
	const { outputs, failed, concurrency } = routes;
	const settled = await settleAll(context.getInputData().length, concurrency, work);
	const routed: INodeExecutionData[][] = outputs.map(() => []);

	settled.forEach((result, itemIndex) => {
		if ('error' in result) {
			routed[outputs.indexOf(failed)]?.push(failedItem(context, result.error, itemIndex));
			return;
		}
		const { output, json } = result;
		const { binary } = context.getInputData()[itemIndex] ?? {};
		routed[outputs.indexOf(output)]?.push({
			json,
			...(binary ? { binary } : {}),
			pairedItem: { item: itemIndex },
		});
	});

	return routed;
}

async function settleAll<Output extends string>(
	count: number,
	concurrency: number,
	work: (itemIndex: number) => Promise<RoutedJson<Output>>,
): Promise<Array<Settled<Output>>> {
	const settled: Array<Settled<Output>> = new Array<Settled<Output>>(count);
	let next = 0;
	const worker = async (): Promise<void> => {
		for (let index = next++; index < count; index = next++) {
			try {
				settled[index] = await work(index);
			} catch (error) {
				settled[index] = { error };
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(concurrency, count) }, worker));

	return settled;
}
