import type { ParsedAddress } from '../mail/address';
import type { Consent } from '../store/consent-ledger';
import type { Campaign } from '../store/campaign-book';
import type { EarlierSend } from '../store/decision-facts';
import type { Lead } from '../store/lead-book';
import type { MailboxStatus } from '../store/mailbox-pool';
import type { CounterClaim, SendKey } from '../store/send-ledger';
import type { Suppression } from '../store/suppression-list';
import type { ThreadStop } from '../store/thread-stops';
import type { Region } from './region';

/** One cap and where it stands. */
export interface CounterReading extends CounterClaim {
	/** sent + reserved */
	readonly count: number;
	/** When the window has moved on far enough that waiting may help. */
	readonly resetsAt: number;
}

/** The account that would send, as far as policy cares. */
export interface MailboxFacts {
	readonly id: string;
	readonly status: MailboxStatus;
	readonly cooldownUntil: number | null;
	/** Null while the sending window is open. */
	readonly windowOpensAt: number | null;
	readonly serverId: string | null;
}

/** Everything `decide` may know besides the request; gathered from the store in one go. */
export interface PolicyFacts {
	/** False: the store could not be asked, and every other fact is empty. */
	readonly storeAvailable: boolean;
	readonly recipient: ParsedAddress;
	readonly isFreemail: boolean;
	readonly recipientProvider: string;
	/** Organisational domain of the recipient. */
	readonly recipientOrganisation: string;
	readonly region: Region;
	readonly suppression: Suppression | undefined;
	readonly lead: Lead | undefined;
	readonly campaign: Campaign | undefined;
	readonly consents: readonly Consent[];
	readonly heldKeys: readonly SendKey[];
	readonly earlierSends: readonly EarlierSend[];
	readonly counters: readonly CounterReading[];
	readonly mailbox: MailboxFacts | undefined;
	/** What keeps the sender from beginning a thread. */
	readonly threadStops: readonly ThreadStop[];
	/** Mails of the whole workspace; only counted for a profile that reviews the first ones. */
	readonly mailsSoFar?: number;
}
