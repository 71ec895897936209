import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { OutreachError, StoreUnavailableError } from '../../lib/mail/errors';
import { toNodeError } from './to-node-error';

/**
 * The item loop of every single-output node: exactly one output item per input item, paired with
 * it. Under "Continue On Fail" a failed item becomes an item with `error`, the others go on.
 */
export async function eachItem(
	context: IExecuteFunctions,
	work: (itemIndex: number) => Promise<IDataObject | INodeExecutionData>,
): Promise<INodeExecutionData[][]> {
	const routes = { outputs: ['main'], failed: 'main' } as const;
	const [output] = await routeItems(context, routes, async (itemIndex) => ({
		output: 'main',
		item: await work(itemIndex),
	}));

	return [output ?? []];
}

export interface RoutedItem<Output extends string> {
	readonly output: Output;
	readonly item: IDataObject | INodeExecutionData;
}

export interface Routes<Output extends string> {
	/** In the order of the description's `outputNames`. */
	readonly outputs: readonly Output[];
	/** Where an item goes that failed under "Continue On Fail". */
	readonly failed: Output;
}

/** The same loop with named outputs. */
export async function routeItems<Output extends string>(
	context: IExecuteFunctions,
	routes: Routes<Output>,
	work: (itemIndex: number) => Promise<RoutedItem<Output>>,
): Promise<INodeExecutionData[][]> {
	const { outputs, failed } = routes;
	const routed: INodeExecutionData[][] = outputs.map(() => []);

	for (let itemIndex = 0; itemIndex < context.getInputData().length; itemIndex += 1) {
		try {
			const { output, item } = await work(itemIndex);
			routed[outputs.indexOf(output)]?.push(paired(item, itemIndex));
		} catch (error) {
			routed[outputs.indexOf(failed)]?.push(failedItem(context, error, itemIndex));
		}
	}

	return routed;
}

/**
 * The item that stands for a failure under "Continue On Fail".
 * @throws the mapped node error otherwise
 */
export function failedItem(
	context: IExecuteFunctions,
	error: unknown,
	itemIndex: number,
): INodeExecutionData {
	const nodeError = toNodeError(context.getNode(), error, itemIndex);
	if (!context.continueOnFail()) throw nodeError;

	const input = context.getInputData()[itemIndex]?.json ?? {};

	return paired(
		{
			json: {
				...input,
				error: nodeError.message,
				errorHint: nodeError.description ?? null,
				errorCode: error instanceof OutreachError ? error.code : null,
				// What a person has to mend does not mend itself.
				errorRetryable: error instanceof StoreUnavailableError,
			},
			error: nodeError,
		},
		itemIndex,
	);
}

function paired(item: IDataObject | INodeExecutionData, itemIndex: number): INodeExecutionData {
	const execution: INodeExecutionData = isExecutionData(item) ? item : { json: item };

	return { ...execution, pairedItem: { item: itemIndex } };
}

function isExecutionData(item: IDataObject | INodeExecutionData): item is INodeExecutionData {
	return typeof item.json === 'object' && item.json !== null;
}
