import type { IExecuteFunctions } from 'n8n-workflow';

import { createCachedDns } from '../../lib/adapters/dns/cached-dns';
import { createSystemDns } from '../../lib/adapters/dns/system-dns';
import { createAddressLists } from '../../lib/adapters/lists/address-lists';
import { librarySyntaxCheck } from '../../lib/adapters/lists/syntax-check';
import { createSecureRandom } from '../../lib/adapters/secure-random';
import { probeDialogueOpener } from '../../lib/adapters/smtp/probe-dialogue';
import { systemClock } from '../../lib/adapters/system-clock';
import { systemPause } from '../../lib/adapters/system-pause';
import { openGate } from '../../lib/verification/gate';
import { createResultMemory, noMemory } from '../../lib/verification/result-memory';
import { reaches, type VerificationOptions } from '../../lib/verification/verification';
import { createVerifier, type Verifier } from '../../lib/verification/verify-batch';
import { wireStore } from './wiring';

export interface VerificationWiring {
	readonly options: VerificationOptions;
	readonly dnsServers: readonly string[];
	readonly alsoDisposable: readonly string[];
	readonly neverDisposable: readonly string[];
}

const random = createSecureRandom(systemClock);

/** Adapters and store behind Email Validate; levels that ask no mail server need no store. */
export async function wireVerifier(context: IExecuteFunctions, wiring: VerificationWiring): Promise<Verifier> {
	const { options } = wiring;
	const store = reaches(options.level, 'connect') ? await wireStore(context) : undefined;
	const frame = { workflowId: context.getWorkflow().id, executionId: context.getExecutionId() };

	return createVerifier(
		{
			dns: createCachedDns(createSystemDns({ servers: wiring.dnsServers })),
			opener: probeDialogueOpener,
			lists: createAddressLists(wiring),
			syntax: librarySyntaxCheck,
			gate: openGate,
			memory: store ? createResultMemory(store.verifications, systemClock, frame) : noMemory,
			clock: systemClock,
			random,
			pause: systemPause,
		},
		options,
	);
}
