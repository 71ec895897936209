import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createSubmitter } from '../../../../lib/adapters/smtp/submission';
import { closeIdleConnections } from '../../../../lib/adapters/smtp/transport-pool';
import type { SubmissionResult } from '../../../../lib/sending/ports';
import type { SmtpFaultServerOptions } from '../../../../sandbox/faults/smtp-fault-server';
import type { SmtpScript } from '../../../../sandbox/faults/smtp-script';
import {
	at,
	closing,
	drop,
	recipients,
	reset,
	stall,
} from '../../../../sandbox/faults/smtp-script';
import type { CertificateFiles } from '../../../../sandbox/tls/certificates';
import { createCertificates } from '../../../../sandbox/tls/certificates';
import { useFaultServer } from '../../../support/fault-server-account';
import { outgoingMail } from '../../../support/outgoing-mail';

const { serve, accountAt } = useFaultServer();

const always = { mayProceed: async () => await Promise.resolve(true) };

const folder = mkdtempSync(join(tmpdir(), 'outreach-submission-'));
let certificate: CertificateFiles;
beforeAll(async () => {
	certificate = await createCertificates(folder, { hosts: ['mx.test'], addresses: ['127.0.0.1'] });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function submit(script: SmtpScript, way: Partial<SmtpFaultServerOptions>) {
	const { tls } = way;
	const target = await serve({ script, ...way, ...(tls ? { certificate } : {}) });
	const encrypted = {
		security: tls === 'implicit' ? 'tls' : tls,
		caCertificate: certificate.ca,
	};

	return await createSubmitter(accountAt(target, tls ? encrypted : {})).submit(
		outgoingMail({ text: 'x'.repeat(20_000) }),
		always,
	);
}

const PLAIN = ['SIZE 10485760', 'ENHANCEDSTATUSCODES', '8BITMIME'];
const WITH_OR_WITHOUT_PIPELINING = [
	['with PIPELINING', undefined],
	['without PIPELINING', PLAIN],
] as const;

/** sending-and-policy 5, row by row; re-run on every upgrade of the library. */
describe.each<[string, Partial<SmtpFaultServerOptions>]>([
	['with PIPELINING', {}],
	['without PIPELINING', { capabilities: PLAIN }],
	['over STARTTLS', { tls: 'starttls' }],
	['over TLS', { tls: 'implicit' }],
])('what a broken dialogue means, %s', (_, way) => {
	it.each<[string, SmtpScript, Partial<SubmissionResult> | Record<string, unknown>]>([
		['250 after the dot', () => undefined, { kind: 'accepted' }],
		['RCPT 550', at('rcpt', '550 5.1.1 No such user'), { kind: 'refused', stage: 'rcpt' }],
		['RCPT 450', at('rcpt', '450 4.7.1 Greylisted'), { kind: 'refused', stage: 'rcpt' }],
		['RCPT 421', at('rcpt', closing()), { kind: 'refused', reply: { code: 421 } }],
		['MAIL 550', at('mail', '550 5.7.1 Denied'), { kind: 'refused', stage: 'mail' }],
		['DATA 554', at('data', '554 5.7.1 No'), { kind: 'refused', stage: 'data' }],
		['554 greeting', at('connect', '554 5.7.1 Go away'), { kind: 'refused', stage: 'connect' }],
		['drop at the greeting', at('connect', drop()), { kind: 'not_sent' }],
		['drop at EHLO', at('ehlo', drop()), { kind: 'not_sent' }],
		['silence at EHLO', at('ehlo', stall()), { kind: 'not_sent', cause: 'timeout' }],
		['drop at MAIL FROM', at('mail', drop()), { kind: 'not_sent', cause: 'closed' }],
		['silence at MAIL FROM', at('mail', stall()), { kind: 'not_sent', cause: 'timeout' }],
		['drop at RCPT TO', at('rcpt', drop()), { kind: 'not_sent', cause: 'closed' }],
		['drop at DATA', at('data', drop()), { kind: 'not_sent', cause: 'closed' }],
		['451 after the dot', at('body', '451 4.3.0 Later'), { kind: 'refused', stage: 'data' }],
		['550 after the dot', at('body', '550 5.7.1 Spam'), { kind: 'refused', stage: 'data' }],
		[
			'reset in the middle of the body',
			at('data', { reply: '354 Go ahead', breakBody: { afterBytes: 5_000, then: 'reset' } }),
			{ kind: 'in_doubt' },
		],
		['drop after the final dot (P6)', at('body', drop()), { kind: 'in_doubt' }],
		['reset after the final dot', at('body', reset()), { kind: 'in_doubt' }],
		['silence after the final dot', at('body', stall()), { kind: 'in_doubt' }],
	])('%s', async (__, script, expected) => {
		await expect(submit(script, way)).resolves.toMatchObject(expected);
	});
});

describe('a submission', () => {
	it('follows the order of S0-45, with RSET between mails of a kept connection', async () => {
		const target = await serve({});
		const account = accountAt(target);
		const submitter = createSubmitter(account);
		await submitter.submit(outgoingMail(), always);
		await submitter.submit(outgoingMail(), always);
		closeIdleConnections(account.key);
		while (target.openConnections() > 0) await new Promise((resolve) => setImmediate(resolve));

		expect(target.commands().map(({ line }) => line.split(' ')[0])).toEqual([
			'EHLO', 'MAIL', 'RCPT', 'DATA', 'RSET', 'MAIL', 'RCPT', 'DATA', 'QUIT',
		]); // prettier-ignore
		expect(target.connections()).toHaveLength(1);
	});

	it.each(WITH_OR_WITHOUT_PIPELINING)(
		'lets nothing of the message leave when it is withdrawn at the last moment, %s (P4)',
		async (_, capabilities) => {
			const target = await serve({ ...(capabilities ? { capabilities } : {}) });
			const account = accountAt(target);
			const result = await createSubmitter(account).submit(outgoingMail(), {
				mayProceed: async () => await Promise.resolve(false),
			});
			while (target.openConnections() > 0) await new Promise((resolve) => setImmediate(resolve));

			expect(result).toMatchObject({ kind: 'not_sent', cause: 'refused_by_us' });
			expect(target.messages()).toEqual([]);
			expect(target.commands().map(({ stage }) => stage)).toEqual(['ehlo', 'mail', 'rcpt', 'data']);
			await expect(createSubmitter(account).submit(outgoingMail(), always)).resolves.toMatchObject({
				kind: 'accepted',
			});
		},
	);

	it('asks the store while the server reads the envelope, and keeps the body until both have answered', async () => {
		const target = await serve({});
		let grant: (granted: boolean) => void = () => undefined;
		const pending = createSubmitter(accountAt(target)).submit(outgoingMail(), {
			mayProceed: async () => await new Promise<boolean>((resolve) => (grant = resolve)),
		});
		while (!target.commands().some(({ stage }) => stage === 'data'))
			await new Promise((resolve) => setImmediate(resolve));
		expect(target.messages()).toEqual([]);
		grant(true);

		await expect(pending).resolves.toMatchObject({ kind: 'accepted' });
		expect(target.messages()).toHaveLength(1);
	});

	it('waits for the store also when the server was quicker with its refusal', async () => {
		const target = await serve({ script: at('rcpt', '550 5.1.1 No such user') });
		let answered = false;
		const result = await createSubmitter(accountAt(target)).submit(outgoingMail(), {
			mayProceed: async () => {
				while (!target.commands().some(({ stage }) => stage === 'rcpt'))
					await new Promise((resolve) => setImmediate(resolve));
				for (let turn = 0; turn < 100; turn += 1)
					await new Promise((resolve) => setImmediate(resolve));
				answered = true;

				return true;
			},
		});

		expect(result).toMatchObject({ kind: 'refused', stage: 'rcpt' });
		expect(answered).toBe(true);
	});

	it('gives a store that fails at the last moment to the caller, not to the network', async () => {
		const target = await serve({});
		const failing = createSubmitter(accountAt(target)).submit(outgoingMail(), {
			mayProceed: async () => await Promise.reject(new Error('store down')),
		});

		await expect(failing).rejects.toThrow('store down');
	});

	it('counts as not sent when cancelled before the body, and as in doubt after it', async () => {
		const early = new AbortController();
		early.abort();
		const target = await serve({ script: at('body', stall()) });
		const submitter = createSubmitter(accountAt(target, { finalReplyTimeout: 30 }));

		await expect(
			submitter.submit(outgoingMail(), { ...always, signal: early.signal }),
		).resolves.toMatchObject({ kind: 'not_sent', cause: 'cancelled' });

		const late = new AbortController();
		const pending = submitter.submit(outgoingMail(), { ...always, signal: late.signal });
		while (target.messages().length === 0) await new Promise((resolve) => setImmediate(resolve));
		late.abort();

		await expect(pending).resolves.toMatchObject({ kind: 'in_doubt' });
	});

	it('ends the opening of a connection when cancelled', async () => {
		const cancel = new AbortController();
		const target = await serve({ script: at('ehlo', stall()) });
		const pending = createSubmitter(accountAt(target, { connectTimeout: 300 })).submit(
			outgoingMail(),
			{ ...always, signal: cancel.signal },
		);
		while (target.commands().length === 0) await new Promise((resolve) => setImmediate(resolve));
		cancel.abort();

		await expect(pending).resolves.toMatchObject({ kind: 'not_sent', cause: 'cancelled' });
	});

	it('uses the account’s connections for all who send at once, and no more', async () => {
		const target = await serve({ latencyMs: 5 });
		const submitter = createSubmitter(accountAt(target, { maxConnections: 3 }));
		const results = await Promise.all(
			Array.from({ length: 20 }, async () => await submitter.submit(outgoingMail(), always)),
		);

		expect(results.every(({ kind }) => kind === 'accepted')).toBe(true);
		expect(target.peakConnections()).toBe(3);
	});

	it.each<[string, Record<string, string>, Partial<SubmissionResult> | Record<string, unknown>]>([
		[
			'the recipient is refused, our own copy taken',
			{ 'bob@example.com': '550 5.1.1 No such user' },
			{ kind: 'refused', stage: 'rcpt', reply: { code: 550 } },
		],
		[
			'both are refused, the copy for good',
			{
				'bob@example.com': '450 4.7.1 Greylisted',
				'archive@example.org': '550 5.1.1 No such user',
			},
			{ kind: 'refused', stage: 'rcpt', reply: { code: 450 } },
		],
		[
			'both are refused, the copy for now',
			{
				'bob@example.com': '550 5.1.1 No such user',
				'archive@example.org': '450 4.7.1 Greylisted',
			},
			{ kind: 'refused', stage: 'rcpt', reply: { code: 550 } },
		],
		[
			'our own copy is refused',
			{ 'archive@example.org': '550 5.1.1 No such user' },
			{ kind: 'accepted' },
		],
	])('is about the recipient, never about the blind copy: %s', async (_, replies, expected) => {
		const target = await serve({ script: recipients(replies) });
		const submitter = createSubmitter(accountAt(target));
		const mail = outgoingMail({ envelopeBcc: 'archive@example.org' });

		await expect(submitter.submit(mail, always)).resolves.toMatchObject(expected);
		await expect(
			submitter.submit(outgoingMail({ envelopeTo: 'eve@example.com' }), always),
		).resolves.toMatchObject({ kind: 'accepted' });
		expect(target.connections()).toHaveLength(1);
	});

	it('goes on over the same connection after a refusal', async () => {
		const target = await serve({ script: at('rcpt', '550 5.1.1 No such user', 1) });
		const submitter = createSubmitter(accountAt(target));

		await expect(submitter.submit(outgoingMail(), always)).resolves.toMatchObject({
			kind: 'refused',
		});
		await expect(submitter.submit(outgoingMail(), always)).resolves.toMatchObject({
			kind: 'accepted',
		});
		expect(target.connections()).toHaveLength(1);
	});

	it('begins a new connection after a hundred mails, with QUIT on the old one', async () => {
		const target = await serve({});
		const submitter = createSubmitter(accountAt(target));
		for (let mail = 0; mail < 101; mail += 1) await submitter.submit(outgoingMail(), always);

		expect(target.connections()).toHaveLength(2);
		expect(target.commands().filter(({ stage }) => stage === 'quit')).toHaveLength(1);
	});

	it('keeps no process alive for a connection that nobody uses', async () => {
		const target = await serve({});
		const timers: Array<{ readonly ms: number | undefined; readonly timer: NodeJS.Timeout }> = [];
		const setTimer = global.setTimeout;
		const spy = jest.spyOn(global, 'setTimeout').mockImplementation(((
			work: () => void,
			ms?: number,
		) => {
			const timer = setTimer(work, ms);
			timers.push({ ms, timer });

			return timer;
		}) as typeof setTimeout);
		const submitted = await createSubmitter(accountAt(target)).submit(outgoingMail(), always);
		spy.mockRestore();

		expect(submitted).toMatchObject({ kind: 'accepted' });
		const idle = timers.filter(({ ms }) => ms === 30_000).map(({ timer }) => timer);
		expect(idle).not.toHaveLength(0);
		expect(idle.filter((timer) => timer.hasRef())).toEqual([]);
	});

	it('opens a new connection when the kept one was closed in the meantime', async () => {
		const target = await serve({ script: at('body', { reply: '250 2.0.0 Ok', then: 'close' }, 1) });
		const submitter = createSubmitter(accountAt(target));
		await submitter.submit(outgoingMail(), always);
		while (target.openConnections() > 0) await new Promise((resolve) => setImmediate(resolve));
		await new Promise((resolve) => setImmediate(resolve));

		await expect(submitter.submit(outgoingMail(), always)).resolves.toMatchObject({
			kind: 'accepted',
		});
	});

	it('names a server that nobody listens at, without library text', async () => {
		const target = await serve({});
		const account = accountAt(target);
		await target.stop();

		const result = await createSubmitter(account).submit(outgoingMail(), always);

		expect(result).toMatchObject({ kind: 'not_sent', cause: 'connect' });
		expect(result).toHaveProperty('detail', expect.stringContaining(`"127.0.0.1:${target.port}"`));
	});
});

describe('an address of other letters (RFC 6531)', () => {
	const mail = outgoingMail({ envelopeTo: 'b\u00f8b@example.com', to: { name: '', address: 'b\u00f8b@example.com' } }); // prettier-ignore

	it('is not named to a server that knows none: that answer would not be about the recipient', async () => {
		const target = await serve({ capabilities: PLAIN });
		const submitter = createSubmitter(accountAt(target));

		expect(await submitter.submit(mail, always)).toMatchObject({
			kind: 'refused',
			reply: { code: 550, enhanced: '5.6.7' },
		});
		expect(await submitter.submit(outgoingMail(), always)).toMatchObject({ kind: 'accepted' });
		expect(target.messages()).toHaveLength(1);
		expect(target.connections()).toHaveLength(1);
	});

	it('goes to a server that does', async () => {
		const target = await serve({ capabilities: [...PLAIN, 'SMTPUTF8'] });

		expect(await createSubmitter(accountAt(target)).submit(mail, always)).toMatchObject({
			kind: 'accepted',
		});
		expect(target.messages()).toHaveLength(1);
	});
});
