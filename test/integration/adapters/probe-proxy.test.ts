import { connect, createServer, type AddressInfo, type Server } from 'node:net';

import { recipients } from '../../../sandbox/faults/smtp-script';
import {
	startVerificationWorld,
	worldIdentity,
	type VerificationWorld,
} from '../../support/verification-world';

/** The least of RFC 1928: no authentication, CONNECT to an IPv4 address. */
function startSocks(asked: string[]): Promise<Server> {
	const server = createServer((client) => {
		client.on('error', () => undefined);
		client.once('data', () => {
			client.write(Buffer.from([5, 0]));
			client.once('data', (request: Buffer) => {
				const host = [...request.subarray(4, 8)].join('.');
				const port = request.readUInt16BE(8);
				asked.push(host);
				const target = connect(port, host, () => {
					client.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
					client.pipe(target).pipe(client);
				});
				target.on('error', () => client.end(Buffer.from([5, 5, 0, 1, 0, 0, 0, 0, 0, 0])));
			});
		});
	});

	return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe("a SOCKS5 endpoint of one's own", () => {
	let world: VerificationWorld;
	let socks: Server;
	const asked: string[] = [];

	beforeAll(async () => {
		world = await startVerificationWorld({
			'b.test': { MX: ['10 mx.b.test'] }, 'mx.b.test': { A: ['127.0.5.1'] },
			'down.test': { MX: ['10 mx.down.test'] }, 'mx.down.test': { A: ['127.0.5.9'] },
		}); // prettier-ignore
		await world.exchange('127.0.5.1', {
			script: recipients({ 'ada@b.test': '250 Ok', '*': '550 5.1.1 No such user' }),
		});
		socks = await startSocks(asked);
	});
	afterAll(async () => {
		await world.stop();
		socks.close();
	});

	it('carries the dialogue to the address we resolved ourselves', async () => {
		const { port } = socks.address() as AddressInfo;
		const identity = { ...worldIdentity, proxies: { '*': { host: '127.0.0.1', port } } };
		const results = await world.verify(['ada@b.test', 'ada@down.test'], { options: { identity } });

		expect(results.map(({ reason }) => reason)).toEqual(['rcpt_ok', 'smtp_connect_refused']);
		expect([...asked].sort()).toEqual(['127.0.5.1', '127.0.5.9']);
	});

	it('says that nothing could be reached when the endpoint is down', async () => {
		const identity = { ...worldIdentity, proxies: { generic: { host: '127.0.0.1', port: 1 } } };
		const [result] = await world.verify(['ada@b.test'], { options: { identity } });

		expect(result).toMatchObject({ verdict: 'unknown', reason: 'smtp_unavailable' });
	});

	it('lets go at once of an endpoint that takes the connection and never answers', async () => {
		const abort = new AbortController();
		const silent = createServer(() => abort.abort());
		const closed = new Promise((resolve) =>
			silent.on('connection', (client) => client.resume().on('close', resolve)),
		);
		await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
		const { port } = silent.address() as AddressInfo;
		const identity = { ...worldIdentity, proxies: { '*': { host: '127.0.0.1', port } } };
		const [result] = await world.verify(['ada@b.test'], {
			options: { identity, connectTimeoutMs: 60_000 },
			signal: abort.signal,
		});
		await closed;
		silent.close();

		expect(result).toMatchObject({ verdict: 'unknown', reason: 'cancelled' });
	});
});
