export type DnsAnswer<Record> =
	| {
			readonly kind: 'found';
			readonly records: readonly Record[];
			/** The shortest of its records, where the resolver tells. */
			readonly ttlSeconds?: number;
			/** When it was asked for, of an answer from the cache. */
			readonly askedAt?: number;
	  }
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

/** What the MX of a domain says to RCPT TO:<postmaster@...> (RFC 5321 4.5.1). */
export type PostmasterAnswer =
	| { readonly kind: 'accepted' | 'refused'; readonly reply: string }
	| { readonly kind: 'unknown'; readonly reason: string };

export interface PostmasterProbe {
	ask(question: {
		readonly domain: string;
		readonly host: string;
		readonly port: number;
	}): Promise<PostmasterAnswer>;
}

export interface TlsProbe {
	observe(host: string, port: number): Promise<TlsObservation>;
}
