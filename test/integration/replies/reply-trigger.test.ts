import { sampleAttempt } from '../../support/store-samples';
import { createReplyWorld, type ReplyWorld } from '../../support/reply-world';

let world: ReplyWorld;

beforeAll(async () => (world = await createReplyWorld()), 60_000);
afterEach(async () => await world.closeTriggers());
afterAll(async () => await world.stop());

test('S1-13: mail that arrives during IDLE starts a run and stays as it is', async () => {
	const address = world.nextAddress();
	const trigger = await world.start(address);
	await world.connected(address);
	await world.deliver(address, 'Thanks, but we are not interested.');
	await trigger.waitForEmits(1);

	const [item] = trigger.outputs().Replies ?? [];
	expect(item?.json).toMatchObject({
		eventType: 'reply',
		class: 'not_interested',
		classCompat: 'not_interested',
		matched: false,
		folder: 'INBOX',
		from: 'lead@example.com',
	});
	// reading marks nothing as seen; our keyword is no system flag.
	const stored = await world.sandbox.waitForMail(address);
	expect(JSON.stringify(stored)).not.toContain('\\Seen');
});

test('a failed run is delivered again, a succeeded one never', async () => {
	const address = world.nextAddress();
	let runs = 0;
	const trigger = await world.start(address, {
		onEmit: () => ((runs += 1) === 1 ? 'error' : 'success'),
	});
	await world.connected(address);
	await world.deliver(address, 'Sounds great, tell me more');
	await trigger.waitForEmits(2);
	expect(trigger.emitted.map(([item]) => item?.json.attempt)).toEqual([1, 2]);

	await world.deliver(address, 'Please remove me from your list');
	await trigger.waitForEmits(3);
	expect(trigger.emitted[2]?.[0]?.json.class).toBe('unsubscribe');
});

test('A-15, S1-32: two answers of one thread are two events', async () => {
	const address = world.nextAddress();
	const trigger = await world.start(address);
	await world.connected(address);
	await world.deliver(address, 'How much is it?');
	await world.deliver(address, 'And does it work on Linux?');
	await trigger.waitForEmits(2);
	const ids = trigger.emitted.map(([item]) => item?.json.eventId);
	expect(new Set(ids).size).toBe(2);
});

test('a restart continues where it stopped and repeats nothing', async () => {
	const address = world.nextAddress();
	const first = await world.start(address);
	await world.connected(address);
	await world.deliver(address, 'one');
	await first.waitForEmits(1);
	await first.close();
	await world.deliver(address, 'two');
	const second = await world.start(address);
	await second.waitForEmits(1);
	await world.deliver(address, 'three');
	await second.waitForEmits(2);
	expect(second.emitted.map(([item]) => item?.json.newText)).toEqual(['two', 'three']);
});

test('a second activation of the same trigger closes the first', async () => {
	const address = world.nextAddress();
	const ghost = await world.start(address);
	await world.connected(address);
	const trigger = await world.start(address);
	await world.connected(address);
	await world.deliver(address, 'hello');
	await trigger.waitForEmits(1);
	expect(ghost.emitted).toHaveLength(0);
});

test('A-22: a wrong password is visible once and does not block deactivation', async () => {
	const address = world.nextAddress();
	const trigger = await world.start(address, { password: 'wrong' });
	await world.sandbox.waitFor(() => trigger.failures.length > 0, {
		what: 'the failure shows',
		timeoutMs: 40_000,
	});
	expect(trigger.failures).toHaveLength(1);
	expect(trigger.failures[0]?.message).toContain('could not sign in');
	expect(JSON.stringify(trigger.failures)).not.toContain('wrong"');
	const before = performance.now();
	await trigger.close();
	expect(performance.now() - before).toBeLessThan(5_000);
}, 60_000);

test('a hard bounce for our own attempt suppresses the address, a forged one nobody', async () => {
	const address = world.nextAddress();
	await world.withStore(
		async (store) => await store.sends.insertAttempt(attemptTo('ada@gone.example.net', address)),
	);
	const trigger = await world.start(address);
	await world.connected(address);
	const dsn = (recipient: string, messageId: string): string =>
		[
			'From: MAILER-DAEMON@mail.example.org',
			`To: <${address}>`,
			'Subject: Undelivered Mail Returned to Sender',
			`Message-ID: <dsn-${recipient}>`,
			'MIME-Version: 1.0',
			'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
			'',
			'--B',
			'Content-Type: text/plain',
			'',
			`<${recipient}>: User unknown`,
			'',
			'--B',
			'Content-Type: message/delivery-status',
			'',
			'Reporting-MTA: dns; mail.example.org',
			'',
			`Final-Recipient: rfc822; ${recipient}`,
			'Action: failed',
			'Status: 5.1.1',
			'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
			'',
			'--B',
			'Content-Type: text/rfc822-headers',
			'',
			`Message-ID: ${messageId}`,
			`To: ${recipient}`,
			'',
			'--B--',
			'',
		].join('\r\n');
	await world.sandbox.deliver({
		to: address,
		raw: dsn('ada@gone.example.net', '<attempt-1@example.org>'),
	});
	await world.sandbox.deliver({
		to: address,
		raw: dsn('victim@example.net', '<never-sent@example.org>'),
	});
	await trigger.waitForEmits(2);

	expect(
		trigger.outputs().Bounces?.map(({ json }) => [json.recipient, json.hard, json.matched]),
	).toEqual([
		['ada@gone.example.net', true, true],
		['victim@example.net', true, false],
	]);
	await world.withStore(async (store) => {
		expect(await store.suppressions.find({ address: 'ada@gone.example.net' })).toMatchObject({
			reason: 'hard_bounce',
		});
		expect(await store.suppressions.find({ address: 'victim@example.net' })).toBeUndefined();
	});
});

function attemptTo(recipient: string, sender: string) {
	return sampleAttempt('attempt-1', {
		state: 'sent',
		mailboxId: null,
		sender,
		recipient,
		recipientDomain: recipient.split('@')[1] ?? '',
		messageId: '<attempt-1@example.org>',
		createdAt: Date.now(),
	});
}
