import { LRUCache } from 'lru-cache';

import { createCachedDns } from '../../lib/adapters/dns/cached-dns';
import { createMailProviders } from '../../lib/adapters/dns/mail-providers';
import { createSystemDns } from '../../lib/adapters/dns/system-dns';
import { systemClock } from '../../lib/adapters/system-clock';
import type { MailProviders } from '../../lib/policy/ports';

// A mail waits for the answer, and the list of free providers is a fair guess without it.
const PATIENCE = { timeoutMs: 2_000, tries: 1 };

const known = new LRUCache<string, MailProviders>({ max: 20 });

/**
 * Remembered as long as the process lives: runs share what the name servers said.
 * @throws ConfigurationError when a server's address cannot be read
 */
export function mailProviders(servers: readonly string[]): MailProviders {
	const key = servers.join();
	const remembered = known.get(key);
	if (remembered) return remembered;
	const providers = createMailProviders({
		dns: createCachedDns(createSystemDns({ ...PATIENCE, servers })),
		clock: systemClock,
		askReserved: servers.length > 0,
	});
	known.set(key, providers);

	return providers;
}
