import { LRUCache } from 'lru-cache';

import type { DnsAnswer, RecordLookup } from '../../reputation/ports';
import { systemClock } from '../system-clock';
import { createRecordLookup, type RecordLookupOptions } from './record-lookup';

// Operators ask not to be asked again while an answer lives; an hour is what a quarantine waits for.
const MAX_AGE_SECONDS = 3_600;
const MAX_NAMES = 50_000;

type Found = Extract<DnsAnswer<string>, { kind: 'found' }>;

// Across the runs of one process; a lost cache costs one question more.
const kept = new LRUCache<string, Found>({ max: MAX_NAMES });

/**
 * DNS for blocklists: a listing is kept for its TTL, at most an hour, and says when it was asked for.
 * "Not listed" comes without its TTL from node's resolver, so it is asked for again.
 * @throws ConfigurationError when a server's address cannot be read
 */
export function createListLookup(options: RecordLookupOptions): RecordLookup {
	const lookup = createRecordLookup(options);
	const servers = options.servers.join();

	return {
		...lookup,
		ipv4: async (name) => {
			const key = `${servers} ${name}`;
			const known = kept.get(key);
			if (known) return known;
			const askedAt = systemClock.now();
			const answer = await lookup.ipv4(name);
			const seconds = answer.kind === 'found' ? (answer.ttlSeconds ?? 0) : 0;
			if (answer.kind === 'found' && seconds > 0) {
				kept.set(key, { ...answer, askedAt }, { ttl: Math.min(seconds, MAX_AGE_SECONDS) * 1000 });
			}

			return answer;
		},
	};
}
