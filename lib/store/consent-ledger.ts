export type ConsentType =
	| 'explicit'
	| 'double_opt_in'
	| 'soft'
	| 'implied_business'
	| 'implied_inquiry'
	| 'published'
	| 'legitimate_interest'
	| 'contract'
	| 'attested';

export interface Consent {
	readonly id: string;
	readonly address: string | null;
	readonly type: ConsentType;
	readonly source: string;
	readonly textVersion: string | null;
	readonly proofHash: string | null;
	readonly region: string | null;
	readonly actor: string;
	readonly obtainedAt: number;
	readonly expiresAt: number | null;
	readonly revokedAt: number | null;
}

export interface NewConsent {
	readonly address: string;
	readonly type: ConsentType;
	/** Where the consent was given: URL, form, contract number. */
	readonly source: string;
	readonly textVersion?: string;
	readonly proofHash?: string;
	readonly region?: string;
	readonly actor: string;
	readonly obtainedAt: number;
	readonly expiresAt?: number;
}

/** Recorded proof that a region requires before an unsolicited mail. */
export interface ConsentLedger {
	record(consent: NewConsent): Promise<string>;
	/** All records of the person, newest first, expired and revoked ones included. */
	findFor(address: string): Promise<readonly Consent[]>;
	/** Revokes every open record of the person; returns how many. */
	revoke(address: string): Promise<number>;
	list(page: { readonly limit: number; readonly cursor?: string }): Promise<readonly Consent[]>;
}
