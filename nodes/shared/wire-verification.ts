import type { IExecuteFunctions } from 'n8n-workflow';

import { createCachedDns } from '../../lib/adapters/dns/cached-dns';
import { createSystemDns } from '../../lib/adapters/dns/system-dns';
import { createAddressLists } from '../../lib/adapters/lists/address-lists';
import { librarySyntaxCheck } from '../../lib/adapters/lists/syntax-check';
import { createSecureRandom } from '../../lib/adapters/secure-random';
import { probeDialogueOpener } from '../../lib/adapters/smtp/probe-dialogue';
import { systemClock } from '../../lib/adapters/system-clock';
import { systemPause } from '../../lib/adapters/system-pause';
import { ConfigurationError } from '../../lib/mail/errors';
import type { OutreachStore } from '../../lib/store/store';
import type { SetupTools } from '../../lib/verification/check-setup';
import { openGate, type Gate } from '../../lib/verification/gate';
import type { DnsLookup } from '../../lib/verification/ports';
import { createProviderGate } from '../../lib/verification/provider-gate';
import { createProviderBook, type ProviderBook } from '../../lib/verification/provider-of';
import {
	createResultMemory,
	noMemory,
	type ResultMemory,
} from '../../lib/verification/result-memory';
import {
	reaches,
	type ProbeIdentity,
	type VerificationOptions,
} from '../../lib/verification/verification';
import {
	createVerifier,
	type Verifier,
	type VerifierPorts,
} from '../../lib/verification/verify-batch';
import { wireStore } from './wiring';

export interface VerificationWiring {
	readonly options: VerificationOptions;
	readonly dnsServers: readonly string[];
	readonly dnsTimeoutMs: number;
	readonly alsoDisposable: readonly string[];
	readonly neverDisposable: readonly string[];
	readonly serverTag?: string;
	readonly storeAddresses: boolean;
	/** Undefined: the gate's own default. */
	readonly domainPerMinute?: number;
	readonly totalPerMinute?: number;
	readonly egress: Pick<ProbeIdentity, 'ip4' | 'proxies'>;
}

/** Everything Email Validate is made of, for one run of the node. */
export interface VerificationKit {
	readonly options: VerificationOptions;
	readonly egress: VerificationWiring['egress'];
	readonly ports: VerifierPorts;
	/** Undefined at levels that ask no mail server. */
	readonly store: OutreachStore | undefined;
	/** A verifier with other options, e.g. another identity; limits and memory are the same. */
	verifier(options?: VerificationOptions): Verifier;
}

const random = createSecureRandom(systemClock);

/**
 * Adapters and store behind Email Validate; levels that ask no mail server need no store.
 * @throws ConfigurationError | StoreUnavailableError
 */
export async function wireVerification(
	context: IExecuteFunctions,
	wiring: VerificationWiring,
): Promise<VerificationKit> {
	const store = reaches(wiring.options.level, 'connect') ? await wireStore(context) : undefined;
	const options = { ...wiring.options, identity: await chooseIdentity(store, wiring) };
	const providers = createProviderBook(store ? await store.providers.list() : []);
	const ports: VerifierPorts = {
		dns: wireDns(wiring),
		opener: probeDialogueOpener,
		lists: createAddressLists(wiring),
		syntax: librarySyntaxCheck,
		gate: store ? chooseGate(context, store, { ...wiring, options }) : openGate,
		memory: store ? chooseMemory(context, store, { ...wiring, providers }) : noMemory,
		providers,
		clock: systemClock,
		random,
		pause: systemPause,
	};

	return {
		options,
		egress: wiring.egress,
		ports,
		store,
		verifier: (other) => createVerifier(ports, other ?? options),
	};
}

/** What "Check My Setup" asks with. @throws ConfigurationError | StoreUnavailableError */
export async function wireSetup(
	context: IExecuteFunctions,
	wiring: VerificationWiring,
): Promise<SetupTools> {
	const store = wiring.serverTag ? await wireStore(context) : undefined;
	const options = { ...wiring.options, identity: await chooseIdentity(store, wiring) };
	const dns = createSystemDns({ servers: wiring.dnsServers, timeoutMs: wiring.dnsTimeoutMs });

	return { dns, opener: probeDialogueOpener, random, options };
}

function wireDns({ dnsServers, dnsTimeoutMs }: VerificationWiring): DnsLookup {
	return createCachedDns(createSystemDns({ servers: dnsServers, timeoutMs: dnsTimeoutMs }));
}

function chooseGate(
	context: IExecuteFunctions,
	store: OutreachStore,
	{ options, domainPerMinute, totalPerMinute }: VerificationWiring,
): Gate {
	if (!options.respectProviderLimits) return openGate;

	return createProviderGate({
		limits: store.rateLimits,
		clock: systemClock,
		delayBetweenConnectionsMs: options.delayBetweenConnectionsMs,
		domainPerMinute,
		totalPerMinute,
		onOpened: ({ breaker, reason, openUntil }) =>
			context.logger.warn(
				`Email Validate leaves "${breaker}" alone until ${new Date(openUntil ?? 0).toISOString()} because ${reason ?? 'it refused us'}`,
			),
	});
}

function chooseMemory(
	context: IExecuteFunctions,
	store: OutreachStore,
	wiring: VerificationWiring & { readonly providers: ProviderBook },
): ResultMemory {
	return createResultMemory(store.verifications, systemClock, {
		workflowId: context.getWorkflow().id,
		executionId: context.getExecutionId(),
		storeAddresses: wiring.storeAddresses,
		profileVersion: wiring.providers.version,
	});
}

/** A server of the store lends its HELO name and MAIL FROM (ledger S4-05, S4-06). */
async function chooseIdentity(
	store: OutreachStore | undefined,
	{ options, serverTag, egress }: VerificationWiring,
): Promise<ProbeIdentity | undefined> {
	if (!store || !serverTag) return options.identity;
	const [server] = await store.servers.list({ status: 'enabled', tag: serverTag });
	if (!server) {
		throw new ConfigurationError(
			`No mail server could be asked because no enabled server in the store has the tag "${serverTag}"`,
			'Add a server with this tag in Outreach Store, or clear "Server Tag" and fill in HELO Name and MAIL FROM',
		);
	}

	return {
		...egress,
		id: server.id,
		heloName: server.heloName,
		mailFrom: server.mailFromAddress,
		ip4: server.ip4 ?? egress.ip4,
		ip6: server.ip6 ?? undefined,
	};
}
