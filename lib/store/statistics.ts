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

export type StatisticsGroup =
	'mailbox' | 'sender_domain' | 'recipient_domain' | 'server' | 'campaign' | 'provider';

export interface GroupCount {
	/** The mailbox's address, the server's name, else the value itself; empty: none. */
	readonly group: string;
	readonly states: Readonly<Partial<Record<AttemptState, number>>>;
	/** Sent, and reported as bounced later. */
	readonly bounced: number;
}

/** Counts for digests and dashboards; days are UTC dates. */
export interface Statistics {
	countAttemptsByDay(query: StatisticsQuery): Promise<readonly AttemptCount[]>;
	/** Of attempts made in the time, largest group first. */
	countAttemptsByGroup(
		group: StatisticsGroup,
		query: StatisticsQuery,
	): Promise<readonly GroupCount[]>;
	countRepliesByDay(query: StatisticsQuery): Promise<readonly ReplyCount[]>;
	countLeadsByStatus(campaignId?: string): Promise<Readonly<Partial<Record<LeadStatus, number>>>>;
	/** Entries added in the time, of all campaigns. */
	countSuppressionsByReason(
		query: Pick<StatisticsQuery, 'since' | 'until'>,
	): Promise<Readonly<Partial<Record<SuppressionReason, number>>>>;
}
