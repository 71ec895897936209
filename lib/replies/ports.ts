/** A message as it lies in a folder. */
export interface RawMessage {
	readonly uid: number;
	/** Makes the UID mean something: together with account and folder they name the message for good. */
	readonly uidValidity: string;
	readonly size: number;
	/** INTERNALDATE as epoch milliseconds. */
	readonly receivedAt: number | null;
	readonly source: Uint8Array;
	/** Only the beginning was downloaded. */
	readonly truncated: boolean;
	/** Gmail's ids, where the server gives them. */
	readonly providerMessageId: string | null;
	readonly providerThreadId: string | null;
}

/**
 * `witness` is a second keyword that stays when somebody takes the mark away: it tells a message that
 * lost its mark from one that never had it.
 */
export type Marking =
	| { readonly kind: 'none' }
	| { readonly kind: 'seen'; readonly witness?: string }
	| { readonly kind: 'keyword'; readonly keyword: string; readonly witness?: string }
	| { readonly kind: 'move'; readonly folder: string };

/** A selected folder; every method is one bounded command. There is none that deletes. */
export interface OpenedFolder {
	readonly path: string;
	readonly uidValidity: string;
	readonly uidNext: number;
	readonly highestModseq: string | null;
	/** UIDs >= from, ascending. */
	listFrom(from: number): Promise<readonly number[]>;
	listSince(time: number): Promise<readonly number[]>;
	/** Sources up to the size gate, in the order of the UIDs; a UID that is gone is left out. */
	fetch(uids: readonly number[]): Promise<readonly RawMessage[]>;
	mark(uids: readonly number[], marking: Marking): Promise<void>;
	/** UIDs whose mark somebody took away; none without a witness. */
	listUnmarked(marking: Marking): Promise<readonly number[]>;
}

/** A mail of ours as it lies in the account's Sent folder, under the Message-ID it finally had. */
export interface SentCopy {
	readonly messageId: string | null;
	readonly to: readonly string[];
	readonly subject: string;
	readonly sentAt: number | null;
	readonly text: string;
	/** Header lines that a relay leaves alone: List-Unsubscribe with our token, the original Message-ID. */
	readonly marks: string;
}

/** The account's own Sent folder; empty answers when it has none. */
export interface SentCopies {
	byMessageId(messageId: string): Promise<readonly SentCopy[]>;
	/** By the provider's thread id (Gmail). */
	byThread(threadId: string): Promise<readonly SentCopy[]>;
}
