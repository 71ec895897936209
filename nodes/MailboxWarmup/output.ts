import type { IDataObject } from 'n8n-workflow';

import type { Mailbox } from '../../lib/store/mailbox-pool';
import type { WarmupEnrolment } from '../../lib/store/warmup-book';
import type { WarmupProgress } from '../../lib/warmup/apply-plan';
import { stepAt } from '../../lib/warmup/plan';
import type { WarmupPlan } from '../../lib/warmup/plan';

/** Flat keys, documented in docs/nodes/mailbox-warmup.md. */
export function enrolmentToJson(
	mailbox: Mailbox,
	enrolment: WarmupEnrolment,
	plan: WarmupPlan,
): IDataObject {
	const step = stepAt(plan, enrolment.step);

	return {
		mailbox: mailbox.address,
		domain: mailbox.domain,
		plan: enrolment.plan,
		state: enrolment.state,
		planDay: enrolment.planDay,
		step: enrolment.step + 1,
		steps: plan.steps.length,
		allowance: enrolment.allowance,
		allowanceDay: enrolment.allowanceDay,
		internalShare: step.internalShare,
		minSuccess: step.minSuccess,
		cooldownUntil: toIso(enrolment.cooldownUntil),
		holdSince: toIso(enrolment.holdSince),
		exchange: enrolment.acknowledged !== null,
		startedAt: toIso(enrolment.startedAt),
		history: [...enrolment.history] as IDataObject[],
	};
}

export function progressToJson({
	mailbox,
	enrolment,
	plan,
	gate,
	heldDays,
}: WarmupProgress): IDataObject {
	return {
		...enrolmentToJson(mailbox, enrolment, plan),
		gate: gate.verdict,
		gateReasons: [...gate.reasons],
		success: Math.round(gate.success * 1000) / 1000,
		heldDays,
	};
}

const HELD_DAYS_TO_TELL = 3;

/** What a person should hear; the keys are those of Reputation Check's alerts. */
export function alertsOf({
	mailbox,
	enrolment,
	gate,
	heldDays,
}: WarmupProgress): readonly IDataObject[] {
	const base = {
		state: 'firing',
		subjectKind: 'mailbox',
		subject: mailbox.address,
		value: gate.reasons.join('; '),
		threshold: '',
	};
	if (enrolment.state === 'cooling_down') {
		return [
			{
				...base,
				severity: 'critical',
				signal: 'warmup_cooldown',
				action: 'domain_rests_14_days',
				fix: 'Find out what was refused or reported before the domain sends again.',
				dedupeKey: `warmup:${mailbox.domain}:cooldown`,
			},
		];
	}
	if (heldDays < HELD_DAYS_TO_TELL) return [];

	return [
		{
			...base,
			severity: 'warning',
			signal: 'warmup_held',
			action: 'none',
			fix: 'The cap stays until the reasons are gone; see Reputation Check for the repair.',
			dedupeKey: `warmup:${mailbox.address}:held`,
		},
	];
}

export function signInAlert({
	mailbox,
	reason,
}: {
	readonly mailbox: string;
	readonly reason: string;
}): IDataObject {
	return {
		severity: reason === 'auth_failed' ? 'critical' : 'warning',
		state: 'firing',
		subjectKind: 'mailbox',
		subject: mailbox,
		signal: `warmup_${reason}`,
		value: reason,
		threshold: 'signed in',
		action: reason === 'auth_failed' ? 'mailbox_auth_failed' : 'none',
		fix: 'Check host, user and password of the mailbox in the store.',
		dedupeKey: `warmup:${mailbox}:${reason}`,
	};
}

function toIso(time: number | null): string | null {
	return time === null ? null : new Date(time).toISOString();
}
