export type CheckStatus = 'pass' | 'warn' | 'fail' | 'undetermined';

export type CheckName =
	| 'mx'
	| 'spf'
	| 'dkim'
	| 'dmarc'
	| 'ptr'
	| 'helo'
	| 'tls'
	| 'ipv6'
	| 'postmaster'
	| 'bulk_sender_rules';

/** One check of a domain or a server, with the repair in words. */
export interface CheckFinding {
	readonly check: CheckName;
	/** The domain, address or selector it is about. */
	readonly about: string;
	readonly status: CheckStatus;
	readonly observed: string;
	readonly expected: string;
	/** Empty when there is nothing to do. */
	readonly fix: string;
}

/** A resolver that does not answer says nothing about the domain. */
export function undetermined(
	check: CheckName,
	about: string,
	reason: 'servfail' | 'timeout',
): CheckFinding {
	const observed =
		reason === 'timeout' ? 'the resolver did not answer' : 'the resolver answered SERVFAIL';

	return {
		check,
		about,
		status: 'undetermined',
		observed,
		expected: '',
		fix: 'Ask again; if it stays like this, check "DNS Servers" and the DNSSEC of the domain.',
	};
}
