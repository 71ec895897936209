import type { WarmupEnrolment } from '../../../lib/store/warmup-book';
import type { DayFacts } from '../../../lib/warmup/advance';
import { advance } from '../../../lib/warmup/advance';
import { findPlan, warmupPlans } from '../../../lib/warmup/data/warmup-plans';
import type { GateVerdict } from '../../../lib/warmup/gate';
import { readOwnPlan, stepAt } from '../../../lib/warmup/plan';

const DAY = 24 * 3_600_000;
const plan = findPlan('35days') ?? warmupPlans[0];
if (!plan) throw new Error('no plan');

const start: WarmupEnrolment = {
	mailboxId: 'm',
	plan: '35days',
	planSteps: null,
	state: 'ramping',
	step: 0,
	planDay: 1,
	daysAtStep: 0,
	allowance: 0,
	allowanceDay: null,
	holdSince: null,
	cooldownUntil: null,
	lastGoodStep: 0,
	acknowledged: null,
	history: [],
	startedAt: 0,
	updatedAt: 0,
};

/** One day after the other; `sent` is the share of the allowance that was used. */
function live(
	days: number,
	choose: (day: number) => { verdict?: GateVerdict; sent?: number },
	from = start,
) {
	let enrolment = from;
	const caps: number[] = [];
	const first = from.allowanceDay === null ? 1 : caps.length + 100;
	for (let day = first; day < first + days; day += 1) {
		const { verdict = 'advance', sent = 1 } = choose(day - first + 1);
		const facts: DayFacts = {
			now: day * DAY,
			today: new Date(day * DAY).toISOString().slice(0, 10),
			isWeekend: false,
			sentOnAllowanceDay: Math.floor(enrolment.allowance * sent),
			gate: { verdict, success: 1, reasons: [] },
		};
		enrolment = advance(plan as NonNullable<typeof plan>, enrolment, facts);
		caps.push(enrolment.allowance);
	}

	return { enrolment, caps };
}

describe('the 35-day plan', () => {
	it('S2-26, S2-52: has the caps of the table, day by day', () => {
		const { caps, enrolment } = live(36, () => ({}));
		const week = (cap: number) => Array.from({ length: 7 }, () => cap);

		expect(caps).toEqual([...week(5), ...week(10), ...week(20), ...week(35), ...week(50), 50]);
		expect(enrolment.state).toBe('finished');
	});

	it('does not count a day on which only 3 of 5 were sent', () => {
		expect(live(9, (day) => ({ sent: day < 5 ? 0.6 : 1 })).caps.at(-1)).toBe(5);
	});

	it('keeps the cap while the gate holds, and says since when', () => {
		const { caps, enrolment } = live(12, (day) => (day >= 8 ? { verdict: 'hold' } : {}));

		expect(new Set(caps)).toEqual(new Set([5]));
		expect(enrolment.holdSince).toBe(8 * DAY);
	});

	it('goes back one step and stays there at least three days', () => {
		const { caps } = live(14, (day) => (day === 10 ? { verdict: 'rollback' } : {}));

		expect(caps.slice(7, 10)).toEqual([10, 10, 5]);
		expect(caps.slice(10)).toEqual([5, 5, 5, 5]);
	});

	it('S3-07, S3-16: rests for 14 days, then begins one step below the last good one', () => {
		const { caps } = live(40, (day) => (day === 23 ? { verdict: 'cooldown' } : {}));

		expect(caps.slice(21, 23)).toEqual([35, 0]);
		expect(caps.slice(23, 36).every((cap) => cap === 0)).toBe(true);
		// Step 3 (20 a day) was the last good one.
		expect(caps[36]).toBe(10);
	});

	it('is worked out once a day', () => {
		const { enrolment } = live(3, () => ({}));

		expect(
			advance(plan, enrolment, {
				now: 0,
				today: enrolment.allowanceDay ?? '',
				isWeekend: false,
				sentOnAllowanceDay: 5,
				gate: { verdict: 'rollback', success: 0, reasons: [] },
			}),
		).toBe(enrolment);
	});
});

describe('the 20 % plan', () => {
	it('S3-13, S3-14: starts with 5 to 10 and never rises by more than 20 % after the first week', () => {
		const caps = findPlan('20percent')?.steps.map(({ dailyCap }) => dailyCap) ?? [];

		expect(caps.slice(0, 7)).toEqual([5, 6, 7, 8, 9, 10, 10]);
		expect(caps.at(-1)).toBe(50);
		for (let index = 7; index < caps.length; index += 1) {
			expect(caps[index]).toBeLessThanOrEqual(Math.ceil((caps[index - 1] ?? 0) * 1.2));
		}
	});
});

describe('readOwnPlan', () => {
	const rows = [
		{ fromDay: 1, toDay: 7, dailyCap: 10 },
		{ fromDay: 8, toDay: null, dailyCap: 20 },
	];

	it('reads a table', () => {
		expect(stepAt(readOwnPlan(JSON.stringify(rows), true), 1)).toMatchObject({
			dailyCap: 20,
			minSuccess: 0.95,
		});
	});

	it.each([
		['no list', '{}', /not a list/],
		['no JSON', '[', /no JSON/],
		['a start above 20', [{ fromDay: 1, toDay: null, dailyCap: 21 }], /starts with 21/],
		['a rise above 100 %', [rows[0], { ...rows[1], dailyCap: 21 }], /more than 100 %/],
		['a gap', [rows[0], { ...rows[1], fromDay: 9 }], /does not follow/],
		['a late start', [{ ...rows[0], fromDay: 2 }], /day 1/],
		['a cap of 0', [{ fromDay: 1, toDay: null, dailyCap: 0 }], /"dailyCap"/],
	])('S2-78: refuses %s', (_case, value, message) => {
		expect(() => readOwnPlan(value, true)).toThrow(message);
	});
});
