import type { Mailbox } from '../store/mailbox-pool';
import type { WarmupAcknowledgement, WarmupEnrolment } from '../store/warmup-book';
import type { WarmupPorts } from './apply-plan';
import { planOf } from './apply-plan';
import { stepAt } from './plan';

export interface EnrolRequest {
	readonly plan: string;
	/** The steps of an own plan. */
	readonly planSteps: readonly unknown[] | null;
	readonly acknowledged: WarmupAcknowledgement | null;
}

/**
 * Starts the plan from its first day. A mailbox that is enrolled already stays where it is, only
 * plan and acknowledgement are renewed: a second run must not start over.
 * @throws ConfigurationError
 */
export async function enrol(
	{ warmups, mailboxes, clock }: WarmupPorts,
	mailbox: Mailbox,
	request: EnrolRequest,
): Promise<WarmupEnrolment> {
	const plan = planOf(request);
	const known = await warmups.get(mailbox.id);
	const now = clock.now();
	const next: WarmupEnrolment =
		known && known.plan === request.plan
			? {
					...known,
					planSteps: request.planSteps,
					acknowledged: request.acknowledged ?? known.acknowledged,
					updatedAt: now,
				}
			: startOfPlan(mailbox.id, request, now);
	await warmups.put(next);
	// From now on the plan is the cap, also before the first "Apply Plan".
	if (next.allowanceDay === null) {
		const cap = Math.min(mailbox.dailyCap, stepAt(plan, next.step).dailyCap);
		await mailboxes.upsert({ address: mailbox.address, dailyCap: cap });
	}

	return next;
}

/** The first day of a plan. */
export function startOfPlan(
	mailboxId: string,
	request: EnrolRequest,
	now: number,
): WarmupEnrolment {
	return {
		mailboxId,
		plan: request.plan,
		planSteps: request.planSteps,
		state: 'ramping',
		step: 0,
		planDay: 1,
		daysAtStep: 0,
		allowance: 0,
		allowanceDay: null,
		holdSince: null,
		cooldownUntil: null,
		lastGoodStep: 0,
		acknowledged: request.acknowledged,
		history: [],
		startedAt: now,
		updatedAt: now,
	};
}

export type WarmupControl = 'hold' | 'resume' | 'reset' | 'stop';

/** What a person may do with a running plan. */
export async function control(
	{ warmups, clock, mailboxes }: WarmupPorts,
	{ mailbox, enrolment }: { readonly mailbox: Mailbox; readonly enrolment: WarmupEnrolment },
	act: WarmupControl,
): Promise<WarmupEnrolment> {
	const now = clock.now();
	const next = controlled(enrolment, act, now);
	await warmups.put(next);
	if (act === 'reset') {
		const cap = stepAt(planOf(next), 0).dailyCap;
		await mailboxes.upsert({ address: mailbox.address, dailyCap: Math.min(mailbox.dailyCap, cap) });
	}

	return next;
}

/** A cooldown that was held or stopped goes on; when its time is over, the next day begins a step lower. */
function resumed({ state, cooldownUntil }: WarmupEnrolment): WarmupEnrolment['state'] {
	if (state !== 'held' && state !== 'stopped') return state;

	return cooldownUntil === null ? 'ramping' : 'cooling_down';
}

function controlled(enrolment: WarmupEnrolment, act: WarmupControl, now: number): WarmupEnrolment {
	const base = { ...enrolment, updatedAt: now };
	switch (act) {
		case 'hold':
			return { ...base, state: 'held', holdSince: now };
		case 'resume':
			return {
				...base,
				state: resumed(enrolment),
				holdSince: null,
			};
		case 'stop':
			return { ...base, state: 'stopped' };
		case 'reset':
			return { ...startOfPlan(enrolment.mailboxId, enrolment, now) };
	}
}
