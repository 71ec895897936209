import { openMemoryStore } from '../../lib/adapters/store/open-store';
import { createSecureRandom } from '../../lib/adapters/secure-random';
import type { OutreachStore } from '../../lib/store/store';
import { findPlan } from '../../lib/warmup/data/warmup-plans';
import { enrol } from '../../lib/warmup/enrol';
import type { Participant, PlannedExchange } from '../../lib/warmup/plan-exchanges';
import { planExchanges } from '../../lib/warmup/plan-exchanges';

export const SECRET = 'a-secret';
export const HOUR = 3_600_000;

/** A store on a clock that stands until it is moved, and mailboxes that exchange mail in it. */
export interface WarmupWorld {
	readonly time: { now: number };
	readonly clock: { now(): number };
	readonly random: ReturnType<typeof createSecureRandom>;
	readonly store: OutreachStore;
	/** Mailboxes of different domains on the 35-day plan, each with an allowance of today. */
	participate(
		count: number,
		given?: { acknowledged?: boolean; allowance?: number },
	): Promise<Participant[]>;
	plan(
		participants: readonly Participant[],
		today?: readonly PlannedExchange[],
	): readonly PlannedExchange[];
}

export async function openWarmupWorld(at: string): Promise<WarmupWorld> {
	const time = { now: Date.parse(at) };
	const clock = { now: () => time.now };
	const random = createSecureRandom(clock);
	const store = await openMemoryStore({ clock });

	return {
		time,
		clock,
		random,
		store,
		participate: async (count, { acknowledged = true, allowance = 5 } = {}) => {
			const plan = findPlan('35days');
			if (!plan) throw new Error('no plan');
			const list: Participant[] = [];
			for (let index = 0; index < count; index += 1) {
				const mailbox = await store.mailboxes.upsert({ address: `m@d${index}.example.com` });
				const accepted = acknowledged ? { at: 0, workflowId: 'w', textVersion: 1 } : null;
				const request = { plan: '35days', planSteps: null, acknowledged: accepted };
				const enrolment = await enrol({ ...store, weigh: () => 0, clock }, mailbox, request);
				await store.warmups.put({ ...enrolment, allowance });
				list.push({ mailbox, enrolment: { ...enrolment, allowance }, plan });
			}

			return list;
		},
		plan: (participants, today = []) =>
			planExchanges({
				...{ perRun: 3, jitterMinutes: 15, windowStart: 480, windowEnd: 1200 },
				participants,
				today: today.map((one) => ({ ...one, owner: null, leaseUntil: null })),
				now: time.now,
				secret: SECRET,
				random,
			}),
	};
}
