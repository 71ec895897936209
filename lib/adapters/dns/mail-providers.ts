import type { Clock } from '../../clock';
import { isReservedDomain } from '../../mail/domain-name';
import type { MailProviders } from '../../policy/ports';
import type { DnsLookup } from '../../verification/ports';
import { providerOf } from '../../verification/provider-of';

export interface MailProviderOptions {
	readonly dns: Pick<DnsLookup, 'mx'>;
	readonly clock: Clock;
	/** Names that are nobody's in public (RFC 2606, 6761): asked only where a resolver of one's own is set. */
	readonly askReserved?: boolean;
}

// RFC 2606 3: a null MX, so nobody's customers.
const DOCUMENTATION = /(^|\.)example\.(com|net|org)$/;
// A list of a thousand domains must not wait a thousand times for a name server that is down.
const SILENT_ANSWERS = 3;
const PAUSE_MS = 60_000;

/** Provider by MX; a resolver that stays silent is left alone for a minute. */
export function createMailProviders(options: MailProviderOptions): MailProviders {
	const { dns, clock, askReserved = false } = options;
	let silent = 0;
	let pausedUntil = 0;

	return {
		providerOf: async (domain) => {
			if (clock.now() < pausedUntil || (isNobodys(domain) && !askReserved)) return undefined;
			const answer = await dns.mx(domain);
			silent = answer.kind === 'timeout' ? silent + 1 : 0;
			if (silent >= SILENT_ANSWERS) {
				silent = 0;
				pausedUntil = clock.now() + PAUSE_MS;
			}
			if (answer.kind !== 'found') return undefined;
			const byPreference = [...answer.records].sort((a, b) => a.preference - b.preference);
			const { key } = providerOf(byPreference.map(({ exchange }) => exchange));

			return key === 'generic' ? 'other' : key;
		},
	};
}

function isNobodys(domain: string): boolean {
	return isReservedDomain(domain) || DOCUMENTATION.test(domain);
}
