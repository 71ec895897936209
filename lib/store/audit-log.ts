/** One decision or act; the first eight fields are the seed's (ledger S0-47). */
export interface AuditEntry {
	readonly userId: string;
	readonly leadEmail: string | null;
	readonly senderEmail: string | null;
	readonly subject: string | null;
	readonly policyResult: 'approved' | 'blocked' | null;
	readonly reason: string;
	/** The reason quotes somebody: the chain covers its keyed hash, and an erasure blanks the text. */
	readonly erasableReason?: boolean;
	readonly legalBasis: string | null;
	readonly timestamp: number;
	/** What happened: `policy.check`, `send.reserve`, `send.settle`, `suppression.add` ... */
	readonly action: string;
	readonly decision?: string;
	readonly attemptId?: string;
	readonly campaignId?: string;
	readonly stepId?: string;
	readonly mailboxId?: string;
	readonly region?: string;
	readonly country?: string;
	readonly evidenceId?: string;
	readonly policyProfile?: string;
	readonly policyVersion?: number;
	readonly dryRun?: boolean;
	readonly workflowId?: string;
	readonly executionId?: string;
	/** Anything else worth keeping: reasons, counts, TLS state, node version. JSON. */
	readonly details?: Readonly<Record<string, unknown>>;
}

export interface AuditRow extends Omit<AuditEntry, 'erasableReason'> {
	readonly id: string;
	readonly chain: string;
	readonly seq: number;
	readonly prevHash: string;
	readonly hash: string;
}

export interface AuditFilter {
	readonly limit: number;
	readonly cursor?: string;
	readonly leadEmail?: string;
	readonly action?: string;
	readonly policyResult?: 'approved' | 'blocked';
	readonly since?: number;
}

export type ChainVerdict =
	| { readonly intact: true; readonly rows: number }
	| { readonly intact: false; readonly rows: number; readonly brokenAt: string };

/**
 * Append-only. Each writing process continues a chain of its own, so that no row is hot; the hash
 * covers a pseudonymised form, so that erasing a person leaves the chain verifiable. A clear text that does
 * not fit its hash breaks the chain as well.
 */
export interface AuditLog {
	append(entry: AuditEntry): Promise<string>;
	/** All or none, as neighbours of one chain; returns their ids. */
	appendAll(entries: readonly AuditEntry[]): Promise<readonly string[]>;
	list(filter: AuditFilter): Promise<readonly AuditRow[]>;
	count(): Promise<number>;
	verifyChains(): Promise<ChainVerdict>;
}
