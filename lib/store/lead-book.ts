/** Ledger S1-29; `won` is the seed's "placed". */
export type LeadStatus =
	'discovered' | 'contacted' | 'replied' | 'won' | 'bounced' | 'unsubscribed' | 'lost';

export interface Lead {
	readonly id: string;
	readonly campaignId: string;
	readonly address: string | null;
	readonly status: LeadStatus;
	readonly country: string | null;
	readonly subscriberType: string | null;
	readonly contactSource: string | null;
	readonly timeZone: string | null;
	readonly verdict: string | null;
	readonly verifiedAt: number | null;
	/** Number of steps sent so far. */
	readonly step: number;
	readonly nextStepAt: number | null;
	readonly notBefore: number | null;
	/** Why the sequence ended, null while it runs. */
	readonly stoppedReason: string | null;
	readonly mailboxId: string | null;
	readonly threadId: string | null;
	readonly variant: string | null;
	readonly fields: Readonly<Record<string, unknown>>;
	readonly createdAt: number;
	readonly updatedAt: number;
}

export interface NewLead {
	readonly address: string;
	readonly campaignId?: string;
	readonly status?: LeadStatus;
	readonly country?: string;
	readonly subscriberType?: string;
	readonly contactSource?: string;
	readonly timeZone?: string;
	readonly fields?: Readonly<Record<string, unknown>>;
}

export type LeadPatch = Partial<
	Pick<
		Lead,
		| 'country'
		| 'subscriberType'
		| 'contactSource'
		| 'timeZone'
		| 'verdict'
		| 'verifiedAt'
		| 'step'
		| 'nextStepAt'
		| 'notBefore'
		| 'stoppedReason'
		| 'mailboxId'
		| 'threadId'
		| 'variant'
		| 'fields'
	>
>;

/** A mail that a server has accepted, for the lead it went to. */
export interface LeadContact {
	readonly address: string;
	readonly campaignId: string;
	readonly country?: string;
	readonly contactSource?: string;
	/** Null: the one after the last. */
	readonly step: number | null;
	readonly mailboxId: string;
	readonly threadId: string;
	readonly variant: string | null;
}

export interface LeadFilter {
	readonly campaignId?: string;
	readonly status?: LeadStatus;
	readonly limit: number;
	readonly cursor?: string;
}

export interface LeadBook {
	/** Inserts or updates by (campaign, address); fields are merged, the status of a known lead stays. */
	upsert(lead: NewLead): Promise<Lead>;
	get(id: string): Promise<Lead | undefined>;
	findByAddress(address: string, campaignId?: string): Promise<readonly Lead[]>;
	/** Moves along the state machine; false when the move is not allowed from the present state. */
	changeStatus(id: string, to: LeadStatus, patch?: LeadPatch): Promise<boolean>;
	/**
	 * Moves the leads to `contacted`, unknown ones come into being; one whose sequence has ended stays as it
	 * is. A due time that is over by `now` is taken away.
	 */
	contactAll(contacts: readonly LeadContact[], now: number): Promise<void>;
	/**
	 * Takes a move back that rested on a mistake, against the state machine; false when the lead has
	 * moved on since.
	 */
	takeBack(
		id: string,
		move: { readonly from: LeadStatus; readonly to: LeadStatus },
		patch: LeadPatch,
	): Promise<boolean>;
	update(id: string, patch: LeadPatch): Promise<void>;
	/** Running sequences whose next step is due. */
	findDue(now: number, limit: number, campaignId?: string): Promise<readonly Lead[]>;
	list(filter: LeadFilter): Promise<readonly Lead[]>;
}

/** Steps are numbered by most, named by some: null is the one after the last. */
export function stepNumber(stepId: string): number | null {
	const step = Number(stepId);

	return Number.isInteger(step) ? step : null;
}

/** Which status may follow which; an opt-out is final, a late answer may still reopen a lost lead. */
export const leadTransitions: Readonly<Record<LeadStatus, readonly LeadStatus[]>> = {
	discovered: ['contacted', 'replied', 'bounced', 'unsubscribed', 'lost'],
	contacted: ['contacted', 'replied', 'bounced', 'unsubscribed', 'lost', 'won'],
	replied: ['replied', 'won', 'lost', 'unsubscribed', 'bounced'],
	won: ['won', 'unsubscribed', 'lost'],
	bounced: ['bounced', 'unsubscribed', 'lost'],
	unsubscribed: ['unsubscribed'],
	lost: ['lost', 'replied', 'unsubscribed'],
};
