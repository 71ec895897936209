import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

import { createReplyParser, type ReplyParser } from '../../mail/smtp-reply';
import type {
	DialogueLimits,
	DialogueOpener,
	Flight,
	ProbeCommand,
	ProbeTarget,
	SmtpDialogue,
	TimedReply,
	TransportFailure,
} from '../../verification/ports';
import { lineOf } from './probe-command';
import { connectSocket } from './probe-connection';

// A goodbye is courtesy, not work: two seconds for the 221, then the connection is closed.
const QUIT_WAIT_MS = 2_000;

interface Waiting {
	readonly count: number;
	readonly replies: TimedReply[];
	readonly startedAt: number;
	readonly done: (flight: Flight) => void;
}

/** The octets of one connection. What they mean is decided in lib/verification. */
interface Wire {
	socket: Socket;
	parser: ReplyParser;
	waiting: Waiting | undefined;
	/** Replies nobody asked for, e.g. a 421 before the server closes. */
	readonly early: TimedReply[];
	failure: TransportFailure | undefined;
	timer: NodeJS.Timeout | undefined;
	readonly limits: DialogueLimits;
	readonly deadlineAt: number;
	readonly onClose: Array<() => void>;
}

export const probeDialogueOpener: DialogueOpener = {
	async open(target, limits) {
		const startedAt = performance.now();
		const connected = await connectSocket(target, limits);
		const elapsed = (): number => Math.round(performance.now() - startedAt);
		if ('failure' in connected)
			return { failure: connected.failure, stage: 'connect', ms: elapsed() };

		const wire = createWire(connected.socket, limits, startedAt);
		const greeting = await expectReplies(wire, 1);
		const [banner] = greeting.replies;
		if (banner) return { dialogue: createDialogue(wire, target), banner };
		const failure = greeting.failure ?? { kind: 'closed' };
		void quit(wire);

		return { failure, stage: 'banner', ms: elapsed() };
	},
};

function createWire(socket: Socket, limits: DialogueLimits, startedAt: number): Wire {
	const wire: Wire = {
		socket,
		parser: createReplyParser(),
		waiting: undefined,
		early: [],
		failure: undefined,
		timer: undefined,
		limits,
		deadlineAt: startedAt + limits.sessionTimeoutMs,
		onClose: [],
	};
	attach(wire, socket);
	const onAbort = (): void => fail(wire, { kind: 'cancelled' });
	limits.signal?.addEventListener('abort', onAbort, { once: true });
	wire.onClose.push(() => limits.signal?.removeEventListener('abort', onAbort));

	return wire;
}

function attach(wire: Wire, socket: Socket): void {
	socket.on('data', (chunk: Buffer) => receive(wire, chunk));
	socket.on('error', (error: NodeJS.ErrnoException) =>
		fail(wire, {
			kind: error.code === 'ECONNRESET' || error.code === 'EPIPE' ? 'reset' : 'closed',
		}),
	);
	socket.on('end', () => fail(wire, { kind: 'closed' }));
	socket.on('close', () => {
		if (wire.socket !== socket) return;
		fail(wire, { kind: 'closed' });
		for (const close of wire.onClose.splice(0)) close();
	});
}

function createDialogue(wire: Wire, target: ProbeTarget): SmtpDialogue {
	return {
		exchange: async (commands: readonly ProbeCommand[]) => {
			const text = commands.map((command) => `${lineOf(command)}\r\n`).join('');
			if (!wire.failure) wire.socket.write(text);

			return await expectReplies(wire, commands.length);
		},
		startTls: async (serverName) => await startTls(wire, serverName || target.host),
		quit: async () => await quit(wire),
	};
}

async function expectReplies(wire: Wire, count: number): Promise<Flight> {
	return await new Promise<Flight>((done) => {
		wire.waiting = { count, replies: [], startedAt: performance.now(), done };
		for (const reply of wire.early.splice(0, count)) wire.waiting.replies.push(reply);
		if (wire.waiting.replies.length >= count || wire.failure) finish(wire);
		else armTimer(wire);
	});
}

/** One deadline per reply, never beyond the session's own. */
function armTimer(wire: Wire): void {
	clearTimeout(wire.timer);
	const left = wire.deadlineAt - performance.now();
	const commandFirst = wire.limits.commandTimeoutMs <= left;
	const kind = commandFirst ? 'timeout' : 'session_deadline';
	wire.timer = setTimeout(
		() => fail(wire, { kind }),
		Math.max(0, commandFirst ? wire.limits.commandTimeoutMs : left),
	);
}

function receive(wire: Wire, chunk: Buffer): void {
	const replies = wire.parser.push(chunk);
	const { waiting } = wire;
	for (const reply of replies) {
		const timed = { reply, ms: waiting ? Math.round(performance.now() - waiting.startedAt) : 0 };
		if (waiting && waiting.replies.length < waiting.count) waiting.replies.push(timed);
		else wire.early.push(timed);
	}
	if (wire.parser.flaw) return fail(wire, { kind: 'protocol', flaw: wire.parser.flaw });
	if (!waiting || !wire.waiting) return;
	if (waiting.replies.length >= waiting.count) finish(wire);
	// Octets without a complete reply do not count: a tarpit sends one now and then.
	else if (replies.length > 0) armTimer(wire);
}

function finish(wire: Wire): void {
	const { waiting } = wire;
	if (!waiting) return;
	clearTimeout(wire.timer);
	wire.waiting = undefined;
	const complete = waiting.replies.length >= waiting.count;
	// A 421 may come unasked (RFC 5321 3.8); anything else means that replies and commands no longer match.
	const surplus = wire.early.some(({ reply }) => reply.code !== 421);
	waiting.done({
		replies: waiting.replies,
		surplus,
		...(complete ? {} : { failure: wire.failure }),
	});
}

function fail(wire: Wire, failure: TransportFailure): void {
	wire.failure ??= failure;
	finish(wire);
}

async function startTls(
	wire: Wire,
	serverName: string,
): Promise<{ readonly reply?: TimedReply; readonly failure?: TransportFailure }> {
	if (!wire.failure) wire.socket.write('STARTTLS\r\n');
	const { replies, failure } = await expectReplies(wire, 1);
	const [reply] = replies;
	if (!reply) return { failure: failure ?? { kind: 'closed' } };
	if (reply.reply.code !== 220) return { reply };
	const secured = await handshake(wire, serverName);

	return secured ? { reply } : { reply, failure: { kind: 'tls' } };
}

async function handshake(wire: Wire, serverName: string): Promise<boolean> {
	const plain = wire.socket;
	plain
		.removeAllListeners('data')
		.removeAllListeners('end')
		.removeAllListeners('error')
		.removeAllListeners('close');
	plain.on('error', () => undefined);
	// What the server sent in the clear behind its 220 must not count as encrypted (CVE-2011-0411).
	wire.parser = createReplyParser();
	wire.early.length = 0;

	return await new Promise<boolean>((resolve) => {
		// RFC 7435: encryption without proof is better than none; a probe sends nothing secret.
		const secure = connectTls({ socket: plain, servername: serverName, rejectUnauthorized: false });
		const timer = setTimeout(() => secure.destroy(), wire.limits.commandTimeoutMs);
		wire.socket = secure;
		attach(wire, secure);
		const end = (ok: boolean): void => {
			clearTimeout(timer);
			resolve(ok);
		};
		secure.once('secureConnect', () => end(true));
		secure.once('error', () => end(false));
		secure.once('close', () => end(false));
	});
}

/** Says QUIT now, whatever happened before; the promise is only for whoever wants to see it end. */
async function quit(wire: Wire): Promise<void> {
	const { socket } = wire;
	clearTimeout(wire.timer);
	if (socket.destroyed) return;
	await new Promise<void>((resolve) => {
		const timer = setTimeout(() => socket.destroy(), QUIT_WAIT_MS);
		wire.onClose.push(() => {
			clearTimeout(timer);
			resolve();
		});
		socket.on('data', () => socket.end());
		if (socket.writable) socket.write('QUIT\r\n');
		else socket.destroy();
	});
}
