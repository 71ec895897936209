import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readSubmissionAccount } from '../../../../lib/adapters/smtp/submission-account';
import { createSubmitter } from '../../../../lib/adapters/smtp/submission';
import { closeIdleConnections } from '../../../../lib/adapters/smtp/transport-pool';
import type { SmtpFaultServer } from '../../../../sandbox/faults/smtp-fault-server';
import { startSmtpFaultServer } from '../../../../sandbox/faults/smtp-fault-server';
import { outgoingMail } from '../../../support/outgoing-mail';

const TOKEN = 'fresh-token-of-the-test';
const SECRETS = {
	clientSecret: 'client-secret-of-the-test',
	refreshToken: 'refresh-token-of-the-test',
};
const always = { mayProceed: async () => await Promise.resolve(true) };

let server: SmtpFaultServer;
let tokens: Server;
const asked: string[] = [];

beforeEach(async () => {
	server = await startSmtpFaultServer({ auth: { user: 'ada', password: TOKEN } });
});
afterEach(async () => {
	tokens.closeAllConnections();
	await new Promise((resolve) => tokens.close(resolve));
	await server.stop();
	asked.length = 0;
});

async function submit(answer: RequestListener, fields: Record<string, unknown> = {}) {
	tokens = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			asked.push(body);
			answer(request, response);
		});
	});
	await new Promise<void>((resolve) => tokens.listen(0, '127.0.0.1', resolve));
	const { port } = tokens.address() as AddressInfo;
	const account = readSubmissionAccount({
		provider: 'custom', host: server.host, port: server.port, security: 'none', authentication: 'oauth2', user: 'ada',
		clientId: 'client', ...SECRETS, tokenUrl: `http://127.0.0.1:${port}/token`, connectTimeout: 1, ...fields,
	}); // prettier-ignore
	const result = await createSubmitter(account).submit(outgoingMail(), always);
	closeIdleConnections(account.key);

	return result;
}

const json =
	(status: number, body: unknown): RequestListener =>
	(_, response) => {
		response.writeHead(status, { 'content-type': 'application/json' });
		response.end(JSON.stringify(body));
	};

describe('a submission that signs in with OAuth2 (S1-23)', () => {
	it('exchanges the refresh token and signs in with what it got', async () => {
		const result = await submit(json(200, { access_token: TOKEN, expires_in: 3600 }));

		expect(result).toMatchObject({ kind: 'accepted' });
		expect(Object.fromEntries(new URLSearchParams(asked[0]))).toEqual({
			client_id: 'client',
			client_secret: SECRETS.clientSecret,
			refresh_token: SECRETS.refreshToken,
			grant_type: 'refresh_token',
		});
	});

	it.each(['invalid_grant', 'invalid_client'])(
		'asks the operator when the token is refused: %s',
		async (error) => {
			const result = await submit(json(400, { error, error_description: SECRETS.refreshToken }));

			expect(result).toMatchObject({ kind: 'not_sent', cause: 'auth' });
			expect(JSON.stringify(result)).not.toMatch(/of-the-test/);
			expect(server.connections()).toHaveLength(0);
		},
	);

	it.each<[string, RequestListener]>([
		['a page of a proxy', (_, response) => response.writeHead(502).end('<html>Bad Gateway</html>')],
		['an outage', json(503, { error: 'temporarily_unavailable' })],
		['a hang-up', (request) => request.socket.destroy()],
		['silence', () => undefined],
	])(
		'waits for a token server that gives no answer, and stops no account: %s',
		async (_, answer) => {
			await expect(submit(answer)).resolves.toMatchObject({ kind: 'not_sent', cause: 'connect' });
		},
	);

	it('names the field of a credential that has no token at all', async () => {
		const result = await submit(json(200, {}), { refreshToken: '' });

		expect(result).toMatchObject({
			kind: 'not_sent',
			cause: 'auth',
			detail: expect.stringContaining('"Refresh Token"') as unknown,
		});
	});
});
