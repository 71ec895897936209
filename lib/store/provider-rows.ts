/** What the user changed in one row of the provider table; `changes` is the JSON of its fields. */
export interface ProviderRow {
	readonly key: string;
	readonly changes: Readonly<Record<string, unknown>>;
	/** Counts every change and reset of the whole table. */
	readonly revision: number;
	readonly actor: string;
	readonly changedAt: number;
}

export interface ProviderRows {
	/** Reset rows are among them, without changes: the revision never falls. */
	list(): Promise<readonly ProviderRow[]>;
	put(row: Pick<ProviderRow, 'key' | 'changes' | 'actor'>): Promise<ProviderRow>;
}
