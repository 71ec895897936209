import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import {
	startSmtpFaultServer,
	type SmtpFaultServer,
} from '../../../sandbox/faults/smtp-fault-server';
import { at, type SmtpScript } from '../../../sandbox/faults/smtp-script';
import {
	createCertificates,
	createExpiredCertificate,
	type CertificateFiles,
} from '../../../sandbox/tls/certificates';

const NAMES = { hosts: ['mail.alpha.test'], addresses: ['127.0.0.1'] };
const AUTH = { user: 'u01@alpha.test', password: 'right' };

let folder: string;
let good: CertificateFiles;
let server: SmtpFaultServer | undefined;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'outreach-tls-'));
	good = await createCertificates(folder, NAMES);
});
afterEach(async () => await server?.stop());
afterAll(async () => await rm(folder, { recursive: true, force: true }));

async function submit(
	options: { password?: string; secure?: boolean; method?: string } = {},
): Promise<string> {
	const transport = createTransport({
		host: '127.0.0.1',
		port: server?.port ?? 0,
		secure: options.secure ?? false,
		requireTLS: true,
		auth: { user: AUTH.user, pass: options.password ?? AUTH.password },
		authMethod: options.method ?? 'PLAIN',
		tls: { ca: good.ca },
	});
	try {
		const sent = await transport.sendMail({
			from: AUTH.user,
			to: 'u01@beta.test',
			subject: 's',
			text: 'x',
		});
		return sent.response;
	} finally {
		transport.close();
	}
}

const start = async (tls: 'starttls' | 'implicit', script?: SmtpScript) => {
	server = await startSmtpFaultServer({
		tls,
		certificate: good,
		auth: AUTH,
		...(script === undefined ? {} : { script }),
	});
	return server;
};

test.each([
	['starttls', 'PLAIN'],
	['starttls', 'LOGIN'],
	['implicit', 'PLAIN'],
] as const)('a submission over %s with AUTH %s is taken', async (tls, method) => {
	const { messages, connections } = await start(tls);
	expect(await submit({ secure: tls === 'implicit', method })).toMatch(/^250 2\.0\.0/);
	expect(messages()).toMatchObject([{ recipients: ['u01@beta.test'], accepted: true }]);
	expect(connections()[0]).toMatchObject({ secure: true, authenticatedAs: AUTH.user });
});

test('a wrong password gets 535, MAIL without AUTH 530', async () => {
	await start('starttls');
	await expect(submit({ password: 'wrong' })).rejects.toMatchObject({ responseCode: 535 });
	expect(server?.connections()[0]?.authenticatedAs).toBeUndefined();
});

test('an expired certificate is refused by the client', async () => {
	const expired = await createExpiredCertificate(folder, NAMES);
	server = await startSmtpFaultServer({ tls: 'starttls', certificate: expired, auth: AUTH });
	await expect(submit()).rejects.toThrow('certificate has expired');
});

test('garbage instead of a TLS handshake ends in an error on both sides', async () => {
	await start('starttls', at('starttls', { raw: '220 go\r\nthis is not TLS\r\n', then: 'close' }));
	await expect(submit()).rejects.toThrow();
	expect(server?.connections()[0]?.secure).toBe(false);
});
