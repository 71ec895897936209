import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { toFlatResult } from '../../lib/verification/flat-result';
import type { RawInput } from '../../lib/verification/candidate';
import type { Verdict } from '../../lib/verification/reason';
import type { VerificationResult } from '../../lib/verification/verification';
import { failedItem } from '../shared/each-item';
import { wireVerification } from '../shared/wire-verification';
import type { ValidationRequest } from './parameters';

const VERDICTS: readonly Verdict[] = ['valid', 'risky', 'invalid', 'unknown'];

/** All items of the run together, so that addresses of one domain share a connection. */
export async function validateItems(
	context: IExecuteFunctions,
	request: ValidationRequest,
): Promise<INodeExecutionData[][]> {
	const { inputs, failures } = readAddresses(context);
	const verifier = (await wireVerification(context, request)).verifier();
	const signal = context.getExecutionCancelSignal();
	const results = await verifier.verify(inputs, { signal });

	const items = new Map(failures);
	for (const result of results) items.set(result.row, toItem(context, result));
	const verdicts = new Map(results.map(({ row, verdict }) => [row, verdict]));

	return split(
		request,
		context.getInputData().map((_, row) => ({ item: items.get(row), verdict: verdicts.get(row) })),
	);
}

/** An expression that fails spoils its own item only. */
function readAddresses(context: IExecuteFunctions) {
	const inputs: RawInput[] = [];
	const failures: Array<[number, INodeExecutionData]> = [];
	for (let row = 0; row < context.getInputData().length; row += 1) {
		try {
			inputs.push({ row, value: context.getNodeParameter('address', row, '') });
		} catch (error) {
			failures.push([row, failedItem(context, error, row)]);
		}
	}

	return { inputs, failures };
}

function toItem(context: IExecuteFunctions, result: VerificationResult): INodeExecutionData {
	const input = context.getInputData()[result.row];

	return {
		json: { ...input?.json, ...toFlatResult(result) } as unknown as INodeExecutionData['json'],
		...(input?.binary ? { binary: input.binary } : {}),
		pairedItem: { item: result.row },
	};
}

interface Routed {
	readonly item: INodeExecutionData | undefined;
	readonly verdict: Verdict | undefined;
}

/** One output, or four; what failed under "Continue On Fail" goes to Unknown. */
export function split(
	{ outputs }: ValidationRequest,
	routed: readonly Routed[],
): INodeExecutionData[][] {
	if (outputs === 'single') return [routed.flatMap(({ item }) => item ?? [])];

	return VERDICTS.map((wanted) =>
		routed
			.filter(({ verdict }) => (verdict ?? 'unknown') === wanted)
			.flatMap(({ item }) => item ?? []),
	);
}
