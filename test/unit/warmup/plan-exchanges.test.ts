import { createToken, isOwnToken } from '../../../lib/warmup/exchange-token';
import type { PlannedExchange } from '../../../lib/warmup/plan-exchanges';
import { HOUR, openWarmupWorld, SECRET, type WarmupWorld } from '../../support/warmup-world';

const MINUTE = 60_000;
let world: WarmupWorld;

beforeEach(async () => {
	world = await openWarmupWorld('2026-11-23T08:00:00Z');
});
afterEach(async () => await world.store.close());

/** How often the commonest of them occurs. */
function mostOf(keys: ReadonlyArray<string | number>): number {
	const counts = new Map<string | number, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);

	return Math.max(...counts.values());
}

const at = (time: string): number => Date.parse(`2026-11-23T${time}:00Z`);

/** A day of runs, as the template makes them: every five minutes, keeping what was drawn. */
async function runDay(count: number, everyMinutes = 5): Promise<PlannedExchange[]> {
	const participants = await world.participate(count);
	const all: PlannedExchange[] = [];
	for (
		world.time.now = at('08:00');
		world.time.now < at('20:00');
		world.time.now += everyMinutes * MINUTE
	) {
		all.push(...world.plan(participants, all));
	}

	return all;
}

describe('planExchanges', () => {
	it('S2-31, S2-32: draws due times within the hour and its jitter, never past the window', async () => {
		const participants = await world.participate(6);
		const planned = world.plan(participants);

		expect(planned.length).toBeGreaterThan(0);
		for (const { dueAt } of planned) {
			expect(dueAt).toBeGreaterThanOrEqual(world.time.now);
			expect(dueAt).toBeLessThanOrEqual(world.time.now + 75 * MINUTE);
		}
		world.time.now = at('19:50');
		for (const { dueAt } of world.plan(participants)) expect(dueAt).toBeLessThan(at('20:00'));
	});

	it('S2-32: draws an hour once, however often it runs in it', async () => {
		const participants = await world.participate(8);
		const first = world.plan(participants);
		for (const minutes of [5, 20, 59]) {
			world.time.now = at('08:00') + minutes * MINUTE;
			expect(world.plan(participants, first)).toEqual([]);
		}
		world.time.now = at('09:00');

		expect(world.plan(participants, first).length).toBeGreaterThan(0);
	});

	it('spreads the share of a day over its hours instead of its first ones', async () => {
		const all = await runDay(12);
		const hours = new Set(all.map(({ dueAt }) => new Date(dueAt).getUTCHours()));

		expect(mostOf(all.map(({ senderMailbox }) => senderMailbox))).toBeLessThanOrEqual(5);
		expect(hours.size).toBeGreaterThanOrEqual(5);
	});

	it('S2-32: leaves no minute with a crowd', async () => {
		const all = await runDay(60);

		expect(all.length).toBeGreaterThan(200);
		expect(mostOf(all.map(({ dueAt }) => Math.floor(dueAt / MINUTE)))).toBeLessThan(
			all.length / 10,
		);
	});

	it('two workers draw the same hour once', async () => {
		const participants = await world.participate(8);
		const [one, two] = [world.plan(participants), world.plan(participants)];
		await world.store.warmups.planExchanges(one);
		await world.store.warmups.planExchanges(two);
		const kept = await world.store.warmups.listExchanges({ sinceDay: '2026-11-23', limit: 99 });

		expect(two.map(({ id }) => id)).toEqual(one.map(({ id }) => id));
		expect(kept.map(({ id, dueAt }) => [id, dueAt]).sort()).toEqual(
			one.map(({ id, dueAt }) => [id, dueAt]).sort(),
		);
	});

	it('does not catch up on hours in which n8n stood still', async () => {
		const participants = await world.participate(30, { allowance: 20 });
		world.time.now = at('17:00');
		const planned = world.plan(participants);

		expect(planned.length).toBeGreaterThan(0);
		expect(mostOf(planned.map(({ senderMailbox }) => senderMailbox))).toBeLessThanOrEqual(3);
	});

	it('draws the hours of a zone that is half an hour off', async () => {
		const participants = (await world.participate(6)).map((one) => ({
			...one,
			mailbox: { ...one.mailbox, timeZone: 'Asia/Kolkata' },
		}));
		world.time.now = at('14:25');
		const planned = world.plan(participants);

		expect(planned.length).toBeGreaterThan(0);
		for (const { dueAt } of planned) {
			expect(dueAt).toBeGreaterThanOrEqual(at('14:25'));
			expect(dueAt).toBeLessThan(at('14:30'));
		}
	});

	it.each(['07:59', '20:00'])('S2-30: plans nothing at %s', async (time) => {
		const participants = await world.participate(4);
		world.time.now = at(time);

		expect(world.plan(participants)).toEqual([]);
	});

	it('S2-33: leaves out who did not acknowledge', async () => {
		expect(world.plan(await world.participate(4, { acknowledged: false }))).toEqual([]);
	});

	it('never pairs one domain with itself, nor two mailboxes twice a day', async () => {
		const participants = await world.participate(2);
		const all = [
			...participants,
			...participants.map((one) => ({
				...one,
				mailbox: { ...one.mailbox, id: `${one.mailbox.id}x` },
			})),
		];
		const planned: PlannedExchange[] = [];
		for (let hour = 0; hour < 12; hour += 1) {
			world.time.now = at('08:00') + hour * HOUR;
			planned.push(...world.plan(all, planned));
		}
		const domainOf = (id: string) => all.find(({ mailbox }) => mailbox.id === id)?.mailbox.domain;
		const pairs = planned.map(({ senderMailbox, recipientMailbox }) =>
			[senderMailbox, recipientMailbox].sort().join(),
		);

		expect(pairs.length).toBeGreaterThan(0);
		expect(new Set(pairs).size).toBe(pairs.length);
		for (const { senderMailbox, recipientMailbox } of planned) {
			expect(domainOf(senderMailbox)).not.toBe(domainOf(recipientMailbox));
		}
	});
});

describe('tokens', () => {
	it('verify only when we made them', () => {
		const token = createToken(SECRET, 'abc');

		expect(isOwnToken(SECRET, token)).toBe(true);
		expect(isOwnToken('other', token)).toBe(false);
		expect(isOwnToken(SECRET, token.replace('abc', 'abd'))).toBe(false);
		expect(isOwnToken(SECRET, '')).toBe(false);
	});
});
