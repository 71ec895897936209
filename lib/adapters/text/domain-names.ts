import freeDomains from 'email-providers/all.json';
import { getDomain } from 'tldts';

import type { DomainNames } from '../../policy/ports';

/** Only the big ones have caps of their own; the keys are those of the MX profiles. */
const PROVIDER_DOMAINS: ReadonlyArray<readonly [provider: string, domain: RegExp]> = [
	['google', /^(gmail|googlemail)\.com$/],
	['ms_consumer', /^(outlook|hotmail|live|msn)\.[a-z.]+$/],
	['yahoo', /^(yahoo|ymail|rocketmail|aol)\.[a-z.]+$/],
];

export function createDomainNames(): DomainNames {
	const free = new Set<string>(freeDomains);

	return {
		// Private suffixes (github.io) are one organisation's; the ICANN list alone draws that line.
		organisationOf: (domain) => getDomain(domain, { allowPrivateDomains: false }) ?? domain,
		isFreemail: (domain) => free.has(domain),
		providerOf: (domain) =>
			(free.has(domain)
				? PROVIDER_DOMAINS.find(([, pattern]) => pattern.test(domain))?.[0]
				: undefined) ?? 'other',
	};
}
