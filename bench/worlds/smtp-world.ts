import { createServer, type Server, type Socket } from 'node:net';

import { startDnsResponder } from '../../sandbox/dns/dns-responder';
import type { Zone } from '../../sandbox/dns/zone';
import { addressOf, kindOf, mixedZone, type Kind } from './mixed-kinds';

/**
 * Mail exchanges of a whole world in one process of their own, told apart by the loopback address
 * that was dialled. Started by bench/worlds/start-world.ts.
 */
export interface WorldRequest {
	readonly kind: 'clean' | 'mixed';
	/** Each with an exchange of its own. */
	readonly domains: number;
	/** Added to every reply, as a round trip would. */
	readonly delayMs: number;
	readonly dnsDelayMs: number;
}

export interface WorldStats {
	connections: number;
	quits: number;
	data: number;
	perHost: Record<string, number>;
}

const stats: WorldStats = { connections: 0, quits: 0, data: 0, perHost: {} };
const greylistedAt = new Map<string, number>();
const GREYLIST_MS = 800;
let delayMs = 0;

const OFFERS =
	'250-mx.test greets you\r\n250-PIPELINING\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME\r\n';

interface Session {
	readonly socket: Socket;
	readonly kind: Kind;
	recipients: number;
}

function replyTo(line: string, session: Session): string {
	switch (line.slice(0, 4).toUpperCase()) {
		case 'EHLO':
			return session.kind === 'helo_only' ? '502 5.5.1 Command not implemented\r\n' : OFFERS;
		case 'RCPT':
			return `${recipientReply(line, session)}\r\n`;
		case 'QUIT':
			stats.quits += 1;
			return '221 2.0.0 Bye\r\n';
		case 'DATA':
			stats.data += 1;
			return '354 Go ahead\r\n';
		default:
			return '250 2.0.0 Ok\r\n';
	}
}

/** Everybody whose name begins with "user" has a mailbox; everybody has a postmaster. */
function recipientReply(line: string, session: Session): string {
	const exists = /<(?:user|postmaster)/i.test(line);
	session.recipients += 1;
	switch (session.kind) {
		case 'catch_all':
			return '250 2.1.5 Ok';
		case 'full':
			return exists ? '552 5.2.2 Mailbox full' : '550 5.1.1 No such user here';
		case 'disabled':
			return /<postmaster/i.test(line) ? '250 2.1.5 Ok' : '550 5.2.1 This mailbox is disabled';
		case 'rcpt_block':
			return '550 5.7.1 Service unavailable; client host blocked using dnsbl.test';
		case 'session_limit':
			if (session.recipients > 3) return '421 4.7.0 Too many commands, closing';
			break;
		case 'greylist':
			if (isGreylisted(line)) return '450 4.2.0 Greylisted, try again later';
			break;
		default:
	}

	return exists ? '250 2.1.5 Ok' : '550 5.1.1 No such user here';
}

function isGreylisted(line: string): boolean {
	const first = greylistedAt.get(line) ?? Date.now();
	greylistedAt.set(line, first);

	return Date.now() - first < GREYLIST_MS;
}

function greet(session: Session): void {
	const { socket, kind } = session;
	if (kind === 'silent') return;
	if (kind === 'banner_block') socket.write('554 5.7.1 Your address is not welcome\r\n');
	else if (kind === 'greets_421') socket.end('421 4.3.2 Too busy\r\n');
	else if (kind === 'split_banner') {
		socket.write('220-mx.test\r\n22');
		setTimeout(() => socket.writable && socket.write('0 mx.test ESMTP\r\n'), 5);
	} else socket.write('220 mx.test ESMTP\r\n');
}

function serve(socket: Socket, kind: Kind): void {
	const session: Session = { socket, kind, recipients: 0 };
	stats.connections += 1;
	const host = socket.localAddress ?? '';
	stats.perHost[host] = (stats.perHost[host] ?? 0) + 1;
	socket.setNoDelay(true);
	socket.on('error', () => undefined);
	later(() => socket.writable && greet(session));
	let rest = '';
	socket.on('data', (chunk: Buffer) => {
		const lines = (rest + chunk.toString('latin1')).split('\n');
		rest = lines.pop() ?? '';
		const replies = lines.map((line) => replyTo(line, session));
		if (replies.length > 0 && kind !== 'silent') later(() => answer(socket, replies));
	});
}

function answer(socket: Socket, replies: readonly string[]): void {
	if (!socket.writable) return;
	const last = replies.findIndex((reply) => reply.startsWith('221') || reply.startsWith('421'));
	socket.write((last < 0 ? replies : replies.slice(0, last + 1)).join(''));
	if (last >= 0) socket.end();
}

function later(work: () => void): void {
	if (delayMs > 0) setTimeout(work, delayMs);
	else work();
}

function cleanZone(domains: number): Zone {
	const zone: Record<string, Zone[string]> = {};
	for (let index = 1; index <= domains; index += 1) {
		zone[`d${index}.test`] = { MX: [`10 mx.d${index}.test`] };
		zone[`mx.d${index}.test`] = { A: [addressOf(index)] };
	}

	return zone;
}

/** A listener per exchange, so that one that refuses has none. */
async function listen(request: WorldRequest): Promise<number> {
	let port = 0;
	for (let index = 1; index <= request.domains; index += 1) {
		const kind = request.kind === 'clean' ? 'ordinary' : kindOf(index);
		if (kind === 'refused') continue;
		const server: Server = createServer((socket) => serve(socket, kind));
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, addressOf(index), 1_024, resolve);
		});
		port ||= (server.address() as { port: number }).port;
	}

	return port;
}

async function main(): Promise<void> {
	const request = JSON.parse(process.argv[2] ?? '{}') as WorldRequest;
	delayMs = request.delayMs;
	const zone = request.kind === 'clean' ? cleanZone(request.domains) : mixedZone(request.domains);
	const dns = await startDnsResponder({ zone });
	if (request.dnsDelayMs > 0)
		for (const name of Object.keys(zone)) dns.setDelay(name, request.dnsDelayMs);
	const port = await listen(request);
	process.send?.({ ready: true, port, dns: dns.servers });
	process.on('message', (message: { readonly ask?: string }) => {
		if (message.ask === 'reset') {
			greylistedAt.clear();
			Object.assign(stats, { connections: 0, quits: 0, data: 0, perHost: {} });
		}
		process.send?.({ stats });
	});
	process.on('disconnect', () => process.exit(0));
}

void main();
