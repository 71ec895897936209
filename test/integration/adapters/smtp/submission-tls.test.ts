import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readSubmissionAccount } from '../../../../lib/adapters/smtp/submission-account';
import { createSubmitter } from '../../../../lib/adapters/smtp/submission';
import { closeIdleConnections } from '../../../../lib/adapters/smtp/transport-pool';
import type {
	SmtpFaultServer,
	SmtpFaultServerOptions,
} from '../../../../sandbox/faults/smtp-fault-server';
import { startSmtpFaultServer } from '../../../../sandbox/faults/smtp-fault-server';
import type { CertificateFiles } from '../../../../sandbox/tls/certificates';
import { createCertificates } from '../../../../sandbox/tls/certificates';
import { outgoingMail } from '../../../support/outgoing-mail';

const folder = mkdtempSync(join(tmpdir(), 'outreach-tls-'));
let certificate: CertificateFiles;
let server: SmtpFaultServer;
beforeAll(async () => {
	certificate = await createCertificates(folder, {
		hosts: ['mail.example.test'],
		addresses: ['127.0.0.1'],
	});
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(async () => await server.stop());

async function submit(fields: Record<string, unknown>, options: SmtpFaultServerOptions) {
	server = await startSmtpFaultServer({
		certificate,
		auth: { user: 'ada', password: 'secret' },
		...options,
	});
	const account = readSubmissionAccount({
		provider: 'custom', host: server.host, port: server.port, authentication: 'password', user: 'ada', password: 'secret',
		connectTimeout: 5, ...fields,
	}); // prettier-ignore
	const result = await createSubmitter(account).submit(outgoingMail(), {
		mayProceed: async () => await Promise.resolve(true),
	});
	closeIdleConnections(account.key);

	return result;
}

const fingerprint = () => new X509Certificate(certificate.cert).fingerprint256;
const starttls = { tls: 'starttls' } as const;

describe('TLS to the submission server', () => {
	it('speaks EHLO, STARTTLS, EHLO, AUTH, MAIL in this order (S0-08, S0-45)', async () => {
		await expect(
			submit({ security: 'starttls', caCertificate: certificate.ca }, starttls),
		).resolves.toMatchObject({ kind: 'accepted' });
		expect(
			server
				.commands()
				.map(({ stage }) => stage)
				.slice(0, 6),
		).toEqual(['ehlo', 'starttls', 'ehlo', 'auth', 'mail', 'rcpt']);
	});

	it('works from the first byte on', async () => {
		await expect(
			submit({ security: 'tls', caCertificate: certificate.ca }, { tls: 'implicit' }),
		).resolves.toMatchObject({ kind: 'accepted' });
	});

	it('refuses a certificate nobody vouches for, and says no password (S0-41)', async () => {
		await expect(submit({ security: 'starttls' }, starttls)).resolves.toMatchObject({
			kind: 'not_sent',
			cause: 'tls',
		});
		expect(server.commands().some(({ stage }) => stage === 'auth')).toBe(false);
	});

	it('never falls back to clear text when STARTTLS is not offered', async () => {
		await expect(
			submit({ security: 'starttls', caCertificate: certificate.ca }, { tls: 'none' }),
		).resolves.toMatchObject({ kind: 'not_sent', cause: 'tls' });
		expect(server.commands().some(({ stage }) => stage === 'auth' || stage === 'mail')).toBe(false);
	});

	it('speaks no version before TLS 1.2, and says no password to a server that knows no other', async () => {
		const old = { ...certificate, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const;

		await expect(
			submit(
				{ security: 'starttls', caCertificate: certificate.ca },
				{ ...starttls, certificate: { ...old, ciphers: 'DEFAULT@SECLEVEL=0' } },
			),
		).resolves.toMatchObject({ kind: 'not_sent', cause: 'tls' });
		expect(server.commands().some(({ stage }) => stage === 'auth')).toBe(false);
	});

	it('accepts exactly the pinned certificate (S1-02)', async () => {
		await expect(
			submit({ security: 'starttls', pinnedFingerprint: fingerprint() }, starttls),
		).resolves.toMatchObject({ kind: 'accepted' });
	});

	it('refuses another one than the pinned, before the password', async () => {
		await expect(
			submit({ security: 'starttls', pinnedFingerprint: 'AB'.repeat(32) }, starttls),
		).resolves.toMatchObject({ kind: 'not_sent', cause: 'tls' });
		expect(server.commands().some(({ stage }) => stage === 'auth')).toBe(false);
	});

	it.each([
		['plain', { security: 'none' }, { tls: 'none' }],
		['TLS', { security: 'tls' }, { tls: 'implicit' }],
	] as const)('switches Nagle’s algorithm off on %s sockets', async (_, fields, options) => {
		const setNoDelay = jest.spyOn(Socket.prototype, 'setNoDelay');
		await submit({ ...fields, caCertificate: certificate.ca }, options);

		expect(
			setNoDelay.mock.instances.filter(
				(socket) => (socket as unknown as Socket).remotePort === server.port,
			),
		).not.toHaveLength(0);
		setNoDelay.mockRestore();
	});
});
