import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { SecureContextOptions } from 'node:tls';
import { createSecureContext } from 'node:tls';
import type { SmtpScript } from './smtp-script';
import type { CommandRecord, ConnectionRecord, MessageRecord } from './smtp-records';
import { runSession, type AuthSettings, type SessionSettings } from './smtp-session';

/**
 * A scripted SMTP server in the test's own process, for what a real server does not do on demand.
 *
 *	const server = await startSmtpFaultServer({ script: recipients({ 'no@b.test': '550 5.1.1 No' }) });
 *	... connect to server.host, server.port ...
 *	server.commands().map((command) => command.line);   // what the client said
 *	await server.stop();
 *
 * Without a script it accepts everything. Builders for answers (drop, stall, at, recipients, ...) are
 * in smtp-script.ts.
 */
export interface SmtpFaultServerOptions {
	/** Default 127.0.0.1. */
	readonly host?: string;
	/** Default 0: any free port. */
	readonly port?: number;
	readonly hostName?: string;
	/** EHLO keywords besides STARTTLS and AUTH; [] for a plain server. */
	readonly capabilities?: readonly string[];
	/** `starttls` offers it, `implicit` begins with it. Needs `certificate`. */
	readonly tls?: 'none' | 'starttls' | 'implicit';
	/** PEM texts, e.g. from sandbox/tls/certificates.ts, and what else the server's TLS is to be like. */
	readonly certificate?: SecureContextOptions & { readonly key: string; readonly cert: string };
	readonly auth?: AuthSettings;
	/** Added before every reply: a network round trip. */
	readonly latencyMs?: number;
	readonly script?: SmtpScript;
}

export interface SmtpFaultServer {
	readonly host: string;
	readonly port: number;
	/** Replaces the script for everything that comes from now on. */
	setScript(script: SmtpScript): void;
	connections(): readonly ConnectionRecord[];
	/** Commands of all connections in the order of arrival. */
	commands(): readonly CommandRecord[];
	/** Messages that came complete with their final dot. */
	messages(): readonly MessageRecord[];
	/** Connections open now, and the most there were at once. */
	openConnections(): number;
	peakConnections(): number;
	/** How many connections ended with QUIT. */
	quits(): number;
	/** Whether any connection said DATA. */
	dataSeen(): boolean;
	/** Forgets connections, commands and counters; open connections go on. */
	forget(): void;
	/** Closes all connections and the listener. */
	stop(): Promise<void>;
}

export const DEFAULT_CAPABILITIES = [
	'PIPELINING',
	'SIZE 10485760',
	'ENHANCEDSTATUSCODES',
	'8BITMIME',
	'SMTPUTF8',
] as const;

export async function startSmtpFaultServer(
	options: SmtpFaultServerOptions = {},
): Promise<SmtpFaultServer> {
	const sockets = new Set<Socket>();
	const everCounts = new Map<string, number>();
	let records: ConnectionRecord[] = [];
	let script: SmtpScript = options.script ?? (() => undefined);
	let seen = 0;
	let peak = 0;

	const settings = settingsOf(options, {
		script: (event) => script(event),
		countEver: (key) => {
			const count = (everCounts.get(key) ?? 0) + 1;
			everCounts.set(key, count);
			return count;
		},
	});

	const server = createServer({ allowHalfOpen: true }, (socket) => {
		sockets.add(socket);
		peak = Math.max(peak, sockets.size);
		socket.setNoDelay(true);
		socket.on('error', () => undefined);
		socket.on('close', () => sockets.delete(socket));
		const record = newRecord(++seen, socket);
		records.push(record);
		void runSession(socket, record, settings);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
	});
	const { address, port } = server.address() as AddressInfo;

	return {
		host: address,
		port,
		setScript: (next) => {
			script = next;
		},
		connections: () => records,
		commands: () => records.flatMap((record) => record.commands).sort((a, b) => a.at - b.at),
		messages: () => records.flatMap((record) => record.messages).sort((a, b) => a.at - b.at),
		openConnections: () => sockets.size,
		peakConnections: () => peak,
		quits: () => records.filter((record) => record.quit).length,
		dataSeen: () => records.some((record) => record.data),
		forget: () => {
			records = [];
			everCounts.clear();
			peak = sockets.size;
		},
		stop: async () => {
			for (const socket of sockets) socket.destroy();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

function settingsOf(
	options: SmtpFaultServerOptions,
	live: Pick<SessionSettings, 'script' | 'countEver'>,
): SessionSettings {
	const tls = options.tls ?? 'none';
	if (tls !== 'none' && options.certificate === undefined) {
		throw new Error('The fault server could not offer TLS because no certificate was given.');
	}
	return {
		...live,
		hostName: options.hostName ?? 'mx.fault.test',
		capabilities: options.capabilities ?? DEFAULT_CAPABILITIES,
		secureContext: options.certificate && createSecureContext(options.certificate),
		startTls: tls === 'starttls',
		implicitTls: tls === 'implicit',
		auth: options.auth,
		latencyMs: options.latencyMs ?? 0,
	};
}

const newRecord = (id: number, socket: Socket): ConnectionRecord => ({
	id,
	openedAt: Date.now(),
	remoteAddress: socket.remoteAddress ?? '',
	closedAt: undefined,
	closedBy: undefined,
	talkedEarly: false,
	secure: false,
	authenticatedAs: undefined,
	quit: false,
	data: false,
	bodyOctets: 0,
	commands: [],
	messages: [],
});
