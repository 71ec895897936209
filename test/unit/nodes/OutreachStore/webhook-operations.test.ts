import { createHmac } from 'node:crypto';

import { openStore } from '../../../../lib/adapters/store/open-store';
import { signToken } from '../../../../lib/sending/unsubscribe-token';
import { sampleAttempt } from '../../../support/store-samples';
import { openStoreNode, type StoreNode } from './store-node';

let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
	await node.store.sends.insertAttempt(sampleAttempt('a1', { state: 'sent' }));
});

afterEach(async () => await node.close());

const suppressed = async (address: string) =>
	(await node.store.suppressions.find({ address }))?.reason;

describe('Unsubscribe by token (S0-33)', () => {
	const tokenOf = async (attempt = 'a1') => signToken(attempt, await node.store.sends.signingKey());

	it('checks without changing anything, then suppresses at once and only once', async () => {
		const token = await tokenOf();
		await node.store.leads.upsert({
			address: 'jane@example.com',
			campaignId: 'spring',
			status: 'contacted',
		});

		expect(await node.run('suppression.checkToken', { token })).toMatchObject([
			{ valid: true, unsubscribed: false, maskedAddress: 'j…@example.com' },
		]);
		expect(await suppressed('jane@example.com')).toBeUndefined();

		expect(await node.run('suppression.unsubscribeByToken', { token })).toMatchObject([
			{ valid: true, unsubscribed: true, alreadyKnown: false, campaignId: 'spring' },
		]);
		expect(await node.store.suppressions.find({ address: 'jane@example.com' })).toMatchObject({
			...{ reason: 'unsubscribe', subject: 'jane@example.com' },
		});
		expect(await node.store.leads.findByAddress('jane@example.com')).toMatchObject([
			{ status: 'unsubscribed' },
		]);
		expect(await node.run('suppression.unsubscribeByToken', { token })).toMatchObject([
			{ valid: true, alreadyKnown: true },
		]);
		expect(await node.run('suppression.checkToken', { token })).toMatchObject([
			{ unsubscribed: true },
		]);
	});

	it.each([
		['empty', ''],
		['made up', 'v1.k1.YTE.AAAAAAAAAAAAAAAAAAAAAA'],
		['no token', "'; DROP TABLE leads; --"],
	])('answers valid: false to one that is %s', async (_, token) => {
		expect(await node.run('suppression.unsubscribeByToken', { token })).toEqual([
			{ valid: false, unsubscribed: false },
		]);
		expect(await node.store.suppressions.count()).toBe(0);
	});

	it('holds for a person who was erased meanwhile, by the hash alone', async () => {
		const token = await tokenOf();
		await node.store.people.erase('jane@example.com');

		expect(await node.run('suppression.checkToken', { token })).toMatchObject([
			{ valid: true, unsubscribed: false, maskedAddress: null },
		]);
		expect(await node.run('suppression.unsubscribeByToken', { token })).toMatchObject([
			{ valid: true, unsubscribed: true },
		]);
		expect(await node.store.suppressions.find({ address: 'jane@example.com' })).toMatchObject({
			...{ reason: 'unsubscribe', scope: 'address', subject: null },
		});
		expect(await node.run('suppression.checkToken', { token })).toMatchObject([
			{ unsubscribed: true },
		]);
	});

	it('holds again after the address was restored: the same link is a new wish', async () => {
		const token = await tokenOf();
		await node.run('suppression.unsubscribeByToken', { token });
		await node.store.suppressions.remove({ scope: 'address', subject: 'jane@example.com' });

		await node.run('suppression.unsubscribeByToken', { token });

		expect(await suppressed('jane@example.com')).toBe('unsubscribe');
		expect(await node.store.audit.list({ limit: 5, action: 'suppression.add' })).toMatchObject([
			{ leadEmail: 'jane@example.com', reason: 'unsubscribe link' },
		]);
	});

	it('ends the sequences of all campaigns, also when it is used again after "Undo"', async () => {
		const token = await tokenOf();
		const address = 'jane@example.com';
		const campaigns = ['spring', 'autumn'];
		for (const campaignId of campaigns)
			await node.store.leads.upsert({ address, campaignId, status: 'contacted' });
		const statuses = async () =>
			(await node.store.leads.findByAddress(address)).map(({ status }) => status);

		const [first] = await node.run('suppression.unsubscribeByToken', { token });
		expect(await statuses()).toEqual(['unsubscribed', 'unsubscribed']);
		await node.run('reply.undo', { eventId: String(first?.eventId) });
		expect(await statuses()).toEqual(['contacted', 'contacted']);

		await node.run('suppression.unsubscribeByToken', { token });
		expect(await statuses()).toEqual(['unsubscribed', 'unsubscribed']);
	});

	it('makes a weaker entry one that does not end', async () => {
		await node.store.suppressions.add([
			{
				...{ scope: 'address', subject: 'jane@example.com', reason: 'hard_bounce', actor: 'test' },
				expiresAt: Date.now() + 86_400_000,
			},
		]);
		await node.run('suppression.unsubscribeByToken', { token: await tokenOf() });

		expect(await node.store.suppressions.find({ address: 'jane@example.com' })).toMatchObject({
			...{ reason: 'unsubscribe', expiresAt: null },
		});
	});

	it('does not take the token of one mail for another', async () => {
		const [version, kid, , mac] = (await tokenOf('a1')).split('.');
		const forged = [version, kid, Buffer.from('a2').toString('base64url'), mac].join('.');
		await node.store.sends.insertAttempt(sampleAttempt('a2', { recipient: 'joe@example.com' }));

		expect(await node.run('suppression.unsubscribeByToken', { token: forged })).toMatchObject([
			{ valid: false },
		]);
		expect(await suppressed('joe@example.com')).toBeUndefined();
	});
});

describe('ESP Event: Receive Webhook (S3-08)', () => {
	const signingKey = 'a signing key';
	const bodyOf = (
		token: string,
		recipient: string,
		{ key = signingKey, event = {} }: { readonly key?: string; readonly event?: object } = {},
	): string => {
		const timestamp = String(Math.floor(Date.now() / 1_000));
		const signature = createHmac('sha256', key)
			.update(timestamp + token)
			.digest('hex');

		return JSON.stringify({
			signature: { timestamp, token, signature },
			'event-data': {
				event: 'complained',
				id: `e-${recipient}`,
				recipient,
				message: { headers: { 'message-id': 'a1@example.net' } },
				...event,
			},
		});
	};
	const receive = async (body: string) =>
		await node.run(
			'espEvent.receiveWebhook',
			{ provider: 'mailgun' },
			{
				items: [
					{
						json: { headers: {} },
						binary: {
							data: { data: Buffer.from(body).toString('base64'), mimeType: 'application/json' },
						},
					},
				],
				credentials: {
					outreachStoreApi: { kind: 'sqlite', file: node.file, mailgunSigningKey: signingKey },
				},
			},
		);
	const token = 't'.repeat(50);

	it('applies a signed complaint once and answers what the provider should do', async () => {
		expect(await receive(bodyOf(token, 'jane@example.com'))).toMatchObject([
			{
				outcome: 'accepted',
				httpStatus: 200,
				received: 1,
				events: [{ eventType: 'complaint', attemptId: 'a1', provider: 'mailgun' }],
			},
		]);
		expect(await suppressed('jane@example.com')).toBe('complaint');
	});

	it('lets a captured signature carry no other event', async () => {
		await receive(bodyOf(token, 'jane@example.com'));

		expect(await receive(bodyOf(token, 'joe@example.com'))).toMatchObject([
			{ outcome: 'already_received', httpStatus: 200, received: 0 },
		]);
		expect(await suppressed('joe@example.com')).toBeUndefined();
	});

	it('never takes a freemail domain for dead, as a mailed report does not', async () => {
		for (const name of ['ada', 'ben', 'eve']) {
			const recipient = `${name}@web.de`;
			await node.store.sends.insertAttempt(
				sampleAttempt(name, { state: 'sent', recipient, recipientDomain: 'web.de' }),
			);
			const event = {
				...{ event: 'failed', severity: 'permanent', reason: 'generic' },
				'delivery-status': { code: 550, message: '550 5.1.2 Host unknown' },
				message: { headers: { 'message-id': `${name}@example.net` } },
			};
			await receive(bodyOf(name.padEnd(50, 't'), recipient, { event }));
		}

		expect(await suppressed('eve@web.de')).toBe('hard_bounce');
		expect(await suppressed('carl@web.de')).toBeUndefined();
	});

	it('refuses a forged and a broken call with a status and a reason, and changes nothing', async () => {
		expect(await receive(bodyOf(token, 'jane@example.com', { key: 'wrong' }))).toMatchObject([
			{ outcome: 'forged', httpStatus: 401, why: 'The signature does not match.' },
		]);
		expect(await receive('{"broken')).toMatchObject([{ outcome: 'malformed', httpStatus: 400 }]);
		expect(await node.store.suppressions.count()).toBe(0);
	});
});

it('Stats: Dashboard Page shows what the store holds', async () => {
	await node.store.mailboxes.upsert({ address: 'alex@example.net', dailyCap: 40 });
	const [page] = await node.run('stats.dashboardPage', { title: 'Spring <team>', campaignId: '' });

	expect(String(page?.html)).toContain('<h1>Spring &lt;team&gt;</h1>');
	expect(String(page?.html)).toContain('alex@example.net');
	expect(String(page?.html)).toContain('0 of 40');
});

it('and says of a mailbox that rests until when, before those that send', async () => {
	await node.store.mailboxes.upsert({ address: 'kim@example.net' });
	const { id } = await node.store.mailboxes.upsert({ address: 'alex@example.net' });
	const page = async (cooldownUntil: number) => {
		await node.store.mailboxes.schedule(id, { cooldownUntil });
		const [item] = await node.run('stats.dashboardPage', { title: 'Spring', campaignId: '' });

		return String(item?.html);
	};

	const resting = await page(Date.parse('2099-03-01T09:30:00Z'));
	expect(resting).toContain('rests until 2099-03-01 09:30 UTC');
	expect(resting).toMatch(/alex@example\.net[^]*resting[^]*kim@example\.net[^]*active/);
	expect(await page(Date.now() - 1)).not.toContain('rests until');
});

describe('Tracking (S2-37)', () => {
	const html =
		'<p><a href="https://example.com/a?x=1&amp;y=2">A</a> <a href="https://example.net/unsubscribe/1">out</a></p></body>';
	const form = {
		html,
		baseUrl: 'https://n8n.example.com/webhook/outreach/t',
		campaignId: 'spring',
		leadId: 'l1',
	};

	it('changes nothing without consent', async () => {
		expect(await node.run('tracking.addLinks', { ...form, consent: false })).toEqual([
			{ html, tracked: false },
		]);
	});

	it('signs targets, leaves the way out alone, and never redirects to what it did not sign', async () => {
		const [mail] = await node.run('tracking.addLinks', { ...form, consent: true });
		const tokens = [...String(mail?.html).matchAll(/\/t\?t=([^"]+)"/g)].map(
			([, token]) => token ?? '',
		);

		expect(String(mail?.html)).toContain('href="https://example.net/unsubscribe/1"');
		expect(tokens).toHaveLength(2);
		expect(
			await node.run('tracking.recordHit', {
				token: tokens[0],
				userAgent: 'Mozilla/5.0 (X11; Linux)',
			}),
		).toMatchObject([
			{
				valid: true,
				kind: 'click',
				target: 'https://example.com/a?x=1&y=2',
				leadId: 'l1',
				machine: false,
			},
		]);
		expect(
			await node.run('tracking.recordHit', { token: tokens[1], userAgent: 'GoogleImageProxy' }),
		).toMatchObject([{ valid: true, kind: 'open', machine: true }]);
		const [version, kid, , mac] = (tokens[0] ?? '').split('.');
		const forged = [
			version,
			kid,
			Buffer.from('["click","","","","https://evil.example"]').toString('base64url'),
			mac,
		].join('.');
		expect(await node.run('tracking.recordHit', { token: forged, userAgent: '' })).toEqual([
			{ valid: false },
		]);
		// A link may name the person behind its "?", and audit rows are for ever.
		expect(await node.store.audit.list({ limit: 9, action: 'tracking.click' })).toMatchObject([
			{ details: { target: 'https://example.com/a' } },
		]);
	});
});

it('Maintenance: Back Up copies a store that is in use, with its keys, and keeps only the newest', async () => {
	const folder = `${node.file}-backup`;
	await node.store.suppressions.add([
		{ scope: 'address', subject: 'jane@example.com', reason: 'manual', actor: 'test' },
	]);
	const [report] = await node.run('maintenance.backUp', { folder, keep: 1 });
	const copy = await openStore({ kind: 'sqlite', file: String(report?.file) });

	expect(report).toMatchObject({
		kind: 'sqlite',
		sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
		removed: [],
	});
	expect((await copy.suppressions.find({ address: 'Jane@example.com' }))?.reason).toBe('manual');
	await copy.close();
});
