import type { IExecuteFunctions } from 'n8n-workflow';

import { createRecordLookup, organisationalDomains } from '../../lib/adapters/dns/record-lookup';
import { createTlsProbe } from '../../lib/adapters/smtp/tls-probe';
import { systemClock } from '../../lib/adapters/system-clock';
import { systemPause } from '../../lib/adapters/system-pause';
import type {
	OrganisationalDomains,
	Pause,
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
	readonly domains: OrganisationalDomains;
	readonly tls: TlsProbe;
	readonly pause: Pause;
	readonly clock: typeof systemClock;
}

const TLS_TIMEOUT_MS = 10_000;

/** @throws ConfigurationError | StoreUnavailableError */
export async function wireReputation(
	context: IExecuteFunctions,
	{ dnsServers, dnsTimeoutMs, heloName }: ReputationWiring,
): Promise<ReputationKit> {
	return {
		store: await wireStore(context),
		dns: createRecordLookup({ servers: dnsServers, timeoutMs: dnsTimeoutMs, tries: 1 }),
		domains: organisationalDomains,
		tls: createTlsProbe({
			heloName: heloName || 'localhost.localdomain',
			timeoutMs: TLS_TIMEOUT_MS,
		}),
		pause: systemPause,
		clock: systemClock,
	};
}
