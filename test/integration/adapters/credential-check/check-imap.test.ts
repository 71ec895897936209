import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

import { imapCredentialTest } from '../../../../nodes/shared/credential-tests';

const PASSWORD = 'correct-horse-battery';
let server: Server;
const sockets = new Set<Socket>();

afterEach(async () => {
	sockets.forEach((socket) => socket.destroy());
	await new Promise<void>((resolve) => server.close(() => resolve()));
});

/** Just enough IMAP to be refused; signing in for real is tested against Dovecot (e2e). */
async function serve(capabilities: string): Promise<number> {
	server = createServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => undefined);
		socket.write(`* OK [CAPABILITY ${capabilities}] ready\r\n`);
		socket.on('data', (chunk) => {
			for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
				const [tag, command = ''] = line.split(' ');
				if (command === 'CAPABILITY') socket.write(`* CAPABILITY ${capabilities}\r\n`);
				socket.write(`${tag} ${answers[command] ?? 'OK done'}\r\n`);
			}
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	return (server.address() as AddressInfo).port;
}

const answers: Readonly<Record<string, string>> = {
	STARTTLS: 'BAD no TLS here',
	LOGIN: 'NO [AUTHENTICATIONFAILED] wrong',
	AUTHENTICATE: 'NO [AUTHENTICATIONFAILED] wrong',
};

async function press(port: number, fields: object = {}) {
	const data = {
		host: '127.0.0.1',
		port,
		security: 'starttls',
		authentication: 'password',
		user: 'sales@example.com',
		password: PASSWORD,
		connectTimeout: 2,
		...fields,
	};
	const result = await imapCredentialTest.imapCredentialTest.call({} as never, { data } as never);
	expect(result.status).toBe('Error');
	expect(result.message).not.toContain(PASSWORD);

	return result.message;
}

describe('S1-10: the Test button of the IMAP credential', () => {
	it('never falls back to clear text', async () => {
		const port = await serve('IMAP4rev1');

		expect(await press(port)).toMatch(/does not offer STARTTLS/);
	});

	it('tells TLS on the wrong port', async () => {
		const port = await serve('IMAP4rev1');

		expect(await press(port, { security: 'tls' })).toMatch(/"Security" to "STARTTLS"/);
	});

	it('names the provider preset that has no IMAP', async () => {
		const port = await serve('IMAP4rev1');

		expect(await press(port, { provider: 'mailgun' })).toMatch(/no IMAP service/);
	});

	it('refuses clear text altogether: only SMTP has a local mode', async () => {
		const port = await serve('IMAP4rev1');

		expect(await press(port, { user: '' })).toMatch(/no "User"/);
	});
});
