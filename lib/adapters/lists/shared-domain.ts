import freemailDomains from 'email-providers/common.json';
import { parse } from 'tldts';

export type SharedDomainKind = 'freemail' | 'public_suffix';

const freemail: ReadonlySet<string> = new Set(freemailDomains);

/**
 * Domains whose addresses belong to strangers: to suppress one would shut out all of them. Suffixes
 * by the Public Suffix List, with its private part (github.io); freemail by the email-providers list.
 */
export function sharedDomainKind(domain: string): SharedDomainKind | undefined {
	const { publicSuffix, hostname } = parse(domain, { allowPrivateDomains: true });
	if (hostname !== null && hostname === publicSuffix) return 'public_suffix';

	return freemail.has(domain.toLowerCase()) ? 'freemail' : undefined;
}
