import { at, drop, firstOf, recipients } from '../../../sandbox/faults/smtp-script';
import { endRest } from '../../../lib/store/sender-rest';
import { jsonOf } from '../../support/node-harness';
import type { SendWorld } from '../../support/send-world';
import { american, startSendWorld } from '../../support/send-world';

let world: SendWorld;
afterEach(async () => await world.stop());

const bob = american('bob@example.com');
const headersOf = (raw: Buffer) => raw.toString().split('\r\n\r\n', 1)[0] ?? '';

describe('Outreach Send', () => {
	it('sends, counts, records and moves the lead (S0-06, S0-09 to S0-13)', async () => {
		world = await startSendWorld();
		const outputs = await world.send([bob]);

		const [sent] = jsonOf(outputs, 'Sent');
		expect(sent).toMatchObject({
			state: 'sent',
			email: 'bob@example.com',
			replyCode: 250,
			mailbox: 'ada@example.org',
			previouslySent: false,
		});
		expect(outputs.Sent?.[0]?.pairedItem).toEqual({ item: 0 });
		expect(world.server.messages()).toHaveLength(1);
		await expect(world.store.sends.getAttempt(String(sent?.attemptId))).resolves.toMatchObject({
			state: 'sent',
			messageId: sent?.messageId,
			tryCount: 1,
		});
		await expect(world.store.leads.findByAddress('bob@example.com')).resolves.toMatchObject([
			{ status: 'contacted', step: 1, threadId: sent?.messageId },
		]);
		const audit = await world.store.audit.list({ limit: 10 });
		expect(audit.map(({ action }) => action).sort()).toEqual(['send.reserve', 'send.settle']);
		await expect(world.store.audit.verifyChains()).resolves.toEqual({ intact: true, rows: 2 });
	});

	it('writes headers that threads, filters and opt-outs need (A-26)', async () => {
		world = await startSendWorld();
		const params = { unsubscribe: { url: 'https://n8n.example.com/webhook/u/{token}' } };
		const [sent] = jsonOf(await world.send([bob], { params }), 'Sent');

		const message = world.server.messages()[0]?.raw ?? Buffer.alloc(0);
		const headers = headersOf(message).replaceAll(/\r\n\s+/g, ' ');
		expect(headers).toContain('From: Ada <ada@example.org>');
		expect(headers).toContain(`Message-ID: ${String(sent?.messageId)}`);
		expect(headers).toMatch(/^Date: \w{3}, /m);
		expect(headers).toMatch(
			/^List-Unsubscribe: <https:\/\/n8n\.example\.com\/webhook\/u\/v1\.k1\.[\w.-]+>, <mailto:/m,
		);
		expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
		expect(headers).not.toMatch(/^(Precedence|Auto-Submitted|X-Mailer):/m);
		expect(message.toString()).toContain('Example Ltd, 1 Street, Town');
		// n8n's own Send Email adds this unless it is switched off.
		expect(message.toString()).not.toMatch(/sent (automatically )?(with|by|via) n8n/i);
	});

	it('does the same item once: again in the same execution, and in the next one', async () => {
		world = await startSendWorld();
		const [first] = jsonOf(await world.send([bob], { executionId: 'one' }), 'Sent');
		const retried = await world.send([bob], { executionId: 'one' });
		const later = await world.send([bob]);

		expect(jsonOf(retried, 'Sent')).toMatchObject([
			{ previouslySent: true, attemptId: first?.attemptId },
		]);
		expect(jsonOf(later, 'Blocked')).toMatchObject([
			{
				reasons: ['duplicate_within_window', 'duplicate_step'],
				previousAttemptId: first?.attemptId,
			},
		]);
		expect(world.server.messages()).toHaveLength(1);
	});

	it('delivers the same item of twenty workers once (P3)', async () => {
		world = await startSendWorld();
		const runs = await Promise.all(Array.from({ length: 20 }, async () => await world.send([bob])));

		expect(runs.flatMap((outputs) => jsonOf(outputs, 'Sent'))).toHaveLength(1);
		expect(runs.flatMap((outputs) => jsonOf(outputs, 'Blocked'))).toHaveLength(19);
		expect(world.server.messages()).toHaveLength(1);
	});

	it('suppresses an address that the server calls dead, and nobody else of its domain', async () => {
		world = await startSendWorld({
			script: recipients({ 'gone@example.com': '550 5.1.1 No such user' }),
		});
		const outputs = await world.send([american('gone@example.com'), bob]);

		expect(jsonOf(outputs, 'Rejected')).toMatchObject([
			{ replyClass: 'address_dead', replyCode: 550, enhancedStatus: '5.1.1', retryable: false },
		]);
		expect(jsonOf(outputs, 'Sent')).toHaveLength(1);
		const again = await world.send([american('gone@example.com')], {
			params: { campaignId: 'autumn' },
		});
		expect(jsonOf(again, 'Blocked')).toMatchObject([{ reasons: ['suppressed_address'] }]);
	});

	it('GDPR article 17: keeps no answer of a server that quotes an erased person', async () => {
		world = await startSendWorld({
			script: recipients({ 'gone@example.com': '550 5.1.1 <gone@example.com> No such user' }),
		});
		await world.send([american('gone@example.com')]);
		const { audit, people } = world.store;
		const told = async () => JSON.stringify(await audit.list({ limit: 20 }));
		expect(await told()).toContain('<gone@example.com> No such user');

		await people.erase('gone@example.com');

		expect(await told()).not.toContain('gone@example.com');
		expect(await audit.verifyChains()).toMatchObject({ intact: true });
	});

	it('never suppresses somebody because of a policy refusal, and frees the cap (S0-14)', async () => {
		world = await startSendWorld({ script: at('rcpt', '550 5.7.1 Blocked') });
		expect(jsonOf(await world.send([bob]), 'Rejected')).toMatchObject([{ replyClass: 'policy' }]);

		await expect(world.store.suppressions.count()).resolves.toBe(0);
		world.server.setScript(() => undefined);
		await endRest(world.store, 'credential:ada@example.org', Date.now());
		expect(jsonOf(await world.send([bob]), 'Sent')).toMatchObject([
			{ counts: { dailyUserCount: 0 } },
		]);
	});

	it('defers a greylisted mail, keeps others away from it, and sends it when it is due (S2-90)', async () => {
		world = await startSendWorld({ script: at('rcpt', '450 4.7.1 Greylisted') });
		const [deferred] = jsonOf(await world.send([bob]), 'Deferred');
		expect(deferred).toMatchObject({
			state: 'deferred',
			replyClass: 'greylisting',
			retryable: true,
			tryCount: 1,
		});

		world.server.setScript(() => undefined);
		expect(jsonOf(await world.send([bob]), 'Deferred')).toMatchObject([
			{ attemptId: deferred?.attemptId },
		]);
		expect(world.server.messages()).toHaveLength(0);

		const due = {
			attemptId: String(deferred?.attemptId),
			from: ['deferred'] as const,
			to: 'deferred' as const,
			patch: { nextAttemptAt: 1 },
		};
		await world.store.sends.transition(due);
		const sent = jsonOf(await world.send([{}], { params: { operation: 'sendDue' } }), 'Sent');
		expect(sent).toMatchObject([
			{
				attemptId: deferred?.attemptId,
				messageId: deferred?.messageId,
				tryCount: 2,
				email: 'bob@example.com',
			},
		]);
		expect(world.server.messages()[0]?.raw.toString()).toContain('Hi there');
	});

	it('says In Doubt when the server hangs up after the final dot, and never sends it again (P6)', async () => {
		world = await startSendWorld({ script: at('body', drop()) });
		const [doubtful] = jsonOf(await world.send([bob], { executionId: 'one' }), 'In Doubt');
		expect(doubtful).toMatchObject({ state: 'in_doubt' });

		world.server.setScript(() => undefined);
		const retried = await world.send([bob], { executionId: 'one' });
		const later = await world.send([bob]);
		expect(jsonOf(retried, 'In Doubt')).toMatchObject([{ attemptId: doubtful?.attemptId }]);
		expect(jsonOf(later, 'Blocked')).toHaveLength(1);
		expect(world.server.messages()).toHaveLength(1);
	});

	it('delivers nothing to a person who opts out between the reservation and the message (P4)', async () => {
		world = await startSendWorld({
			script: async (event) => {
				if (event.stage === 'ehlo') {
					await world.store.suppressions.add([
						{ scope: 'address', subject: 'bob@example.com', reason: 'unsubscribe', actor: 'bob' },
					]);
				}

				return undefined;
			},
		});
		const outputs = await world.send([bob]);

		expect(jsonOf(outputs, 'Blocked')).toMatchObject([
			{ state: 'released', reasons: ['suppressed_address'] },
		]);
		expect(world.server.messages()).toEqual([]);
	});

	it('follows up in the thread of the first mail', async () => {
		world = await startSendWorld();
		const [first] = jsonOf(await world.send([bob]), 'Sent');
		const params = { stepId: '2', subject: '', options: { frequencyDays: 0 } };
		const [second] = jsonOf(await world.send([bob], { params }), 'Sent');

		const headers = headersOf(world.server.messages()[1]?.raw ?? Buffer.alloc(0)).replaceAll(
			/\r\n\s+/g,
			' ',
		);
		expect(headers).toContain(`In-Reply-To: ${String(first?.messageId)}`);
		expect(headers).toContain(`References: ${String(first?.messageId)}`);
		expect(headers).toContain('Subject: Re: Hello');
		expect(second?.threadId).toBe(first?.messageId);
	});

	it('tries out a manual run without sending, and shows the mail', async () => {
		world = await startSendWorld();
		const [dry] = jsonOf(await world.send([bob], { mode: 'manual' }), 'Sent');

		expect(dry).toMatchObject({ state: 'dry_run', dryRun: true, preview: { subject: 'Hello' } });
		expect(world.server.connections()).toHaveLength(0);
		await expect(world.store.sends.listAttempts({ limit: 1 })).resolves.toEqual([]);
	});

	it('leaves other items alone when one cannot be used', async () => {
		world = await startSendWorld();
		const params = { text: '={{ $json.text }}', options: { spintax: true } };
		const items = [
			{ ...bob, text: '{Hi|Hello' },
			{ ...american('eve@example.com'), text: 'Hi' },
			{ ...american('ann@example.com'), text: '' },
		];
		const outputs = await world.send(items, { params, continueOnFail: true });

		expect(jsonOf(outputs, 'Sent')).toMatchObject([{ email: 'eve@example.com' }]);
		expect(jsonOf(outputs, 'Rejected').map(({ error }) => error)).toEqual([
			expect.stringContaining('spintax'),
			expect.stringContaining('no text'),
		]);
	});

	it.each([
		['a line break in the subject', { subject: 'Hi\nBcc: all@example.com' }, 'header_injection'],
		['NUL in the name', { options: { fromName: 'Ada\u0000' } }, 'header_injection'],
		['a fake reply', { subject: 'Re: our call' }, 'deceptive_reply_prefix'],
		['two recipients', { recipient: 'a@example.com, b@example.com' }, 'multiple_recipients'],
		['the sender as recipient', { recipient: 'ada@example.org' }, 'recipient_is_sender'],
		[
			'a missing variable',
			{ text: 'Hi {{ name }}', options: { template: 'liquid' } },
			'missing_variable',
		],
		['a foreign sender', { options: { fromEmail: 'eve@example.net' } }, 'sender_not_authorized'],
	])('refuses %s before anything is reserved', async (_, params, code) => {
		world = await startSendWorld();
		const outputs = await world.send([bob], { params });

		expect(jsonOf(outputs, 'Blocked')[0]?.reasons).toEqual([code]);
		expect(world.server.connections()).toHaveLength(0);
		await expect(world.store.sends.listAttempts({ limit: 1 })).resolves.toEqual([]);
	});

	it('names the credential when the server refuses the sign-in, once for all items, without the secret', async () => {
		world = await startSendWorld({ auth: { user: 'ada', password: 'right' } });
		const credentials = {
			outreachSmtpApi: {
				...world.credential,
				authentication: 'password',
				user: 'ada',
				password: 'planted-secret',
			},
		};
		const outputs = await world.send(
			[bob, american('eve@example.com'), american('ann@example.com')],
			{ credentials, continueOnFail: true, params: { options: { concurrency: 1 } } },
		);

		const failed = jsonOf(outputs, 'Rejected');
		expect(failed).toHaveLength(3);
		expect(failed[0]?.error).toContain('ada@example.org');
		expect(failed[0]?.errorHint).toContain('Password');
		expect(JSON.stringify(outputs)).not.toContain('planted-secret');
		expect(world.server.connections()).toHaveLength(1);
		await expect(world.store.sends.countAttempts({})).resolves.toMatchObject({
			released: 1,
			reserved: 0,
		});
	});

	it('keeps the cap exactly, however many items come at once (P1)', async () => {
		world = await startSendWorld({ script: firstOf() });
		const items = Array.from({ length: 60 }, (_, index) =>
			american(`user${index}@host${index}.example`),
		);
		const outputs = await world.send(items, {
			params: { options: { userCap: 25, concurrency: 30 } },
		});

		expect(jsonOf(outputs, 'Sent')).toHaveLength(25);
		expect(
			jsonOf(outputs, 'Blocked').every(({ reasons }) =>
				(reasons as string[]).includes('daily_user_cap'),
			),
		).toBe(true);
		expect(world.server.messages()).toHaveLength(25);
	});
});
