/** `address` never implies its domain; `domain` matches only a domain a person entered. */
export type SuppressionScope = 'address' | 'domain' | 'campaign';

export type SuppressionReason =
	'unsubscribe' | 'not_interested' | 'hard_bounce' | 'complaint' | 'manual' | 'legal' | 'import';

export interface Suppression {
	readonly scope: SuppressionScope;
	/** The address or domain in clear text; null after erasure (only its hash is kept). */
	readonly subject: string | null;
	/** Hex of the keyed hash; stable across erasure. */
	readonly subjectHash: string;
	readonly campaignId: string;
	readonly includeSubdomains: boolean;
	readonly reason: SuppressionReason;
	readonly note: string;
	readonly proofUrl: string | null;
	readonly eventId: string | null;
	readonly actor: string;
	readonly createdAt: number;
	readonly expiresAt: number | null;
}

export interface NewSuppression {
	readonly scope: SuppressionScope;
	/** An address for scope `address` and `campaign`, a domain for scope `domain`. */
	readonly subject: string;
	/** Required for scope `campaign`, empty otherwise. */
	readonly campaignId?: string;
	readonly includeSubdomains?: boolean;
	readonly reason: SuppressionReason;
	readonly note?: string;
	readonly proofUrl?: string;
	readonly eventId?: string;
	readonly actor: string;
	readonly expiresAt?: number;
}

/** What all entries of an import have in common. */
export interface SuppressionImport extends Pick<
	NewSuppression,
	'reason' | 'note' | 'proofUrl' | 'actor'
> {
	readonly scope: 'address' | 'domain';
}

export interface ImportedSuppressions {
	readonly added: number;
	/** On the list already, or twice in the import. */
	readonly known: number;
}

export interface SuppressionQuery {
	/** Any spelling of the recipient; the list folds it itself. */
	readonly address: string;
	readonly campaignId?: string;
}

/** An entry for somebody who may be known by the hash only. */
export type RecipientSuppression = Pick<NewSuppression, 'reason' | 'note' | 'actor' | 'eventId'>;

/** Names one entry. */
export interface SuppressionKey {
	readonly scope: SuppressionScope;
	readonly subject: string;
	readonly campaignId?: string;
}

export interface SuppressionPage {
	readonly entries: readonly Suppression[];
	/** Pass to the next call; null on the last page. */
	readonly nextCursor: string | null;
}

/** The list of those we never write to again. Entries are hashed with a pepper the store owns. */
export interface SuppressionList {
	/** The entry that forbids writing to this address now, if any. */
	find(query: SuppressionQuery): Promise<Suppression | undefined>;
	/** Adds or renews; returns how many subjects were new. */
	add(entries: readonly NewSuppression[]): Promise<number>;
	/**
	 * Adds any number of subjects in bounded memory and in short transactions; what is there already
	 * is made stronger at most. Safe to repeat after an interruption.
	 */
	addMany(
		subjects: AsyncIterable<readonly string[]>,
		entry: SuppressionImport,
	): Promise<ImportedSuppressions>;
	/** Removes the entry; false when there was none. The caller writes the audit row. */
	remove(entry: SuppressionKey): Promise<boolean>;
	/** Exactly this entry, whether it has expired or not. */
	get(entry: SuppressionKey): Promise<Suppression | undefined>;
	/** The entry that forbids writing to the recipient of this mail anywhere, erased or not. */
	findRecipientOf(attemptId: string): Promise<Suppression | undefined>;
	/**
	 * Adds or renews the entry of the recipient of this mail: an opt-out holds after the address itself has
	 * been erased. Returns whether it is new.
	 */
	addRecipientOf(attemptId: string, entry: RecipientSuppression): Promise<boolean>;
	/** All entries that name this person, expired ones included; not those of its domain. */
	listFor(address: string): Promise<readonly Suppression[]>;
	list(page: {
		readonly limit: number;
		readonly cursor?: string;
		readonly reason?: SuppressionReason;
	}): Promise<SuppressionPage>;
	count(): Promise<number>;
}
