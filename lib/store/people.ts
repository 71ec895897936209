import type { AuditRow } from './audit-log';
import type { Consent } from './consent-ledger';
import type { Lead } from './lead-book';
import type { ReplyEvent } from './reply-log';
import type { Attempt } from './send-ledger';
import type { Suppression } from './suppression-list';
import type { RememberedResult, StoredProbe } from './verification-memory';

/** Everything the store holds about one person (GDPR article 15). */
export interface PersonRecord {
	readonly address: string;
	readonly suppressions: readonly Suppression[];
	readonly consents: readonly Consent[];
	readonly leads: readonly Lead[];
	readonly attempts: readonly Attempt[];
	readonly replies: readonly ReplyEvent[];
	/** What Email Validate found out about the address, and how. */
	readonly verifications: readonly RememberedResult[];
	readonly probes: readonly StoredProbe[];
	readonly auditRows: readonly AuditRow[];
}

/** How many rows an erasure touched. */
export type ErasedRows = Readonly<Record<Exclude<keyof PersonRecord, 'address'>, number>>;

/** A person over all slices, under any spelling of the address. */
export interface People {
	collect(address: string): Promise<PersonRecord>;
	/**
	 * Blanks every clear text of the person (GDPR article 17). Keyed hashes, counts and dates stay: the
	 * opt-out goes on holding, caps stay exact and the audit chains verifiable.
	 */
	erase(address: string): Promise<ErasedRows>;
}
