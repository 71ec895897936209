import type { BreakerState } from './rate-limits';
import type { StoreSlices } from './store';

/** How an account stands after what servers told it, whether it has a row in the pool or not. */
export interface SenderRest {
	/** Null: it may send. */
	readonly until: number | null;
	/** 1: as fast as it likes; each refusal for its rate doubles it. */
	readonly slowdown: number;
}

type RestSlices = Pick<StoreSlices, 'rateLimits' | 'mailboxes'>;

const DAY_MS = 86_400_000;
const MAX_LEVEL = 8;

/**
 * The rate is halved, and the account rests: a quarter of an hour, then twice as long with each
 * refusal, a day at most. After a day without one everything is as before.
 * @returns when it may go on
 */
export async function slowDown(
	slices: RestSlices,
	mailboxId: string,
	{ now, firstRestMs }: { readonly now: number; readonly firstRestMs: number },
): Promise<number> {
	const before = await slices.rateLimits.getBreaker(nameOf(mailboxId));
	// Mails that were under way together are refused together: that is one refusal.
	if (before && (before.openUntil ?? 0) > now) return before.openUntil ?? now;
	const level = Math.min(MAX_LEVEL, levelOf(before, now) + 1);
	const restMs = Math.min(DAY_MS, firstRestMs * 2 ** (level - 1));
	await put(slices, { mailboxId, now, level, until: now + restMs, reason: 'rate' });

	return now + restMs;
}

/** The account sends nothing until then; a longer rest that is under way stays. */
export async function restUntil(
	slices: RestSlices,
	mailboxId: string,
	rest: { readonly now: number; readonly until: number; readonly reason: string },
): Promise<void> {
	const before = await slices.rateLimits.getBreaker(nameOf(mailboxId));
	const level = levelOf(before, rest.now);
	const longer = before && (before.openUntil ?? 0) > rest.until ? before : undefined;
	const until = longer?.openUntil ?? rest.until;
	await put(slices, { ...rest, mailboxId, level, until, reason: longer?.reason ?? rest.reason });
}

/**
 * Ends a rest whose cause was none, as long as it is still the one that holds the account; how fast it may
 * send stays.
 * @param cause stands in the reason of that rest
 */
export async function takeBackRest(
	slices: RestSlices,
	mailboxId: string,
	{ now, cause }: { readonly now: number; readonly cause: string },
): Promise<boolean> {
	const state = await slices.rateLimits.getBreaker(nameOf(mailboxId));
	if (state?.reason?.includes(cause) !== true || (state.openUntil ?? 0) <= now) return false;
	const level = levelOf(state, now);
	await put(slices, { mailboxId, now, level, until: now, reason: `taken back: ${cause}` });

	return true;
}

/** A person has found and mended the cause: as before, and with a clean record. */
export async function endRest(
	{ rateLimits, mailboxes }: RestSlices,
	mailboxId: string,
	now: number,
): Promise<SenderRest> {
	const before = await readRest({ rateLimits }, mailboxId, now);
	await rateLimits.putBreaker({
		breaker: nameOf(mailboxId),
		state: 'closed',
		hard: false,
		recent: '',
		consecutive: 0,
		openedAt: null,
		openUntil: null,
		openMs: null,
		reason: null,
		updatedAt: now,
	});
	await mailboxes.schedule(mailboxId, { cooldownUntil: null, nextAt: now });

	return before;
}

export async function readRest(
	{ rateLimits }: Pick<StoreSlices, 'rateLimits'>,
	mailboxId: string,
	now: number,
): Promise<SenderRest> {
	const state = await rateLimits.getBreaker(nameOf(mailboxId));

	return { until: state?.openUntil ?? null, slowdown: 2 ** levelOf(state, now) };
}

interface Rest {
	readonly mailboxId: string;
	readonly now: number;
	readonly level: number;
	readonly until: number;
	readonly reason: string;
}

async function put({ rateLimits, mailboxes }: RestSlices, rest: Rest): Promise<void> {
	const { mailboxId, now, level, until, reason } = rest;
	await rateLimits.putBreaker({
		breaker: nameOf(mailboxId),
		state: 'open',
		hard: false,
		recent: '',
		consecutive: level,
		openedAt: now,
		openUntil: until,
		openMs: until - now,
		reason,
		updatedAt: now,
	});
	// What is no row of the pool is not touched by this; the domain of one may have to rest for longer.
	const row = await mailboxes.get(mailboxId);
	const cooldownUntil = Math.max(until, row?.cooldownUntil ?? 0);
	await mailboxes.schedule(mailboxId, { cooldownUntil });
}

/** Refusals for the rate so far; a day of peace after the rest forgets them. */
function levelOf(state: BreakerState | undefined, now: number): number {
	return state && now < (state.openUntil ?? 0) + DAY_MS ? state.consecutive : 0;
}

function nameOf(mailboxId: string): string {
	return `send:${mailboxId}`;
}
