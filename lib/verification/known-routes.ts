import type { Clock } from '../clock';
import type { MxRoute } from './mx-route';
import type { Reason } from './reason';

/** Where the domains of a list were found, to be told at once and without a promise per row. */
export interface KnownRoutes {
	get(domain: string): MxRoute | undefined;
	put(domain: string, route: MxRoute): void;
}

// As long as the DNS answers beneath are kept (section 10).
const FOUND_MS = 15 * 60_000;
const NEGATIVE_MS = 5 * 60_000;
const MAX_DOMAINS = 20_000;

/** What a broken or silent name server leads to is asked again each time. */
const LASTING: ReadonlySet<Reason> = new Set<Reason>(['domain_not_found', 'no_mx', 'null_mx']);

export function createKnownRoutes(clock: Clock): KnownRoutes {
	const known = new Map<string, { readonly route: MxRoute; readonly until: number }>();

	return {
		get: (domain) => {
			const entry = known.get(domain);

			return entry && entry.until > clock.now() ? entry.route : undefined;
		},
		put: (domain, route) => {
			if (route.kind === 'none' && !LASTING.has(route.reason)) return;
			if (known.size >= MAX_DOMAINS) known.clear();
			const until = clock.now() + (route.kind === 'hosts' ? FOUND_MS : NEGATIVE_MS);
			known.set(domain, { route, until });
		},
	};
}
