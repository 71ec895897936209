/** How far a trigger has read a folder. Everything up to `lastAckUid` and every UID in `ahead` is done. */
export interface FolderCursor {
	readonly account: string;
	readonly folder: string;
	readonly triggerId: string;
	readonly uidValidity: string;
	readonly lastAckUid: number;
	readonly ahead: readonly number[];
	readonly highestModseq: string | null;
	readonly lastInternalDate: number | null;
}

export type MessageClaim = 'claimed' | 'done' | 'parked' | 'held_by_other';

export interface InboxProgress {
	getCursor(account: string, folder: string, triggerId: string): Promise<FolderCursor | undefined>;
	saveCursor(cursor: FolderCursor): Promise<void>;
	/** Takes the message for this owner until the lease ends; `done` and `parked` are final. */
	claimMessage(claim: {
		readonly triggerId: string;
		readonly messageKey: string;
		readonly owner: string;
		readonly now: number;
		readonly leaseUntil: number;
	}): Promise<{ readonly claim: MessageClaim; readonly attempts: number }>;
	/** Whether somebody said that the message is dealt with; claims nothing. */
	isDone(triggerId: string, messageKey: string): Promise<boolean>;
	finishMessage(
		triggerId: string,
		messageKey: string,
		state: 'done' | 'parked' | 'released',
		failure?: string,
	): Promise<void>;
	/** A finished message may be claimed again, as if it were new; one that is under way stays so. */
	offerAgain(triggerId: string, messageKey: string): Promise<void>;
	/**
	 * Takes or keeps, for this process, the mailboxes that no living process holds.
	 * @returns the accounts that are this owner's until then
	 */
	leaseMailboxes(wanted: {
		readonly triggerId: string;
		readonly accounts: readonly string[];
		readonly owner: string;
		readonly now: number;
		readonly leaseUntil: number;
	}): Promise<ReadonlySet<string>>;
	/** Gives every mailbox of this owner back at once. */
	releaseMailboxes(triggerId: string, owner: string): Promise<void>;
	/** Forgets finished messages older than this. */
	forgetBefore(time: number): Promise<number>;
}

export type ConnectionState = 'connected' | 'down' | 'auth_failed' | 'stopped';

export interface ConnectionHealth {
	readonly account: string;
	readonly kind: 'imap' | 'smtp';
	readonly state: ConnectionState;
	readonly reason: string | null;
	readonly since: number;
	readonly lastOkAt: number | null;
	readonly nextTryAt: number | null;
	readonly details: Readonly<Record<string, unknown>>;
}

export interface ConnectionBook {
	report(health: ConnectionHealth): Promise<void>;
	list(): Promise<readonly ConnectionHealth[]>;
}
