import { connect, createServer, type AddressInfo } from 'node:net';

/**
 * A real IMAP server without some of its capabilities, as older ones are: the names are bent on their
 * way to the client.
 */
export async function imapWithout(
	target: { readonly host: string; readonly port: number },
	capabilities: readonly string[],
): Promise<{ readonly port: number; stop(): Promise<void> }> {
	// Nothing can be bent inside TLS.
	const names = new RegExp(` (${['STARTTLS', ...capabilities].join('|')})(?=[ \\]\\r])`, 'g');
	const server = createServer((client) => {
		const upstream = connect(target);
		client.pipe(upstream);
		upstream.on('data', (chunk) => client.write(String(chunk).replace(names, ' X$1')));
		for (const [one, other] of [
			[client, upstream],
			[upstream, client],
		] as const) {
			one.on('error', () => other.destroy());
			one.on('close', () => other.destroy());
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	return {
		port: (server.address() as AddressInfo).port,
		stop: async () => await new Promise((resolve) => server.close(() => resolve())),
	};
}
