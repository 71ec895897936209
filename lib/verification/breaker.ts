import type { BreakerState } from '../store/rate-limits';
import type { RcptOutcome } from './probe-session';
import type { Reason } from './reason';

export interface BreakerRules {
	/** Opens at the first sign of a block. */
	readonly hard: boolean;
}

const WINDOW = 50;
const MIN_SAMPLES = 10;
const SOFT_SHARE = 0.2;
const SOFT_MS = 10 * 60_000;
const SOFT_MAX_MS = 4 * 60 * 60_000;
const HARD_MS = 30 * 60_000;
const HARD_MAX_MS = 24 * 60 * 60_000;
const CONSECUTIVE_BUSY = 3;
const POLICY_REFUSALS = 2;
/** One caller tries the one address; the others wait so long for its answer. */
const HALF_OPEN_LEASE_MS = 2 * 60_000;

export function closedBreaker(breaker: string, now: number): BreakerState {
	return {
		breaker, state: 'closed', hard: false, recent: '', consecutive: 0, openedAt: null, openUntil: null,
		openMs: null, reason: null, updatedAt: now,
	}; // prettier-ignore
}

export type BreakerAnswer =
	| { readonly kind: 'closed' }
	| { readonly kind: 'open'; readonly until: number }
	/** The pause is over: one address may try, in this state. */
	| { readonly kind: 'try_one'; readonly state: BreakerState };

export function askBreaker(state: BreakerState | undefined, now: number): BreakerAnswer {
	if (!state || state.state === 'closed') return { kind: 'closed' };
	if (state.openUntil !== null && state.openUntil > now)
		return { kind: 'open', until: state.openUntil };

	return {
		kind: 'try_one',
		state: { ...state, state: 'half_open', openUntil: now + HALF_OPEN_LEASE_MS, updatedAt: now },
	};
}

/** o: an answer, t: temporary or slow, p: policy, b: our IP is blocked. Greylisting never counts. */
type Letter = 'o' | 't' | 'p' | 'b';

/** What a session's outcomes make of the breaker (peer bug 10: a rate that is stored and never read). */
export function moveBreaker(
	state: BreakerState,
	outcomes: readonly RcptOutcome[],
	rules: BreakerRules & { readonly now: number },
): BreakerState {
	const letters = outcomes.flatMap((outcome) => letterOf(outcome) ?? []);
	if (letters.length === 0) return state;
	const recent = (state.recent + letters.join('')).slice(-WINDOW);
	const consecutive = consecutiveBusy(state.consecutive, outcomes);
	const next = { ...state, recent, consecutive, updatedAt: rules.now };
	const hardReason = whyHard(next, letters, rules);
	if (hardReason) return opened(next, { hard: true, reason: hardReason, now: rules.now });
	if (state.state === 'half_open') {
		return letters.every((letter) => letter === 'o')
			? closedBreaker(state.breaker, rules.now)
			: opened(next, { hard: state.hard, reason: 'still refused', now: rules.now });
	}
	const bad = [...recent].filter((letter) => letter !== 'o').length;
	const isSoft = recent.length >= MIN_SAMPLES && bad / recent.length >= SOFT_SHARE;

	return isSoft
		? opened(next, {
				hard: false,
				reason: `${bad} of ${recent.length} deferred or blocked`,
				now: rules.now,
			})
		: next;
}

const LETTERS: Partial<Record<Reason, Letter | 'none'>> = {
	greylisted: 'none',
	too_many_recipients: 'none',
	ip_blocked: 'b',
	policy_blocked: 'p',
	rdns_required: 'p',
	smtp_timeout: 't',
	smtp_connect_timeout: 't',
};

function letterOf({ reason, blame, evidence }: RcptOutcome): Letter | undefined {
	const known = LETTERS[reason];
	if (known) return known === 'none' ? undefined : known;
	const code = evidence.code ?? 0;
	if (blame === 'sender' || (code >= 400 && code < 500)) return 't';

	return code > 0 ? 'o' : undefined;
}

function consecutiveBusy(before: number, outcomes: readonly RcptOutcome[]): number {
	return outcomes.reduce((count, { evidence, reason }) => {
		if (reason === 'greylisted') return count;
		const busy = evidence.code === 421 || evidence.enhanced?.startsWith('4.7.') === true;
		return busy ? count + 1 : 0;
	}, before);
}

function whyHard(
	state: BreakerState,
	letters: readonly Letter[],
	rules: BreakerRules,
): string | undefined {
	if (letters.includes('b')) return 'our IP address is blocked';
	if (state.consecutive >= CONSECUTIVE_BUSY)
		return `${state.consecutive} times 421 or 4.7.x in a row`;
	const refusals = [...state.recent].filter((letter) => letter === 'p').length;
	const needed = rules.hard ? 1 : POLICY_REFUSALS;

	return letters.includes('p') && refusals >= needed ? `${refusals} refusals by policy` : undefined;
}

function opened(
	state: BreakerState,
	how: { readonly hard: boolean; readonly reason: string; readonly now: number },
): BreakerState {
	const [first, most] = how.hard ? [HARD_MS, HARD_MAX_MS] : [SOFT_MS, SOFT_MAX_MS];
	const openMs = Math.min(most, Math.max(first, (state.openMs ?? 0) * 2));

	return {
		...state, state: 'open', hard: how.hard, recent: '', consecutive: 0, openedAt: how.now,
		openUntil: how.now + openMs, openMs, reason: how.reason,
	}; // prettier-ignore
}
