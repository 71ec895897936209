import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import * as packet from 'dns-packet';
import {
	lookUp,
	normaliseName,
	type DnsFault,
	type NameRecords,
	type Zone,
	type ZoneAnswer,
	type ZoneType,
} from './zone';

/**
 * A DNS server for tests: answers a zone given as a plain object, over UDP and TCP on one port.
 *
 *	const dns = await startDnsResponder({ zone: { 'b.test': { MX: ['10 mx.b.test'] } } });
 *	const resolver = new Resolver({ timeout: 300, tries: 1 });
 *	resolver.setServers(dns.servers);
 *	dns.set('b.test', 'MX', 'SERVFAIL');
 */
export interface DnsResponderOptions {
	readonly zone?: Zone;
	/** Default 127.0.0.1. */
	readonly host?: string;
	/** Default 0: any free port. */
	readonly port?: number;
}

export interface DnsQuery {
	readonly at: number;
	readonly name: string;
	readonly type: string;
	readonly transport: 'udp' | 'tcp';
}

export interface DnsResponder {
	readonly host: string;
	readonly port: number;
	/** For `Resolver.setServers`: `['127.0.0.1:2053']`. */
	readonly servers: string[];
	/** Adds or replaces one type of a name, or with '*' the whole name. */
	set(name: string, type: ZoneType, value: NameRecords[ZoneType]): void;
	set(name: string, type: '*', value: NameRecords | DnsFault): void;
	/** Adds or replaces all names of a zone. */
	addZone(zone: Zone): void;
	remove(name: string): void;
	/** Wait before answering this name (every type). */
	setDelay(name: string, delayMs: number): void;
	queries(): readonly DnsQuery[];
	/** Questions for a name since the start or the last `forget`. */
	count(name: string, type?: string): number;
	forget(): void;
	stop(): Promise<void>;
}

const RCODE: Readonly<Record<Exclude<DnsFault, 'TIMEOUT'>, number>> = {
	NODATA: 0,
	SERVFAIL: 2,
	NXDOMAIN: 3,
	REFUSED: 5,
};

/** Without EDNS a UDP answer holds 512 octets (RFC 1035 4.2.1). */
const PLAIN_UDP_LIMIT = 512;

interface ResponderState {
	readonly names: Map<string, NameRecords | DnsFault>;
	readonly delays: Map<string, number>;
	log: DnsQuery[];
}

export async function startDnsResponder(options: DnsResponderOptions = {}): Promise<DnsResponder> {
	const state: ResponderState = { names: new Map(), delays: new Map(), log: [] };
	addZone(state, options.zone ?? {});
	const host = options.host ?? '127.0.0.1';
	const { tcp, udp, sockets } = await listenOnBoth(host, options.port ?? 0, state);
	const { port } = tcp.address() as AddressInfo;

	return {
		host,
		port,
		servers: [`${host}:${port}`],
		set: (name: string, type: ZoneType | '*', value: unknown) =>
			setRecords(state, { name, type, value }),
		addZone: (zone) => addZone(state, zone),
		remove: (name) => void state.names.delete(normaliseName(name)),
		setDelay: (name, delayMs) => void state.delays.set(normaliseName(name), delayMs),
		queries: () => state.log,
		count: (name, type) =>
			state.log.filter(
				(query) => query.name === normaliseName(name) && (type ?? query.type) === query.type,
			).length,
		forget: () => {
			state.log = [];
		},
		stop: async () => {
			for (const socket of sockets) socket.destroy();
			await Promise.all([
				new Promise<void>((resolve) => udp.close(() => resolve())),
				new Promise<void>((resolve) => tcp.close(() => resolve())),
			]);
		},
	};
}

function addZone(state: ResponderState, zone: Zone): void {
	for (const [name, records] of Object.entries(zone)) state.names.set(normaliseName(name), records);
}

function setRecords(
	state: ResponderState,
	change: { name: string; type: ZoneType | '*'; value: unknown },
): void {
	const name = normaliseName(change.name);
	if (change.type === '*') {
		state.names.set(name, change.value as NameRecords | DnsFault);
		return;
	}
	const before = state.names.get(name);
	const kept = typeof before === 'object' ? before : {};
	state.names.set(name, { ...kept, [change.type]: change.value });
}

async function listenOnBoth(host: string, wanted: number, state: ResponderState) {
	// A free TCP port may be taken for UDP: try again with another one.
	for (let attempt = 1; ; attempt++) {
		const sockets = new Set<Socket>();
		const tcp = createServer((socket) => serveTcp(socket, { state, sockets }));
		const udp = createSocket('udp4');
		try {
			await listenTcp(tcp, { host, port: wanted });
			await bindUdp(udp, { host, port: (tcp.address() as AddressInfo).port });
			serveUdp(udp, state);
			return { tcp, udp, sockets };
		} catch (error) {
			tcp.close();
			udp.close();
			if (wanted !== 0 || attempt === 10) throw error;
		}
	}
}

const listenTcp = async (server: Server, on: { host: string; port: number }) =>
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(on.port, on.host, resolve);
	});

const bindUdp = async (socket: UdpSocket, on: { host: string; port: number }) =>
	await new Promise<void>((resolve, reject) => {
		socket.once('error', reject);
		socket.bind(on.port, on.host, () => resolve());
	});

function serveUdp(udp: UdpSocket, state: ResponderState): void {
	udp.on('error', () => undefined);
	udp.on('message', (datagram, peer) => {
		answer(state, datagram, 'udp', (response, limit) => {
			const whole = packet.encode(response);
			const fits = whole.length <= limit;
			const flags = (response.flags ?? 0) | packet.TRUNCATED_RESPONSE;
			udp.send(
				fits ? whole : packet.encode({ ...response, flags, answers: [] }),
				peer.port,
				peer.address,
				() => undefined,
			);
		});
	});
}

function serveTcp(socket: Socket, to: { state: ResponderState; sockets: Set<Socket> }): void {
	to.sockets.add(socket);
	socket.on('error', () => undefined);
	socket.on('close', () => to.sockets.delete(socket));
	let input = Buffer.alloc(0);
	socket.on('data', (chunk: Buffer) => {
		input = Buffer.concat([input, chunk]);
		while (input.length >= 2 && input.length >= 2 + input.readUInt16BE(0)) {
			const end = 2 + input.readUInt16BE(0);
			const message = input.subarray(2, end);
			input = input.subarray(end);
			answer(to.state, message, 'tcp', (response) => {
				if (!socket.destroyed) socket.write(packet.streamEncode(response));
			});
		}
	});
}

function answer(
	state: ResponderState,
	message: Buffer,
	transport: DnsQuery['transport'],
	reply: (response: packet.Packet, limit: number) => void,
): void {
	let query: packet.DecodedPacket;
	try {
		query = packet.decode(message);
	} catch {
		return;
	}
	const question = query.questions?.[0];
	if (question === undefined) return;
	const name = normaliseName(question.name);
	state.log.push({ at: Date.now(), name, type: question.type, transport });
	const response = respond(state, query, question);
	if (response === undefined) return;
	const edns = query.additionals?.find((extra) => extra.type === 'OPT');
	const limit =
		edns?.type === 'OPT' ? Math.max(edns.udpPayloadSize, PLAIN_UDP_LIMIT) : PLAIN_UDP_LIMIT;
	const delayMs = state.delays.get(name) ?? 0;
	if (delayMs > 0) setTimeout(() => reply(response, limit), delayMs).unref();
	else reply(response, limit);
}

function respond(
	state: ResponderState,
	query: packet.DecodedPacket,
	question: packet.Question,
): packet.Packet | undefined {
	const found = lookUp(state.names, { name: question.name, type: question.type });
	if (found.kind === 'fault' && found.fault === 'TIMEOUT') return undefined;
	const rcode = found.kind === 'fault' ? RCODE[found.fault as keyof typeof RCODE] : 0;
	const base = {
		type: 'response' as const,
		id: query.id ?? 0,
		flags:
			packet.AUTHORITATIVE_ANSWER | packet.RECURSION_AVAILABLE | packet.RECURSION_DESIRED | rcode,
		questions: [question],
	};
	if (found.kind === 'answers') return { ...base, answers: found.answers.map(toWire) };
	if (found.fault === 'SERVFAIL' || found.fault === 'REFUSED') return base;
	return { ...base, authorities: [startOfAuthority(question.name)] };
}

function toWire(answer: ZoneAnswer): packet.Answer {
	const { name, ttl, data } = answer;
	if (typeof data === 'object' && 'exchange' in data) return { type: 'MX', name, ttl, data };
	if (typeof data === 'object') return { type: 'TXT', name, ttl, data: [...data] };
	return { type: answer.type as packet.StringRecordType, name, ttl, data };
}

/** RFC 2308: a negative answer carries the SOA whose minimum says how long it may be cached. */
function startOfAuthority(name: string): packet.Answer {
	const zone = normaliseName(name).split('.').slice(-2).join('.');
	return {
		type: 'SOA',
		name: zone,
		ttl: 60,
		data: { mname: `ns.${zone}`, rname: `hostmaster.${zone}`, serial: 1, minimum: 60 },
	};
}
