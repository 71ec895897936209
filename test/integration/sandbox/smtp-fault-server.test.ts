import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import {
	startSmtpFaultServer,
	type SmtpFaultServer,
} from '../../../sandbox/faults/smtp-fault-server';
import {
	at,
	bareLf,
	closing,
	drop,
	firstOf,
	halfLine,
	hugeReply,
	packetsOf,
	recipients,
	reset,
	slowBanner,
	type SmtpScript,
} from '../../../sandbox/faults/smtp-script';

let server: SmtpFaultServer;
let client: Client;

afterEach(async () => {
	client.socket.destroy();
	await server.stop();
});

interface Client {
	readonly socket: Socket;
	/** Chunks as they came, for packet boundaries. */
	readonly chunks: string[];
	text(): string;
	/** Waits until the text received so far matches. */
	until(pattern: RegExp): Promise<string>;
	ended(): Promise<string>;
	say(lines: string): void;
}

async function dial(port: number): Promise<Client> {
	const socket = connect(port, '127.0.0.1');
	const chunks: string[] = [];
	let outcome = '';
	const changed: (() => void)[] = [];
	const wake = () => changed.splice(0).forEach((resolve) => resolve());
	socket.on('data', (chunk) => (chunks.push(chunk.toString()), wake()));
	socket.on('end', () => ((outcome ||= 'FIN'), wake()));
	socket.on('error', (error: NodeJS.ErrnoException) => ((outcome ||= error.code ?? '?'), wake()));
	await once(socket, 'connect');
	const waitFor = async (done: () => boolean) => {
		while (!done()) await new Promise<void>((resolve) => changed.push(resolve));
	};
	const text = () => chunks.join('');
	return {
		socket,
		chunks,
		text,
		until: async (pattern) => (await waitFor(() => pattern.test(text())), text()),
		ended: async () => (await waitFor(() => outcome !== ''), outcome),
		say: (lines) => void socket.write(lines),
	};
}

async function start(script: SmtpScript = () => undefined, latencyMs = 0): Promise<void> {
	server = await startSmtpFaultServer({ script, latencyMs });
	client = await dial(server.port);
}

const ENVELOPE = 'EHLO c.test\r\nMAIL FROM:<a@alpha.test>\r\nRCPT TO:<u@beta.test>\r\n';

test('a well-behaved dialogue is accepted and recorded with QUIT', async () => {
	await start();
	client.say(`${ENVELOPE}DATA\r\n`);
	await client.until(/354/);
	client.say('Subject: hi\r\n\r\n..dot\r\n.\r\nQUIT\r\n');
	await client.until(/221/);
	expect(client.text()).toContain('250-PIPELINING\r\n');
	expect(client.text()).toContain('250 SMTPUTF8\r\n');
	const [message] = server.messages();
	expect(message).toMatchObject({ reversePath: 'a@alpha.test', recipients: ['u@beta.test'] });
	expect(message?.raw.toString()).toBe('Subject: hi\r\n\r\n.dot\r\n');
	expect(server.quits()).toBe(1);
	expect(server.dataSeen()).toBe(true);
	expect(server.connections()[0]).toMatchObject({ quit: true, closedBy: 'server' });
});

test('RCPT answers depend on the address and pipelined commands are marked', async () => {
	await start(recipients({ 'no@beta.test': '550 5.1.1 No such user\nsecond line' }));
	client.say(`${ENVELOPE}RCPT TO:<no@beta.test>\r\nQUIT\r\n`);
	await client.until(/221/);
	expect(client.text()).toContain('550-5.1.1 No such user\r\n550 second line\r\n');
	expect(server.commands().map((command) => command.line.slice(0, 4))).toEqual([
		'EHLO',
		'MAIL',
		'RCPT',
		'RCPT',
		'QUIT',
	]);
	expect(server.commands()[3]).toMatchObject({ pipelined: true, stage: 'rcpt' });
	expect(server.dataSeen()).toBe(false);
});

test('greylisting: the first RCPT of an address is deferred, the second accepted', async () => {
	await start((event) =>
		event.stage === 'rcpt' && event.nthEver === 1 ? '450 4.2.0 Greylisted' : undefined,
	);
	client.say(`${ENVELOPE}RCPT TO:<u@beta.test>\r\nQUIT\r\n`);
	const text = await client.until(/221/);
	expect(text).toMatch(/450 4\.2\.0 Greylisted\r\n250 2\.1\.5/);
});

test('421 closes the connection, drop and reset end it without a reply', async () => {
	await start(firstOf(at('mail', closing())));
	client.say('EHLO c.test\r\nMAIL FROM:<a@alpha.test>\r\n');
	expect(await client.ended()).toBe('FIN');
	expect(client.text()).toContain('421 4.3.2');
	expect(server.connections()[0]).toMatchObject({ closedBy: 'server', quit: false });

	server.setScript(at('ehlo', drop()));
	client = await dial(server.port);
	client.say('EHLO c.test\r\n');
	expect(await client.ended()).toBe('FIN');

	server.setScript(at('ehlo', reset()));
	client = await dial(server.port);
	client.say('EHLO c.test\r\n');
	expect(await client.ended()).toBe('ECONNRESET');
});

test('drop after the final dot: the message arrived, no reply came', async () => {
	await start(at('body', drop()));
	client.say(`${ENVELOPE}DATA\r\n`);
	await client.until(/354/);
	client.say('x\r\n.\r\n');
	expect(await client.ended()).toBe('FIN');
	expect(client.text().trimEnd().split('\r\n').at(-1)).toMatch(/^354/);
	expect(server.messages()).toMatchObject([{ accepted: false }]);
});

test('reset in the middle of the message', async () => {
	const answer = { reply: '354 go', breakBody: { afterBytes: 1000, then: 'reset' as const } };
	await start(at('data', answer));
	client.say(`${ENVELOPE}DATA\r\n`);
	await client.until(/354/);
	client.say('x'.repeat(5000));
	expect(await client.ended()).toBe('ECONNRESET');
	expect(server.messages()).toEqual([]);
	expect(server.connections()[0]?.bodyOctets).toBeGreaterThanOrEqual(1000);
});

test('a client that speaks before the banner is complete is recorded', async () => {
	await start(at('connect', slowBanner(30)));
	client.say('EHLO early.test\r\n');
	await client.until(/250 SMTPUTF8/);
	expect(server.connections()[0]?.talkedEarly).toBe(true);
});

test('replies come in the packets the script asks for', async () => {
	await start(
		at('connect', { reply: '220 mx.fault.test ESMTP', packets: [2, 9], packetGapMs: 20 }),
	);
	await client.until(/ESMTP\r\n$/);
	expect(client.chunks).toEqual(['22', '0 mx.fa', 'ult.test ESMTP\r\n']);
	expect(packetsOf(Buffer.from('ab'), 'bytes').map(String)).toEqual(['a', 'b']);
});

test('half a line, bare LF and a huge reply go out as scripted', async () => {
	await start(
		firstOf(
			at('helo', bareLf('250 bare')),
			at('noop', hugeReply(250, { lines: 50, octets: 2000 })),
		),
	);
	client.say('HELO c.test\r\n');
	expect((await client.until(/bare/)).endsWith('250 bare\n')).toBe(true);
	client.say('NOOP\r\n');
	await client.until(/250 x+\r\n$/);
	expect(client.text().length).toBeGreaterThan(50 * 1990);
	server.setScript(at('rset', halfLine('250 2.0')));
	client.say('RSET\r\n');
	await client.until(/250 2\.0$/);
	expect(server.openConnections()).toBe(1);
});
