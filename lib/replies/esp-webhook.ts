import type { EspProvider } from './esp-classification';

/** A webhook call as it came in; a signature covers the raw bytes, never a re-serialised body. */
export interface WebhookCall {
	readonly rawBody: Uint8Array;
	/** Lower-case names. */
	readonly headers: Readonly<Record<string, string | undefined>>;
}

export type RefusalKind = 'forged' | 'stale' | 'malformed' | 'unverifiable';

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
			readonly kind: RefusalKind;
			/** For the log of the operator; holds nothing secret. */
			readonly why: string;
	  };

/** Checks signature, age and origin of a call. */
export interface WebhookVerifier {
	readonly provider: EspProvider;
	verify(call: WebhookCall, now: number): Promise<WebhookVerdict>;
	/** Follows the address that confirms a subscription; false when it did not answer. */
	confirm(url: string): Promise<boolean>;
}
