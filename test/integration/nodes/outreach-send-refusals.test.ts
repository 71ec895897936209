import { at, recipients } from '../../../sandbox/faults/smtp-script';
import { endRest, readRest, slowDown } from '../../../lib/store/sender-rest';
import { jsonOf } from '../../support/node-harness';
import type { SendWorld } from '../../support/send-world';
import { american, fromPool, startSendWorld } from '../../support/send-world';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
let world: SendWorld;
afterEach(async () => await world.stop());

const sendFromPool = async (options: object = {}, people = [american('bob@example.com')]) =>
	await world.send(people, {
		params: fromPool({ concurrency: 1, ...options }),
		credentials: {},
	});
const restOf = async (id: string) =>
	((await world.store.mailboxes.get(id))?.cooldownUntil ?? 0) - Date.now();
const lastEvent = async () => (await world.store.alerts.listEvents({ limit: 10 }))[0];

describe('a policy refusal', () => {
	it('rests the mailbox for a day, and pauses it at the second one within a week', async () => {
		world = await startSendWorld({ script: at('rcpt', '550 5.7.1 Refused by local policy') });
		const ada = await world.addMailbox('ada@example.org');
		const eve = await world.addMailbox('eve@example.org');
		await world.store.mailboxes.setStatus(eve.id, 'paused', 'not part of this');
		expect(jsonOf(await sendFromPool(), 'Rejected')).toMatchObject([{ replyClass: 'policy' }]);

		expect(await restOf(ada.id)).toBeGreaterThan(DAY_MS - MINUTE_MS);
		expect(await restOf(eve.id)).toBeLessThan(0);
		await expect(world.store.suppressions.count()).resolves.toBe(0);
		await expect(lastEvent()).resolves.toMatchObject({
			kind: 'send.policy_block',
			details: { scope: 'mailbox', paused: ['ada@example.org'] },
		});

		await endRest(world.store, ada.id, Date.now());
		await sendFromPool({}, [american('kim@example.net')]);
		await expect(world.store.mailboxes.get(ada.id)).resolves.toMatchObject({ status: 'paused' });
	});

	it('rests every mailbox of the domain for two weeks when the mail is called spam', async () => {
		world = await startSendWorld({ script: at('body', '554 5.7.1 Rejected as spam') });
		const [ada, eve, other] = [
			await world.addMailbox('ada@example.org'),
			await world.addMailbox('eve@example.org'),
			await world.addMailbox('kim@other.example'),
		];
		await sendFromPool();

		const resting = [await restOf(ada.id), await restOf(eve.id)].filter((rest) => rest > 0);
		const rests = (await world.store.senderDomains.list()).filter(
			({ cooldownUntil }) => cooldownUntil !== null,
		);
		expect(rests).toHaveLength(1);
		expect((rests[0]?.cooldownUntil ?? 0) - Date.now()).toBeGreaterThan(14 * DAY_MS - MINUTE_MS);
		expect(resting.length === 2 || (await restOf(other.id)) > 0).toBe(true);
		await expect(lastEvent()).resolves.toMatchObject({
			severity: 'critical',
			details: { scope: 'spam' },
		});
	});

	it('rests the domain for a day when its mail is not authenticated', async () => {
		world = await startSendWorld({ script: at('rcpt', '550 5.7.26 Not authenticated') });
		const ada = await world.addMailbox('ada@example.org');
		const eve = await world.addMailbox('eve@example.org');
		await sendFromPool();

		for (const { id } of [ada, eve]) expect(await restOf(id)).toBeGreaterThan(DAY_MS - MINUTE_MS);
	});

	it('quarantines our server when its address is listed, and its neighbours send no more', async () => {
		world = await startSendWorld({
			script: at('connect', '554 5.7.1 Client host [192.0.2.7] blocked using zen.example'),
		});
		const server = await world.store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.org',
			mailFromAddress: 'bounce@example.org',
		});
		for (const name of ['ada', 'eve'])
			await world.addMailbox(`${name}@example.org`, { serverId: server.id });
		await sendFromPool();

		await expect(world.store.servers.get(server.id)).resolves.toMatchObject({
			status: 'quarantined',
		});
		await expect(
			world.store.reputation.listActions({ subject: server.id, limit: 5 }),
		).resolves.toMatchObject([{ action: 'server.quarantine' }]);
		world.server.setScript(() => undefined);
		expect(jsonOf(await sendFromPool({}, [american('kim@example.net')]), 'Deferred')).toMatchObject(
			[{ reasons: ['no_mailbox_available'] }],
		);
	});

	it('stops a credential as well, until a person ends the rest', async () => {
		world = await startSendWorld({ script: at('rcpt', '550 5.7.1 Refused by local policy') });
		const people = [american('bob@example.com'), american('eve@example.net')];
		const outputs = await world.send(people, { params: { options: { concurrency: 1 } } });

		expect(jsonOf(outputs, 'Rejected')).toHaveLength(1);
		expect(jsonOf(outputs, 'Deferred')).toMatchObject([{ reasons: ['mailbox_paused'] }]);
		expect(world.server.commands().filter(({ stage }) => stage === 'rcpt')).toHaveLength(1);
	});
});

describe('a refusal for the rate', () => {
	it('rests the mailbox a quarter of an hour and halves its rate', async () => {
		world = await startSendWorld({ script: at('rcpt', '451 4.7.500 Server busy') });
		const ada = await world.addMailbox('ada@example.org', { minuteCap: 8 });
		await sendFromPool();

		expect(await restOf(ada.id)).toBeGreaterThan(14 * MINUTE_MS);
		expect(await restOf(ada.id)).toBeLessThanOrEqual(15 * MINUTE_MS);
		await expect(readRest(world.store, ada.id, Date.now())).resolves.toMatchObject({ slowdown: 2 });

		// The rest is over, the memory is not: of eight a minute four are left.
		world.server.setScript(() => undefined);
		await world.store.mailboxes.schedule(ada.id, { cooldownUntil: Date.now() - 1 });
		const [sent] = jsonOf(await sendFromPool({}, [american('kim@example.net')]), 'Sent');
		expect(sent?.policy).toMatchObject({ remaining: { mailbox_rate: 4 } });
	});

	it('doubles the rest with each refusal, up to a day, and forgets after a day of peace', async () => {
		world = await startSendWorld();
		let now = Date.UTC(2026, 10, 21, 9);
		const rests: number[] = [];
		for (let refusal = 0; refusal < 9; refusal += 1) {
			const until = await slowDown(world.store, 'm1', { now, firstRestMs: 15 * MINUTE_MS });
			// Refused together with it: no second refusal.
			expect(await slowDown(world.store, 'm1', { now, firstRestMs: 15 * MINUTE_MS })).toBe(until);
			rests.push((until - now) / MINUTE_MS);
			now = until;
		}

		expect(rests).toEqual([15, 30, 60, 120, 240, 480, 960, 1_440, 1_440]);
		await expect(readRest(world.store, 'm1', now + DAY_MS)).resolves.toMatchObject({ slowdown: 1 });
		const again = await slowDown(world.store, 'm1', {
			now: now + DAY_MS,
			firstRestMs: 15 * MINUTE_MS,
		});
		expect(again - now - DAY_MS).toBe(15 * MINUTE_MS);
	});
});

describe('a used-up quota', () => {
	it('rests the mailbox until its first mails leave the rolling day', async () => {
		world = await startSendWorld();
		const ada = await world.addMailbox('ada@example.org', { rollingCap: 500 });
		expect(jsonOf(await sendFromPool(), 'Sent')).toHaveLength(1);
		world.server.setScript(at('mail', '550 5.4.5 Daily user sending limit exceeded'));
		await sendFromPool({}, [american('kim@example.net')]);

		expect(await restOf(ada.id)).toBeGreaterThan(DAY_MS - MINUTE_MS);
		expect(await restOf(ada.id)).toBeLessThanOrEqual(DAY_MS + 60 * MINUTE_MS);
	});

	it('is asked for again after an hour where the hours are not counted', async () => {
		world = await startSendWorld({ script: at('mail', '550 5.4.5 Daily limit exceeded') });
		const ada = await world.addMailbox('ada@example.org');
		await sendFromPool();

		expect(await restOf(ada.id)).toBeGreaterThan(59 * MINUTE_MS);
		expect(await restOf(ada.id)).toBeLessThanOrEqual(60 * MINUTE_MS);
	});
});

describe('a server that is down', () => {
	const people = [american('bob@example.com'), american('kim@example.net')];
	const down = { host: '127.0.0.1', port: 1, security: 'none' } as const;

	it('costs one mail a try; the others wait for the next knock a minute later', async () => {
		world = await startSendWorld();
		const ada = await world.addMailbox('ada@example.org', { smtp: down });
		const deferred = jsonOf(await sendFromPool({}, people), 'Deferred');

		expect(deferred).toMatchObject([
			{ replyClass: 'network' },
			{ reasons: ['no_mailbox_available'] },
		]);
		expect(await restOf(ada.id)).toBeGreaterThan(0);
		expect(await restOf(ada.id)).toBeLessThanOrEqual(MINUTE_MS);
		await expect(lastEvent()).resolves.toMatchObject({
			kind: 'send.server_unreachable',
			details: { server: '127.0.0.1' },
		});
	});

	it('is left alone while mailboxes of other servers go on', async () => {
		world = await startSendWorld();
		await world.addMailbox('ada@example.org', { smtp: down });
		await world.addMailbox('eve@example.org');
		const outputs = await sendFromPool({}, [...people, american('lee@example.edu')]);

		expect(jsonOf(outputs, 'Deferred').length).toBeLessThanOrEqual(1);
		expect(jsonOf(outputs, 'Sent').length).toBeGreaterThanOrEqual(2);
	});
});

describe('a refusal of what was written', () => {
	it.each([
		['too large', at('mail', '552 5.3.4 Message too big for system')],
		['a text that is not taken', at('body', '554 5.6.0 Message contains invalid header')],
	])('flags the campaign and nobody else: %s', async (_, script) => {
		world = await startSendWorld({ script });
		const ada = await world.addMailbox('ada@example.org');
		const outputs = await sendFromPool({}, [american('bob@example.com')]);

		expect(jsonOf(outputs, 'Rejected')).toMatchObject([{ replyClass: 'content' }]);
		await expect(lastEvent()).resolves.toMatchObject({
			kind: 'send.content_refused',
			subject: 'spring',
			details: { campaignId: 'spring', stepId: '1' },
		});
		expect(await restOf(ada.id)).toBeLessThan(0);
		await expect(world.store.suppressions.count()).resolves.toBe(0);
	});
});

describe('refusals that concern the recipient', () => {
	it.each([
		['a full mailbox', '552 5.2.2 Mailbox full', 3],
		['a mailbox that was switched off', '550 5.2.1 Disabled', 2],
	])('%s is suppressed for 90 days at its last chance only', async (_, reply, chances) => {
		world = await startSendWorld({ script: recipients({ 'bob@example.com': reply }) });
		for (let chance = 1; chance <= chances; chance += 1) {
			await expect(world.store.suppressions.count()).resolves.toBe(0);
			await world.send([american('bob@example.com')], {
				params: { campaignId: `campaign-${chance}`, options: { frequencyDays: 0 } },
			});
		}

		const entry = await world.store.suppressions.find({
			address: 'bob@example.com',
			campaignId: '',
		});
		const days = ((entry?.expiresAt ?? 0) - Date.now()) / DAY_MS;
		expect(Math.round(days)).toBe(90);
	});
});
