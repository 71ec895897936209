import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { VerificationRetry } from '../../lib/store/verification-memory';
import { toFlatResult } from '../../lib/verification/flat-result';
import type {
	Level,
	VerificationOptions,
	VerificationResult,
} from '../../lib/verification/verification';
import { wireVerification, type VerificationKit } from '../shared/wire-verification';
import type { ValidationRequest } from './parameters';
import { split } from './validate-items';

const MAX_PER_RUN = 5_000;
// Nobody else takes them meanwhile; a worker that dies gives them back after this.
const LEASE_MS = 60 * 60_000;

/** Takes up the addresses whose time has come, with the identity of their first try. */
export async function retryDue(
	context: IExecuteFunctions,
	request: ValidationRequest,
): Promise<INodeExecutionData[][]> {
	const kit = await wireVerification(context, request);
	const now = kit.ports.clock.now();
	const due = await kit.store?.verifications.claimDueRetries({
		now,
		limit: MAX_PER_RUN,
		leaseUntil: now + LEASE_MS,
	});
	const results: VerificationResult[] = [];
	for (const retries of byIdentity(due ?? [])) results.push(...(await ask(context, kit, retries)));

	return split(
		request,
		results.map((result) => ({
			item: {
				json: { ...toFlatResult(result) } as unknown as INodeExecutionData['json'],
				pairedItem: { item: 0 },
			},
			verdict: result.verdict,
		})),
	);
}

async function ask(
	context: IExecuteFunctions,
	kit: VerificationKit,
	retries: readonly VerificationRetry[],
): Promise<readonly VerificationResult[]> {
	const inputs = retries.map(({ address, attempt, request }, row) => ({
		row,
		value: address,
		attempt,
		...(typeof request.controlPath === 'string' ? { controlPath: request.controlPath } : {}),
	}));

	return await kit
		.verifier(optionsOf(kit, retries))
		.verify(inputs, { signal: context.getExecutionCancelSignal() });
}

function optionsOf(
	{ options, egress }: VerificationKit,
	retries: readonly VerificationRetry[],
): VerificationOptions {
	const [first] = retries;
	const { level, heloName, mailFrom } = first?.request ?? {};

	return {
		...options,
		level: level === 'connect' ? ('connect' satisfies Level) : 'rcpt',
		// What is due is due: an old answer is no answer to a retry.
		reuseResults: false,
		identity: {
			...egress,
			id: first?.identity ?? '',
			heloName: String(heloName ?? ''),
			mailFrom: String(mailFrom ?? ''),
		},
	};
}

function byIdentity(retries: readonly VerificationRetry[]): Iterable<readonly VerificationRetry[]> {
	const groups = new Map<string, VerificationRetry[]>();
	for (const retry of retries) {
		const key = `${retry.identity} ${String(retry.request.level)}`;
		groups.set(key, [...(groups.get(key) ?? []), retry]);
	}

	return groups.values();
}
