export type ServerStatus = 'enabled' | 'draining' | 'disabled' | 'quarantined';
export type ServerTier = 'fresh' | 'warm' | 'quarantine';

/** A machine that probes or sends: one identity each, since HELO must match that IP's PTR. */
export interface Server {
	readonly id: string;
	readonly name: string;
	readonly heloName: string;
	readonly mailFromAddress: string;
	readonly identityDomain: string;
	readonly ip4: string | null;
	readonly ip6: string | null;
	readonly tier: ServerTier;
	readonly status: ServerStatus;
	readonly statusReason: string | null;
	readonly poolTags: readonly string[];
	readonly limits: Readonly<Record<string, number>>;
	readonly maxMailboxes: number;
	readonly dailyCap: number;
	readonly score: number | null;
	readonly weight: number;
}

export type NewServer = Pick<Server, 'name' | 'heloName' | 'mailFromAddress'> &
	Partial<Omit<Server, 'name' | 'heloName' | 'mailFromAddress'>>;

export interface ServerList {
	/** Inserts or updates by name. */
	upsert(server: NewServer): Promise<Server>;
	get(id: string): Promise<Server | undefined>;
	list(filter: {
		readonly status?: ServerStatus;
		readonly tag?: string;
	}): Promise<readonly Server[]>;
	setStatus(id: string, status: ServerStatus, reason: string): Promise<void>;
	/**
	 * Keeps score and routing weight and nothing else: a status that somebody sets meanwhile stays, and
	 * what is not enabled when this is written has no weight.
	 */
	setScore(
		id: string,
		rated: { readonly score: number; readonly weightIfEnabled: number },
	): Promise<void>;
}
