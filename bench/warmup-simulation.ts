import { openMemoryStore } from '../lib/adapters/store/open-store';
import type { Mailbox } from '../lib/store/mailbox-pool';
import type { OutreachStore } from '../lib/store/store';
import { applyPlan } from '../lib/warmup/apply-plan';
import { findPlan } from '../lib/warmup/data/warmup-plans';
import { enrol } from '../lib/warmup/enrol';

export interface WarmupFigures {
	readonly mailboxes: number;
	readonly days: number;
	readonly seconds: number;
	/** Mailbox days with more mail than the plan's table has for them. */
	readonly abovePlan: number;
	readonly rolledBack: number;
	readonly expectedRollbacks: number;
	readonly sentInCooldown: number;
	readonly finished: number;
	readonly expectedFinished: number;
}

const MAILBOXES = 1200;
const DAYS = 40;
const DAY_MS = 24 * 3_600_000;
// Every 20th mailbox bounces in its second week, every 30th is complained about in its third.
const bounces = (index: number, day: number): boolean => index % 20 === 0 && day >= 9 && day <= 11;
const complains = (index: number, day: number): boolean => index % 30 === 7 && day === 16;

/** 1,200 mailboxes on a clock that jumps from day to day; each sends all it may. */
export async function simulateWarmup(): Promise<WarmupFigures> {
	const startedAt = performance.now();
	const time = { now: Date.parse('2026-01-05T09:00:00Z') };
	const clock = { now: () => time.now };
	const store = await openMemoryStore({ clock });
	const ports = { ...store, weigh: () => 0, clock };
	const figures = { abovePlan: 0, sentInCooldown: 0 };
	const rolledBack = new Set<number>();
	try {
		const mailboxes = await createMailboxes(store);
		for (const mailbox of mailboxes) {
			await enrol(ports, mailbox, { plan: '35days', planSteps: null, acknowledged: null });
		}
		for (let day = 1; day <= DAYS; day += 1) {
			for (const [index, mailbox] of mailboxes.entries()) {
				const { enrolment } = await applyPlan(ports, mailbox, { weekends: true });
				const current = await store.mailboxes.get(mailbox.id);
				const sends = current?.dailyCap ?? 0;
				if (sends > planCap(day)) figures.abovePlan += 1;
				if (enrolment.state === 'cooling_down' && sends > 0) figures.sentInCooldown += 1;
				if (enrolment.state === 'rolled_back') rolledBack.add(index);
				await send(store, {
					mailbox,
					sends,
					bounced: bounces(index, day),
					complained: complains(index, day),
					now: time.now,
				});
			}
			time.now += DAY_MS;
		}
		const finished = (await store.warmups.list({ state: 'finished', limit: 10_000 })).length;
		const expected = expectations();

		return {
			...figures,
			...expected,
			mailboxes: MAILBOXES,
			days: DAYS,
			rolledBack: rolledBack.size,
			finished,
			seconds: (performance.now() - startedAt) / 1000,
		};
	} finally {
		await store.close();
	}
}

function expectations() {
	const indexes = Array.from({ length: MAILBOXES }, (_, index) => index);
	const troubled = indexes.filter((index) => bounces(index, 10) || complains(index, 16)).length;

	return { expectedRollbacks: troubled, expectedFinished: MAILBOXES - troubled };
}

/** The most that the table allows on the n-th day, whatever happened. */
function planCap(day: number): number {
	const steps = findPlan('35days')?.steps ?? [];

	return steps.find(({ toDay }) => toDay === null || day <= toDay)?.dailyCap ?? 0;
}

async function createMailboxes(store: OutreachStore): Promise<readonly Mailbox[]> {
	return await store.transaction(async ({ mailboxes }) => {
		const created: Mailbox[] = [];
		for (let index = 0; index < MAILBOXES; index += 1) {
			created.push(
				await mailboxes.upsert({ address: `m${index}@d${index}.example.com`, dailyCap: 50 }),
			);
		}

		return created;
	});
}

interface SentDay {
	readonly mailbox: Mailbox;
	readonly sends: number;
	readonly bounced: boolean;
	readonly complained: boolean;
	readonly now: number;
}

async function send(
	store: OutreachStore,
	{ mailbox, sends, bounced, complained, now }: SentDay,
): Promise<void> {
	const day = new Date(now).toISOString().slice(0, 10);
	const result = { mailboxId: mailbox.id, provider: 'other', day };
	await store.transaction(async ({ mailboxes }) => {
		for (let index = 0; index < sends; index += 1)
			await mailboxes.countResult({ ...result, outcome: 'sent' });
		if (bounced && sends > 0) await mailboxes.countResult({ ...result, outcome: 'bounced' });
		if (complained && sends > 0) await mailboxes.countResult({ ...result, outcome: 'complained' });
	});
}
