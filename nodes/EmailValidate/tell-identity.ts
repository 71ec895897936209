import type { IExecuteFunctions } from 'n8n-workflow';

import { checkHelo } from '../../lib/verification/check-setup';
import { reaches } from '../../lib/verification/verification';
import { wireSetup } from '../shared/wire-verification';
import type { ValidationRequest } from './parameters';

/**
 * A HELO name that does not lead back to us makes servers refuse whatever we ask (ledger S4-05): looked
 * up while the addresses are checked, and said above the output. The results do not wait for a slow answer
 * longer than DNS itself does.
 * @returns tells what was found
 */
export function lookAtIdentity(
	context: IExecuteFunctions,
	request: ValidationRequest,
): () => Promise<void> {
	const flaws = reaches(request.options.level, 'connect')
		? findFlaws(context, request).catch(() => [])
		: Promise.resolve([]);

	return async () => {
		for (const message of await flaws)
			context.addExecutionHints({ message, location: 'outputPane', type: 'warning' });
	};
}

async function findFlaws(
	context: IExecuteFunctions,
	request: ValidationRequest,
): Promise<readonly string[]> {
	const tools = await wireSetup(context, request);
	const { identity } = tools.options;
	if (!identity) return [];
	const checks = await checkHelo(tools, identity.heloName, identity.ip4);

	return checks.flatMap(({ ok, detail, fix }) =>
		ok ? [] : [`Servers may refuse to answer because ${detail}. ${fix}.`],
	);
}
