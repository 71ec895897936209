import { resultOf, resultOfUnfit, type Finding } from './build-result';
import { prepareCandidate, type Candidate, type RawInput } from './candidate';
import { createEgressWatch } from './egress-watch';
import { createKnownRoutes } from './known-routes';
import { nextDueAt } from './retry-schedule';
import { createSlots } from './slots';
import {
	reaches,
	type Flag,
	type VerificationOptions,
	type VerificationResult,
} from './verification';
import type { BatchHooks, Run, VerifierPorts } from './verify-run';
import { visitDomains } from './visit-domains';

export type { VerifierPorts } from './verify-run';

export interface Verifier {
	/** Exactly one result per input, in their order. Bad input is a result, never an exception. */
	verify(inputs: readonly RawInput[], hooks?: BatchHooks): Promise<readonly VerificationResult[]>;
	/** Resolves when every connection has said goodbye. */
	settled(): Promise<void>;
}

export function createVerifier(ports: VerifierPorts, options: VerificationOptions): Verifier {
	const closing = new Set<Promise<void>>();
	const slots = createSlots(options.parallelSessions);
	const egress = createEgressWatch();
	const routes = createKnownRoutes(ports.clock);

	return {
		verify: async (inputs, hooks = {}) =>
			await verifyBatch({ ports, options, closing, slots, egress, routes, hooks }, inputs),
		settled: async () => void (await Promise.all(closing)),
	};
}

async function verifyBatch(
	run: Run,
	inputs: readonly RawInput[],
): Promise<readonly VerificationResult[]> {
	const results = new Array<VerificationResult>(inputs.length);
	const place = new Map(inputs.map(({ row }, index) => [row, index]));
	const copies = new Map<string, RowCopy[]>();
	const emit = (result: VerificationResult): void => {
		results[place.get(result.row) ?? 0] = result;
		run.hooks.onResult?.(result);
		for (const copy of copies.get(result.address?.key ?? '') ?? []) {
			const duplicate = {
				...result,
				...copy,
				flags: [...new Set<Flag>([...result.flags, 'duplicate'])],
			};
			results[place.get(copy.row) ?? 0] = duplicate;
			run.hooks.onResult?.(duplicate);
		}
	};
	const candidates = prepareAll(run, inputs, { emit, copies });
	await climb(run, candidates, emit);

	return results;
}

interface RowCopy {
	readonly row: number;
	readonly input: string;
}

function prepareAll(
	{ ports, options }: Run,
	inputs: readonly RawInput[],
	sink: {
		readonly emit: (result: VerificationResult) => void;
		readonly copies: Map<string, RowCopy[]>;
	},
): Candidate[] {
	const now = ports.clock.now();
	const candidates: Candidate[] = [];
	for (const input of inputs) {
		const prepared = prepareCandidate(input, {
			lists: ports.lists,
			syntax: ports.syntax,
			options,
			now,
		});
		if (!prepared.fit) {
			sink.emit(resultOfUnfit(prepared.unfit, now, options));
			continue;
		}
		const { candidate } = prepared;
		const known = sink.copies.get(candidate.address.key);
		if (known) known.push({ row: candidate.row, input: candidate.input });
		else {
			sink.copies.set(candidate.address.key, []);
			candidates.push(candidate);
		}
	}

	return candidates;
}

type Emit = (result: VerificationResult) => void;

async function climb(run: Run, candidates: readonly Candidate[], emit: Emit): Promise<void> {
	const { options, ports } = run;
	if (!reaches(options.level, 'dns')) {
		const finding: Finding = { reason: 'ok_syntax', ruleId: 'syntax' };
		for (const candidate of candidates) {
			emit(resultOf(candidate, finding, { now: ports.clock.now(), options }));
		}
		return;
	}
	const until = ports.clock.now() + options.waitForRetriesMs;
	let round = await probeRound(run, candidates, { emit, until });
	while (round.length > 0) {
		const due = Math.min(...round.map(({ result }) => result.nextDueAt ?? until));
		await ports.pause.wait(Math.max(0, due - ports.clock.now()), run.hooks.signal);
		const ripe = round.filter(
			({ result }) => run.hooks.signal?.aborted || (result.nextDueAt ?? 0) <= ports.clock.now(),
		);
		const unripe = round.filter((deferred) => !ripe.includes(deferred));
		const again = ripe.map(({ candidate, result }) => ({
			...candidate,
			controlPath: result.controlPath,
			attempt: candidate.attempt + 1,
			queuedAt: ports.clock.now(),
		}));
		round = [...unripe, ...(await probeRound(run, again, { emit, until }))];
	}
}

interface Deferred {
	readonly candidate: Candidate;
	readonly result: VerificationResult;
}

/** One pass over the candidates; returns those that wait for another try within this run. */
async function probeRound(
	run: Run,
	candidates: readonly Candidate[],
	{ emit, until }: { readonly emit: Emit; readonly until: number },
): Promise<Deferred[]> {
	const deferred: Deferred[] = [];
	const conclude = (candidate: Candidate, finding: Finding, waitMs?: number): void => {
		const { ports, options } = run;
		const now = ports.clock.now();
		const due =
			finding.cachedAt === undefined
				? nextDueAt({
						reason: finding.reason,
						attempt: candidate.attempt,
						now,
						waitMs,
						planMs: options.retryPlanMs,
						random: ports.random,
						soon: finding.controlPath !== undefined,
					})
				: undefined;
		const result = resultOf(candidate, { ...finding, nextDueAt: due }, { now, options });
		const waits =
			due !== undefined &&
			options.waitForRetriesMs > 0 &&
			due <= until &&
			!run.hooks.signal?.aborted;
		if (waits) deferred.push({ candidate, result });
		else emit(result);
		if (finding.cachedAt === undefined) ports.memory.keep(result, options);
	};
	await visitDomains(run, candidates, conclude);
	await run.ports.memory.flush();

	return deferred;
}
