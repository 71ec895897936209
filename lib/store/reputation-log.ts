import type { MailboxRecord } from './mailbox-pool';

export type ListingSeverity = 'info' | 'low' | 'medium' | 'high';
export type ReputationSubject = 'ip' | 'domain' | 'mailbox' | 'server' | 'pool';

/** One answer of one list, kept as history (ledger S4-21). */
export interface ReputationCheck {
	readonly subjectKind: string;
	readonly subject: string;
	readonly zone: string;
	readonly status: string;
	readonly response: string | null;
	readonly txt: string | null;
	readonly failure: string | null;
	readonly latencyMs: number | null;
	readonly checkedAt: number;
}

/** A listing from its first to its last sight; one row per subject and list. */
export interface BlacklistEvent {
	readonly id: string;
	readonly subjectKind: string;
	readonly subject: string;
	readonly zone: string;
	readonly code: string;
	readonly severity: ListingSeverity;
	/** `pending`: seen once at a list that needs a second read. */
	readonly status: 'pending' | 'active' | 'resolved';
	readonly firstSeen: number;
	readonly lastSeen: number;
	readonly readsListed: number;
	readonly readsClear: number;
	readonly reopened: number;
	readonly resolvedAt: number | null;
	readonly actionTaken: string | null;
}

export type DelistStatus = 'draft' | 'submitted' | 'waiting' | 'accepted' | 'refused' | 'expired';

/** What a person does about a listing; nothing here is ever submitted by itself. */
export interface DelistRequest {
	readonly id: string;
	readonly eventId: string;
	readonly status: DelistStatus;
	readonly url: string | null;
	readonly steps: readonly string[] | null;
	readonly notes: string;
	readonly actor: string;
	readonly submittedAt: number | null;
	readonly nextCheckAt: number | null;
	readonly createdAt: number;
	readonly updatedAt: number;
}

export interface DnsCheck {
	readonly subject: string;
	readonly checkName: string;
	readonly status: string;
	readonly observed: string | null;
	readonly expected: string | null;
	readonly fixText: string | null;
	/** Failed reads in a row; an undetermined one neither adds nor ends it. */
	readonly failedReads: number;
	readonly checkedAt: number;
}

export interface ReputationScore {
	readonly subject: string;
	readonly subjectKind: ReputationSubject;
	readonly score: number;
	readonly weight: number;
	readonly reasons: readonly unknown[];
	readonly formulaVersion: number;
	readonly computedAt: number;
}

/** A figure from outside: Postmaster, SNDS, MXToolbox, GlockApps ... */
export interface ProviderMetric {
	readonly source: string;
	readonly subject: string;
	readonly metric: string;
	readonly day: string;
	readonly value: string;
	readonly recordedAt: number;
}

/** When something was last heard; null: never. */
export interface Freshness {
	readonly lastCheckAt: number | null;
	readonly lastScoreAt: number | null;
	/** Sources of figures, each with its newest day. */
	readonly sources: ReadonlyArray<{ readonly source: string; readonly lastDay: string }>;
}

export interface AdminAction {
	readonly actor: string;
	readonly action: string;
	readonly subject: string;
	readonly beforeState: string | null;
	readonly afterState: string | null;
	readonly reason: string | null;
	readonly at: number;
}

export type ResultTotals = MailboxRecord & { readonly mailboxId: string };

export interface ReputationLog {
	logChecks(checks: readonly ReputationCheck[]): Promise<void>;
	getEvent(subject: string, zone: string): Promise<BlacklistEvent | undefined>;
	/** Inserts or replaces by subject and list; returns the id. */
	putEvent(event: Omit<BlacklistEvent, 'id'>): Promise<string>;
	listEvents(filter: {
		readonly status?: BlacklistEvent['status'];
		readonly subject?: string;
		readonly limit: number;
	}): Promise<readonly BlacklistEvent[]>;
	/** Returns the open request of the event when there is one already. */
	openDelistRequest(
		request: Pick<DelistRequest, 'eventId' | 'url' | 'steps' | 'actor'>,
	): Promise<DelistRequest>;
	updateDelistRequest(
		id: string,
		patch: Partial<
			Pick<DelistRequest, 'status' | 'notes' | 'actor' | 'submittedAt' | 'nextCheckAt'>
		>,
	): Promise<DelistRequest | undefined>;
	listDelistRequests(filter: {
		readonly status?: DelistStatus;
		readonly limit: number;
	}): Promise<readonly DelistRequest[]>;
	putDnsChecks(checks: readonly DnsCheck[]): Promise<void>;
	listDnsChecks(subject: string): Promise<readonly DnsCheck[]>;
	putScore(score: ReputationScore): Promise<void>;
	getScore(kind: ReputationSubject, subject: string): Promise<ReputationScore | undefined>;
	listScores(kind: ReputationSubject): Promise<readonly ReputationScore[]>;
	recordMetrics(metrics: readonly ProviderMetric[]): Promise<void>;
	/** Of this subject from that day on, newest day first. */
	listMetrics(subject: string, sinceDay: string): Promise<readonly ProviderMetric[]>;
	/** Sources count that had a figure from that day on. */
	freshness(sinceDay: string): Promise<Freshness>;
	/** What became of the mails of each mailbox from that day on. */
	sumResults(sinceDay: string): Promise<readonly ResultTotals[]>;
	recordAction(action: AdminAction): Promise<void>;
	listActions(filter: {
		readonly subject?: string;
		readonly since?: number;
		readonly limit: number;
	}): Promise<readonly AdminAction[]>;
}
