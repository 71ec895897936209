import type { AttemptState } from './send-ledger';
import type { LeadStatus } from './lead-book';
import type { SuppressionReason } from './suppression-list';

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

/** Mails that were sent, by what came back for them later; a mail counts once in each. */
export interface Echo {
	readonly bounced: number;
	/** A person answered; asking to be removed is not an answer. */
	readonly replied: number;
	readonly unsubscribed: number;
	readonly complained: number;
}

export interface VariantCount extends Echo {
	readonly campaignId: string;
	readonly stepId: string;
	readonly variant: string;
	readonly sent: number;
}

/** Pixels and links fetched by readers, not by machines; none unless a workflow tracks. */
export interface TrackedHits {
	readonly opens: number;
	readonly clicks: number;
}

export type StatisticsGroup =
	'mailbox' | 'sender_domain' | 'recipient_domain' | 'server' | 'campaign' | 'provider';

export interface GroupCount extends Echo {
	/** The mailbox's address, the server's name, else the value itself; empty: none. */
	readonly group: string;
	readonly states: Readonly<Partial<Record<AttemptState, number>>>;
}

/** Counts for digests and dashboards; days are UTC dates. */
export interface Statistics {
	countAttemptsByDay(query: StatisticsQuery): Promise<readonly AttemptCount[]>;
	/** Of attempts made in the time, largest group first. */
	countAttemptsByGroup(
		group: StatisticsGroup,
		query: StatisticsQuery,
	): Promise<readonly GroupCount[]>;
	/** Of mails sent in the time with a variant, by test and arm. */
	countVariants(query: StatisticsQuery): Promise<readonly VariantCount[]>;
	countTrackedHits(query: StatisticsQuery): Promise<TrackedHits>;
	countRepliesByDay(query: StatisticsQuery): Promise<readonly ReplyCount[]>;
	countLeadsByStatus(campaignId?: string): Promise<Readonly<Partial<Record<LeadStatus, number>>>>;
	/** Entries added in the time, of all campaigns. */
	countSuppressionsByReason(
		query: Pick<StatisticsQuery, 'since' | 'until'>,
	): Promise<Readonly<Partial<Record<SuppressionReason, number>>>>;
}
