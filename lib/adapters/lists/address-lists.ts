import spellChecker from '@zootools/email-spell-checker';
import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';
import freeDomains from 'email-providers/all.json';
import roleNames from 'role-based-email-addresses';
import { LRUCache } from 'lru-cache';
import { getDomain } from 'tldts';

import type { Address } from '../../mail/address';
import type { AddressLists } from '../../verification/ports';
import { aliasRelayDomains, ownRoleNames, popularDomains } from './data/own-lists';

export interface ListAdjustments {
	/** Domains to treat as disposable besides the library's. */
	readonly alsoDisposable?: readonly string[];
	/** Domains that are in the library but are none. */
	readonly neverDisposable?: readonly string[];
}

/** Disposable, free, role, alias relay and typo, by libraries whose flaws are handled here. */
export function createAddressLists(adjustments: ListAdjustments = {}): AddressLists {
	const disposable = disposableEmailBlocklistSet();
	// email-providers 2.26 holds example.com, which RFC 2606 reserves for documentation.
	const free = new Set<string>(freeDomains.filter((domain) => domain !== 'example.com'));
	const roles = new Set<string>(roleNames);
	const also = new Set(adjustments.alsoDisposable);
	const never = new Set(adjustments.neverDisposable);
	const hints = new LRUCache<string, { readonly domain: string | undefined }>({ max: 5_000 });

	const isDisposable = (domain: string): boolean =>
		!withParent(domain).some((name) => never.has(name) || aliasRelayDomains.has(name)) &&
		withParent(domain).some((name) => disposable.has(name) || also.has(name));

	return {
		classify: ({ localPart, domain }: Address) => {
			const thrownAway = isDisposable(domain);
			// A tag does not change the role: sales+spring@ is sales@.
			const name = localPart.toLowerCase().split('+', 1)[0] ?? '';

			return {
				disposable: thrownAway,
				// 2,832 of email-providers' domains are disposable: those are not "free".
				free: !thrownAway && free.has(domain),
				role: roles.has(name) || ownRoleNames.has(name),
				aliasRelay: withParent(domain).some((parent) => aliasRelayDomains.has(parent)),
			};
		},
		suggest: ({ localPart, domain }: Address) => {
			// A list repeats its domains; measuring one against fifty others is the slowest step without a network.
			const known = hints.get(domain) ?? { domain: likelierDomain(domain) };
			hints.set(domain, known);

			return known.domain === undefined ? undefined : `${localPart}@${known.domain}`;
		},
	};
}

function likelierDomain(domain: string): string | undefined {
	if (popularDomains.includes(domain)) return undefined;
	const hint = spellChecker.run({
		email: `x@${domain}`,
		domains: [...popularDomains],
		domainThreshold: 2,
		secondLevelThreshold: 0,
		topLevelThreshold: 0,
	});

	return hint && popularDomains.includes(hint.domain) ? hint.domain : undefined;
}

/** The domain and its registrable parent: throw-away services hand out subdomains too. */
function withParent(domain: string): readonly string[] {
	const parent = getDomain(domain);

	return parent === null || parent === domain ? [domain] : [domain, parent];
}
