/** The only source of randomness and of new ids. */
export interface SecureRandom {
	/** A uniformly distributed integer, 0 <= n < limit. */
	below(limit: number): number;
	bytes(length: number): Uint8Array;
	/** A new time-ordered id: 26 characters of Crockford base32 (ULID), ascending within a process. */
	id(): string;
}
