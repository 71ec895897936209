import type { ProviderProfile } from './data/provider-profiles';
import type { RcptOutcome } from './probe-session';

/** Who wants to connect where. */
export interface GateScope {
	readonly mxSet: string;
	readonly profile: ProviderProfile;
	/** Our own side: its IP where known, else its HELO name. */
	readonly egress: string;
	/** Of the recipients in the order in which they would be asked. */
	readonly domains: readonly string[];
}

export type Admission =
	| { readonly kind: 'go'; readonly recipients: number }
	| { readonly kind: 'wait'; readonly ms: number }
	| { readonly kind: 'open'; readonly until: number };

/** Decides when the next connection may be made, for all executions together. */
export interface Gate {
	admit(scope: GateScope, wanted: number): Promise<Admission>;
	/** What came back; moves the breaker. */
	report(scope: GateScope, outcomes: readonly RcptOutcome[]): Promise<void>;
}

/** Lets everything through; for servers of one's own. */
export const openGate: Gate = {
	admit: async (_scope, wanted) => ({ kind: 'go', recipients: wanted }),
	report: async () => undefined,
};
