import { once } from 'node:events';
import { connect } from 'node:net';
import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';
import { startSandbox, type Sandbox } from '../../../sandbox/sandbox';
import { MAIL_DOMAINS } from '../../../sandbox/world';

jest.setTimeout(30_000);

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());

const SENDER = 'u01@alpha.test';

/** Submits like a mail client does: STARTTLS required, our CA only, AUTH as the sender. */
async function submit(
	to: string,
	subject: string,
	options: { from?: string; ca?: string; password?: string } = {},
): Promise<string> {
	const from = options.from ?? SENDER;
	const transport = createTransport({
		host: sandbox.submission.host,
		port: sandbox.submission.port,
		requireTLS: true,
		auth: { user: from, pass: options.password ?? sandbox.accounts.password },
		tls: { ca: options.ca ?? sandbox.ca.pem },
	});
	try {
		const sent = await transport.sendMail({ from, to, subject, text: `Hello ${to}` });
		return sent.messageId;
	} finally {
		transport.close();
	}
}

/** The last reply of each command of one dialogue with a domain's MX. */
async function talk(domain: string, commands: readonly string[]): Promise<string[]> {
	const { address } = MAIL_DOMAINS.find((mail) => mail.name === domain) ?? { address: '' };
	const socket = connect(sandbox.mxPort, address);
	await once(socket, 'connect');
	let input = '';
	const reply = async (): Promise<string> => {
		for (;;) {
			const found = /^(?:\d{3}-.*\r\n)*(\d{3} .*)\r\n/.exec(input);
			if (found !== null) {
				input = input.slice(found[0].length);
				return found[1] ?? '';
			}
			const [chunk] = (await once(socket, 'data')) as [Buffer];
			input += chunk.toString();
		}
	};
	const replies = [await reply()];
	for (const command of commands) {
		socket.write(`${command}\r\n`);
		replies.push(await reply());
	}
	socket.destroy();
	return replies;
}

const rcpt = async (address: string): Promise<string> => {
	const domain = address.split('@')[1] ?? '';
	const replies = await talk(domain, [
		'EHLO probe.alpha.test',
		'MAIL FROM:<probe@alpha.test>',
		`RCPT TO:<${address}>`,
	]);
	return replies[3] ?? '';
};

test('submission with STARTTLS, a verified CA and AUTH reaches the mailbox', async () => {
	const messageId = await submit('u01@beta.test', 'first');
	const mail = await sandbox.waitForMail('u01@beta.test', (found) => found.messageId === messageId);
	expect(mail.raw.toString()).toContain('by mx.beta.test (Postfix)');
	expect(mail.parsed.text?.trim()).toBe('Hello u01@beta.test');
	const logged = async () =>
		(await sandbox.deliveries()).find((one) => one.recipient === 'u01@beta.test');
	expect(await sandbox.waitFor(logged)).toMatchObject({ status: 'sent', dsn: '2.0.0' });
});

test('a strange CA, a wrong password and a missing STARTTLS are refused', async () => {
	await expect(submit('u01@beta.test', 'x', { ca: '' })).rejects.toThrow(
		/unable to verify|self-signed certificate/,
	);
	await expect(submit('u01@beta.test', 'x', { password: 'wrong' })).rejects.toMatchObject({
		responseCode: 535,
	});
	const plain = createTransport({ ...sandbox.submission, ignoreTLS: true });
	await expect(
		plain.sendMail({ from: SENDER, to: 'u01@beta.test', text: 'x' }),
	).rejects.toMatchObject({ responseCode: 554 });
});

test('IMAP IDLE announces a delivery', async () => {
	const client = new ImapFlow({
		host: sandbox.imap.host,
		port: sandbox.imap.tlsPort,
		secure: true,
		auth: { user: 'u02@beta.test', pass: sandbox.accounts.password },
		tls: { ca: sandbox.ca.pem },
		logger: false,
	});
	await client.connect();
	try {
		await client.mailboxOpen('INBOX');
		const idling = client.idle();
		const announced = once(client, 'exists');
		await submit('u02@beta.test', 'over idle');
		const [event] = (await announced) as [{ count: number }];
		expect(event.count).toBe(1);
		await client.noop();
		await idling;
		const message = await client.fetchOne('*', { envelope: true });
		expect(message).toMatchObject({ envelope: { subject: 'over idle' } });
	} finally {
		await client.logout();
	}
});

test('an unknown user bounces: a DSN with 5.1.1 comes back to the sender', async () => {
	const messageId = await submit('nobody@beta.test', 'lost', { from: 'u03@alpha.test' });
	const dsn = await sandbox.waitForMail('u03@alpha.test');
	const raw = dsn.raw.toString();
	expect(dsn.headers.get('content-type')).toContain('report-type=delivery-status');
	expect(raw).toContain('Final-Recipient: rfc822; nobody@beta.test');
	expect(raw).toContain('Status: 5.1.1');
	expect(raw).toMatch(/Diagnostic-Code: smtp; 550 5\.1\.1/);
	expect(raw).toContain(messageId);
});

test('an over-quota mailbox bounces with 552 5.2.2', async () => {
	await submit('u01@full.test', 'no room', { from: 'u04@alpha.test' });
	const dsn = await sandbox.waitForMail('u04@alpha.test');
	expect(dsn.raw.toString()).toMatch(/Diagnostic-Code: smtp; 552 5\.2\.2/);
});

test('a domain outside of the sandbox never gets anything', async () => {
	await submit('someone@example.com', 'outside', { from: 'u05@alpha.test' });
	const dsn = await sandbox.waitForMail('u05@alpha.test');
	expect(dsn.raw.toString()).toContain('domain is not in the sandbox');
});

test('greylisting defers the first try and accepts a later one', async () => {
	sandbox.greylist.setDelay(500);
	await submit('u01@grey.test', 'patience');
	const deferred = async () =>
		(await sandbox.queue()).find((entry) => entry.recipients[0]?.address === 'u01@grey.test');
	const waiting = await sandbox.waitFor(deferred, { what: 'the deferred message' });
	expect(waiting.recipients[0]?.delay_reason ?? '450 4.2.0').toContain('4.2.0');
	await sandbox.waitForMail('u01@grey.test');
	const tries = (await sandbox.deliveries('out')).filter(
		(one) => one.recipient === 'u01@grey.test',
	);
	expect(tries.map((one) => one.status)).toEqual(['deferred', 'sent']);
});

test('a catch-all domain takes any local-part and keeps it in all@', async () => {
	expect(await rcpt('whoever.17@catchall.test')).toMatch(/^250 2\.1\.5/);
	await submit('whoever.17@catchall.test', 'caught');
	const mail = await sandbox.waitForMail('all@catchall.test');
	expect(mail.subject).toBe('caught');
	const logged = async () =>
		(await sandbox.deliveries()).find(
			(one) => one.originalRecipient === 'whoever.17@catchall.test',
		);
	expect((await sandbox.waitFor(logged)).recipient).toBe('all@catchall.test');
});

test('a +Junk address lands in Junk', async () => {
	await submit('u06@beta.test', 'inbox');
	await submit('u06+Junk@beta.test', 'spam');
	expect((await sandbox.waitForMail('u06@beta.test', undefined, { folder: 'Junk' })).subject).toBe(
		'spam',
	);
	expect((await sandbox.waitForMail('u06@beta.test')).subject).toBe('inbox');
});

test.each([
	['u01@beta.test', '250 2.1.5 Ok'],
	['postmaster@beta.test', '250 2.1.5 Ok'],
	['u01@implicit.test', '250 2.1.5 Ok'],
	['ada.berg@gamma.test', '250 2.1.5 Ok'],
	['nobody@beta.test', '550 5.1.1 <nobody@beta.test>: Recipient address rejected: User unknown'],
	['nobody@implicit.test', '550 5.1.1'],
	['disabled@beta.test', '550 5.2.1 <disabled@beta.test>: Recipient address rejected'],
	['busy@beta.test', '451 4.3.0'],
	['u01@full.test', '552 5.2.2 <u01@full.test>: Recipient address rejected: Mailbox is full'],
	['u02@full.test', '250 2.1.5 Ok'],
	['u01@defer.test', '450 4.3.2'],
	['u09@grey.test', '450 4.2.0'],
	['any@ipblocked.test', '554 5.7.1'],
	['postmaster@rejectall.test', '550 5.7.0'],
	['any@relaydenied.test', '554 5.7.1 <any@relaydenied.test>: Relay access denied'],
])('RCPT TO:<%s> is answered %s', async (address, reply) => {
	expect(await rcpt(address)).toContain(reply);
});

test('rejectsender.test refuses at MAIL, busy.test greets with 421, down.test does not listen', async () => {
	const replies = await talk('rejectsender.test', ['EHLO a.test', 'MAIL FROM:<a@alpha.test>']);
	expect(replies[2]).toMatch(/^550 5\.7\.1 .*SPF check failed/);
	expect(await talk('busy.test', [])).toEqual(['421 4.3.2 Too busy, try again later']);
	await expect(talk('down.test', [])).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('Dovecot comes back after a restart with the mail it had', async () => {
	await submit('u07@beta.test', 'kept');
	await sandbox.waitForMail('u07@beta.test');
	await sandbox.restartDovecot();
	const client = new ImapFlow({
		host: sandbox.imap.host,
		port: sandbox.imap.port,
		secure: false,
		auth: { user: 'u07@beta.test', pass: sandbox.accounts.password },
		tls: { ca: sandbox.ca.pem },
		logger: false,
	});
	await client.connect();
	expect(client.secureConnection).toBe(true);
	expect((await client.mailboxOpen('INBOX')).exists).toBe(1);
	await client.logout();
});

test('a raw message goes into a mailbox by LMTP, octet for octet', async () => {
	const raw = 'From: MAILER-DAEMON@mx.gamma.test\r\nSubject: odd\r\n\r\nbare\r\n';
	await sandbox.deliver({ to: 'u08@beta.test', raw });
	const mail = await sandbox.waitForMail('u08@beta.test');
	expect(mail.headers.get('return-path')).toBe('<>');
	expect(mail.raw.toString().replaceAll('\r', '')).toContain(raw.replaceAll('\r', ''));
});

test('forgetUids gives a folder a new UIDVALIDITY and keeps its mail', async () => {
	await sandbox.deliver({ to: 'u09@beta.test', raw: 'Subject: one\r\n\r\nx\r\n' });
	const look = async () => {
		const client = new ImapFlow({
			host: sandbox.imap.host,
			port: sandbox.imap.tlsPort,
			secure: true,
			auth: { user: 'u09@beta.test', pass: sandbox.accounts.password },
			tls: { ca: sandbox.ca.pem },
			logger: false,
		});
		await client.connect();
		const { uidValidity, exists } = await client.mailboxOpen('INBOX');
		await client.logout();
		return { uidValidity, exists };
	};
	const before = await look();
	await sandbox.forgetUids('u09@beta.test');
	const after = await look();
	expect(after.exists).toBe(before.exists);
	expect(after.uidValidity).not.toBe(before.uidValidity);
});
