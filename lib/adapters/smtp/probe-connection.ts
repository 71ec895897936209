import { connect as connectTcp, type Socket, type TcpNetConnectOpts } from 'node:net';

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

	return target.proxy
		? await viaProxy(target, target.proxy, limits)
		: await dial({ host: target.ip, port: target.port, localAddress: target.localAddress }, limits);
}

async function dial(
	where: Pick<TcpNetConnectOpts, 'host' | 'port' | 'localAddress'>,
	limits: DialogueLimits,
): Promise<Connected> {
	return await new Promise<Connected>((resolve) => {
		const socket = connectTcp({
			...where,
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

/** Over a connection of our own, which an abort can end while the endpoint still thinks. */
async function viaProxy(
	target: ProbeTarget,
	proxy: NonNullable<ProbeTarget['proxy']>,
	limits: DialogueLimits,
): Promise<Connected> {
	const giveUpAt = performance.now() + limits.connectTimeoutMs;
	const dialled = await dial({ host: proxy.host, port: proxy.port }, limits);
	if ('failure' in dialled) return { failure: failureToReach(dialled.failure) };
	const { socket } = dialled;
	const onAbort = (): void => void socket.destroy();
	limits.signal?.addEventListener('abort', onAbort, { once: true });
	try {
		await SocksClient.createConnection({
			proxy: { ...proxy, type: 5, userId: proxy.user },
			command: 'connect',
			destination: { host: target.ip, port: target.port },
			existing_socket: socket,
			timeout: Math.max(1, giveUpAt - performance.now()),
		});

		return { socket };
	} catch (error) {
		return { failure: limits.signal?.aborted ? { kind: 'cancelled' } : refusalOf(error) };
	} finally {
		limits.signal?.removeEventListener('abort', onAbort);
	}
}

/** The endpoint that refuses or resets says nothing about the exchange behind it. */
function failureToReach(failure: TransportFailure): TransportFailure {
	return failure.kind === 'cancelled' || failure.kind === 'connect_timeout'
		? failure
		: { kind: 'unreachable' };
}

/** The SOCKS reply code says what the proxy saw; only "refused" is about the exchange itself. */
function refusalOf(error: unknown): TransportFailure {
	const text = error instanceof Error ? error.message : '';
	if (/ConnectionRefused/i.test(text)) return { kind: 'refused' };

	return { kind: /timed out/i.test(text) ? 'connect_timeout' : 'unreachable' };
}

function connectFailure(error: NodeJS.ErrnoException): TransportFailure {
	const kind = CONNECT_FAILURES[error.code ?? ''];

	return kind === 'refused' || kind === 'connect_timeout' || kind === 'reset'
		? { kind }
		: { kind: 'unreachable' };
}
