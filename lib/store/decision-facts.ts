import type { Campaign } from './campaign-book';
import type { Consent } from './consent-ledger';
import type { Lead } from './lead-book';
import type { CounterClaim, CounterRef, CounterValue, SendKey } from './send-ledger';
import type { Suppression } from './suppression-list';
import type { ThreadSender, ThreadStop } from './thread-stops';

export interface EarlierSend {
	readonly at: number;
	readonly campaignId: string;
	readonly stepId: string;
}

/** What one decision asks about one mail. */
export interface FactQuestion {
	readonly address: string;
	readonly campaignId: string;
	readonly leadId: string | null;
	readonly keyHashes: readonly string[];
	/** How far back earlier mails to the person count; null when they do not. */
	readonly earlierSince: number | null;
	/** How many mails of the workspace a person wants to see; 0 or absent: they are not counted. */
	readonly firstMails?: number;
	readonly counters: ReadonlyArray<CounterRef & Pick<CounterClaim, 'rollingHours'>>;
	/** Who would begin a thread; absent when the mail goes on with one. */
	readonly sender?: ThreadSender;
	readonly now: number;
}

export interface FactAnswer {
	readonly suppression: Suppression | undefined;
	/** The lead that the question named. */
	readonly namedLead: Lead | undefined;
	/**
	 * The person's lead in this campaign and all that opted out or bounced, the latest change first. Others
	 * may be among them.
	 */
	readonly leads: readonly Lead[];
	readonly campaign: Campaign | undefined;
	/** Newest first, expired and revoked ones included. */
	readonly consents: readonly Consent[];
	readonly heldKeys: readonly SendKey[];
	/** Mails that left or may have left, newest first. */
	readonly earlierSends: readonly EarlierSend[];
	/** In the order asked. */
	readonly counters: readonly CounterValue[];
	/** What keeps the named sender from beginning a thread. */
	readonly threadStops: readonly ThreadStop[];
	/** Mails of the workspace that left, counted no further than asked. */
	readonly mailsSoFar?: number;
}

/**
 * Everything a decision reads, in as few statements as possible: they go out together, and decisions
 * that ask at the same time share them. Inside a transaction it sees what the transaction wrote.
 */
export interface DecisionFacts {
	/** @returns one answer per question, in their order */
	read(questions: readonly FactQuestion[]): Promise<readonly FactAnswer[]>;
}
