import type { Clock } from '../clock';
import type { BreakerState, RateLimits, TokenBucketSpec } from '../store/rate-limits';
import { askBreaker, closedBreaker, moveBreaker } from './breaker';
import type { Admission, Gate, GateScope } from './gate';
import type { RcptOutcome } from './probe-session';

export interface ProviderGateOptions {
	readonly limits: RateLimits;
	readonly clock: Clock;
	readonly delayBetweenConnectionsMs: number;
	/** Recipients of one domain, from all of our addresses together; default 30. */
	readonly domainPerMinute?: number;
	/** Recipients altogether; default 6,000. */
	readonly totalPerMinute?: number;
	/** A breaker has opened: somebody should know. */
	readonly onOpened?: (state: BreakerState) => void;
}

// Our own side: a minute of six hundred connections looks like an attack whoever receives them.
const CONNECTS_PER_MINUTE = 600;
const CONNECT_BURST = 100;
// What an ordinary server takes a minute; rotating our own addresses must not multiply it.
const DOMAIN_PER_MINUTE = 30;
// Ten recipients for each of the connections of a minute.
const TOTAL_PER_MINUTE = 6_000;
// A told wait beyond an hour is a block, and those are the breaker's business.
const MAX_TOLD_WAIT_MS = 60 * 60_000;

/** Limits and breakers in the store: shared by all executions, and a restart forgets nothing. */
export function createProviderGate(options: ProviderGateOptions): Gate {
	const { limits, clock } = options;

	return {
		async admit(scope, wanted) {
			const now = clock.now();
			const answer = askBreaker(await limits.getBreaker(breakerName(scope)), now);
			if (answer.kind === 'open') return { kind: 'open', until: answer.until };
			if (answer.kind === 'try_one') await limits.putBreaker(answer.state);

			return await takeTokens(options, scope, answer.kind === 'try_one' ? 1 : wanted);
		},
		async report(scope, outcomes) {
			if (outcomes.length === 0) return;
			await obeyToldWait(limits, scope, { outcomes, now: clock.now() });
			const name = breakerName(scope);
			const before = (await limits.getBreaker(name)) ?? closedBreaker(name, clock.now());
			const after = moveBreaker(before, outcomes, {
				hard: scope.profile.hardBreaker,
				now: clock.now(),
			});
			if (after === before) return;
			await limits.putBreaker(after);
			if (after.state === 'open' && after.openedAt !== before.openedAt) options.onOpened?.(after);
		},
	};
}

async function takeTokens(
	options: ProviderGateOptions,
	scope: GateScope,
	wanted: number,
): Promise<Admission> {
	const { limits, clock, delayBetweenConnectionsMs } = options;
	const connection: TokenBucketSpec[] = [
		{
			bucket: `probe:connect:${scope.egress}`,
			capacity: CONNECT_BURST,
			refillPerSecond: CONNECTS_PER_MINUTE / 60,
		},
	];
	if (delayBetweenConnectionsMs > 0) {
		const bucket = `probe:gap:${scope.mxSet}@${scope.egress}`;
		connection.push({ bucket, capacity: 1, refillPerSecond: 1_000 / delayBetweenConnectionsMs });
	}
	const ms = await limits.take(
		[...connection, ...recipientBuckets(options, scope, 0)],
		clock.now(),
	);
	if (ms > 0) return { kind: 'wait', ms };
	let recipients = 1;
	while (
		recipients < wanted &&
		(await limits.take(recipientBuckets(options, scope, recipients), clock.now())) === 0
	)
		recipients += 1;

	return { kind: 'go', recipients };
}

/** One recipient counts for its provider or exchanges, for its domain and for all of us. */
function recipientBuckets(
	{ domainPerMinute = DOMAIN_PER_MINUTE, totalPerMinute = TOTAL_PER_MINUTE }: ProviderGateOptions,
	scope: GateScope,
	index: number,
): TokenBucketSpec[] {
	const domain = scope.domains[index];
	const minute = (bucket: string, perMinute: number): TokenBucketSpec => ({
		bucket,
		capacity: perMinute,
		refillPerSecond: perMinute / 60,
	});

	return [
		recipientBucket(scope),
		...(domain === undefined ? [] : [minute(`probe:domain:${domain}`, domainPerMinute)]),
		minute('probe:total', totalPerMinute),
	];
}

function recipientBucket(scope: GateScope): TokenBucketSpec {
	const { rcptPerMinute, rcptPerSession, key } = scope.profile;
	// Strangers get a minute's worth at once; a known provider never more than one session's.
	const capacity = key === 'generic' ? rcptPerMinute : rcptPerSession;

	return { bucket: `probe:rcpt:${keyOf(scope)}`, capacity, refillPerSecond: rcptPerMinute / 60 };
}

async function obeyToldWait(
	limits: RateLimits,
	scope: GateScope,
	{ outcomes, now }: { readonly outcomes: readonly RcptOutcome[]; readonly now: number },
): Promise<void> {
	const told = outcomes
		.filter(({ reason }) => reason === 'rate_limited')
		.map(({ waitMs }) => waitMs ?? 0);
	const longest = Math.min(MAX_TOLD_WAIT_MS, Math.max(0, ...told));
	if (longest > 0) await limits.block(recipientBucket(scope).bucket, now + longest);
}

function breakerName(scope: GateScope): string {
	return `probe:${keyOf(scope)}`;
}

/** Per provider and own address; strangers are counted per MX group. */
function keyOf({ profile, mxSet, egress }: GateScope): string {
	return `${profile.key === 'generic' ? mxSet : profile.key}@${egress}`;
}
