export type WarmupState =
	'ramping' | 'held' | 'rolled_back' | 'cooling_down' | 'finished' | 'stopped';

/** Where a mailbox stands in its plan. */
export interface WarmupEnrolment {
	readonly mailboxId: string;
	readonly plan: string;
	/** The steps of an own plan; null for a plan this package ships. */
	readonly planSteps: readonly unknown[] | null;
	readonly state: WarmupState;
	/** Index of the plan's step. */
	readonly step: number;
	/** Days that counted so far, from 1. */
	readonly planDay: number;
	readonly daysAtStep: number;
	readonly allowance: number;
	/** The day in the mailbox's own zone that `allowance` is for. */
	readonly allowanceDay: string | null;
	readonly holdSince: number | null;
	readonly cooldownUntil: number | null;
	readonly lastGoodStep: number;
	/** When and how the user accepted the exchange; null: no exchange. */
	readonly acknowledged: WarmupAcknowledgement | null;
	readonly history: readonly unknown[];
	readonly startedAt: number;
	readonly updatedAt: number;
}

export interface WarmupAcknowledgement {
	readonly at: number;
	readonly workflowId: string;
	readonly textVersion: number;
}

export type ExchangeState =
	'planned' | 'claimed' | 'sent' | 'found' | 'answered' | 'tidied' | 'lost' | 'dropped';

/** One mail between two own mailboxes. */
export interface WarmupExchange {
	readonly id: string;
	readonly day: string;
	readonly senderMailbox: string;
	readonly recipientMailbox: string;
	readonly token: string;
	readonly messageId: string | null;
	/** Token of the mail that this one answers. */
	readonly threadToken: string | null;
	readonly replyDepth: number;
	readonly state: ExchangeState;
	readonly placement: 'inbox' | 'junk' | 'lost' | null;
	readonly looks: number;
	readonly dueAt: number;
	readonly sentAt: number | null;
	readonly foundAt: number | null;
	readonly owner: string | null;
	readonly leaseUntil: number | null;
}

export type ExchangePatch = Partial<
	Pick<
		WarmupExchange,
		'state' | 'messageId' | 'placement' | 'looks' | 'dueAt' | 'sentAt' | 'foundAt'
	>
>;

export interface WarmupBook {
	get(mailboxId: string): Promise<WarmupEnrolment | undefined>;
	put(enrolment: WarmupEnrolment): Promise<void>;
	list(filter: {
		readonly state?: WarmupState;
		readonly limit: number;
	}): Promise<readonly WarmupEnrolment[]>;
	remove(mailboxId: string): Promise<boolean>;
	/** Adds those whose id and token are new: an hour is drawn once, whoever draws it. */
	planExchanges(exchanges: readonly Omit<WarmupExchange, 'owner' | 'leaseUntil'>[]): Promise<void>;
	/** Takes due ones for this owner until the lease ends; two workers never get the same. */
	claimExchanges(claim: {
		readonly states: readonly ExchangeState[];
		readonly now: number;
		readonly owner: string;
		readonly leaseUntil: number;
		readonly limit: number;
	}): Promise<readonly WarmupExchange[]>;
	/** Changes it and ends the lease. */
	updateExchange(id: string, patch: ExchangePatch): Promise<void>;
	listExchanges(filter: {
		readonly mailboxId?: string;
		readonly sinceDay: string;
		readonly limit: number;
	}): Promise<readonly WarmupExchange[]>;
	findByToken(token: string): Promise<WarmupExchange | undefined>;
}
