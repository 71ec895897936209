import freemailDomains from 'email-providers/common.json';
import { parse } from 'tldts';

export type SharedDomainKind = 'freemail' | 'public_suffix';

// email-providers 2.26 holds example.com, which RFC 2606 reserves for documentation.
const NOT_FREEMAIL: ReadonlySet<string> = new Set(['example.com']);

const freemail: ReadonlySet<string> = new Set(
	freemailDomains.filter((domain) => !NOT_FREEMAIL.has(domain)),
);

/**
 * Domains whose addresses belong to strangers: to suppress one would shut out all of them. Suffixes
 * by the Public Suffix List, with its private part (github.io); freemail by the email-providers list.
 */
export function sharedDomainKind(domain: string): SharedDomainKind | undefined {
	const { publicSuffix, hostname } = parse(domain, { allowPrivateDomains: true });
	if (hostname !== null && hostname === publicSuffix) return 'public_suffix';

	return freemail.has(domain.toLowerCase()) ? 'freemail' : undefined;
}
