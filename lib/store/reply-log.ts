/** From this confidence of the match on, consequences follow without a person. */
export const SURE_MATCH = 0.9;

/** One incoming message as it was understood; `eventType` and `subType` are the lists of lib/replies. */
export interface ReplyEvent {
	readonly id: string;
	/** Message identity within its trigger; a second insert with the same key is refused. */
	readonly dedupeKey: string;
	readonly eventType: string;
	readonly subType: string | null;
	readonly confidence: number;
	readonly needsReview: boolean;
	readonly attemptId: string | null;
	readonly leadId: string | null;
	readonly campaignId: string | null;
	readonly mailbox: string | null;
	readonly matchedBy: string;
	readonly matchConfidence: number;
	readonly fromAddress: string | null;
	readonly subject: string | null;
	readonly messageId: string | null;
	readonly bounce: Readonly<Record<string, unknown>> | null;
	readonly newText: string | null;
	readonly evidence: readonly unknown[];
	readonly actions: readonly unknown[];
	readonly supersededBy: string | null;
	readonly folder: string | null;
	readonly uidValidity: string | null;
	readonly uid: number | null;
	readonly receivedAt: number;
	readonly createdAt: number;
}

export interface ReplyFilter {
	/** What came back for this mail. */
	readonly attemptId?: string;
	readonly campaignId?: string;
	readonly eventType?: string;
	readonly subType?: string;
	readonly unmatched?: boolean;
	/** Who wrote, or whose mail bounced. */
	readonly address?: string;
	readonly since?: number;
	readonly limit: number;
	readonly cursor?: string;
}

export interface ReplyLog {
	/** False when the key was already there (the event was applied before). */
	insert(event: ReplyEvent): Promise<boolean>;
	get(id: string): Promise<ReplyEvent | undefined>;
	list(filter: ReplyFilter): Promise<readonly ReplyEvent[]>;
	update(
		id: string,
		patch: Partial<
			Pick<
				ReplyEvent,
				'eventType' | 'subType' | 'confidence' | 'needsReview' | 'actions' | 'supersededBy'
			>
		>,
	): Promise<void>;
	/** How many bounces with one of these reasons came for this address since then, and on how many days. */
	countBounces(query: {
		readonly address: string;
		readonly reasons: readonly string[];
		readonly since: number;
	}): Promise<{ readonly count: number; readonly days: number }>;
	/** What spoke of this domain since then: how many of its addresses bounced so, and whether anybody there ever answered. */
	domainSigns(query: {
		readonly domain: string;
		readonly reasons: readonly string[];
		readonly since: number;
	}): Promise<{ readonly deadAddresses: number; readonly hasAnswered: boolean }>;
}
