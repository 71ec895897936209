export type MailboxStatus = 'active' | 'paused' | 'auth_failed' | 'disabled';

export interface MailboxEndpoint {
	readonly host: string;
	readonly port: number;
	readonly security: 'starttls' | 'tls' | 'none';
	readonly user?: string;
	/** PEM, trusted in addition to the public authorities. */
	readonly caCertificate?: string;
	readonly pinnedFingerprint?: string;
	readonly verifyTls?: boolean;
}

export interface Mailbox {
	readonly id: string;
	readonly address: string;
	readonly fromName: string | null;
	readonly replyTo: string | null;
	readonly domain: string;
	readonly serverId: string | null;
	readonly status: MailboxStatus;
	readonly statusReason: string | null;
	readonly reviewRequired: boolean;
	readonly provider: string;
	readonly poolTags: readonly string[];
	readonly smtp: Readonly<Partial<MailboxEndpoint>>;
	readonly imap: Readonly<Partial<MailboxEndpoint>>;
	readonly dailyCap: number;
	readonly rollingCap: number | null;
	readonly minuteCap: number | null;
	readonly timeZone: string;
	readonly windowStart: string;
	readonly windowEnd: string;
	readonly cooldownUntil: number | null;
	readonly nextAt: number;
	readonly lastUsedAt: number | null;
}

/** What choosing among the free ones takes; the rest is read of the chosen one alone. */
export type FreeMailbox = Pick<
	Mailbox,
	| 'id'
	| 'serverId'
	| 'dailyCap'
	| 'timeZone'
	| 'windowStart'
	| 'windowEnd'
	| 'cooldownUntil'
	| 'nextAt'
	| 'lastUsedAt'
>;

export interface NewMailbox extends Partial<
	Omit<Mailbox, 'id' | 'address' | 'domain' | 'lastUsedAt' | 'nextAt'>
> {
	readonly address: string;
	/** Stored encrypted, bound to the mailbox id. */
	readonly secrets?: MailboxSecrets;
}

export interface MailboxSecrets {
	readonly smtpPassword?: string;
	readonly imapPassword?: string;
	readonly oauth?: Readonly<Record<string, string>>;
}

/** What can come of a mail, for the record of its mailbox. */
export const mailboxOutcomes = [
	'sent',
	// For good, in the dialogue; also `bounced` or `blocked` when the answer says whose fault it is.
	'refused',
	'bounced',
	'blocked',
	'deferred',
	'complained',
	'replied',
] as const;

export interface MailboxResult {
	readonly mailboxId: string;
	readonly provider: string;
	readonly day: string;
	readonly outcome: MailboxOutcome;
}

type MailboxOutcome = (typeof mailboxOutcomes)[number];

/** Bounces of accepted mails are in `sent` as well: a share is one of `sent` and `refused` together. */
export type MailboxRecord = Readonly<Record<MailboxOutcome, number>>;

export type MailboxDay = MailboxRecord & { readonly provider: string; readonly day: string };

export interface MailboxPool {
	/** Inserts or updates by address. */
	upsert(mailbox: NewMailbox): Promise<Mailbox>;
	get(id: string): Promise<Mailbox | undefined>;
	/** By id. */
	getAll(ids: readonly string[]): Promise<ReadonlyMap<string, Mailbox>>;
	findByAddress(address: string): Promise<Mailbox | undefined>;
	list(filter: {
		readonly limit: number;
		readonly cursor?: string;
		readonly status?: MailboxStatus;
		readonly tag?: string;
		readonly serverId?: string;
		/** Only those that may begin a thread. */
		readonly beginsThread?: boolean;
	}): Promise<readonly Mailbox[]>;
	/** How many active ones each server has. */
	countByServer(): Promise<ReadonlyMap<string, number>>;
	setStatus(id: string, status: MailboxStatus, reason: string): Promise<void>;
	/** Whether a person has to look at what it sends (ledger S3-22). */
	requireReview(id: string, required: boolean): Promise<void>;
	readSecrets(id: string): Promise<MailboxSecrets>;
	/** Encrypts with the present key what an earlier one still protects. */
	rotateKey(): Promise<{ readonly rotated: number; readonly current: number }>;
	countResult(result: MailboxResult): Promise<void>;
	/** The same for several mails at once. */
	countResults(results: readonly MailboxResult[]): Promise<void>;
	/** Pacing and rest as the caller worked them out; what is left out stays. */
	schedule(
		id: string,
		change: Partial<Pick<Mailbox, 'nextAt' | 'lastUsedAt' | 'cooldownUntil'>>,
	): Promise<void>;
	/** Results per provider and day, oldest first. */
	readResults(query: {
		readonly mailboxId: string;
		readonly sinceDay: string;
	}): Promise<readonly MailboxDay[]>;
	/** Results of all mailboxes since that day together, per provider. */
	sumResults(query: { readonly sinceDay: string }): Promise<ReadonlyMap<string, MailboxRecord>>;
	/** Results of each of these mailboxes since that day; those without any are left out. */
	sumResultsOf(query: {
		readonly ids: readonly string[];
		readonly sinceDay: string;
	}): Promise<ReadonlyMap<string, MailboxRecord>>;
	/** Active mailboxes whose time has come, longest waiting first; one index range, however many are not. */
	findFree(query: FreeMailboxQuery): Promise<readonly FreeMailbox[]>;
	/** When the next active mailbox is free; null when there is none at all. */
	nextFreeAt(tags: readonly string[]): Promise<number | null>;
	/** Takes a free mailbox until `nextAt`; false when somebody else did or it may not send any more. */
	claim(id: string, change: { readonly now: number; readonly nextAt: number }): Promise<boolean>;
}

export interface FreeMailboxQuery {
	readonly now: number;
	readonly limit: number;
	/** Only mailboxes with one of these; empty: all. */
	readonly tags: readonly string[];
	readonly exclude?: readonly string[];
	/** The mail begins a thread: without those that must not, nor their domain or server. */
	readonly beginsThread?: boolean;
}
