import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
	at,
	closing,
	drop,
	firstOf,
	halfLine,
	hugeReply,
	reset,
	slowBanner,
	stall,
	bareLf,
	type SmtpScript,
} from '../../../sandbox/faults/smtp-script';
import type {
	SmtpFaultServer,
	SmtpFaultServerOptions,
} from '../../../sandbox/faults/smtp-fault-server';
import { createCertificates, type CertificateFiles } from '../../../sandbox/tls/certificates';
import { startVerificationWorld, type VerificationWorld } from '../../support/verification-world';

const noSuchUser = '550 5.1.1 No such user here';
/** ada@ and bob@ have mailboxes, postmaster too. */
const people: SmtpScript = (event) =>
	event.stage === 'rcpt' && !/^(?:ada|bob|cy|user\d+|postmaster)@/.test(event.address ?? '')
		? noSuchUser
		: undefined;

const verbs = (server: SmtpFaultServer): string[][] =>
	server
		.connections()
		.map(({ commands }) => commands.map(({ line }) => line.split(/[ :]/)[0] ?? ''));

describe('one session with one exchange', () => {
	let world: VerificationWorld;
	let host = 0;
	let certificate: CertificateFiles;
	const folder = mkdtempSync(join(tmpdir(), 'outreach-probe-tls-'));

	beforeAll(async () => {
		world = await startVerificationWorld({});
		certificate = await createCertificates(folder, {
			hosts: ['mx.tls.test'],
			addresses: ['127.0.0.1'],
		});
	});
	afterAll(async () => {
		await world.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	/** A new domain with an exchange of its own. */
	async function domain(
		name: string,
		options: SmtpFaultServerOptions = {},
	): Promise<SmtpFaultServer> {
		host += 1;
		const ip = `127.0.2.${host}`;
		const server = await world.exchange(ip, options);
		world.dns.addZone({ [name]: { MX: [`10 mx.${name}`] }, [`mx.${name}`]: { A: [ip] } });
		return server;
	}

	async function reasons(addresses: readonly string[], options = {}): Promise<string[]> {
		return (await world.verify(addresses, { options })).map(({ reason }) => reason);
	}

	/** RCPT answers that must end in these reasons; the postmaster of each domain is at home. */
	const replies = [
		['552 5.2.2 Mailbox full', 'mailbox_full', 'risky'],
		['550 5.2.1 Mailbox disabled', 'mailbox_disabled', 'invalid'],
		['551 5.1.6 Moved', 'mailbox_moved', 'invalid'],
		['550 5.7.133 Members only', 'recipient_restricted', 'risky'],
		['556 5.1.10 Domain has a null MX', 'domain_no_mail', 'invalid'],
		['550 Requested action not taken', 'rcpt_unmatched', 'unknown'],
		['450 4.2.0 Greylisted', 'greylisted', 'unknown'],
		['451 4.3.0 Lookup failure', 'smtp_tempfail', 'unknown'],
		['452 4.5.3 Too many recipients', 'too_many_recipients', 'unknown'],
		['450 4.7.0 Rate limit exceeded', 'rate_limited', 'unknown'],
		['550 5.7.1 Blocked using zen.test', 'ip_blocked', 'unknown'],
		['550 5.7.25 No PTR record', 'rdns_required', 'unknown'],
		['550 5.7.1 HELO is wrong', 'helo_rejected', 'unknown'],
		['530 5.7.0 Must issue a STARTTLS command first', 'tls_required', 'unknown'],
		['530 5.7.0 Authentication required', 'auth_required', 'unknown'],
		['550 5.7.1 Policy', 'policy_blocked', 'unknown'],
		['550 5.1.8 Sender address rejected', 'sender_rejected', 'unknown'],
		['550 5.7.23 SPF failed', 'spf_failed', 'unknown'],
		['554 5.7.1 Relay access denied', 'relay_denied', 'unknown'],
	] as const; // prettier-ignore

	it('turns every kind of RCPT reply into its own reason (S2-08, S4-08, S4-12)', async () => {
		for (const [index, [reply]] of replies.entries()) {
			await domain(`r${index}.test`, {
				script: (event) =>
					event.stage === 'rcpt' && event.address?.startsWith('ada@') ? reply : undefined,
			});
		}
		const results = await world.verify(replies.map((_, index) => `ada@r${index}.test`));

		expect(results.map(({ reason, verdict }) => [reason, verdict])).toEqual(
			replies.map(([, reason, verdict]) => [reason, verdict]),
		);
	});

	const greetings: ReadonlyArray<readonly [name: string, script: SmtpScript, reason: string]> = [
		['554', at('connect', '554 No SMTP service here'), 'smtp_unavailable'],
		['521', at('connect', '521 This host takes no mail'), 'smtp_unavailable'],
		['421', at('connect', closing()), 'smtp_unavailable'],
		['block-list', at('connect', '554 5.7.1 Your IP is listed in dnsbl.test'), 'ip_blocked'],
		['silence', at('connect', stall()), 'smtp_timeout'],
		['half-line', at('connect', halfLine('220-mx.te')), 'smtp_timeout'],
		['close', at('connect', drop()), 'smtp_read_error'],
		['reset', at('connect', reset()), 'smtp_read_error'],
		['garbage', at('connect', { raw: 'SSH-2.0-OpenSSH_9.2\r\n' }), 'smtp_protocol_error'],
		['10-mb', at('connect', { raw: '220-'.padEnd(10_000_000, 'x') }), 'smtp_protocol_error'],
		['endless', at('connect', hugeReply(220, { lines: 500, octets: 80 })), 'smtp_protocol_error'],
		['mail-450', at('mail', '450 4.3.2 Not now'), 'smtp_tempfail'],
		['mail-550', at('mail', '550 5.7.1 Sender address rejected'), 'sender_rejected'],
		['rcpt-421', at('rcpt', closing()), 'smtp_unavailable'],
		['rcpt-drop', at('rcpt', drop()), 'smtp_read_error'],
		['rcpt-stall', at('rcpt', stall()), 'smtp_timeout'],
		['rcpt-half', at('rcpt', halfLine('550 5.1.1 no su')), 'smtp_timeout'],
	];

	it('never accuses a mailbox of what its server does before an answer (S2-11)', async () => {
		const servers: SmtpFaultServer[] = [];
		for (const [name, script] of greetings) servers.push(await domain(`${name}.test`, { script }));
		const results = await world.verify(greetings.map(([name]) => `ada@${name}.test`));

		expect(results.map(({ input, reason, verdict }) => [input, reason, verdict])).toEqual(
			greetings.map(([name, , reason]) => [`ada@${name}.test`, reason, 'unknown']),
		);
		expect(servers.some((server) => server.dataSeen())).toBe(false);
	});

	it('says QUIT after success, refusal and error alike (peer bug 12, S2-03)', async () => {
		const scripts = [
			people,
			at('connect', '554 No'),
			at('mail', '550 5.7.1 No'),
			at('rcpt', '451 4.3.0 No'),
			at('ehlo', '450 4.3.2 No'),
		];
		const servers: SmtpFaultServer[] = [];
		for (const [index, script] of scripts.entries())
			servers.push(await domain(`quit${index}.test`, { script }));
		await world.verify(scripts.map((_, index) => `ada@quit${index}.test`));

		expect(servers.map((server) => server.quits())).toEqual([1, 1, 1, 1, 1]);
	});

	it('says QUIT when the execution is stopped, and calls the rest cancelled', async () => {
		const server = await domain('stop.test', { script: at('rcpt', stall()) });
		const stop = new AbortController();
		const work = world.verify(['ada@stop.test', 'bob@stop.test'], {
			signal: stop.signal,
			options: { commandTimeoutMs: 5_000 },
		});
		while (!server.commands().some(({ stage }) => stage === 'rcpt'))
			await new Promise((resolve) => setImmediate(resolve));
		stop.abort();

		expect((await work).map(({ reason }) => reason)).toEqual(['cancelled', 'cancelled']);
		expect(server.connections()).toHaveLength(1);
	});

	it('asks ten addresses in one pipelined session, controls last (S2-82, peer bug 8)', async () => {
		const server = await domain('ten.test', { script: people });
		const addresses = Array.from({ length: 10 }, (_, index) => `user${index}@ten.test`);

		expect(new Set(await reasons(addresses))).toEqual(new Set(['rcpt_ok']));
		expect(server.connections()).toHaveLength(1);
		expect(server.commands().filter(({ pipelined }) => pipelined).length).toBeGreaterThanOrEqual(9);
		const rcpts = server
			.commands()
			.filter(({ stage }) => stage === 'rcpt')
			.map(({ line }) => line);
		expect(rcpts.slice(0, 10).every((line) => line.includes('<user'))).toBe(true);
		expect(rcpts[10]).toMatch(/<[a-z][a-z0-9]{11,15}@ten\.test>/);
	});

	it('does not pipeline where it is not offered', async () => {
		const server = await domain('steps.test', { script: people, capabilities: [] });

		expect(await reasons(['ada@steps.test', 'no@steps.test'])).toEqual([
			'rcpt_ok',
			'rcpt_rejected',
		]);
		expect(server.commands().some(({ pipelined }) => pipelined)).toBe(false);
	});

	it('falls back to HELO when EHLO is refused (peer bug 14)', async () => {
		const server = await domain('helo.test', {
			script: firstOf(at('ehlo', '502 5.5.1 Unknown'), people),
		});

		expect(await reasons(['ada@helo.test'])).toEqual(['rcpt_ok']);
		expect(verbs(server)[0]?.slice(0, 3)).toEqual(['EHLO', 'HELO', 'MAIL']);
	});

	it('waits for the whole greeting however it is cut, and reads bare LF', async () => {
		const slow = await domain('slow.test', {
			script: firstOf(at('connect', slowBanner(20)), people),
		});
		await domain('octets.test', {
			script: firstOf(
				at('connect', { reply: '220-a\n220 b', packets: 'bytes', packetGapMs: 1 }),
				people,
			),
		});
		await domain('lf.test', { script: firstOf(at('connect', bareLf('220 mx')), people) });

		expect(await reasons(['ada@slow.test', 'ada@octets.test', 'ada@lf.test'])).toEqual([
			'rcpt_ok',
			'rcpt_ok',
			'rcpt_ok',
		]);
		expect(slow.connections()[0]?.talkedEarly).toBe(false);
	});

	it('goes on with the rest after a 421 in the middle (peer bug 17)', async () => {
		const server = await domain('limit.test', {
			script: (event) =>
				event.stage === 'rcpt' && event.nth > 3 ? closing('4.7.0 Enough') : people(event),
		});
		const addresses = Array.from({ length: 8 }, (_, index) => `user${index}@limit.test`);

		expect(new Set(await reasons(addresses))).toEqual(new Set(['rcpt_ok']));
		expect(server.connections().length).toBeLessThanOrEqual(4);
	});

	it('asks again in a new transaction after 452 4.5.3', async () => {
		const server = await domain('few.test', {
			script: (event) =>
				event.stage === 'rcpt' && event.nth > 2 ? '452 4.5.3 Too many recipients' : people(event),
		});

		expect(
			await reasons(['ada@few.test', 'bob@few.test', 'cy@few.test'], { detectCatchAll: false }),
		).toEqual(['rcpt_ok', 'rcpt_ok', 'rcpt_ok']);
		expect(server.connections().length).toBe(2);
	});

	it('asks again one by one when replies and commands do not match', async () => {
		const server = await domain('odd.test', {
			script: (event) =>
				event.stage === 'rcpt' && event.connection === 1
					? { raw: '250 Ok\r\n550 5.1.1 No such user\r\n' }
					: people(event),
		});

		expect(await reasons(['ada@odd.test', 'bob@odd.test'])).toEqual(['rcpt_ok', 'rcpt_ok']);
		expect(server.connections().length).toBeGreaterThan(1);
	});

	it('encrypts when the server asks for it', async () => {
		const server = await domain('tls.test', {
			tls: 'starttls', certificate,
			script: (event) => (event.stage === 'mail' && !event.secure ? '530 5.7.0 Must issue a STARTTLS command first' : people(event)),
		}); // prettier-ignore

		expect(await reasons(['ada@tls.test', 'no@tls.test'])).toEqual(['rcpt_ok', 'rcpt_rejected']);
		expect(server.connections()[0]?.secure).toBe(true);
	});

	it('sends SMTPUTF8 where it is offered and says so where it is not', async () => {
		const modern = await domain('utf8.test', {
			script: (event) =>
				event.stage === 'rcpt' && !event.line.includes('пётр') ? noSuchUser : undefined,
		});
		await domain('ascii.test', { script: people, capabilities: ['PIPELINING'] });

		expect(await reasons(['пётр@utf8.test', 'пётр@ascii.test'])).toEqual([
			'rcpt_ok',
			'unsupported_smtputf8',
		]);
		expect(modern.commands().find(({ stage }) => stage === 'mail')?.line).toContain('SMTPUTF8');
	});

	it('uses our own HELO name and MAIL FROM, never the recipient or localhost (peer bug 13)', async () => {
		const server = await domain('polite.test', { script: people });
		await world.verify(['ada@polite.test']);
		const lines = server.commands().map(({ line }) => line);

		expect(lines[0]).toBe('EHLO probe.sender.test');
		expect(lines[1]).toBe('MAIL FROM:<verify@sender.test>');
	});

	it('stops at connect when asked to', async () => {
		const server = await domain('door.test', { script: people });

		expect(await reasons(['ada@door.test'], { level: 'connect' })).toEqual(['smtp_connect_ok']);
		expect(verbs(server)).toEqual([['EHLO', 'QUIT']]);
	});
});
