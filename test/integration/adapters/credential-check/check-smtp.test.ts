import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { smtpCredentialTest } from '../../../../nodes/shared/credential-tests';
import type {
	SmtpFaultServer,
	SmtpFaultServerOptions,
} from '../../../../sandbox/faults/smtp-fault-server';
import { startSmtpFaultServer } from '../../../../sandbox/faults/smtp-fault-server';
import type { CertificateFiles } from '../../../../sandbox/tls/certificates';
import { createCertificates, createExpiredCertificate } from '../../../../sandbox/tls/certificates';

const PASSWORD = 'correct-horse-battery';
let folder: string;
let files: CertificateFiles;
let expired: { key: string; cert: string };
let servers: SmtpFaultServer[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'check-smtp-'));
	files = await createCertificates(folder, {
		hosts: ['mail.example.com'],
		addresses: ['127.0.0.1'],
	});
	expired = await createExpiredCertificate(folder, {
		hosts: ['mail.example.com'],
		addresses: ['127.0.0.1'],
	});
});
afterEach(async () => {
	await Promise.all(servers.map(async (server) => await server.stop()));
	servers = [];
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

async function serve(options: Partial<SmtpFaultServerOptions> = {}): Promise<SmtpFaultServer> {
	const server = await startSmtpFaultServer({
		tls: 'starttls',
		certificate: files,
		auth: { user: 'sales@example.com', password: PASSWORD, mechanisms: ['PLAIN', 'XOAUTH2'] },
		...options,
	});
	servers.push(server);

	return server;
}

async function press(port: number, fields: object = {}) {
	const data = {
		provider: 'custom',
		host: '127.0.0.1',
		port,
		security: 'starttls',
		authentication: 'password',
		user: 'sales@example.com',
		password: PASSWORD,
		verifyTls: true,
		caCertificate: files.ca,
		connectTimeout: 2,
		...fields,
	};
	const result = await smtpCredentialTest.smtpCredentialTest.call({} as never, { data } as never);
	expect(result.message).not.toContain(PASSWORD);

	return result;
}

describe('S1-10: the Test button of the SMTP credential', () => {
	it('signs in after STARTTLS, sends nothing and quits', async () => {
		const server = await serve();

		await expect(press(server.port)).resolves.toMatchObject({ status: 'OK' });
		expect(server.connections()[0]).toMatchObject({
			secure: true,
			authenticatedAs: 'sales@example.com',
		});
		expect(server.dataSeen()).toBe(false);
	});

	it('signs in over TLS from the first byte', async () => {
		const server = await serve({ tls: 'implicit' });

		await expect(press(server.port, { security: 'tls' })).resolves.toMatchObject({ status: 'OK' });
	});

	it('S1-23: signs in with an access token', async () => {
		const server = await serve();
		const fields = { authentication: 'oauth2', password: '', accessToken: PASSWORD };

		await expect(press(server.port, fields)).resolves.toMatchObject({ status: 'OK' });
		await expect(
			press(server.port, { ...fields, accessToken: 'stale-token' }),
		).resolves.toMatchObject({
			status: 'Error',
			message: expect.stringMatching(/refused the access token/),
		});
	});

	it.each([
		['wrong password', { password: 'wrong-password' }, /"User" and "Password"/],
		['CA not given', { caCertificate: '' }, /"CA Certificate \(PEM\)"/],
		['other name', { servername: 'other.example.com' }, /"Server Name \(SNI\)"/],
		['wrong pin', { pinnedFingerprint: 'AB:CD' }, /"Pinned Fingerprint/],
		['TLS on a STARTTLS port', { security: 'tls' }, /"Security" to "STARTTLS"/],
		['empty host', { host: '' }, /no "Host"/],
		['no user', { user: '' }, /no "User"/],
		['OAuth2 without any token', { authentication: 'oauth2' }, /"Refresh Token"/],
	])('%s: names the field', async (_case, fields, message) => {
		const server = await serve();
		const result = await press(server.port, fields);

		expect(result.status).toBe('Error');
		expect(result.message).toMatch(message);
	});

	it('says nothing secret before the pinned certificate is seen', async () => {
		const server = await serve();
		await press(server.port, { pinnedFingerprint: 'AB:CD', caCertificate: '' });

		expect(server.commands().map(({ line }) => line.split(' ')[0])).not.toContain('AUTH');
	});

	it('S1-02: accepts a self-signed server by its fingerprint', async () => {
		const server = await serve();
		const pinnedFingerprint = new X509Certificate(files.cert).fingerprint256;

		await expect(
			press(server.port, { caCertificate: '', pinnedFingerprint }),
		).resolves.toMatchObject({
			status: 'OK',
		});
	});

	it('tells an expired certificate from an untrusted one', async () => {
		const server = await serve({ certificate: expired });

		await expect(press(server.port)).resolves.toMatchObject({
			status: 'Error',
			message: expect.stringMatching(/out of date/),
		});
	});

	it('never falls back to clear text', async () => {
		const server = await serve({ tls: 'none' });
		const result = await press(server.port);

		expect(result.message).toMatch(/does not offer STARTTLS/);
		expect(server.connections()[0]?.authenticatedAs).toBeUndefined();
	});

	it('says which port nobody listens on', async () => {
		const server = await serve();
		await server.stop();
		servers = [];

		await expect(press(server.port)).resolves.toMatchObject({
			message: expect.stringMatching(/refused the connection.*"Port"/),
		});
	});

	it('does not wait for a silent server for ever', async () => {
		const silent = createServer();
		await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
		const { port } = silent.address() as AddressInfo;

		await expect(press(port, { connectTimeout: 1 })).resolves.toMatchObject({
			message: expect.stringMatching(/did not answer within 1 s/),
		});
		silent.close();
	});
});
