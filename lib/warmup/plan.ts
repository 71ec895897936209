import { ConfigurationError } from '../mail/errors';

/** What a mailbox may do while it is on these plan days. */
export interface PlanStep {
	readonly fromDay: number;
	/** Null: for ever. */
	readonly toDay: number | null;
	readonly dailyCap: number;
	/** Share of the mails that goes to own mailboxes, 0 to 1. */
	readonly internalShare: number;
	/** Share of mails that must arrive, 0 to 1. */
	readonly minSuccess: number;
}

export interface WarmupPlan {
	readonly name: string;
	readonly steps: readonly PlanStep[];
	/** Off: Saturday and Sunday have no allowance and do not count. */
	readonly weekends: boolean;
	readonly source: string;
}

const MAX_FIRST_CAP = 20;
const MAX_RISE = 2;

export function stepIndexOf({ steps }: WarmupPlan, planDay: number): number {
	const index = steps.findIndex(({ toDay }) => toDay === null || planDay <= toDay);

	return index < 0 ? steps.length - 1 : index;
}

export function stepAt(plan: WarmupPlan, index: number): PlanStep {
	const step = plan.steps[Math.max(0, Math.min(index, plan.steps.length - 1))];
	if (step) return step;

	throw new ConfigurationError(
		`The warm-up plan "${plan.name}" has no steps`,
		'Add at least one step',
	);
}

/**
 * A plan of the user's own, checked: no start above 20 mails and no step that more than doubles.
 * @throws ConfigurationError
 */
export function readOwnPlan(value: unknown, weekends: boolean): WarmupPlan {
	const rows = typeof value === 'string' ? parseJson(value) : value;
	if (!Array.isArray(rows) || rows.length === 0) throw flaw('it is not a list of steps');
	const steps = rows.map((row, index) => readStep(row as Record<string, unknown>, index));
	const [first] = steps;
	if (first && first.dailyCap > MAX_FIRST_CAP) {
		throw flaw(`it starts with ${first.dailyCap} mails a day; ${MAX_FIRST_CAP} is the most`);
	}
	for (const [index, step] of steps.entries()) checkStep(step, steps[index - 1]);

	return { name: 'custom', steps, weekends, source: 'own plan' };
}

function checkStep(step: PlanStep, before: PlanStep | undefined): void {
	if (!before) {
		if (step.fromDay !== 1) throw flaw('its first step does not begin on day 1');

		return;
	}
	if (before.toDay === null || step.fromDay !== before.toDay + 1) {
		throw flaw(`the step from day ${step.fromDay} does not follow the one before it`);
	}
	if (step.dailyCap > before.dailyCap * MAX_RISE) {
		throw flaw(
			`it rises from ${before.dailyCap} to ${step.dailyCap} mails, which is more than 100 %`,
		);
	}
}

function readStep(row: Record<string, unknown>, index: number): PlanStep {
	const read = (name: string, limits: { min: number; max: number; fallback?: number }): number => {
		const value = Number(row[name] ?? limits.fallback ?? Number.NaN);
		if (Number.isFinite(value) && value >= limits.min && value <= limits.max) return value;
		throw flaw(`"${name}" of step ${index + 1} is not between ${limits.min} and ${limits.max}`);
	};
	const isOpen = row.toDay === null || row.toDay === undefined;

	return {
		fromDay: read('fromDay', { min: 1, max: 1000 }),
		toDay: isOpen ? null : read('toDay', { min: 1, max: 1000 }),
		dailyCap: Math.floor(read('dailyCap', { min: 1, max: 2000 })),
		internalShare: read('internalShare', { min: 0, max: 1, fallback: 0 }),
		minSuccess: read('minSuccess', { min: 0, max: 1, fallback: 0.95 }),
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw flaw('it is no JSON');
	}
}

function flaw(why: string): ConfigurationError {
	return new ConfigurationError(
		`The own warm-up plan could not be used because ${why}`,
		'See docs/nodes/mailbox-warmup.md for an example',
	);
}
