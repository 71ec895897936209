import type { AttemptState } from './send-ledger';
import type { MailCounts } from './mail-figures';
import type { LeadStatus } from './lead-book';
import type { SuppressionReason } from './suppression-list';

/**
 * A mail belongs to the time in which it left, was refused or given up; one that still waits to that in which
 * it was made. Mails of the warm-up exchange are in no figure: nobody was written to.
 */
export interface StatisticsQuery {
	/** From this time on, inclusive. */
	readonly since: number;
	/** Up to this time, exclusive. */
	readonly until: number;
	readonly campaignId?: string;
}

export interface AttemptCount {
	/** UTC date, e.g. `2026-11-02`. */
	readonly day: string;
	readonly state: AttemptState;
	readonly count: number;
}

export interface ReplyCount {
	readonly day: string;
	readonly eventType: string;
	readonly subType: string | null;
	readonly count: number;
}

export interface VariantCount extends Pick<
	MailCounts,
	'sent' | 'bounced' | 'replied' | 'unsubscribed' | 'complained'
> {
	readonly campaignId: string;
	readonly stepId: string;
	readonly variant: string;
}

/** Mails of which nobody knows yet what becomes of them. */
export interface WaitingMails {
	readonly deferred: number;
	/** Nobody knows whether they left. */
	readonly inDoubt: number;
}

/** Pixels and links fetched by readers, not by machines; none unless a workflow tracks. */
export interface TrackedHits {
	readonly opens: number;
	readonly clicks: number;
}

export type StatisticsGroup =
	'mailbox' | 'sender_domain' | 'recipient_domain' | 'server' | 'campaign' | 'provider' | 'day';

export interface GroupCount extends MailCounts {
	/** The mailbox's address, the server's name, a UTC date, else the value itself; empty: none. */
	readonly group: string;
	readonly states: Readonly<Partial<Record<AttemptState, number>>>;
}

/** Counts for digests and dashboards; days are UTC dates. */
export interface Statistics {
	countAttemptsByDay(query: StatisticsQuery): Promise<readonly AttemptCount[]>;
	/** Largest group first. */
	countAttemptsByGroup(
		group: StatisticsGroup,
		query: StatisticsQuery,
	): Promise<readonly GroupCount[]>;
	/** Of mails with a variant, by test and arm; arms of which nothing was sent are left out. */
	countVariants(query: StatisticsQuery): Promise<readonly VariantCount[]>;
	/** As of now, however long they have waited. */
	countWaiting(campaignId?: string): Promise<WaitingMails>;
	countTrackedHits(query: StatisticsQuery): Promise<TrackedHits>;
	/** What came in during the time, known mail or not: the log, not the mails. */
	countRepliesByDay(query: StatisticsQuery): Promise<readonly ReplyCount[]>;
	countLeadsByStatus(campaignId?: string): Promise<Readonly<Partial<Record<LeadStatus, number>>>>;
	/** Entries added in the time that still hold, of all campaigns: a part of what the list holds now. */
	countSuppressionsByReason(
		query: Pick<StatisticsQuery, 'since' | 'until'>,
	): Promise<Readonly<Partial<Record<SuppressionReason, number>>>>;
}
