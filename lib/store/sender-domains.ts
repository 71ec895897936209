/** A domain we send from: how many mailboxes it carries, and whether it rests. */
export interface SenderDomain {
	readonly domain: string;
	/** More than this is warned about, not refused (ledger S3-11). */
	readonly maxMailboxes: number;
	readonly cooldownUntil: number | null;
	/** Days of use after which it is due to be exchanged; null: by health alone (ledger S2-50). */
	readonly restAfterDays: number | null;
	/** Kept ready, with mailboxes that do not send yet. */
	readonly reserve: boolean;
	readonly createdAt: number;
}

/** With what the mailboxes of the pool say about it. */
export interface SenderDomainInUse extends SenderDomain {
	readonly mailboxes: number;
	/** When its first mailbox was added. */
	readonly inUseSince: number | null;
}

export type SenderDomainChange = Pick<SenderDomain, 'domain'> &
	Partial<Pick<SenderDomain, 'maxMailboxes' | 'restAfterDays' | 'reserve' | 'cooldownUntil'>>;

export interface SenderDomains {
	upsert(change: SenderDomainChange): Promise<SenderDomain>;
	get(domain: string): Promise<SenderDomain | undefined>;
	/** Every domain with a row or a mailbox, by name. */
	list(): Promise<readonly SenderDomainInUse[]>;
	/** The domain and all of its mailboxes rest; a longer rest that is under way stays. */
	rest(domain: string, until: number): Promise<void>;
}
