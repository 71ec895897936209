/** One row of a list that waits for its probe, or has its result. */
export interface SpooledRow {
	/** From 1, as in the file. */
	readonly row: number;
	/** As it stands in the file. */
	readonly input: string;
	/** Normalised, for sorting and for an erasure; empty when it is none. */
	readonly address: string;
	/** Rows of one lane are worked off one after the other, lanes side by side. */
	readonly lane: string;
	readonly mxSet: string;
}

export interface SettledRow {
	readonly row: number;
	/** The JSON of lib/verification's own type. */
	readonly result: Readonly<Record<string, unknown>>;
}

export type JobClaim =
	/** `spooling`: not all rows are in yet; those that are stay. */
	| { readonly kind: 'claimed'; readonly state: 'spooling' | 'ready' }
	| { readonly kind: 'held'; readonly until: number };

/** Lists on their way through the probe, so that a restart goes on where the last one stopped. */
export interface ListJobs {
	claim(job: {
		readonly id: string;
		readonly holder: string;
		readonly now: number;
		readonly leaseUntil: number;
	}): Promise<JobClaim>;
	/** @returns false when another holder has taken the job meanwhile */
	renew(id: string, holder: string, leaseUntil: number): Promise<boolean>;
	/** Rows that are there already stay as they are. */
	addRows(id: string, rows: readonly (SpooledRow & Partial<SettledRow>)[]): Promise<void>;
	finishSpooling(id: string): Promise<void>;
	/** Rows without a result, by lane, MX set and address. */
	openRows(
		id: string,
		page: { readonly afterLane?: string; readonly lane?: string; readonly limit: number },
	): Promise<readonly SpooledRow[]>;
	settle(id: string, rows: readonly SettledRow[]): Promise<void>;
	results(id: string, first: number, last: number): Promise<readonly SettledRow[]>;
	count(id: string): Promise<{ readonly rows: number; readonly settled: number }>;
	remove(id: string): Promise<void>;
	/** Jobs nobody came back for; addresses are not kept for ever. */
	forgetBefore(time: number): Promise<number>;
}
