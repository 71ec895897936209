import { Resolver } from 'node:dns/promises';

import { ConfigurationError } from '../../mail/errors';
import type { SetupDns } from '../../verification/check-setup';
import type { DnsAnswer } from '../../verification/ports';

export interface SystemDnsOptions {
	/** `address` or `address:port`; the system's own servers when empty. */
	readonly servers?: readonly string[];
	/** Default 5 s and 2 tries. */
	readonly timeoutMs?: number;
	readonly tries?: number;
}

const KINDS: Readonly<Record<string, 'not_found' | 'no_data' | 'timeout'>> = {
	ENOTFOUND: 'not_found',
	ENODATA: 'no_data',
	ETIMEOUT: 'timeout',
	// Nobody listens at the resolver's address: no answer came, so nothing is known of the domain.
	ECONNREFUSED: 'timeout',
};

/**
 * Asks through node's c-ares resolver. NXDOMAIN, NODATA, SERVFAIL and silence stay four different
 * answers; whatever else goes wrong is a servfail and never "no MX" (peer bug 2).
 * @throws ConfigurationError when a server's address cannot be read
 */
export function createSystemDns(options: SystemDnsOptions = {}): SetupDns {
	const settings = { timeout: options.timeoutMs ?? 5_000, tries: options.tries ?? 2 };
	const resolver = new Resolver(settings);
	const servers = options.servers ?? [];
	if (servers.length > 0) setServers(resolver, servers);
	const second = secondResolver(resolver, settings);

	const ask = async <Record>(
		work: (from: Resolver) => Promise<readonly Record[]>,
	): Promise<DnsAnswer<Record>> => {
		const answer = await settle(work(resolver));
		// One resolver's NXDOMAIN may be a filter's opinion: another one is asked before we believe it.
		if (answer.kind !== 'not_found' || !second) return answer;
		const other = await settle(work(second));

		return other.kind === 'found' || other.kind === 'no_data' ? other : answer;
	};

	return {
		mx: async (domain) =>
			await ask(async (from) =>
				(await from.resolveMx(domain)).map(({ exchange, priority }) => ({
					exchange,
					preference: priority,
				})),
			),
		ipv4: async (host) => await ask(async (from) => await from.resolve4(host)),
		ipv6: async (host) => await ask(async (from) => await from.resolve6(host)),
		cname: async (host) => await ask(async (from) => await from.resolveCname(host)),
		txt: async (domain) =>
			await ask(async (from) => (await from.resolveTxt(domain)).map((parts) => parts.join(''))),
		// Resolver.reverse would ask the hosts file first.
		ptr: async (ip) => await ask(async (from) => await from.resolvePtr(reverseName(ip))),
	};
}

function reverseName(ip: string): string {
	if (!ip.includes(':')) return `${ip.split('.').reverse().join('.')}.in-addr.arpa`;
	const [head = '', tail = ''] = ip.split('::');
	const before = head.split(':').filter((group) => group !== '');
	const after = tail.split(':').filter((group) => group !== '');
	const zeros = Array<string>(8 - before.length - after.length).fill('0');
	const nibbles = [...before, ...zeros, ...after].map((group) => group.padStart(4, '0')).join('');

	return `${[...nibbles].reverse().join('.')}.ip6.arpa`;
}

async function settle<Record>(work: Promise<readonly Record[]>): Promise<DnsAnswer<Record>> {
	try {
		const records = await work;

		return records.length > 0 ? { kind: 'found', records } : { kind: 'no_data' };
	} catch (error) {
		return { kind: KINDS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'servfail' };
	}
}

function setServers(resolver: Resolver, servers: readonly string[]): void {
	try {
		resolver.setServers([...servers]);
	} catch (error) {
		throw new ConfigurationError(
			`The DNS servers "${servers.join(', ')}" could not be used because one of them is not an IP address`,
			'Write "DNS Servers" as addresses with an optional port, e.g. 127.0.0.1:5300, 9.9.9.9',
			{ cause: error },
		);
	}
}

function secondResolver(
	first: Resolver,
	settings: { readonly timeout: number; readonly tries: number },
): Resolver | undefined {
	const servers = first.getServers();
	if (servers.length < 2) return undefined;
	const second = new Resolver(settings);
	second.setServers([...servers.slice(1), ...servers.slice(0, 1)]);

	return second;
}
