export type MailboxStatus = 'active' | 'paused' | 'auth_failed' | 'disabled';

export interface MailboxEndpoint {
	readonly host: string;
	readonly port: number;
	readonly security: 'starttls' | 'tls' | 'none';
	readonly user?: string;
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
	readonly health: number;
	readonly lastUsedAt: number | null;
}

export interface NewMailbox extends Partial<
	Omit<Mailbox, 'id' | 'address' | 'domain' | 'health' | 'lastUsedAt' | 'nextAt'>
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

export interface MailboxResult {
	readonly mailboxId: string;
	readonly provider: string;
	readonly day: string;
	readonly outcome: 'sent' | 'bounced' | 'blocked' | 'deferred' | 'complained' | 'replied';
}

export interface MailboxDay {
	readonly provider: string;
	readonly day: string;
	readonly sent: number;
	readonly bounced: number;
	readonly blocked: number;
	readonly deferred: number;
	readonly complained: number;
	readonly replied: number;
}

export interface MailboxPool {
	/** Inserts or updates by address. */
	upsert(mailbox: NewMailbox): Promise<Mailbox>;
	get(id: string): Promise<Mailbox | undefined>;
	findByAddress(address: string): Promise<Mailbox | undefined>;
	list(filter: {
		readonly limit: number;
		readonly cursor?: string;
		readonly status?: MailboxStatus;
		readonly tag?: string;
	}): Promise<readonly Mailbox[]>;
	setStatus(id: string, status: MailboxStatus, reason: string): Promise<void>;
	readSecrets(id: string): Promise<MailboxSecrets>;
	countResult(result: MailboxResult): Promise<void>;
	/** Pacing, rest and health as the caller worked them out; what is left out stays. */
	schedule(
		id: string,
		change: Partial<Pick<Mailbox, 'nextAt' | 'lastUsedAt' | 'cooldownUntil' | 'health'>>,
	): Promise<void>;
	/** Results per provider and day, oldest first. */
	readResults(query: {
		readonly mailboxId: string;
		readonly sinceDay: string;
	}): Promise<readonly MailboxDay[]>;
}
