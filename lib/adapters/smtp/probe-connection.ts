import { connect as connectTcp, type Socket } from 'node:net';

import { SocksClient } from 'socks';

import type { DialogueLimits, ProbeTarget, TransportFailure } from '../../verification/ports';

export type Connected = { readonly socket: Socket } | { readonly failure: TransportFailure };

const CONNECT_FAILURES: Readonly<Record<string, TransportFailure['kind']>> = {
	ECONNREFUSED: 'refused',
	ETIMEDOUT: 'connect_timeout',
	ECONNRESET: 'reset',
};

/** Connects to the checked IP address, never to a name (no rebinding), directly or through SOCKS5. */
export async function connectSocket(
	target: ProbeTarget,
	limits: DialogueLimits,
): Promise<Connected> {
	if (limits.signal?.aborted) return { failure: { kind: 'cancelled' } };

	return target.proxy ? await viaProxy(target, limits) : await direct(target, limits);
}

async function direct(target: ProbeTarget, limits: DialogueLimits): Promise<Connected> {
	return await new Promise<Connected>((resolve) => {
		const socket = connectTcp({
			host: target.ip,
			port: target.port,
			localAddress: target.localAddress,
			// A command and its line end leave in one segment, at once (peer bug 15).
			noDelay: true,
		});
		const fail = (failure: TransportFailure): void => {
			stopWaiting();
			socket.on('error', () => undefined);
			socket.destroy();
			resolve({ failure });
		};
		const onError = (error: NodeJS.ErrnoException): void => fail(connectFailure(error));
		const onAbort = (): void => fail({ kind: 'cancelled' });
		const timer = setTimeout(() => fail({ kind: 'connect_timeout' }), limits.connectTimeoutMs);
		const stopWaiting = (): void => {
			clearTimeout(timer);
			socket.off('error', onError);
			limits.signal?.removeEventListener('abort', onAbort);
		};
		socket.once('error', onError);
		limits.signal?.addEventListener('abort', onAbort, { once: true });
		socket.once('connect', () => {
			stopWaiting();
			resolve({ socket });
		});
	});
}

async function viaProxy(target: ProbeTarget, limits: DialogueLimits): Promise<Connected> {
	const { proxy } = target;
	if (!proxy) return { failure: { kind: 'unreachable' } };
	try {
		const { socket } = await SocksClient.createConnection({
			proxy: {
				host: proxy.host,
				port: proxy.port,
				type: 5,
				userId: proxy.user,
				password: proxy.password,
			},
			command: 'connect',
			destination: { host: target.ip, port: target.port },
			timeout: limits.connectTimeoutMs,
			set_tcp_nodelay: true,
		});

		return { socket };
	} catch (error) {
		// The SOCKS reply code says what the proxy saw; only "refused" is about the exchange itself.
		const text = error instanceof Error ? error.message : '';
		if (/ConnectionRefused/i.test(text)) return { failure: { kind: 'refused' } };

		return { failure: { kind: /timed out/i.test(text) ? 'connect_timeout' : 'unreachable' } };
	}
}

function connectFailure(error: NodeJS.ErrnoException): TransportFailure {
	const kind = CONNECT_FAILURES[error.code ?? ''];

	return kind === 'refused' || kind === 'connect_timeout' || kind === 'reset'
		? { kind }
		: { kind: 'unreachable' };
}
