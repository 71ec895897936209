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

/** Counts for digests and dashboards; days are UTC dates. */
export interface Statistics {
	countAttemptsByDay(query: StatisticsQuery): Promise<readonly AttemptCount[]>;
	countRepliesByDay(query: StatisticsQuery): Promise<readonly ReplyCount[]>;
	countLeadsByStatus(campaignId?: string): Promise<Readonly<Partial<Record<LeadStatus, number>>>>;
	/** Entries added in the time, of all campaigns. */
	countSuppressionsByReason(
		query: Pick<StatisticsQuery, 'since' | 'until'>,
	): Promise<Readonly<Partial<Record<SuppressionReason, number>>>>;
}
