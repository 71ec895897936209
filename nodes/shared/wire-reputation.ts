import type { IExecuteFunctions } from 'n8n-workflow';

import { createListLookup } from '../../lib/adapters/dns/list-lookup';
import { createRecordLookup, organisationalDomains } from '../../lib/adapters/dns/record-lookup';
import { sharedDomainKind } from '../../lib/adapters/lists/shared-domain';
import { createPostmasterProbe } from '../../lib/adapters/smtp/postmaster-probe';
import { probeDialogueOpener } from '../../lib/adapters/smtp/probe-dialogue';
import { createTlsProbe } from '../../lib/adapters/smtp/tls-probe';
import { systemClock } from '../../lib/adapters/system-clock';
import { systemPause } from '../../lib/adapters/system-pause';
import type {
	OrganisationalDomains,
	Pause,
	PostmasterProbe,
	RecordLookup,
	TlsProbe,
} from '../../lib/reputation/ports';
import type { OutreachStore } from '../../lib/store/store';
import { wireStore } from './wiring';

export interface ReputationWiring {
	readonly dnsServers: readonly string[];
	readonly dnsTimeoutMs: number;
	readonly heloName: string;
}

export interface ReputationKit {
	readonly store: OutreachStore;
	readonly dns: RecordLookup;
	/** The same for blocklists, whose answers are kept while they live. */
	readonly lists: RecordLookup;
	readonly domains: OrganisationalDomains;
	/** A domain where anybody can have a mailbox. */
	readonly isShared: (domain: string) => boolean;
	readonly tls: TlsProbe;
	readonly postmaster: PostmasterProbe;
	readonly pause: Pause;
	readonly clock: typeof systemClock;
}

const DIALOGUE_TIMEOUT_MS = 10_000;

/** @throws ConfigurationError | StoreUnavailableError */
export async function wireReputation(
	context: IExecuteFunctions,
	{ dnsServers, dnsTimeoutMs, heloName }: ReputationWiring,
): Promise<ReputationKit> {
	const lookup = { servers: dnsServers, timeoutMs: dnsTimeoutMs, tries: 1 };
	const dns = createRecordLookup(lookup);
	const greeting = {
		heloName: heloName || 'localhost.localdomain',
		timeoutMs: DIALOGUE_TIMEOUT_MS,
	};

	return {
		store: await wireStore(context),
		dns,
		lists: createListLookup(lookup),
		domains: organisationalDomains,
		isShared: (domain) => sharedDomainKind(domain) !== undefined,
		tls: createTlsProbe(greeting),
		postmaster: createPostmasterProbe({ ...greeting, opener: probeDialogueOpener, dns }),
		pause: systemPause,
		clock: systemClock,
	};
}
