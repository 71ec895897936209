import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { startTcpProxy, type TcpProxy } from '../../../sandbox/faults/tcp-proxy';

let echo: Server;
let proxy: TcpProxy;
let client: Socket;
const upstreamSockets = new Set<Socket>();

beforeEach(async () => {
	echo = createServer((socket) => {
		upstreamSockets.add(socket);
		socket.on('error', () => undefined);
		socket.pipe(socket);
	}).listen(0, '127.0.0.1');
	await once(echo, 'listening');
	proxy = await startTcpProxy({ host: '127.0.0.1', port: (echo.address() as AddressInfo).port });
	client = connect(proxy.port, proxy.host);
	await once(client, 'connect');
});

afterEach(async () => {
	client.destroy();
	await proxy.stop();
	for (const socket of upstreamSockets) socket.destroy();
	upstreamSockets.clear();
	echo.close();
});

const answerTo = async (text: string): Promise<string> => {
	client.write(text);
	const [chunk] = (await once(client, 'data')) as [Buffer];
	return chunk.toString();
};

test('passes octets both ways', async () => {
	expect(await answerTo('ping')).toBe('ping');
	expect(proxy.openConnections()).toBe(1);
});

test('freeze holds everything back without closing, thaw delivers it', async () => {
	await answerTo('a');
	proxy.freeze();
	let early = false;
	client.once('data', () => (early = true));
	client.write('b');
	// A second, unfrozen way round proves that the loop had time to pass "b" on.
	const probe = connect((echo.address() as AddressInfo).port, '127.0.0.1');
	probe.write('x');
	await once(probe, 'data');
	probe.destroy();
	expect(early).toBe(false);
	expect(client.destroyed).toBe(false);
	const arrived = once(client, 'data');
	proxy.thaw();
	expect(String((await arrived)[0])).toBe('b');
});

test('cut resets the client', async () => {
	await answerTo('a');
	const failed = once(client, 'error');
	proxy.cut();
	expect((await failed)[0]).toMatchObject({ code: 'ECONNRESET' });
});

test('halfOpen ends the server side and leaves the client in the dark', async () => {
	await answerTo('a');
	const [upstream] = [...upstreamSockets];
	const gone = once(upstream as Socket, 'close');
	proxy.halfOpen();
	await gone;
	expect(client.destroyed).toBe(false);
	expect(client.readableEnded).toBe(false);
});

test('refuse closes the door for new connections until accept', async () => {
	await proxy.refuse();
	const late = connect(proxy.port, proxy.host);
	expect((await once(late, 'error'))[0]).toMatchObject({ code: 'ECONNREFUSED' });
	await proxy.accept();
	const back = connect(proxy.port, proxy.host);
	await once(back, 'connect');
	back.destroy();
});
