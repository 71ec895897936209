import type { Lead } from './lead-book';
import type { Attempt } from './send-ledger';

/** Which past is meant. */
export interface HistoryQuestion {
	/** Of the person, in any spelling. */
	readonly address: string;
	readonly campaignId: string;
	/** Mails before this moment do not count. */
	readonly since: number;
}

/** What was between us and one person in one campaign. */
export interface CampaignHistory {
	readonly lead: Lead | undefined;
	/** Newest first. */
	readonly mails: readonly Attempt[];
}

/** Read before a mail gets its mailbox: for any number of people in the same two statements. */
export interface CampaignHistories {
	/** @returns one history per question, in their order */
	read(questions: readonly HistoryQuestion[]): Promise<readonly CampaignHistory[]>;
}
