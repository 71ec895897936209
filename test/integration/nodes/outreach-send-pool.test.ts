import { at } from '../../../sandbox/faults/smtp-script';
import type { NewMailbox } from '../../../lib/store/mailbox-pool';
import { jsonOf } from '../../support/node-harness';
import type { SendWorld } from '../../support/send-world';
import { american, fromPool, startSendWorld } from '../../support/send-world';

let world: SendWorld;
afterEach(async () => await world.stop());

const addMailbox = async (name: string, change: Partial<NewMailbox> = {}) =>
	await world.addMailbox(`${name}@example.org`, { fromName: name, ...change });
const people = (count: number) =>
	Array.from({ length: count }, (_, index) => american(`user${index}@host${index}.example`));

describe('Outreach Send from the pool', () => {
	it('spreads mails over the mailboxes and ends each day at its cap (S3-17)', async () => {
		world = await startSendWorld();
		for (const name of ['ada', 'eve', 'ann']) await addMailbox(name, { dailyCap: 3 });
		const outputs = await world.send(people(12), { params: fromPool(), credentials: {} });

		const sent = jsonOf(outputs, 'Sent');
		expect(sent).toHaveLength(9);
		expect(
			['ada', 'eve', 'ann'].map(
				(name) => sent.filter(({ mailbox }) => mailbox === `${name}@example.org`).length,
			),
		).toEqual([3, 3, 3]);
		expect(jsonOf(outputs, 'Deferred').map(({ reasons }) => reasons)).toEqual(
			Array(3).fill(['no_mailbox_available']),
		);
	});

	it('leaves all mailboxes of a full server in peace, however many, until tomorrow', async () => {
		world = await startSendWorld();
		const server = await world.store.servers.upsert({
			name: 'out1',
			heloName: 'out1.example.org',
			mailFromAddress: 'bounce@example.org',
			dailyCap: 2,
		});
		for (let index = 0; index < 12; index += 1)
			await addMailbox(`full${index}`, { serverId: server.id });
		await addMailbox('ada');
		const outputs = await world.send(people(10), {
			params: fromPool({ strategy: 'roundRobin' }),
			credentials: {},
		});

		const sent = jsonOf(outputs, 'Sent');
		expect(sent).toHaveLength(10);
		expect(sent.filter(({ mailbox }) => mailbox !== 'ada@example.org')).toHaveLength(2);
		const put = await world.store.mailboxes.list({ serverId: server.id, limit: 20 });
		expect(put).toHaveLength(12);
		expect(put.every(({ nextAt }) => nextAt > Date.now())).toBe(true);
	});

	it('names the mailbox of the pool whose settings cannot be read', async () => {
		world = await startSendWorld();
		const smtp = { host: world.server.host, port: world.server.port, security: 'none' } as const;
		await addMailbox('ada', { smtp: { ...smtp, caCertificate: 'no certificate' } });

		await expect(
			world.send(people(1), { params: fromPool(), credentials: {}, continueOnFail: false }),
		).rejects.toThrow(/"ada@example.org" of the pool .* not a certificate in PEM format/);
	});

	it('sends what is due although the mailbox of one mail cannot be used any more', async () => {
		world = await startSendWorld({ script: at('rcpt', '450 4.7.1 Greylisted') });
		const run = { params: fromPool(), credentials: {} };
		const [bob, eve] = people(2);
		const ada = await addMailbox('ada');
		await world.send([bob ?? {}], run);
		await world.store.mailboxes.setStatus(ada.id, 'paused', 'for the test');
		await addMailbox('ann');
		await world.send([eve ?? {}], run);
		await world.store.mailboxes.setStatus(ada.id, 'active', 'for the test');
		await addMailbox('ada', { smtp: { ...ada.smtp, port: 0.5 } });
		for (const { id } of await world.store.sends.findDue(Number.MAX_SAFE_INTEGER, 9, {})) {
			const patch = { nextAttemptAt: 1 };
			await world.store.sends.transition({ attemptId: id, from: ['deferred'], to: 'deferred', patch });
		}
		world.server.setScript(() => undefined);
		const due = { credentials: {}, params: { ...fromPool(), operation: 'sendDue' } };
		const outputs = await world.send([{ trigger: 'every minute' }], { ...due, continueOnFail: true });

		expect(jsonOf(outputs, 'Sent')).toMatchObject([{ email: eve?.email }]);
		expect(jsonOf(outputs, 'Rejected')).toMatchObject([
			{ email: bob?.email, campaignId: 'spring', errorCode: 'configuration', errorRetryable: false },
		]);
		await expect(world.send([{}], due)).rejects.toThrow(/"ada@example.org" of the pool .* "Port"/);
	}); // prettier-ignore

	it('paces: a mailbox that has just sent is not free', async () => {
		world = await startSendWorld();
		await addMailbox('ada');
		const outputs = await world.send(people(3), {
			params: fromPool({ pacing: true }),
			credentials: {},
		});

		expect(jsonOf(outputs, 'Sent')).toHaveLength(1);
		const [waiting] = jsonOf(outputs, 'Deferred');
		expect(Date.parse(String(waiting?.nextAttemptAt))).toBeGreaterThan(Date.now());
	});

	it('S3-06: takes only mailboxes with the tag, and none that is paused or cooling down', async () => {
		world = await startSendWorld();
		await addMailbox('ada', { poolTags: ['warm'] });
		await addMailbox('eve', { poolTags: ['cold'] });
		const paused = await addMailbox('ann', { poolTags: ['cold'] });
		await world.store.mailboxes.setStatus(paused.id, 'paused', 'by hand');
		const sent = jsonOf(
			await world.send(people(4), { params: fromPool({ poolTags: 'cold' }), credentials: {} }),
			'Sent',
		);

		expect(new Set(sent.map(({ mailbox }) => mailbox))).toEqual(new Set(['eve@example.org']));
	});

	it('stops a mailbox that cannot sign in, without failing the run', async () => {
		world = await startSendWorld({ auth: { user: 'ada@example.org', password: 'right' } });
		const ada = await addMailbox('ada', { secrets: { smtpPassword: 'wrong' } });
		const outputs = await world.send(people(1), { params: fromPool(), credentials: {} });

		expect(jsonOf(outputs, 'Deferred')).toMatchObject([{ replyClass: 'auth', state: 'released' }]);
		await expect(world.store.mailboxes.get(ada.id)).resolves.toMatchObject({
			status: 'auth_failed',
		});
	});

	it('rests a mailbox that the server slows down', async () => {
		world = await startSendWorld({ script: at('rcpt', '451 4.7.500 Server busy') });
		const ada = await addMailbox('ada');
		expect(
			jsonOf(await world.send(people(1), { params: fromPool(), credentials: {} }), 'Deferred'),
		).toMatchObject([{ replyClass: 'rate' }]);

		const { cooldownUntil } = (await world.store.mailboxes.get(ada.id)) ?? {};
		expect(cooldownUntil).toBeGreaterThan(Date.now());
	});

	it('pauses a mailbox above 5 % bounces, and not for one bounce in two mails (S3-21)', async () => {
		world = await startSendWorld({ script: at('rcpt', '550 5.1.1 No such user') });
		const ada = await addMailbox('ada');
		await world.send(people(2), { params: fromPool(), credentials: {} });
		await expect(world.store.mailboxes.get(ada.id)).resolves.toMatchObject({ status: 'active' });

		const more = Array.from({ length: 18 }, (_, index) =>
			american(`other${index}@host${index}.example`),
		);
		await world.send(more, { params: fromPool(), credentials: {} });
		await expect(world.store.mailboxes.get(ada.id)).resolves.toMatchObject({
			status: 'paused',
			statusReason: '20 of 20 mails bounced in 30 days',
		});
		await expect(world.store.alerts.listEvents({ limit: 5 })).resolves.toEqual(
			expect.arrayContaining([expect.objectContaining({ kind: 'mailbox.paused' })]),
		);
	});

	it('goes on in a thread from the mailbox that began it', async () => {
		world = await startSendWorld();
		for (const name of ['ada', 'eve', 'ann']) await addMailbox(name);
		const [bob] = people(1);
		const first = jsonOf(
			await world.send([bob ?? {}], { params: fromPool(), credentials: {} }),
			'Sent',
		);
		const followUp = { ...fromPool({ frequencyDays: 0 }), stepId: '2', subject: '' };
		const second = jsonOf(
			await world.send([bob ?? {}], { params: followUp, credentials: {} }),
			'Sent',
		);

		expect(second[0]?.mailbox).toBe(first[0]?.mailbox);
		// The first was chosen and says why; the second had no choice.
		expect(first[0]?.mailboxScore).toMatchObject({ idle: 1, server: 1 });
		expect(second[0]?.mailboxScore).toBeNull();
	});

	it.each([
		['draining', 'warm', 1],
		['disabled', 'warm', 0],
		['quarantined', 'warm', 0],
		['enabled', 'quarantine', 0],
	] as const)(
		'S4-25, S2-49: a server that is %s (tier %s) begins no thread and goes on in %i',
		async (status, tier, goesOn) => {
			world = await startSendWorld();
			const out1 = {
				...{ name: 'out1', heloName: 'out1.example.org' },
				mailFromAddress: 'bounce@example.org',
			};
			const server = await world.store.servers.upsert(out1);
			await addMailbox('ada', { serverId: server.id });
			const [bob, eve] = people(2);
			const send = async (item: object | undefined, more = {}) =>
				await world.send([{ ...item }], {
					params: { ...fromPool({ frequencyDays: 0 }), ...more },
					credentials: {},
				});
			expect(jsonOf(await send(bob), 'Sent')).toHaveLength(1);
			await world.store.servers.upsert({ ...out1, tier });
			await world.store.servers.setStatus(server.id, status, 'test');

			const followUp = await send(bob, { stepId: '2', subject: '' });
			expect(jsonOf(followUp, 'Sent')).toHaveLength(goesOn);
			expect(jsonOf(await send(eve), 'Deferred')).toMatchObject([
				{ reasons: ['no_mailbox_available'] },
			]);
		},
	);
});
