import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * A TCP proxy in front of a real server, to break connections the way networks do.
 *
 *	const proxy = await startTcpProxy({ host: imap.host, port: imap.port });
 *	... the client connects to proxy.port ...
 *	proxy.freeze();   // nothing passes any more, nobody is told (a NAT that forgot us)
 *	proxy.cut();      // RST to both sides
 */
export interface TcpProxy {
	readonly host: string;
	readonly port: number;
	/** Keeps all connections and passes no octet, in either direction; new ones are accepted too. */
	freeze(): void;
	/** Passes on what was held back and everything after it. */
	thaw(): void;
	/** Resets every open connection. */
	cut(): void;
	/** The server's side ends, the client is never told: its socket looks alive for ever. */
	halfOpen(): void;
	/** Refuse new connections (the listener closes) until `accept()`. */
	refuse(): Promise<void>;
	accept(): Promise<void>;
	/** Hold every chunk back for so long; a timer is half a millisecond late itself. */
	setLatency(toServerMs: number, toClientMs?: number): void;
	/** Cut each connection after so many octets from the server; undefined ends that. */
	cutAfterOctets(octets: number | undefined): void;
	openConnections(): number;
	connectionsEver(): number;
	stop(): Promise<void>;
}

interface Pair {
	readonly client: Socket;
	readonly upstream: Socket;
	/** Set by halfOpen: the client must not learn of the upstream's end. */
	severed: boolean;
	fromServer: number;
}

interface ProxyState {
	frozen: boolean;
	latency: { readonly toServerMs: number; readonly toClientMs: number };
	octetLimit: number | undefined;
	readonly pairs: Set<Pair>;
}

export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
	const state: ProxyState = {
		frozen: false,
		latency: { toServerMs: 0, toClientMs: 0 },
		octetLimit: undefined,
		pairs: new Set(),
	};
	let ever = 0;
	const server = createServer({ allowHalfOpen: true }, (client) => {
		ever++;
		join(client, connect({ ...target, allowHalfOpen: true }), state);
	});
	const listen = async (port: number) =>
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, '127.0.0.1', () => resolve());
		});
	await listen(0);
	const { address, port } = server.address() as AddressInfo;
	const closeListener = async () =>
		await new Promise<void>((resolve) => {
			// net.Server.close waits for connections; the port itself is free at once.
			server.close(() => undefined);
			setImmediate(resolve);
		});

	return {
		host: address,
		port,
		freeze: () => setFrozen(state, true),
		thaw: () => setFrozen(state, false),
		cut: () => state.pairs.forEach(resetPair),
		halfOpen: () => {
			for (const pair of state.pairs) {
				pair.severed = true;
				pair.client.pause();
				pair.upstream.destroy();
			}
		},
		refuse: closeListener,
		accept: async () => await listen(port),
		setLatency: (toServerMs, toClientMs = toServerMs) => {
			state.latency = { toServerMs, toClientMs };
		},
		cutAfterOctets: (octets) => {
			state.octetLimit = octets;
		},
		openConnections: () => state.pairs.size,
		connectionsEver: () => ever,
		stop: async () => {
			state.pairs.forEach((pair) => {
				pair.severed = false;
				pair.client.destroy();
				pair.upstream.destroy();
			});
			if (server.listening) await closeListener();
		},
	};
}

function join(client: Socket, upstream: Socket, state: ProxyState): void {
	const pair: Pair = { client, upstream, severed: false, fromServer: 0 };
	state.pairs.add(pair);
	if (state.frozen) pausePair(pair);
	pump({ from: client, to: upstream, pair }, state);
	pump({ from: upstream, to: client, pair }, state);
	for (const socket of [client, upstream]) {
		socket.setNoDelay(true);
		socket.on('error', () => undefined);
		socket.on('close', () => {
			if (pair.severed && socket === upstream) return;
			state.pairs.delete(pair);
			client.destroy();
			upstream.destroy();
		});
	}
}

function pump(way: { from: Socket; to: Socket; pair: Pair }, state: ProxyState): void {
	const { from, to, pair } = way;
	from.on('data', (chunk: Buffer) => {
		const pass = () => {
			if (!to.destroyed && to.writable) to.write(chunk);
		};
		const { toServerMs, toClientMs } = state.latency;
		const latencyMs = from === pair.client ? toServerMs : toClientMs;
		if (latencyMs > 0) setTimeout(pass, latencyMs).unref();
		else pass();
		if (from !== pair.upstream) return;
		pair.fromServer += chunk.length;
		if (state.octetLimit !== undefined && pair.fromServer >= state.octetLimit) resetPair(pair);
	});
	from.on('end', () => {
		if (!pair.severed) to.end();
	});
}

function setFrozen(state: ProxyState, frozen: boolean): void {
	state.frozen = frozen;
	for (const pair of state.pairs) {
		if (frozen) pausePair(pair);
		else {
			pair.client.resume();
			pair.upstream.resume();
		}
	}
}

function pausePair(pair: Pair): void {
	pair.client.pause();
	pair.upstream.pause();
}

function resetPair(pair: Pair): void {
	pair.client.resetAndDestroy();
	pair.upstream.resetAndDestroy();
}
