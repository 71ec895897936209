import type { Socket } from 'node:net';
import { Readable } from 'node:stream';

import type { SMTPConnectionAuth, SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

import { fetchAccessToken } from '../credential-check/access-token';
import { requirePin } from './require-pin';
import type { SubmissionAccount } from './submission-account';
import { xoauth2SignIn } from './xoauth2-sign-in';

export interface SmtpEnvelope {
	readonly from: string;
	readonly to: readonly string[];
	readonly size: number;
	readonly use8BitMime: boolean;
	readonly envelopeId: string | null;
}

/** One dialogue with the server, signed in, ready for mail after mail. */
export interface SubmissionConnection {
	/**
	 * Rejects with nodemailer's error. Nothing of the body leaves before it is there; null, or a failure, hangs up
	 * when the server asks for it. `onBodyLeft` is told when the final dot was handed over.
	 */
	send(
		envelope: SmtpEnvelope,
		body: Promise<Uint8Array | null>,
		onBodyLeft: () => void,
	): Promise<SMTPConnectionSendInfo>;
	/** Clears what the last mail left behind; written together with the next command if possible. */
	reset(): Promise<void>;
	/** Whether its answer to EHLO names the extension. */
	offers(extension: string): boolean;
	/** The server's latest words to the present mail. */
	lastReply(): string | undefined;
	readonly isOpen: boolean;
	readonly sentCount: number;
	/** QUIT, then hang up; never waits. */
	quit(): void;
	/** Hangs up without a word. */
	destroy(): void;
	/** Keeps the process alive or not while nothing happens. */
	hold(active: boolean): void;
}

/**
 * @param signal ends the opening as well
 * @throws what nodemailer says; the connection is closed then
 */
export async function openSubmission(
	account: SubmissionAccount,
	signal?: AbortSignal,
): Promise<SubmissionConnection> {
	const signIn = await readSignIn(account);
	let onBodyLeft: (() => void) | undefined;
	const connection = createConnection(account, () => onBodyLeft?.());
	const line = guard(connection);
	let sentCount = 0;
	const stopWatch = watchOpening(account, signal, line.fail);

	try {
		await line.during<void>((done) => connection.connect(done));
		requirePin(connection, account);
		if (signIn) await line.during<boolean>((done) => connection.login(signIn, done));
		if (connection._socket) gatherWrites(connection._socket);
	} catch (error) {
		connection.close();
		throw error;
	} finally {
		stopWatch();
	}

	return {
		get isOpen() {
			return line.isUp() && !connection.destroyed;
		},
		get sentCount() {
			return sentCount;
		},
		send: async (envelope, body, bodyLeft) => {
			onBodyLeft = bodyLeft;
			sentCount += 1;
			const stream = heldBack(body, () => connection.close());

			return await line
				.during<SMTPConnectionSendInfo>((done) =>
					connection.send(toEnvelope(envelope), stream, done),
				)
				.finally(() => (onBodyLeft = undefined));
		},
		reset: async () => {
			if (!pipelineReset(connection)) await line.during<boolean>((done) => connection.reset(done));
		},
		offers: (extension) =>
			(connection as unknown as CommandQueue)._supportedExtensions?.includes(extension) ?? false,
		lastReply: () => connection.lastServerResponse || undefined,
		quit: () => connection.quit(),
		destroy: () => connection.close(),
		hold: (active) => {
			const socket = connection._socket;
			if (!socket) return;
			if (active) socket.ref();
			else socket.unref();
		},
	};
}

/** The library bounds greeting and TLS only: a server that falls silent at EHLO or AUTH holds us for minutes. */
function watchOpening(
	{ connectTimeoutMs, sendTimeoutMs }: SubmissionAccount,
	signal: AbortSignal | undefined,
	fail: (error: Error) => void,
): () => void {
	const stop = () => fail(Object.assign(new Error('Opening timed out'), { code: 'ETIMEDOUT' }));
	const timer = setTimeout(stop, connectTimeoutMs + sendTimeoutMs);
	signal?.addEventListener('abort', stop, { once: true });

	return () => {
		clearTimeout(timer);
		signal?.removeEventListener('abort', stop);
	};
}

type Done<T> = (error: Error | null | undefined, value?: T) => void;

/** Whatever is waiting fails as soon as the connection does. */
function guard(connection: SMTPConnection) {
	const waiting = new Set<(error: Error) => void>();
	let failure: Error | undefined;
	const fail = (error: Error) => {
		failure ??= error;
		for (const reject of waiting) reject(error);
		waiting.clear();
	};
	// Without a listener an idle disconnect would end the whole process.
	connection.on('error', fail);
	connection.on('end', () => fail(failure ?? new Error('Connection closed')));

	return {
		fail,
		isUp: () => failure === undefined,
		during: async <T>(act: (done: Done<T>) => void): Promise<T> => {
			if (failure) throw failure;

			return await new Promise<T>((resolve, reject) => {
				waiting.add(reject);
				act((error, value) => {
					waiting.delete(reject);
					if (error) reject(error);
					else resolve(value as T);
				});
			});
		},
	};
}

function createConnection(account: SubmissionAccount, onBodyLeft: () => void): SMTPConnection {
	const { host, port, security, tls, heloName, connectTimeoutMs } = account;

	return new SMTPConnection({
		host,
		port,
		secure: security === 'tls',
		requireTLS: security === 'starttls',
		ignoreTLS: security === 'none',
		tls,
		...(heloName === '' ? {} : { name: heloName }),
		connectionTimeout: connectTimeoutMs,
		greetingTimeout: connectTimeoutMs,
		dnsTimeout: Math.min(connectTimeoutMs, 10_000),
		// Only a last resort: the phases of a submission have timers of their own.
		socketTimeout: account.sendTimeoutMs + account.finalReplyTimeoutMs + 60_000,
		logger: bodyWatcher(onBodyLeft),
	});
}

/**
 * nodemailer logs `tnx: 'message'` once the body with its final dot is in the socket: the only sign
 * that tells "not sent" from "in doubt" (sending-and-policy 5). Nothing is written anywhere.
 */
function bodyWatcher(onBodyLeft: () => void) {
	const ignore = () => undefined;

	return {
		level: ignore,
		trace: ignore,
		debug: ignore,
		info: (entry: unknown) => {
			if ((entry as { tnx?: string } | null)?.tnx === 'message') onBodyLeft();
		},
		warn: ignore,
		error: ignore,
		fatal: ignore,
	};
}

/**
 * nodemailer pipes it when the server has said 354. Written as a whole: as a stream the final dot would follow in a
 * turn of its own, and in a segment of its own.
 */
function heldBack(body: Promise<Uint8Array | null>, hangUp: () => void): Readable {
	return Object.assign(new Readable(), {
		pipe: <Target extends NodeJS.WritableStream>(target: Target): Target => {
			void body.then((octets) => {
				if (octets) target.end(octets);
				else hangUp();
			}, hangUp);

			return target;
		},
	});
}

function toEnvelope({ from, to, size, use8BitMime, envelopeId }: SmtpEnvelope) {
	// RFC 3461: a failure report that names our token is matched without a doubt; success is not asked for.
	const dsn =
		envelopeId === null
			? {}
			: { dsn: { ret: 'HDRS', envid: envelopeId, notify: ['FAILURE', 'DELAY'] } };

	return { from, to: [...to], size, use8BitMime, ...dsn };
}

/**
 * What is written in one turn of the event loop leaves as one TLS record and one segment: RSET with MAIL, the
 * body with its final dot. Measured with 30 connections: 590 mails/s instead of 517, a third less time in the system.
 */
function gatherWrites(socket: Socket): void {
	const write = socket.write.bind(socket) as (...given: unknown[]) => boolean;
	socket.write = (...given: unknown[]) => {
		if (socket.writableCorked === 0) {
			socket.cork();
			process.nextTick(() => socket.uncork());
		}

		return write(...given);
	};
}

interface CommandQueue {
	readonly _supportedExtensions?: readonly string[];
	readonly _responseActions?: Array<(reply: string) => void>;
	_sendCommand?(line: string): void;
}

/**
 * RSET in the same flight as the MAIL that follows (RFC 2920 3.1), which saves a round trip per mail.
 * The library has no call for it; when its inside changes, the ordinary RSET is used instead.
 */
function pipelineReset(connection: SMTPConnection): boolean {
	const queue = connection as unknown as CommandQueue;
	if (!queue._supportedExtensions?.includes('PIPELINING')) return false;
	if (!Array.isArray(queue._responseActions) || typeof queue._sendCommand !== 'function')
		return false;
	queue._responseActions.push((reply) => {
		if (!reply.startsWith('2')) connection.close();
	});
	queue._sendCommand('RSET');

	return true;
}

async function readSignIn(account: SubmissionAccount): Promise<SMTPConnectionAuth | undefined> {
	const { authentication, user, password } = account;
	if (authentication === 'none') return undefined;
	if (authentication === 'password') return { user, pass: password };

	return xoauth2SignIn(user, await fetchAccessToken(account));
}
