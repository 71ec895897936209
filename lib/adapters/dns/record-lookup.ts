import { Resolver } from 'node:dns/promises';

import { getDomain } from 'tldts';

import { ConfigurationError } from '../../mail/errors';
import type { DnsAnswer, OrganisationalDomains, RecordLookup } from '../../reputation/ports';

export interface RecordLookupOptions {
	/** `address` or `address:port`; the system's own when empty. */
	readonly servers: readonly string[];
	readonly timeoutMs: number;
	readonly tries: number;
}

/**
 * DNS for reputation, uncached: a repair must be seen at the next look. Lists: see list-lookup.ts.
 * @throws ConfigurationError when a server's address cannot be read
 */
export function createRecordLookup(options: RecordLookupOptions): RecordLookup {
	const resolver = new Resolver({ timeout: options.timeoutMs, tries: options.tries });
	if (options.servers.length > 0) setServers(resolver, options.servers);

	return {
		ipv4: async (name) => await resolveWithTtl(resolver, name),
		ipv6: async (name) => await settle(resolver.resolve6(name)),
		texts: async (name) =>
			await settle(
				resolver.resolveTxt(name).then((records) => records.map((parts) => parts.join(''))),
			),
		mailExchanges: async (name) =>
			await settle(
				resolver
					.resolveMx(name)
					.then((records) =>
						records.map(({ exchange, priority }) => ({ exchange, preference: priority })),
					),
			),
		names: async (address) => await settle(resolver.reverse(address)),
	};
}

export const organisationalDomains: OrganisationalDomains = {
	of: (domain) => getDomain(domain, { allowPrivateDomains: false }) ?? undefined,
};

async function resolveWithTtl(resolver: Resolver, name: string): Promise<DnsAnswer<string>> {
	const answer = await settle(resolver.resolve4(name, { ttl: true }));
	if (answer.kind !== 'found') return answer;

	return {
		kind: 'found',
		records: answer.records.map(({ address }) => address),
		ttlSeconds: Math.min(...answer.records.map(({ ttl }) => ttl)),
	};
}

async function settle<Record>(work: Promise<readonly Record[]>): Promise<DnsAnswer<Record>> {
	try {
		const records = await work;

		return records.length > 0 ? { kind: 'found', records } : { kind: 'none' };
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (code === 'ENOTFOUND' || code === 'ENODATA') return { kind: 'none' };

		return { kind: code === 'ETIMEOUT' || code === 'ECONNREFUSED' ? 'timeout' : 'servfail' };
	}
}

function setServers(resolver: Resolver, servers: readonly string[]): void {
	try {
		resolver.setServers([...servers]);
	} catch (error) {
		throw new ConfigurationError(
			'The "DNS Servers" could not be used because one of them is not an IP address',
			'Write them as addresses with an optional port, e.g. 127.0.0.1:5300, 9.9.9.9',
			{ cause: error },
		);
	}
}
