import type { Clock } from '../clock';
import type {
	ProbeRecord,
	RememberedResult,
	VerificationMemory,
} from '../store/verification-memory';
import type { Finding } from './build-result';
import type { Candidate } from './candidate';
import { traitOf, type CatchAllTrait, type DomainState } from './domain-state';
import { allReasons, type Reason } from './reason';
import {
	reaches,
	type Evidence,
	type VerificationOptions,
	type VerificationResult,
} from './verification';

/** What verification remembers over runs; the store behind it is shared by all executions. */
export interface ResultMemory {
	recall(
		candidate: Candidate,
		mxSet: string,
		options: VerificationOptions,
	): Promise<Finding | undefined>;
	/** Notes a new result for the cache, the probe log and the retries; written by `flush`. */
	keep(result: VerificationResult, options: VerificationOptions): void;
	traitOf(
		domain: string,
		mxSet: string,
		options: VerificationOptions,
	): Promise<CatchAllTrait | undefined>;
	keepTrait(state: DomainState, mxSet: string, options: VerificationOptions): Promise<void>;
	wasAlive(address: string): Promise<boolean>;
	flush(): Promise<void>;
}

/** Where a run belongs and what of it is written down. */
export interface JobFrame {
	/** Whether the probe log keeps the address beside its hash. */
	readonly storeAddresses: boolean;
	readonly jobId?: string;
	readonly workflowId?: string;
	readonly executionId?: string;
	/** Of the provider table the run went by. */
	readonly profileVersion?: string;
}

const DAY_MS = 24 * 60 * 60_000;
const TRAIT_MS = 14 * DAY_MS;
const PROBE_LOG_MS = 30 * DAY_MS;
const VERDICT_MS = {
	valid: 30 * DAY_MS,
	invalid: 90 * DAY_MS,
	risky: 14 * DAY_MS,
	unknown: 0,
} as const;
const REASON_MS: Partial<Record<Reason, number>> = {
	mailbox_disabled: 30 * DAY_MS,
	mailbox_full: 3 * DAY_MS,
	catch_all_unknown: 0,
};

/** Remembers nothing; for levels without a network and for tests. */
export const noMemory: ResultMemory = {
	recall: async () => undefined,
	keep: () => undefined,
	traitOf: async () => undefined,
	keepTrait: async () => undefined,
	wasAlive: async () => false,
	flush: async () => undefined,
};

export function createResultMemory(
	store: VerificationMemory,
	clock: Clock,
	frame: JobFrame = { storeAddresses: false },
): ResultMemory {
	let fresh: Kept[] = [];
	let isTidy = false;

	return {
		async recall(candidate, mxSet, { level }) {
			const known = await store.getResult(candidate.address.key, level, clock.now());

			// Other exchanges, other answers: a changed MX set voids what we knew.
			return known && known.mxSet === mxSet ? toFinding(known) : undefined;
		},
		keep: (result, options) => {
			if (reaches(options.level, 'connect') && result.address) fresh.push({ result, options });
		},
		async traitOf(domain, mxSet, { identity }) {
			if (!identity) return undefined;
			const trait = await store.getTrait(domain, mxSet, identity.id, clock.now());

			return trait?.trait === 'catch_all' || trait?.trait === 'refuses_unknown'
				? trait.trait
				: undefined;
		},
		async keepTrait(state, mxSet, { identity }) {
			const trait = traitOf(state);
			if (!identity || state.known || trait === 'undecided' || trait === 'not_asked') return;
			const confidence = state.controls.length > 1 ? 'high' : 'medium';
			const now = clock.now();
			await store.putTrait({
				domain: state.domain,
				mxSet,
				identity: identity.id,
				trait,
				confidence,
				checkedAt: now,
				expiresAt: now + TRAIT_MS,
			});
		},
		wasAlive: async (address) => await store.wasAlive(address),
		async flush() {
			const results = fresh;
			fresh = [];
			await writeAll(store, results, frame);
			if (isTidy || results.length === 0) return;
			isTidy = true;
			await store.forgetProbesBefore(clock.now() - PROBE_LOG_MS);
		},
	};
}

interface Kept {
	readonly result: VerificationResult;
	readonly options: VerificationOptions;
}

async function writeAll(
	store: VerificationMemory,
	kept: readonly Kept[],
	frame: JobFrame,
): Promise<void> {
	if (kept.length === 0) return;
	const lasting = kept.filter(({ result }) => ageOf(result) > 0 && result.mxSet);
	if (lasting.length > 0) await store.putResults(lasting.map(toRemembered));
	await store.logProbes(kept.map((entry) => toProbeRecord(entry, frame)));
	for (const entry of kept) await keepRetry(store, entry);
}

/** A due time is a row in the store: nothing sleeps, a restart loses nothing, a later run goes on. */
async function keepRetry(store: VerificationMemory, { result, options }: Kept): Promise<void> {
	const { address, attempts, nextDueAt, mxSet, cached } = result;
	const { identity, level } = options;
	if (!address || !identity) return;
	if (nextDueAt === undefined) {
		if (attempts > 1 && !cached) await store.removeRetry(address.key, identity.id);
		return;
	}
	await store.scheduleRetry({
		address: address.address,
		mxGroup: mxSet ?? '',
		identity: identity.id,
		// The same IP, HELO name and MAIL FROM each time, or the greylisting triplet is new (RFC 6647 5).
		request: {
			level,
			heloName: identity.heloName,
			mailFrom: identity.mailFrom,
			controlPath: result.controlPath ?? null,
		},
		attempt: attempts + 1,
		dueAt: nextDueAt,
	});
}

function ageOf({ verdict, probeReason }: VerificationResult): number {
	return REASON_MS[probeReason] ?? VERDICT_MS[verdict];
}

function toRemembered({ result, options }: Kept): RememberedResult {
	return {
		address: result.address?.key ?? '',
		level: options.level,
		mxSet: result.mxSet ?? '',
		verdict: result.verdict,
		reason: result.reason,
		result: {
			probeReason: result.probeReason,
			ruleId: result.ruleId,
			confidence: result.confidence ?? null,
			evidence: result.evidence,
		},
		checkedAt: result.checkedAt,
		expiresAt: result.checkedAt + ageOf(result),
	};
}

function toFinding(known: RememberedResult): Finding | undefined {
	const { probeReason, ruleId, confidence, evidence } = known.result;
	const reason = allReasons.find((name) => name === probeReason);
	if (!reason) return undefined;

	return {
		reason,
		ruleId: String(ruleId),
		evidence: (evidence ?? {}) as Evidence,
		confidence:
			confidence === 'high' || confidence === 'medium' || confidence === 'low'
				? confidence
				: undefined,
		mxSet: known.mxSet,
		cachedAt: known.checkedAt,
	};
}

function toProbeRecord({ result, options }: Kept, frame: JobFrame): ProbeRecord {
	const { evidence, address } = result;
	const { storeAddresses, ...job } = frame;

	return {
		...job,
		keepAddress: storeAddresses,
		at: result.checkedAt,
		address: address?.key ?? '',
		domain: address?.domain ?? '',
		level: options.level,
		identity: options.identity?.id,
		heloName: options.identity?.heloName,
		mailFrom: options.identity?.mailFrom,
		mxGroup: result.mxSet,
		mxHost: evidence.mxHost,
		mxIp: evidence.mxIp,
		provider: result.provider,
		sessionId: evidence.sessionId,
		attempt: result.attempts,
		stage: evidence.stage,
		code: evidence.code,
		enhanced: evidence.enhanced ?? undefined,
		text: evidence.text,
		tls: evidence.tls,
		pipelined: evidence.pipelined,
		ms: evidence.ms,
		ruleId: result.ruleId,
		reason: result.reason,
		verdict: result.verdict,
		score: result.score,
		nextDueAt: result.nextDueAt,
	};
}
