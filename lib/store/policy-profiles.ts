/** One version of a policy profile as the operator saved it; policy knows how to read `rules`. */
export interface StoredProfile {
	readonly name: string;
	readonly version: number;
	readonly rules: Readonly<Record<string, unknown>>;
	readonly actor: string;
	readonly createdAt: number;
}

/** Versions are only added: an audit row that names one can always be explained (ledger S1-07). */
export interface PolicyProfiles {
	/** Saves the next version of the name, at least `atLeast`; it does not decide before it is activated. */
	save(
		profile: Pick<StoredProfile, 'name' | 'rules' | 'actor'>,
		atLeast: number,
	): Promise<StoredProfile>;
	get(name: string, version: number): Promise<StoredProfile | undefined>;
	/** The version that decides; undefined: none was activated. */
	getActive(name: string): Promise<StoredProfile | undefined>;
	/** By name, newest first. */
	list(): Promise<ReadonlyArray<StoredProfile & { readonly active: boolean }>>;
	/** Null goes back to what the package ships. */
	activate(name: string, version: number | null): Promise<void>;
}
