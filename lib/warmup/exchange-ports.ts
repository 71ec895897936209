import type { Clock } from '../clock';
import type { SecureRandom } from '../random';
import type { Mailbox, MailboxPool } from '../store/mailbox-pool';
import type { ServerList } from '../store/server-list';
import type { WarmupBook } from '../store/warmup-book';

export interface WarmupMail {
	readonly sender: Mailbox;
	readonly recipient: Mailbox;
	readonly token: string;
	readonly subject: string;
	readonly text: string;
	/** Message-IDs of the thread so far, oldest first; it answers the last one. */
	readonly references: readonly string[];
}

export type WarmupSendOutcome =
	| { readonly kind: 'sent'; readonly messageId: string }
	| { readonly kind: 'later' | 'refused'; readonly reason: string };

/** The ordinary way out: policy, caps, reservation, settlement. */
export interface WarmupSender {
	send(mail: WarmupMail): Promise<WarmupSendOutcome>;
}

export interface FoundMessage {
	readonly placement: 'inbox' | 'junk';
	readonly token: string;
	readonly subject: string;
	readonly messageId: string;
	/** Moves it out of Junk, marks it read, flags it; touches no other mail. */
	treat(flagged: boolean): Promise<void>;
}

/** One connection to an own mailbox for the time of a run. */
export interface OwnInbox {
	find(token: string): Promise<FoundMessage | undefined>;
	/** Out of the inbox into a folder of its own; false when it is not there any more. */
	tidy(token: string): Promise<boolean>;
	close(): Promise<void>;
}

export type OpenInbox = (
	mailbox: Mailbox,
) => Promise<
	| { readonly kind: 'open'; readonly inbox: OwnInbox }
	| { readonly kind: 'failed'; readonly reason: 'auth_failed' | 'unreachable' }
>;

export interface ExchangePorts {
	readonly warmups: WarmupBook;
	readonly mailboxes: MailboxPool;
	readonly servers: Pick<ServerList, 'get'>;
	readonly sender: WarmupSender;
	readonly openInbox: OpenInbox;
	readonly clock: Clock;
	readonly random: SecureRandom;
	readonly secret: string;
	readonly texts: ReadonlyArray<{ readonly subject: string; readonly text: string }>;
	readonly workerId: string;
	readonly window: { readonly start: number; readonly end: number };
	/** Days until a mail that was found is put away; null: never. */
	readonly tidyAfterDays: number | null;
}

export interface ExchangeReport {
	readonly sent: number;
	readonly later: number;
	readonly refused: ReadonlyArray<{ readonly mailbox: string; readonly reason: string }>;
	readonly dropped: number;
	readonly inbox: number;
	readonly junk: number;
	readonly lost: number;
	readonly answersPlanned: number;
	readonly tidied: number;
	readonly unreachable: ReadonlyArray<{
		readonly mailbox: string;
		readonly reason: 'auth_failed' | 'unreachable';
	}>;
}

/** The report of a run that is still going on. */
export type RunningReport = { -readonly [Key in keyof ExchangeReport]: ExchangeReport[Key] };
