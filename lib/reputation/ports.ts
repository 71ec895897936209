export type DnsAnswer<Record> =
	| { readonly kind: 'found'; readonly records: readonly Record[] }
	/** The name or the type does not exist: a fact, unlike the next two. */
	| { readonly kind: 'none' }
	| { readonly kind: 'servfail' | 'timeout' };

export interface MailExchange {
	readonly preference: number;
	/** Empty for a null MX (RFC 7505). */
	readonly exchange: string;
}

/** What reputation asks of the domain name system. Never throws: failures are answers. */
export interface RecordLookup {
	ipv4(name: string): Promise<DnsAnswer<string>>;
	ipv6(name: string): Promise<DnsAnswer<string>>;
	/** Each record with its character-strings joined (RFC 7208 3.3). */
	texts(name: string): Promise<DnsAnswer<string>>;
	mailExchanges(name: string): Promise<DnsAnswer<MailExchange>>;
	/** PTR names of an address. */
	names(address: string): Promise<DnsAnswer<string>>;
}

export interface Pause {
	wait(milliseconds: number): Promise<void>;
}

/** The domain a registrant owns, e.g. example.co.uk (RFC 7489 3.2). */
export interface OrganisationalDomains {
	of(domain: string): string | undefined;
}

/** What a mail server shows of its encryption. */
export type TlsObservation =
	| { readonly kind: 'unreachable'; readonly reason: string }
	| { readonly kind: 'no_starttls' }
	| {
			readonly kind: 'certificate';
			readonly trusted: boolean;
			readonly nameMatches: boolean;
			readonly validUntil: number;
	  };

export interface TlsProbe {
	observe(host: string, port: number): Promise<TlsObservation>;
}
