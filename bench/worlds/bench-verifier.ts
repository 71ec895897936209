import { createCachedDns } from '../../lib/adapters/dns/cached-dns';
import { createSystemDns } from '../../lib/adapters/dns/system-dns';
import { createAddressLists } from '../../lib/adapters/lists/address-lists';
import { librarySyntaxCheck } from '../../lib/adapters/lists/syntax-check';
import { createSecureRandom } from '../../lib/adapters/secure-random';
import { probeDialogueOpener } from '../../lib/adapters/smtp/probe-dialogue';
import { systemClock } from '../../lib/adapters/system-clock';
import { systemPause } from '../../lib/adapters/system-pause';
import { openGate } from '../../lib/verification/gate';
import { noMemory } from '../../lib/verification/result-memory';
import { createProviderBook } from '../../lib/verification/provider-of';
import { defaultOptions, type VerificationOptions } from '../../lib/verification/verification';
import {
	createVerifier,
	type Verifier,
	type VerifierPorts,
} from '../../lib/verification/verify-batch';
import type { World } from './start-world';

const lists = createAddressLists();

/** Email Validate's own engine against a bench world: limits off, nothing remembered. */
export function benchVerifier(
	world: Pick<World, 'port' | 'dns'>,
	options: Partial<VerificationOptions> = {},
	ports: Partial<VerifierPorts> = {},
): Verifier {
	return createVerifier(
		{
			dns: createCachedDns(createSystemDns({ servers: world.dns, timeoutMs: 2_000 })),
			opener: probeDialogueOpener,
			lists,
			syntax: librarySyntaxCheck,
			gate: openGate,
			memory: noMemory,
			providers: createProviderBook(),
			clock: systemClock,
			random: createSecureRandom(systemClock),
			pause: systemPause,
			...ports,
		},
		{
			...defaultOptions,
			identity: { id: 'bench', heloName: 'probe.sender.test', mailFrom: 'verify@sender.test' },
			smtpPort: world.port,
			allowPrivateAddresses: true,
			allowReservedDomains: true,
			parallelSessions: 50,
			...options,
		},
	);
}

/** userJ@dK.test, the domains in turn as a list has them. */
export function worldAddresses(domains: number, perDomain: number): string[] {
	return Array.from(
		{ length: domains * perDomain },
		(_, index) => `user${Math.floor(index / domains)}@d${(index % domains) + 1}.test`,
	);
}
