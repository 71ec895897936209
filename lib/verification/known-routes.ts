import type { Clock } from '../clock';
import type { Finding } from './build-result';
import type { MxRoute } from './mx-route';
import type { Reason } from './reason';

export interface KnownRoute {
	readonly route: MxRoute;
	/** What it comes to for every address of the domain, when no mail server has to be asked. */
	readonly early: Finding | undefined;
}

/** Where the domains of a list were found, to be told at once and without a promise per row. */
export interface KnownRoutes {
	get(domain: string): KnownRoute | undefined;
	put(domain: string, known: KnownRoute): void;
}

// As long as the DNS answers beneath are kept (section 10).
const FOUND_MS = 15 * 60_000;
const NEGATIVE_MS = 5 * 60_000;
const MAX_DOMAINS = 20_000;

/** What a broken or silent name server leads to is asked again each time. */
const LASTING: ReadonlySet<Reason> = new Set<Reason>(['domain_not_found', 'no_mx', 'null_mx']);

export function createKnownRoutes(clock: Clock): KnownRoutes {
	const known = new Map<string, KnownRoute & { readonly until: number }>();

	return {
		get: (domain) => {
			const entry = known.get(domain);

			return entry && entry.until > clock.now() ? entry : undefined;
		},
		put: (domain, { route, early }) => {
			if (route.kind === 'none' && !LASTING.has(route.reason)) return;
			if (known.size >= MAX_DOMAINS) known.clear();
			const until = clock.now() + (route.kind === 'hosts' ? FOUND_MS : NEGATIVE_MS);
			known.set(domain, { route, early, until });
		},
	};
}
