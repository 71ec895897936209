import { unreachable } from '../mail/errors';
import type { WarmupEnrolment } from '../store/warmup-book';
import type { GateDecision } from './gate';
import type { WarmupPlan } from './plan';
import { stepAt, stepIndexOf } from './plan';

export interface DayFacts {
	readonly now: number;
	/** Today in the mailbox's zone. */
	readonly today: string;
	readonly isWeekend: boolean;
	/** Mails of the day the last allowance was for. */
	readonly sentOnAllowanceDay: number;
	readonly gate: GateDecision;
}

const COUNTED_SHARE = 0.7;
const COOLDOWN_MS = 14 * 24 * 3_600_000;
const MIN_DAYS_AFTER_ROLLBACK = 3;
const MAX_HISTORY = 60;

/** The enrolment for a new day: where it stands now and what it may send. */
export function advance(
	plan: WarmupPlan,
	enrolment: WarmupEnrolment,
	facts: DayFacts,
): WarmupEnrolment {
	if (enrolment.allowanceDay === facts.today) return enrolment;
	if (enrolment.state === 'stopped') return withAllowance(enrolment, 0, facts);
	const cooling = stillCooling(enrolment, facts);
	if (cooling) return withAllowance(enrolment, 0, facts);
	const moved =
		enrolment.state === 'cooling_down'
			? leaveCooldown(plan, enrolment, facts)
			: move(plan, enrolment, facts);
	const isRest = (facts.isWeekend && !plan.weekends) || moved.state === 'cooling_down';

	return withAllowance(moved, isRest ? 0 : stepAt(plan, moved.step).dailyCap, facts);
}

/** Also while a person holds the plan: its domain rests all the same. */
function stillCooling({ cooldownUntil }: WarmupEnrolment, { now }: DayFacts): boolean {
	return cooldownUntil !== null && now < cooldownUntil;
}

function move(plan: WarmupPlan, enrolment: WarmupEnrolment, facts: DayFacts): WarmupEnrolment {
	const { verdict } = facts.gate;
	switch (verdict) {
		case 'cooldown':
			return note(
				{
					...enrolment,
					state: 'cooling_down',
					cooldownUntil: facts.now + COOLDOWN_MS,
					holdSince: null,
				},
				facts,
				'cooldown',
			);
		case 'rollback':
		case 'step_back_idle':
			return note(
				goTo(plan, { ...enrolment, state: 'rolled_back', holdSince: null }, enrolment.step - 1),
				facts,
				verdict,
			);
		case 'restart_idle':
			return note(
				goTo(plan, { ...enrolment, state: 'ramping', holdSince: null, lastGoodStep: 0 }, 0),
				facts,
				verdict,
			);
		case 'hold':
		case 'advance':
			return goOn(plan, enrolment, facts);
		default:
			return unreachable(verdict);
	}
}

/** A day counts when the mailbox really sent; the cap rises only through an open gate. */
function goOn(plan: WarmupPlan, enrolment: WarmupEnrolment, facts: DayFacts): WarmupEnrolment {
	const { allowance, planDay, step, state } = enrolment;
	const counted = allowance > 0 && facts.sentOnAllowanceDay >= allowance * COUNTED_SHARE;
	if (!counted) return enrolment;
	const isOpen = facts.gate.verdict === 'advance' && state !== 'held';
	const day = { ...enrolment, daysAtStep: enrolment.daysAtStep + 1 };
	const nextStep = stepIndexOf(plan, planDay + 1);
	// Within a step nothing rises, so a small sample may pass; the day counts either way.
	if (nextStep === step) return stay(plan, { ...day, planDay: planDay + 1 }, isOpen);
	const isTooEarly = state === 'rolled_back' && day.daysAtStep < MIN_DAYS_AFTER_ROLLBACK;
	if (!isOpen || isTooEarly) return { ...day, holdSince: enrolment.holdSince ?? facts.now };

	return note(
		{
			...day,
			holdSince: null,
			planDay: planDay + 1,
			step: nextStep,
			daysAtStep: 0,
			lastGoodStep: Math.max(enrolment.lastGoodStep, step),
			state: stateOf(plan, nextStep),
		},
		facts,
		'advance',
	);
}

/** The same step for another day; what was rolled back has recovered after three good ones. */
function stay(plan: WarmupPlan, enrolment: WarmupEnrolment, isOpen: boolean): WarmupEnrolment {
	const recovered =
		isOpen && enrolment.state === 'rolled_back' && enrolment.daysAtStep >= MIN_DAYS_AFTER_ROLLBACK;
	const next = recovered ? { ...enrolment, state: stateOf(plan, enrolment.step) } : enrolment;

	return isOpen ? { ...next, holdSince: null } : next;
}

function stateOf({ steps }: WarmupPlan, step: number): WarmupEnrolment['state'] {
	return step === steps.length - 1 ? 'finished' : 'ramping';
}

/** Back to one step below the last good one. */
function leaveCooldown(
	plan: WarmupPlan,
	enrolment: WarmupEnrolment,
	facts: DayFacts,
): WarmupEnrolment {
	const target = Math.min(enrolment.step, enrolment.lastGoodStep) - 1;

	return note(
		goTo(plan, { ...enrolment, state: 'rolled_back', cooldownUntil: null }, target),
		facts,
		'after_cooldown',
	);
}

function goTo(plan: WarmupPlan, enrolment: WarmupEnrolment, index: number): WarmupEnrolment {
	const step = Math.max(0, index);

	return { ...enrolment, step, planDay: stepAt(plan, step).fromDay, daysAtStep: 0 };
}

function withAllowance(
	enrolment: WarmupEnrolment,
	allowance: number,
	facts: DayFacts,
): WarmupEnrolment {
	return { ...enrolment, allowance, allowanceDay: facts.today, updatedAt: facts.now };
}

/** Step changes only; the gate's window begins anew at the last one. */
function note(enrolment: WarmupEnrolment, facts: DayFacts, event: string): WarmupEnrolment {
	const entry = { day: facts.today, event, step: enrolment.step, reasons: facts.gate.reasons };

	return { ...enrolment, history: [...enrolment.history, entry].slice(-MAX_HISTORY) };
}

/** The first day whose mails count for the gate: three days, but none before the last step change. */
export function windowStart(enrolment: WarmupEnrolment, threeDaysAgo: string): string {
	const last = enrolment.history.at(-1) as { readonly day?: unknown } | undefined;
	const changed = typeof last?.day === 'string' ? last.day : '';

	return changed > threeDaysAgo ? changed : threeDaysAgo;
}
