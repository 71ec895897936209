import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

import { probeDialogueOpener } from '../../../lib/adapters/smtp/probe-dialogue';

const limits = { connectTimeoutMs: 1_000, commandTimeoutMs: 1_000, sessionTimeoutMs: 5_000 };

/** A server that keeps what arrived, packet by packet, and answers what it is told to. */
async function startServer(answer: (packet: string, socket: Socket) => void) {
	const packets: string[] = [];
	const server: Server = createServer((socket) => {
		socket.on('error', () => undefined);
		socket.write('220 mx.test ESMTP\r\n');
		socket.on('data', (chunk: Buffer) => {
			packets.push(chunk.toString());
			answer(chunk.toString(), socket);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;

	return {
		packets,
		target: { host: 'mx.test', ip: '127.0.0.1', port },
		stop: () => server.close(),
	};
}

async function open(
	server: Awaited<ReturnType<typeof startServer>>,
	change: Partial<typeof limits> = {},
) {
	const opened = await probeDialogueOpener.open(server.target, { ...limits, ...change });
	if (!('dialogue' in opened))
		throw new Error(`The server should have answered: ${opened.failure.kind}`);

	return opened.dialogue;
}

describe('the octets of a probe', () => {
	it('sends a flight in one packet, line ends included (peer bug 15)', async () => {
		const server = await startServer((packet, socket) =>
			socket.write(
				packet.startsWith('QUIT')
					? '221 Bye\r\n'
					: '250 Ok\r\n'.repeat(packet.split('\r\n').length - 1),
			),
		);
		const dialogue = await open(server);
		await dialogue.exchange([{ verb: 'EHLO', name: 'a.test' }]);
		const flight = await dialogue.exchange([
			{ verb: 'MAIL', path: 'v@a.test', smtpUtf8: false },
			{ verb: 'RCPT', path: 'x@b.test' },
		]);
		await dialogue.quit();
		server.stop();

		expect(flight).toMatchObject({
			surplus: false,
			replies: [{ reply: { code: 250 } }, { reply: { code: 250 } }],
		});
		expect(server.packets).toEqual([
			'EHLO a.test\r\n',
			'MAIL FROM:<v@a.test>\r\nRCPT TO:<x@b.test>\r\n',
			'QUIT\r\n',
		]);
	});

	it('keeps the replies that came before the connection broke', async () => {
		const server = await startServer((_packet, socket) => socket.end('250 Ok\r\n550 5.1.1 No\r\n'));
		const dialogue = await open(server);
		const flight = await dialogue.exchange(
			[1, 2, 3].map((n) => ({ verb: 'RCPT' as const, path: `u${n}@b.test` })),
		);
		await dialogue.quit();
		server.stop();

		expect(flight.replies.map(({ reply }) => reply.code)).toEqual([250, 550]);
		expect(flight.failure).toEqual({ kind: 'closed' });
	});

	it('is not held by a server that drips octets without ever finishing a reply (tarpit)', async () => {
		const server = await startServer((_packet, socket) => {
			const drip = setInterval(
				() => (socket.writable ? socket.write('2') : clearInterval(drip)),
				10,
			);
			socket.on('close', () => clearInterval(drip));
		});
		const dialogue = await open(server, { commandTimeoutMs: 100 });
		const flight = await dialogue.exchange([{ verb: 'EHLO', name: 'a.test' }]);
		await dialogue.quit();
		server.stop();

		expect(flight.failure).toEqual({ kind: 'timeout' });
		expect(server.packets.at(-1)).toContain('QUIT');
	});

	it('ends at the session deadline although every reply is in time', async () => {
		const server = await startServer((_packet, socket) => socket.write('250 Ok\r\n'));
		const dialogue = await open(server, { sessionTimeoutMs: 60 });
		let failure;
		while (!failure) ({ failure } = await dialogue.exchange([{ verb: 'RSET' }, { verb: 'RSET' }]));
		await dialogue.quit();
		server.stop();

		expect(failure.kind).toBe('session_deadline');
	});
});
