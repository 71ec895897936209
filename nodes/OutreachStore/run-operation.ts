import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { ConfigurationError } from '../../lib/mail/errors';
import { failedItem } from '../shared/each-item';
import { csvText, wireInputList, writeBinaryText } from '../shared/wire-lists';
import type { StoreNodeParts } from '../shared/wire-store-node';
import { allResources } from './operations/all-resources';
import { readForm } from './operations/form';
import type { StoreFile, StoreOperation } from './operations/operation';

/** Unlike other nodes an item may become many (a list) or none (an empty one), all paired with it. */
export async function runOperations(
	context: IExecuteFunctions,
	parts: StoreNodeParts,
): Promise<INodeExecutionData[][]> {
	const output: INodeExecutionData[] = [];

	for (let itemIndex = 0; itemIndex < context.getInputData().length; itemIndex += 1) {
		try {
			const results = await runOne(context, parts, itemIndex);
			output.push(...results.map((result) => ({ ...result, pairedItem: { item: itemIndex } })));
		} catch (error) {
			output.push(failedItem(context, error, itemIndex));
		}
	}

	tellWarnings(context, output);

	return [output];
}

async function runOne(
	context: IExecuteFunctions,
	{ clock, ...parts }: StoreNodeParts,
	itemIndex: number,
): Promise<INodeExecutionData[]> {
	const head = readForm(context, itemIndex);
	const operation = findOperation(head.choice('resource'), head.choice('operation'));
	const form = readForm(context, itemIndex, operation.properties);
	const actor = `workflow ${context.getWorkflow().id ?? 'unsaved'}`;
	const readBinary = async (property: string) =>
		await context.helpers.getBinaryDataBuffer(itemIndex, property);
	const result = await operation.run({
		...parts,
		form,
		actor,
		now: clock.now(),
		readBinary,
		openFile: async (property, wishes) =>
			await wireInputList(context, { itemIndex, property }, wishes),
		writeFile: async (file, pieces) => await writeBinaryText(context, file, pieces),
		csvText,
	});
	if (isFile(result)) return [{ ...result }];

	return (Array.isArray(result) ? result : [result]).map((json) => ({ json }));
}

function isFile(result: IDataObject | IDataObject[] | StoreFile): result is StoreFile {
	return 'binary' in result && 'json' in result;
}

function findOperation(resource: string, name: string): StoreOperation {
	const operations = allResources.find((one) => one.resource === resource)?.operations ?? [];
	const operation = operations.find((one) => one.operation === name);
	if (operation) return operation;

	throw new ConfigurationError(
		`"Operation" could not be used because "${resource}" has no "${name}".`,
		'Choose an operation of the list.',
	);
}

const MAX_HINTS = 5;

/** What is worth a look stands in the item, and above the output where a person sees it. */
function tellWarnings(context: IExecuteFunctions, output: readonly INodeExecutionData[]): void {
	const warnings = new Set(
		output.flatMap(({ json }) => (Array.isArray(json.warnings) ? json.warnings.map(String) : [])),
	);
	for (const message of [...warnings].slice(0, MAX_HINTS))
		context.addExecutionHints({ message, location: 'outputPane', type: 'warning' });
}
