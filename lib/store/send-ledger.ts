export type AttemptState =
	| 'planned'
	| 'reserved'
	| 'sending'
	| 'sent'
	| 'rejected'
	| 'deferred'
	| 'in_doubt'
	| 'released'
	| 'cancelled';

/** In which counter row a reservation was booked; kept on the attempt so that settling after midnight books the right day. */
export interface CounterRef {
	readonly scope: CounterScope;
	readonly subject: string;
	readonly bucket: string;
}

export type CounterScope =
	| 'mailbox'
	| 'mailbox_rate'
	| 'sender_domain'
	| 'server'
	| 'recipient_domain'
	| 'recipient_provider'
	| 'campaign'
	| 'actor'
	| 'global';

/** Narrow first, hottest last: every transaction takes counter locks in this order. */
export const counterLockOrder: readonly CounterScope[] = [
	'mailbox',
	'mailbox_rate',
	'sender_domain',
	'server',
	'recipient_domain',
	'recipient_provider',
	'campaign',
	'actor',
	'global',
];

export interface CounterClaim extends CounterRef {
	/** The row takes the reservation only while `sent + reserved < cap`. */
	readonly cap: number;
	/**
	 * The bucket is an hour of UTC (`2026-11-21T09`) and the cap holds for it and so many hours before:
	 * a rolling window that errs low, never high.
	 */
	readonly rollingHours?: number;
	/** For how many mails; one if not given. All of them are booked or none. */
	readonly slots?: number;
}

/** What becomes of the reservations in one counter row. */
export interface CounterSettlement extends CounterRef {
	/** Of how many mails; one if not given. */
	readonly slots?: number;
}

/** The answer of the server to one of several mails. */
export interface AcceptedAttempt {
	readonly attemptId: string;
	readonly serverMessageId: string | null;
	readonly smtpReply: string;
	readonly replyCode: number | null;
	readonly enhancedStatus: string | null;
}

export interface AttemptKeys {
	readonly attemptId: string;
	readonly keys: readonly SendKeyClaim[];
}

export interface CounterValue extends CounterRef {
	readonly sent: number;
	readonly reserved: number;
}

export type SendKeyKind = 'tuple' | 'step' | 'request';
/** `claimed` from the reservation on, also when the mail is sent: the attempt tells what became of it. */
export type SendKeyState = 'claimed' | 'in_doubt' | 'released';

export interface SendKeyClaim {
	readonly kind: SendKeyKind;
	/** Hex SHA-256 of the versioned, normalised material. */
	readonly hash: string;
	/** Null: the key lives as long as the campaign. */
	readonly expiresAt: number | null;
}

export interface SendKey extends SendKeyClaim {
	readonly state: SendKeyState;
	readonly attemptId: string;
}

export interface Attempt {
	readonly id: string;
	readonly state: AttemptState;
	readonly campaignId: string;
	readonly stepId: string;
	readonly leadId: string | null;
	readonly actor: string;
	/** Whose rules let it go; null: of an older version. */
	readonly policyProfile: string | null;
	readonly mailboxId: string | null;
	readonly serverId: string | null;
	/** Header From address, also the reverse-path unless the mailbox says otherwise. */
	readonly sender: string;
	/** Null after erasure. */
	readonly recipient: string | null;
	readonly recipientDomain: string;
	readonly recipientProvider: string;
	readonly subject: string | null;
	/** With angle brackets, deterministic per attempt. */
	readonly messageId: string;
	readonly serverMessageId: string | null;
	/** Message-ID of the first mail of the thread. */
	readonly threadId: string | null;
	readonly inReplyTo: string | null;
	readonly token: string | null;
	readonly variant: string | null;
	readonly smtpReply: string | null;
	readonly replyCode: number | null;
	readonly enhancedStatus: string | null;
	readonly replyClass: string | null;
	readonly resolution: 'confirmed_sent' | 'assumed_sent' | 'not_sent' | null;
	readonly counters: readonly CounterRef[];
	readonly tryCount: number;
	readonly nextAttemptAt: number | null;
	readonly leaseUntil: number | null;
	readonly workerId: string | null;
	readonly workflowId: string | null;
	readonly executionId: string | null;
	readonly createdAt: number;
	readonly sentAt: number | null;
	readonly settledAt: number | null;
}

/**
 * When a mail in doubt left, if it did: a first try about when it was made; one that had waited, perhaps for
 * days, when its doubt began.
 */
export function presumedSentAt({ tryCount, createdAt, settledAt }: Attempt): number {
	return tryCount > 1 ? (settledAt ?? createdAt) : createdAt;
}

/** A new attempt carries its recipient in clear; the ledger derives the hash. */
export type NewAttempt = Omit<Attempt, 'recipient' | 'settledAt' | 'sentAt' | 'resolution'> & {
	readonly recipient: string;
};

export type AttemptPatch = Partial<
	Pick<
		Attempt,
		| 'sender'
		| 'mailboxId'
		| 'serverId'
		| 'serverMessageId'
		| 'smtpReply'
		| 'replyCode'
		| 'enhancedStatus'
		| 'replyClass'
		| 'resolution'
		| 'counters'
		| 'policyProfile'
		| 'tryCount'
		| 'nextAttemptAt'
		| 'leaseUntil'
		| 'workerId'
		| 'sentAt'
		| 'settledAt'
	>
>;

export interface AttemptTransition {
	readonly attemptId: string;
	/** The transition happens only from one of these states. */
	readonly from: readonly AttemptState[];
	readonly to: AttemptState;
	/** If given, only while the lease still holds at this time. */
	readonly leaseValidAt?: number;
	readonly patch?: AttemptPatch;
}

export interface AttemptFilter {
	readonly campaignId?: string;
	readonly state?: AttemptState;
	readonly recipient?: string;
	readonly since?: number;
	readonly limit: number;
	readonly cursor?: string;
}

export interface DoubtFilter {
	/** Only those of this mailbox. */
	readonly mailboxId?: string;
	/** Only those in doubt since then or longer. */
	readonly until?: number;
	readonly limit: number;
}

/** One worker's hold on a mail: a further try belongs to somebody else. */
export interface AttemptTry {
	readonly attemptId: string;
	readonly tryCount: number;
}

export interface DueAccount {
	readonly mailboxId: string;
	readonly address: string;
}

export interface DueFilter {
	/** Only those whose payload was kept: the others need their item again. */
	readonly kept?: boolean;
	/** Only those of this account, in the name of whichever of its addresses. */
	readonly account?: DueAccount;
}

/** What was reserved and sent. Every method is one conditional statement or part of the caller's transaction. */
export interface SendLedger {
	insertAttempt(attempt: NewAttempt): Promise<void>;
	insertAttempts(attempts: readonly NewAttempt[]): Promise<void>;
	getAttempt(id: string): Promise<Attempt | undefined>;
	/** By our Message-ID or the one the relay gave; angle brackets expected. */
	findByMessageIds(messageIds: readonly string[]): Promise<readonly Attempt[]>;
	findByToken(token: string): Promise<Attempt | undefined>;
	/** Newest first. */
	findByRecipient(address: string, since: number): Promise<readonly Attempt[]>;
	/** Newest first; large providers, where everybody is a stranger to everybody, are left out. */
	findByRecipientDomain(query: {
		readonly domain: string;
		readonly since: number;
		readonly limit: number;
	}): Promise<readonly Attempt[]>;
	/** Keeps the Message-ID a relay gave the mail, unless one is known. */
	noteServerMessageId(attemptId: string, messageId: string): Promise<void>;
	listAttempts(filter: AttemptFilter): Promise<readonly Attempt[]>;
	/** False when the attempt was in another state or its lease was over. */
	transition(change: AttemptTransition): Promise<boolean>;
	/**
	 * Moves from `reserved` to `sending` those whose lease holds and whose recipient is not suppressed at this
	 * moment, and whose try is the one asked for: the last look before the message leaves. By id, the try that moved.
	 */
	beginSubmissions(tries: readonly AttemptTry[], now: number): Promise<ReadonlyMap<string, number>>;
	/** Moves all of them from `reserved` or `sending` to `sent`; false when one was elsewhere: roll back. */
	markSent(accepted: readonly AcceptedAttempt[], at: number): Promise<boolean>;
	/** `reserved` and `sending` attempts whose lease is over. */
	findExpiredLeases(now: number, limit: number): Promise<readonly Attempt[]>;
	/** Attempts in doubt, the longest first. */
	findDoubts(filter: DoubtFilter): Promise<readonly Attempt[]>;
	/** Mailboxes with attempts in doubt, the longest first. */
	findDoubtfulMailboxes(): Promise<readonly string[]>;
	/** Keeps what is needed to try again, encrypted; false when the store has no key for it. */
	putPayload(attemptId: string, payload: string): Promise<boolean>;
	getPayload(attemptId: string): Promise<string | undefined>;
	/** `deferred` attempts that are due, the longest waiting first. */
	findDue(now: number, limit: number, only?: DueFilter): Promise<readonly Attempt[]>;
	countAttempts(filter: {
		readonly campaignId?: string;
		readonly since?: number;
	}): Promise<Readonly<Record<AttemptState, number>>>;

	/** Claims every key or none; the result names the keys another attempt holds. A key of the same attempt counts as claimed. */
	claimKeys(
		claims: readonly SendKeyClaim[],
		attemptId: string,
		now: number,
	): Promise<readonly SendKey[]>;
	/** The same for several attempts that share no key; false when one key is held: roll back. */
	claimKeysOfAll(attempts: readonly AttemptKeys[], now: number): Promise<boolean>;
	findKeys(hashes: readonly string[], now: number): Promise<readonly SendKey[]>;
	settleKeys(attemptId: string, state: SendKeyState): Promise<void>;
	/** The secret that signs opt-out tokens; made at the first call, never changed. */
	signingKey(): Promise<{ readonly kid: string; readonly secret: string }>;

	/** Books the slots of every counter, in lock order; the first full counter undoes nothing itself: roll the transaction back. */
	reserveCounters(claims: readonly CounterClaim[]): Promise<CounterClaim | undefined>;
	/** Turns reservations into sends, or gives them back. */
	settleCounters(refs: readonly CounterSettlement[], outcome: 'sent' | 'released'): Promise<void>;
	/** In the order asked; a rolling one is the sum over its hours. */
	readCounters(
		refs: ReadonlyArray<CounterRef & Pick<CounterClaim, 'rollingHours'>>,
	): Promise<readonly CounterValue[]>;
}
