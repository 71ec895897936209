import type { EspProvider } from '../../replies/esp-classification';

/** A webhook call as it came in; the signature covers the raw bytes, never a re-serialised body. */
export interface WebhookCall {
	readonly rawBody: Uint8Array;
	/** Lower-case names. */
	readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Whether a call is what it claims to be; a stranger's call is data, not an exception. */
export type WebhookVerdict =
	| { readonly kind: 'authentic'; readonly payload: unknown; readonly replayKey: string }
	| {
			readonly kind: 'subscription';
			readonly topic: string;
			/** To be fetched once; the host was checked. */
			readonly confirmUrl: string;
	  }
	| {
			readonly kind: 'forged' | 'stale' | 'malformed' | 'unverifiable';
			/** For the log of the operator; holds nothing secret. */
			readonly why: string;
	  };

export interface WebhookRules {
	readonly provider: EspProvider;
	readonly now: number;
	readonly maxAgeMs: number;
}

// Clocks differ; a signature from further ahead was made up.
const AHEAD_MS = 5 * 60_000;

export function isStale(signedAt: number, { now, maxAgeMs }: WebhookRules): boolean {
	return Number.isNaN(signedAt) || signedAt < now - maxAgeMs || signedAt > now + AHEAD_MS;
}

export function refused(
	kind: 'forged' | 'stale' | 'malformed' | 'unverifiable',
	why: string,
): WebhookVerdict {
	return { kind, why };
}
