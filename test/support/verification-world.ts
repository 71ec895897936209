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
import { createVerifier, type VerifierPorts } from '../../lib/verification/verify-batch';
import { startDnsResponder, type DnsResponder } from '../../sandbox/dns/dns-responder';
import type { Zone } from '../../sandbox/dns/zone';
import {
	startSmtpFaultServer,
	type SmtpFaultServer,
	type SmtpFaultServerOptions,
} from '../../sandbox/faults/smtp-fault-server';

/** A DNS responder and scripted exchanges on loopback, and a verifier that knows only them. */
export interface VerificationWorld {
	readonly dns: DnsResponder;
	readonly port: number;
	/** Starts an exchange on another loopback address of the world's port. */
	exchange(host: string, options?: SmtpFaultServerOptions): Promise<SmtpFaultServer>;
	verify(
		addresses: readonly unknown[],
		change?: {
			readonly options?: Partial<VerificationOptions>;
			readonly ports?: Partial<VerifierPorts>;
			readonly signal?: AbortSignal;
		},
	): Promise<Awaited<ReturnType<ReturnType<typeof createVerifier>['verify']>>>;
	stop(): Promise<void>;
}

export const worldIdentity = {
	id: 'probe',
	heloName: 'probe.sender.test',
	mailFrom: 'verify@sender.test',
};

export async function startVerificationWorld(zone: Zone): Promise<VerificationWorld> {
	const dns = await startDnsResponder({ zone });
	const servers: SmtpFaultServer[] = [];
	const random = createSecureRandom(systemClock);
	let port = 0;

	return {
		dns,
		get port() {
			return port;
		},
		async exchange(host, options = {}) {
			const server = await startSmtpFaultServer({ ...options, host, port });
			port = server.port;
			servers.push(server);
			return server;
		},
		async verify(addresses, { options = {}, ports = {}, signal } = {}) {
			const verifier = createVerifier(
				{
					dns: createSystemDns({ servers: dns.servers, timeoutMs: 1_000, tries: 1 }),
					opener: probeDialogueOpener,
					lists: createAddressLists(),
					syntax: librarySyntaxCheck,
					gate: openGate,
					memory: noMemory,
					providers: createProviderBook(),
					clock: systemClock,
					random,
					pause: systemPause,
					...ports,
				},
				{
					...defaultOptions,
					identity: worldIdentity,
					smtpPort: port,
					allowPrivateAddresses: true,
					allowReservedDomains: true,
					commandTimeoutMs: 1_500,
					connectTimeoutMs: 1_500,
					...options,
				},
			);
			const results = await verifier.verify(
				addresses.map((value, row) => ({ row, value })),
				{ signal },
			);
			await verifier.settled();
			return results;
		},
		async stop() {
			await Promise.all([dns.stop(), ...servers.map(async (server) => await server.stop())]);
		},
	};
}
