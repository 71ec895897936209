import type { PlanStep, WarmupPlan } from '../plan';

const rampTarget = 50;
const rampSlope = 1.2;

/** Ledger S3-13, S3-14: 5 to 10 a day in the first week, then 20 % more each day. */
function twentyPercentSteps(): readonly PlanStep[] {
	const caps = [5, 6, 7, 8, 9, 10, 10];
	for (let cap = 10; cap < rampTarget; caps.push(cap)) {
		cap = Math.min(rampTarget, Math.ceil(cap * rampSlope));
	}

	return caps.map((dailyCap, index) => ({
		fromDay: index + 1,
		toDay: index + 1 === caps.length ? null : index + 1,
		dailyCap,
		internalShare: 0,
		minSuccess: 0.95,
	}));
}

export const warmupPlans: readonly WarmupPlan[] = [
	{
		name: '35days',
		// Ledger S2-26, S2-52. "100 %" is read as: no failure caused by us; greylisting is none.
		steps: [
			{ fromDay: 1, toDay: 7, dailyCap: 5, internalShare: 1, minSuccess: 1 },
			{ fromDay: 8, toDay: 14, dailyCap: 10, internalShare: 0.5, minSuccess: 1 },
			{ fromDay: 15, toDay: 21, dailyCap: 20, internalShare: 0.3, minSuccess: 0.95 },
			{ fromDay: 22, toDay: 28, dailyCap: 35, internalShare: 0, minSuccess: 0.9 },
			{ fromDay: 29, toDay: null, dailyCap: 50, internalShare: 0, minSuccess: 0.85 },
		],
		weekends: true,
		source: 'second seed, warm-up table',
	},
	{
		name: '20percent',
		steps: twentyPercentSteps(),
		weekends: true,
		source: 'third seed, warm-up strategy',
	},
];

export function findPlan(name: string): WarmupPlan | undefined {
	return warmupPlans.find((plan) => plan.name === name);
}
