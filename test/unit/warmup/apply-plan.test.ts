import { weightOf } from '../../../lib/reputation/listing-event';
import type { BlacklistEvent } from '../../../lib/store/reputation-log';
import type { WarmupEnrolment } from '../../../lib/store/warmup-book';
import { applyPlan } from '../../../lib/warmup/apply-plan';
import { control, enrol } from '../../../lib/warmup/enrol';
import { HOUR, openWarmupWorld, type WarmupWorld } from '../../support/warmup-world';

const DAY = 24 * HOUR;
let world: WarmupWorld;

beforeEach(async () => {
	world = await openWarmupWorld('2026-11-02T09:00:00Z');
});
afterEach(async () => await world.store.close());

const ports = () => ({
	...world.store,
	clock: world.clock,
	weigh: (event: BlacklistEvent) => weightOf(event).weight,
});

/** A mailbox in the third week of the 35-day plan, with 20 mails a day. */
async function start(address: string, serverId: string | null = null) {
	const mailbox = await world.store.mailboxes.upsert({ address, serverId, dailyCap: 50 });
	const request = { plan: '35days', planSteps: null, acknowledged: null };
	const enrolment = await enrol(ports(), mailbox, request);
	await world.store.warmups.put({ ...enrolment, step: 2, planDay: 15, lastGoodStep: 2 });

	return mailbox;
}

async function today(address: string): Promise<WarmupEnrolment> {
	const mailbox = await world.store.mailboxes.findByAddress(address);
	if (!mailbox) throw new Error(`no mailbox ${address}`);

	return (await applyPlan(ports(), mailbox, { weekends: true })).enrolment;
}

async function send(address: string, results: Record<string, number>, provider = 'other') {
	const id = (await world.store.mailboxes.findByAddress(address))?.id ?? '';
	const day = new Date(world.time.now).toISOString().slice(0, 10);
	for (const [outcome, times] of Object.entries(results)) {
		for (let index = 0; index < times; index += 1)
			await world.store.mailboxes.countResult({
				mailboxId: id,
				provider,
				day,
				outcome: outcome as 'sent',
			});
	}
}

const list = async (subject: string, zone: string, code: string) =>
	await world.store.reputation.putEvent({
		subjectKind: 'domain',
		subject,
		zone,
		code,
		severity: 'medium',
		status: 'active',
		firstSeen: 1,
		lastSeen: 1,
		readsListed: 2,
		readsClear: 0,
		reopened: 0,
		resolvedAt: null,
		actionTaken: null,
	});

describe('applyPlan', () => {
	it('goes back a step after 14 days without mail, and starts again after 30', async () => {
		await start('a@example.com');
		await today('a@example.com');
		await send('a@example.com', { sent: 20 });
		world.time.now += 14 * DAY;
		expect(await today('a@example.com')).toMatchObject({ step: 1, allowance: 10 });
		world.time.now += 30 * DAY;

		expect(await today('a@example.com')).toMatchObject({ step: 0, planDay: 1, allowance: 5 });
	});

	it('holds what was found in Junk against the mails of the same days, not of today', async () => {
		const { id } = await start('a@example.com');
		await today('a@example.com');
		await send('a@example.com', { sent: 20 });
		world.time.now += DAY;
		const exchange = {
			...{ senderMailbox: id, recipientMailbox: 'other', messageId: null, threadToken: null },
			...({ replyDepth: 0, state: 'found', placement: 'junk', looks: 1, dueAt: 0 } as const),
			...{ sentAt: null, foundAt: null },
			day: new Date(world.time.now).toISOString().slice(0, 10),
		};
		await world.store.warmups.planExchanges(
			['t1', 't2', 't3'].map((token) => ({ ...exchange, id: token, token })),
		);

		expect(await today('a@example.com')).toMatchObject({ step: 2, planDay: 16, holdSince: null });
	});

	it('S3-16: rests the whole domain for 14 days, then begins one step below the last good one', async () => {
		await start('a@example.com');
		const sibling = await start('b@example.com');
		await today('a@example.com');
		await today('b@example.com');
		await send('a@example.com', { sent: 20, blocked: 1 }, 'google');
		world.time.now += DAY;
		expect(await today('a@example.com')).toMatchObject({ state: 'cooling_down', allowance: 0 });
		expect(await world.store.warmups.get(sibling.id)).toMatchObject({ state: 'cooling_down' });
		world.time.now += 13 * DAY;
		expect(await today('b@example.com')).toMatchObject({ state: 'cooling_down', allowance: 0 });
		world.time.now += 2 * DAY;

		for (const address of ['a@example.com', 'b@example.com'])
			expect(await today(address)).toMatchObject({ state: 'rolled_back', step: 1, allowance: 10 });
		expect((await world.store.mailboxes.get(sibling.id))?.dailyCap).toBe(10);
	});

	it.each(['hold', 'stop'] as const)('a %s that is resumed does not shorten the rest, nor what follows it', async (act) => {
		const mailbox = await start('a@example.com');
		await today('a@example.com');
		await send('a@example.com', { sent: 20, blocked: 1 }, 'google');
		world.time.now += DAY;
		const enrolment = await today('a@example.com');
		await control(ports(), { mailbox, enrolment }, act);
		world.time.now += DAY;
		expect(await today('a@example.com')).toMatchObject({ allowance: 0 });
		await control(ports(), { mailbox, enrolment: await today('a@example.com') }, 'resume');
		world.time.now += DAY;
		expect(await today('a@example.com')).toMatchObject({ state: 'cooling_down', allowance: 0 });
		world.time.now += 13 * DAY;

		expect(await today('a@example.com')).toMatchObject({ state: 'rolled_back', step: 1, cooldownUntil: null });
	}); // prettier-ignore

	it('the rest is the whole domain, a mailbox that is new in it included, and shortens no longer one', async () => {
		await start('a@example.com');
		const sibling = await start('b@example.com');
		const longer = world.time.now + 30 * DAY;
		await world.store.mailboxes.schedule(sibling.id, { cooldownUntil: longer });
		await today('a@example.com');
		await send('a@example.com', { sent: 20, blocked: 1 }, 'google');
		world.time.now += DAY;
		await today('a@example.com');
		const until = world.time.now + 14 * DAY;

		const { id } = await world.store.mailboxes.upsert({ address: 'c@example.com' });
		const restOf = async (mailbox: string) =>
			(await world.store.mailboxes.get(mailbox))?.cooldownUntil;
		expect([await restOf(id), await restOf(sibling.id)]).toEqual([until, longer]);
		expect(await world.store.senderDomains.get('example.com')).toMatchObject({
			cooldownUntil: until,
		});
	});

	it.each([
		['dbl.spamhaus.org', '127.0.1.2 listed', 'cooldown'],
		// The grey bit of this list weighs 3.
		['multi.uribl.com', '127.0.0.4 grey', 'advance'],
	])('a listing of the domain at %s (%s): %s', async (zone, code, gate) => {
		const mailbox = await start('a@example.com');
		await today('a@example.com');
		await send('a@example.com', { sent: 20 });
		await list('example.com', zone, code);
		world.time.now += DAY;

		expect((await applyPlan(ports(), mailbox, { weekends: true })).gate.verdict).toBe(gate);
	});

	it('holds, and rests nobody, while its server is listed', async () => {
		const server = await world.store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.com',
			mailFromAddress: 'b@example.com',
			ip4: '192.0.2.10',
		});
		const mailbox = await start('a@example.com', server.id);
		await today('a@example.com');
		await send('a@example.com', { sent: 20 });
		await list('192.0.2.10', 'zen.spamhaus.org', '127.0.0.3 CSS');
		world.time.now += DAY;
		const { gate, enrolment } = await applyPlan(ports(), mailbox, { weekends: true });

		expect(gate).toMatchObject({
			verdict: 'hold',
			reasons: ['an important blocklist lists its server'],
		});
		expect(enrolment).toMatchObject({ state: 'ramping', allowance: 20 });
	});

	it('does not count a plan day of which 3 of 10 were sent', async () => {
		await start('a@example.com');
		await today('a@example.com');
		await send('a@example.com', { sent: 6 });
		world.time.now += DAY;

		expect(await today('a@example.com')).toMatchObject({ planDay: 15 });
	});

	it('refuses a plan that does not exist, and names those that do', async () => {
		const mailbox = await world.store.mailboxes.upsert({ address: 'a@example.com', dailyCap: 50 });
		const request = { plan: 'fortnight', planSteps: null, acknowledged: null };

		await expect(enrol(ports(), mailbox, request)).rejects.toThrow('no warm-up plan "fortnight"');
		expect(await world.store.warmups.get(mailbox.id)).toBeUndefined();
		expect((await world.store.mailboxes.get(mailbox.id))?.dailyCap).toBe(50);
	});
});
