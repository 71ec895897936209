import type { Clock } from '../clock';
import type { SecureRandom } from '../random';
import type { EgressWatch } from './egress-watch';
import type { Gate } from './gate';
import type { ProviderBook } from './provider-of';
import type { KnownRoutes } from './known-routes';
import type { AddressLists, DialogueOpener, DnsLookup, Pause, SyntaxCheck } from './ports';
import type { ResultMemory } from './result-memory';
import type { Slots } from './slots';
import type { VerificationOptions, VerificationResult } from './verification';

export interface VerifierPorts {
	readonly dns: DnsLookup;
	readonly opener: DialogueOpener;
	readonly lists: AddressLists;
	readonly syntax: SyntaxCheck;
	readonly gate: Gate;
	readonly memory: ResultMemory;
	readonly providers: ProviderBook;
	readonly clock: Clock;
	readonly random: SecureRandom;
	readonly pause: Pause;
}

export interface BatchHooks {
	readonly signal?: AbortSignal;
	/** As soon as a result is final; duplicates included. */
	readonly onResult?: (result: VerificationResult) => void;
}

/** What all steps of one verification share. */
export interface Run {
	readonly ports: VerifierPorts;
	readonly options: VerificationOptions;
	readonly hooks: BatchHooks;
	readonly slots: Slots;
	readonly closing: Set<Promise<void>>;
	readonly egress: EgressWatch;
	readonly routes: KnownRoutes;
}
