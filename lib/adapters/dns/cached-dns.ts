import { LRUCache } from 'lru-cache';

import type { DnsAnswer, DnsLookup } from '../../verification/ports';

// node's resolver gives no TTL: short enough to see a change, long enough to spare a list's domains.
const FOUND_MS = 15 * 60_000;
const NEGATIVE_MS = 5 * 60_000;
const MAX_NAMES = 20_000;

type Lookup = keyof DnsLookup;

/** Remembers answers and joins questions that are under way. SERVFAIL and silence are not kept. */
export function createCachedDns(dns: DnsLookup): DnsLookup {
	const kept = new LRUCache<string, DnsAnswer<never>>({ max: MAX_NAMES });
	const asking = new Map<string, Promise<DnsAnswer<never>>>();

	const cached = (type: Lookup) => async (name: string) => {
		const key = `${type} ${name}`;
		const known = kept.get(key) ?? asking.get(key);
		if (known) return await known;
		const asked = dns[type](name) as Promise<DnsAnswer<never>>;
		asking.set(key, asked);
		const answer = await asked;
		asking.delete(key);
		const ttl = ageOf(answer);
		if (ttl > 0) kept.set(key, answer, { ttl });

		return answer;
	};

	return { mx: cached('mx'), ipv4: cached('ipv4'), ipv6: cached('ipv6'), cname: cached('cname') };
}

function ageOf(answer: DnsAnswer<unknown>): number {
	switch (answer.kind) {
		case 'found':
			return FOUND_MS;
		case 'not_found':
		case 'no_data':
			return NEGATIVE_MS;
		case 'servfail':
		case 'timeout':
			return 0;
	}
}
