import { createServer, type AddressInfo, type Socket } from 'node:net';

/** Greylisting (RFC 6647) as a Postfix policy service, see SMTPD_POLICY_README. */
export interface Greylist {
	readonly port: number;
	/** Forget all triplets: everybody is new again. */
	forget(): void;
	setDelay(delayMs: number): void;
	stop(): Promise<void>;
}

export async function startGreylist(delayMs: number): Promise<Greylist> {
	const firstSeen = new Map<string, number>();
	const sockets = new Set<Socket>();
	let waitMs = delayMs;

	const judge = (request: string): string => {
		const attributes = Object.fromEntries(
			request.split('\n').map((line): [string, string] => {
				const equals = line.indexOf('=');
				return [line.slice(0, equals), line.slice(equals + 1)];
			}),
		);
		const { client_address: client, sender, recipient } = attributes;
		const triplet = [client, sender, recipient].join();
		const first = firstSeen.get(triplet) ?? Date.now();
		firstSeen.set(triplet, first);
		return Date.now() - first < waitMs
			? 'action=DEFER_IF_PERMIT 4.2.0 Greylisted, please try again later\n\n'
			: 'action=DUNNO\n\n';
	};

	const server = createServer((socket) => {
		sockets.add(socket);
		let input = '';
		socket.on('error', () => undefined);
		socket.on('close', () => sockets.delete(socket));
		socket.on('data', (chunk) => {
			const requests = (input + chunk.toString()).split('\n\n');
			input = requests.pop() ?? '';
			for (const request of requests) socket.write(judge(request));
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});

	return {
		port: (server.address() as AddressInfo).port,
		forget: () => firstSeen.clear(),
		setDelay: (nextMs) => {
			waitMs = nextMs;
		},
		stop: async () => {
			for (const socket of sockets) socket.destroy();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}
