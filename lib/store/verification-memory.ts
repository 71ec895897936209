/** A finished verification as it was returned; `result` is the JSON of lib/verification's own type. */
export interface RememberedResult {
	readonly address: string;
	readonly level: string;
	/** Sorted MX host names joined by a comma; another set voids the entry. */
	readonly mxSet: string;
	readonly verdict: string;
	readonly reason: string;
	readonly result: Readonly<Record<string, unknown>>;
	readonly checkedAt: number;
	readonly expiresAt: number;
}

/** Catch-all, reject-all and the like: what a domain did when a control address was tried. */
export interface DomainTrait {
	readonly domain: string;
	readonly mxSet: string;
	readonly identity: string;
	readonly trait: string;
	readonly confidence: string | null;
	readonly checkedAt: number;
	readonly expiresAt: number;
}

export interface ProbeRecord {
	readonly at: number;
	readonly address: string;
	/** False: only the hash of the address is kept. */
	readonly keepAddress?: boolean;
	readonly domain: string;
	readonly level: string;
	readonly jobId?: string;
	readonly workflowId?: string;
	readonly executionId?: string;
	readonly identity?: string;
	readonly heloName?: string;
	readonly mailFrom?: string;
	readonly mxGroup?: string;
	readonly mxHost?: string;
	readonly mxIp?: string;
	readonly provider?: string;
	readonly profileVersion?: string;
	readonly sessionId?: string;
	readonly attempt?: number;
	readonly stage?: string;
	readonly code?: number;
	readonly enhanced?: string;
	readonly text?: string;
	readonly tls?: boolean;
	readonly pipelined?: boolean;
	readonly ms?: number;
	readonly ruleId?: string;
	readonly reason: string;
	readonly verdict: string;
	readonly score?: number;
	readonly nextDueAt?: number;
}

/** A row of the probe log as it is kept. */
export type StoredProbe = Omit<ProbeRecord, 'address' | 'keepAddress'> & {
	readonly id: string;
	/** Hexadecimal. */
	readonly addressHash: string;
	/** Null unless the run was to keep it. */
	readonly address: string | null;
};

export interface VerificationRetry {
	readonly id: string;
	readonly address: string;
	readonly mxGroup: string;
	readonly identity: string;
	readonly request: Readonly<Record<string, unknown>>;
	readonly attempt: number;
	readonly dueAt: number;
}

export interface VerificationMemory {
	getResult(address: string, level: string, now: number): Promise<RememberedResult | undefined>;
	/** Whatever is remembered about these addresses, expired or not. */
	listResults(addresses: readonly string[]): Promise<readonly RememberedResult[]>;
	putResults(results: readonly RememberedResult[]): Promise<void>;
	getTrait(
		domain: string,
		mxSet: string,
		identity: string,
		now: number,
	): Promise<DomainTrait | undefined>;
	putTrait(trait: DomainTrait): Promise<void>;
	logProbes(records: readonly ProbeRecord[]): Promise<void>;
	/** In the order of writing; `cursor` is the id of the last row of the page before. */
	listProbes(filter: {
		readonly since?: number;
		readonly limit: number;
		readonly cursor?: string;
	}): Promise<readonly StoredProbe[]>;
	/** The rows about these addresses, in the order of writing. */
	listProbesOf(addresses: readonly string[]): Promise<readonly StoredProbe[]>;
	forgetProbesBefore(time: number): Promise<number>;
	/** Inserts or moves the due time of the same address and identity. */
	scheduleRetry(retry: Omit<VerificationRetry, 'id'>): Promise<void>;
	/** Takes due retries for this caller until the lease ends. */
	claimDueRetries(claim: {
		readonly now: number;
		readonly limit: number;
		readonly leaseUntil: number;
	}): Promise<readonly VerificationRetry[]>;
	/** A person answered from the address, or mail to it did not come back for days. */
	wasAlive(address: string): Promise<boolean>;
	removeRetry(address: string, identity: string): Promise<void>;
	countRetries(): Promise<number>;
}
