import { connect, createServer } from 'node:net';

/** Below the kernel's ephemeral range (from 32768), so that no outgoing connection takes one. */
const FIRST_PORT = 20_000;
const LAST_PORT = 32_000;

/** Handed out by this process and perhaps not yet bound. */
const given = new Set<number>();

/**
 * A port free on every loopback address. Bound once for proof: two Postfix masters listen with port
 * reuse and would share a taken port in silence, each answering half of the connections.
 */
export async function freePort(): Promise<number> {
	for (let attempt = 0; attempt < 200; attempt++) {
		const port = FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT));
		if (!given.has(port) && (await isFree(port))) {
			given.add(port);
			return port;
		}
	}
	throw new Error(`The sandbox could not find a free port between ${FIRST_PORT} and ${LAST_PORT}.`);
}

export async function freePorts(count: number): Promise<number[]> {
	const ports: number[] = [];
	while (ports.length < count) ports.push(await freePort());
	return ports;
}

/** Binding 0.0.0.0 fails when any single address has a listener on the port. */
export async function isFree(port: number, host = '0.0.0.0'): Promise<boolean> {
	return await new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
	});
}

/** Whether a server greets on the port with text that begins as expected. */
export async function greets(at: {
	host: string;
	port: number;
	greeting: string;
}): Promise<boolean> {
	return await new Promise((resolve) => {
		const socket = connect(at.port, at.host);
		let seen = '';
		const finish = (answer: boolean) => {
			socket.destroy();
			resolve(answer);
		};
		socket.setTimeout(1_000, () => finish(false));
		socket.on('error', () => finish(false));
		socket.on('end', () => finish(false));
		socket.on('data', (chunk) => {
			seen += chunk.toString('latin1');
			if (seen.length >= at.greeting.length) finish(seen.startsWith(at.greeting));
		});
	});
}
