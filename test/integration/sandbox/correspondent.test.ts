import { createTransport } from 'nodemailer';
import {
	startCorrespondent,
	type Correspondent,
} from '../../../sandbox/correspondent/correspondent';
import type { AnswerKind } from '../../../sandbox/correspondent/answers';
import { startSandbox, type Sandbox } from '../../../sandbox/sandbox';

jest.setTimeout(30_000);

const SENDER = 'u01@alpha.test';

const SCRIPT: Readonly<Record<string, AnswerKind>> = {
	'ada.berg@gamma.test': 'interested',
	'amara.diallo@gamma.test': 'not_interested',
	'bea.novak@gamma.test': 'out_of_office',
	'carla.rossi@gamma.test': 'unsubscribe',
	'clara.stein@gamma.test': 'question',
	'edith.lang@gamma.test': 'referral',
	'elif.kaya@gamma.test': 'wrong_person',
	'emma.holm@gamma.test': 'neutral',
	'farid.aziz@gamma.test': 'complaint',
	'finn.olsen@gamma.test': 'silent',
};

let sandbox: Sandbox;
let correspondent: Correspondent;
const sent = new Map<string, string>();

let lastId = '';

async function send(recipients: readonly string[]): Promise<void> {
	const transport = createTransport({
		host: sandbox.submission.host,
		port: sandbox.submission.port,
		pool: true,
		auth: { user: SENDER, pass: sandbox.accounts.password },
		tls: { ca: sandbox.ca.pem },
	});
	for (const to of recipients) {
		const text = 'Hello,\n\nmay I show you our product?\n\nSam';
		const mail = await transport.sendMail({
			from: `Sam <${SENDER}>`,
			to,
			subject: 'An idea',
			text,
		});
		if (!sent.has(to)) sent.set(to, mail.messageId);
		lastId = mail.messageId;
	}
	transport.close();
}

beforeAll(async () => {
	sandbox = await startSandbox();
	correspondent = startCorrespondent({ sandbox, script: SCRIPT, everyMs: 50 });
	await send(Object.keys(SCRIPT));
	await sandbox.waitFor(async () => (await sandbox.mailOf(SENDER)).length >= 9, {
		what: 'nine answers',
	});
});
afterAll(async () => {
	await correspondent.stop();
	await sandbox.stop();
});

const answerOf = async (address: string) => {
	const id = sent.get(address) ?? '';
	const mails = await sandbox.mailOf(SENDER);
	const found = mails.find((mail) => mail.raw.toString().includes(id));
	if (found === undefined) throw new Error(`${address} did not answer`);
	return found;
};

test('everybody but the silent one answers, and each mail exactly once', async () => {
	// By the time a later mail is answered, the mailboxes have been read again.
	await send(['ada.berg@gamma.test']);
	await sandbox.waitFor(() => correspondent.answers().at(-1)?.inReplyTo === lastId, {
		what: 'the second answer of ada.berg',
	});
	expect(correspondent.problems()).toEqual([]);
	const answered = correspondent.answers().map(({ inReplyTo }) => inReplyTo);
	expect(answered).toHaveLength(10);
	expect(new Set(answered).size).toBe(10);
});

test.each([
	['ada.berg@gamma.test', /interest|schedule a call|know more/],
	['amara.diallo@gamma.test', /not interested|no interest/i],
	['carla.rossi@gamma.test', /remove me|unsubscribe me/i],
	['clara.stein@gamma.test', /\?/],
	['edith.lang@gamma.test', /@gamma\.test/],
	['elif.kaya@gamma.test', /wrong person/],
])('the answer of %s keeps the thread and quotes the original', async (address, words) => {
	const mail = await answerOf(address);
	expect(mail.subject).toBe('Re: An idea');
	expect(mail.headers.get('in-reply-to')).toBe(sent.get(address));
	expect(mail.headers.get('references')).toContain(sent.get(address));
	expect(mail.parsed.from?.value[0]?.address).toBe(address);
	expect(mail.parsed.text).toMatch(words);
	expect(mail.parsed.text).toContain('may I show you our product?');
	expect(mail.headers.has('auto-submitted')).toBe(false);
});

test('out of office is marked as automatic and has an empty reverse-path (RFC 3834)', async () => {
	const mail = await answerOf('bea.novak@gamma.test');
	expect(mail.headers.get('auto-submitted')).toBe('auto-replied');
	expect(mail.headers.get('return-path')).toBe('<>');
	expect(mail.subject).toBe('Automatic reply: An idea');
});

test('a complaint is an ARF report with the original message (RFC 5965)', async () => {
	const mail = await answerOf('farid.aziz@gamma.test');
	expect(mail.headers.get('content-type')).toContain('report-type=feedback-report');
	const raw = mail.raw.toString();
	expect(raw).toContain('Feedback-Type: abuse');
	expect(raw).toContain('Original-Rcpt-To: <farid.aziz@gamma.test>');
	expect(raw).toContain(`Message-ID: ${sent.get('farid.aziz@gamma.test')}`);
});

test('people who have left are accepted at RCPT and bounce at delivery', async () => {
	const transport = createTransport({
		...sandbox.submission,
		auth: { user: 'u02@alpha.test', pass: sandbox.accounts.password },
		tls: { ca: sandbox.ca.pem },
	});
	const to = 'left.last.week@gamma.test';
	await transport.sendMail({ from: 'u02@alpha.test', to, subject: 'Too late', text: 'x' });
	transport.close();
	const dsn = await sandbox.waitForMail('u02@alpha.test');
	expect(dsn.raw.toString()).toContain('Status: 5.1.1');
	const accepted = (await sandbox.deliveries('out')).find((one) => one.recipient === to);
	expect(accepted?.status).toBe('sent');
});
