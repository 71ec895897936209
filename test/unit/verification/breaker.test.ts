import { askBreaker, closedBreaker, moveBreaker } from '../../../lib/verification/breaker';
import type { RcptOutcome } from '../../../lib/verification/probe-session';
import type { Reason } from '../../../lib/verification/reason';

const outcome = (reason: Reason, code: number, enhanced: string | null = null): RcptOutcome => ({
	reason, blame: ['ip_blocked', 'policy_blocked', 'rate_limited'].includes(reason) ? 'sender' : 'recipient',
	ruleId: 'x', decided: true, evidence: { code, enhanced },
}); // prettier-ignore
const ok = outcome('rcpt_ok', 250);
const later = outcome('smtp_tempfail', 451);
const grey = outcome('greylisted', 450, '4.7.1');
const fresh = closedBreaker('probe:x', 0);
const soft = { hard: false, now: 1_000 };

describe('the circuit breaker', () => {
	it('opens softly at a fifth of at least ten, reading the rate it keeps (S2-23, peer bug 10)', () => {
		const nine = moveBreaker(fresh, [...Array<RcptOutcome>(7).fill(ok), later, later], soft);
		expect(nine.state).toBe('closed');
		expect(moveBreaker(nine, [ok], soft)).toMatchObject({
			state: 'open',
			hard: false,
			openUntil: 601_000,
		});
	});

	it('opens hard at one reply that names our IP', () => {
		expect(moveBreaker(fresh, [outcome('ip_blocked', 554)], soft)).toMatchObject({
			state: 'open',
			hard: true,
			openUntil: 1_801_000,
		});
	});

	it('opens hard at three 421 in a row or two refusals by policy', () => {
		const busy = outcome('smtp_unavailable', 421);
		expect(moveBreaker(fresh, [busy, busy, ok], soft).state).toBe('closed');
		expect(moveBreaker(fresh, [busy, busy, busy], soft)).toMatchObject({
			state: 'open',
			hard: true,
		});
		const policy = outcome('policy_blocked', 550);
		expect(moveBreaker(fresh, [policy], soft).state).toBe('closed');
		expect(moveBreaker(moveBreaker(fresh, [policy], soft), [policy], soft).state).toBe('open');
		expect(moveBreaker(fresh, [policy], { ...soft, hard: true }).state).toBe('open');
	});

	it('never counts greylisting', () => {
		expect(moveBreaker(fresh, Array<RcptOutcome>(50).fill(grey), soft)).toBe(fresh);
	});

	it('lets one address try when the pause is over, doubles when it is refused, closes when it is not', () => {
		const open = moveBreaker(fresh, [outcome('ip_blocked', 554)], soft);
		expect(askBreaker(open, 2_000)).toEqual({ kind: 'open', until: 1_801_000 });
		const trying = askBreaker(open, 1_801_000);
		if (trying.kind !== 'try_one') throw new Error('The breaker should let one try');
		expect(askBreaker(trying.state, 1_801_001).kind).toBe('open');
		expect(moveBreaker(trying.state, [ok], { hard: false, now: 1_802_000 })).toMatchObject({
			state: 'closed',
			openMs: null,
		});
		expect(
			moveBreaker(trying.state, [outcome('ip_blocked', 554)], { hard: false, now: 1_802_000 }),
		).toMatchObject({ state: 'open', openMs: 3_600_000 });
	});
});
