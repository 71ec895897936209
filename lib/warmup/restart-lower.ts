import type { Mailbox } from '../store/mailbox-pool';
import type { WarmupEnrolment } from '../store/warmup-book';
import type { WarmupPorts } from './apply-plan';
import { planOf } from './apply-plan';
import { startOfPlan } from './enrol';
import type { WarmupPlan } from './plan';
import { stepAt } from './plan';
import { zonedTime } from './zoned-day';

const DEFAULT_PLAN = '35days';

/**
 * After a move to another server: the step whose cap is at most half of the old one, since the new
 * address knows nothing of this mailbox. Only lowers; a rest or a stop goes on.
 * @throws ConfigurationError for a plan that no longer exists
 */
export async function restartLower(
	{ warmups, mailboxes, clock }: WarmupPorts,
	mailbox: Mailbox,
): Promise<WarmupEnrolment> {
	const now = clock.now();
	const known = await warmups.get(mailbox.id);
	const enrolment = known ?? startOfPlan(mailbox.id, planRequest, now);
	const plan = planOf(enrolment);
	const before = known ? stepAt(plan, known.step).dailyCap : mailbox.dailyCap;
	const step = Math.min(known?.step ?? plan.steps.length, highestStepBelow(plan, before / 2));
	const { dailyCap, fromDay } = stepAt(plan, step);
	const isOut = enrolment.state === 'cooling_down' || enrolment.state === 'stopped';
	const { day } = zonedTime(now, mailbox.timeZone);
	const next: WarmupEnrolment = {
		...enrolment,
		state: isOut ? enrolment.state : 'rolled_back',
		step,
		planDay: fromDay,
		daysAtStep: 0,
		allowance: Math.min(enrolment.allowance, dailyCap),
		lastGoodStep: Math.min(enrolment.lastGoodStep, step),
		history: [...enrolment.history, { day, event: 'restart_lower', step, reasons: [] }],
		updatedAt: now,
	};
	await warmups.put(next);
	const cap = Math.min(mailbox.dailyCap, dailyCap);
	await mailboxes.upsert({ address: mailbox.address, dailyCap: cap });

	return next;
}

const planRequest = { plan: DEFAULT_PLAN, planSteps: null, acknowledged: null } as const;

function highestStepBelow({ steps }: WarmupPlan, cap: number): number {
	return Math.max(
		0,
		steps.findLastIndex(({ dailyCap }) => dailyCap <= cap),
	);
}
