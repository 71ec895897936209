export interface TokenBucketSpec {
	/** Stable name, e.g. `probe:provider:google`, `telegram:chat:1`. */
	readonly bucket: string;
	readonly capacity: number;
	readonly refillPerSecond: number;
}

export interface BreakerState {
	readonly breaker: string;
	readonly state: 'closed' | 'open' | 'half_open';
	readonly hard: boolean;
	/** Newest last; one letter per outcome. */
	readonly recent: string;
	readonly consecutive: number;
	readonly openedAt: number | null;
	readonly openUntil: number | null;
	readonly openMs: number | null;
	readonly reason: string | null;
	readonly updatedAt: number;
}

/** Limits that all executions and processes share. */
export interface RateLimits {
	/**
	 * Takes one token from every bucket or from none.
	 * @returns milliseconds to wait until all have one; 0 means taken
	 */
	take(specs: readonly TokenBucketSpec[], now: number): Promise<number>;
	/** The other side told us to wait: nobody takes from the bucket before then. */
	block(bucket: string, until: number): Promise<void>;
	getBreaker(breaker: string): Promise<BreakerState | undefined>;
	putBreaker(state: BreakerState): Promise<void>;
}
