import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startSmtpFaultServer } from '../../sandbox/faults/smtp-fault-server';
import { startTcpProxy } from '../../sandbox/faults/tcp-proxy';
import { createCertificates } from '../../sandbox/tls/certificates';

/** A submission server (STARTTLS, AUTH) behind a network, in a process of its own. */
async function main(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-sink-'));
	const certificate = await createCertificates(folder, {
		hosts: ['localhost'],
		addresses: ['127.0.0.1'],
	});
	const auth = { user: 'bench', password: 'bench' };
	const server = await startSmtpFaultServer({ tls: 'starttls', certificate, auth });
	const proxy = await startTcpProxy({ host: server.host, port: server.port });
	const roundTripMs = Number(process.argv[2] ?? 0);
	// Timers count whole milliseconds: with two of 10 ms an idle round trip took 21.2, so it takes 20.2.
	if (roundTripMs > 0) proxy.setLatency(roundTripMs / 2, roundTripMs / 2 - 0.2);
	rmSync(folder, { recursive: true, force: true });
	process.on('message', (question: string) => {
		if (question === 'stop') process.exit(0);
		process.send?.({ messages: server.messages().length, peak: server.peakConnections() });
		server.forget();
	});
	process.on('disconnect', () => process.exit(0));
	process.send?.({ port: proxy.port, ca: certificate.ca });
}

void main();
