import type { Socket } from 'node:net';
import { TLSSocket, type SecureContext } from 'node:tls';
import { setTimeout as sleep } from 'node:timers/promises';
import { readCredentials } from './smtp-credentials';
import type { CommandRecord, ConnectionRecord } from './smtp-records';
import {
	normalise,
	octetsOf,
	packetsOf,
	type AfterReply,
	type ScriptedAnswer,
	type SmtpAnswer,
	type SmtpEvent,
	type SmtpScript,
	type SmtpStage,
} from './smtp-script';

export interface SessionSettings {
	readonly hostName: string;
	readonly capabilities: readonly string[];
	readonly secureContext: SecureContext | undefined;
	readonly startTls: boolean;
	readonly implicitTls: boolean;
	readonly auth: AuthSettings | undefined;
	readonly latencyMs: number;
	readonly script: SmtpScript;
	/** Counts events over all connections. */
	readonly countEver: (key: string) => number;
}

export interface AuthSettings {
	readonly user: string;
	readonly password: string;
	/** Default PLAIN and LOGIN. XOAUTH2 compares the bearer token with `password`. */
	readonly mechanisms?: readonly string[];
	/** Refuse MAIL before AUTH with 530 5.7.0. Default true. */
	readonly required?: boolean;
}

const COMMAND_STAGES: Readonly<Record<string, SmtpStage>> = {
	EHLO: 'ehlo',
	HELO: 'helo',
	STARTTLS: 'starttls',
	AUTH: 'auth',
	MAIL: 'mail',
	RCPT: 'rcpt',
	DATA: 'data',
	RSET: 'rset',
	NOOP: 'noop',
	VRFY: 'vrfy',
	QUIT: 'quit',
};

interface Conversation {
	readonly settings: SessionSettings;
	readonly record: ConnectionRecord;
	socket: Socket;
	/** The TCP socket below TLS: only that one can be reset. */
	readonly tcp: Socket;
	input: Buffer;
	/** Resolves when more input or the end has come. */
	wake: () => void;
	ended: boolean;
	reversePath: string | undefined;
	recipients: string[];
	readonly counts: Map<SmtpStage, number>;
}

/** Speaks SMTP on one accepted socket until it ends; never throws. */
export async function runSession(
	socket: Socket,
	record: ConnectionRecord,
	settings: SessionSettings,
): Promise<void> {
	const talk: Conversation = {
		settings,
		record,
		socket,
		tcp: socket,
		input: Buffer.alloc(0),
		wake: () => undefined,
		ended: false,
		reversePath: undefined,
		recipients: [],
		counts: new Map(),
	};
	listen(talk, socket);
	try {
		if (settings.implicitTls) await upgrade(talk);
		if (await greet(talk)) await dialogue(talk);
	} catch {
		// The client is gone or sent garbage instead of TLS: that is what the record shows.
	}
	if (!talk.socket.destroyed && !talk.ended) record.closedBy ??= 'server';
	if (!talk.socket.destroyed) talk.socket.end();
}

function listen(talk: Conversation, socket: Socket): void {
	socket.on('data', (chunk: Buffer) => {
		talk.input = Buffer.concat([talk.input, chunk]);
		talk.wake();
	});
	const over = () => {
		if (talk.socket !== socket) return;
		if (!talk.ended) talk.record.closedBy ??= 'client';
		talk.ended = true;
		talk.wake();
	};
	socket.on('end', over);
	socket.on('error', over);
	socket.on('close', () => {
		over();
		talk.record.closedAt ??= Date.now();
	});
}

async function greet(talk: Conversation): Promise<boolean> {
	const event = makeEvent(talk, { stage: 'connect', line: '' });
	const answer = await ask(talk, event, `220 ${talk.settings.hostName} ESMTP`);
	const { then } = await send(talk, answer);
	// RFC 5321 4.3.1: the client waits for the whole greeting.
	talk.record.talkedEarly = talk.input.length > 0;
	return await proceed(talk, then);
}

async function dialogue(talk: Conversation): Promise<void> {
	let greeted = false;
	for (;;) {
		const waiting = talk.input.includes(0x0a);
		const line = await readLine(talk);
		if (line === undefined) return;
		const command: CommandRecord = {
			at: Date.now(),
			connection: talk.record.id,
			stage:
				COMMAND_STAGES[
					line
						.slice(0, 8)
						.toUpperCase()
						.split(/[ :\r]/)[0] ?? ''
				] ?? 'other',
			line,
			pipelined: greeted && waiting,
			reply: '',
		};
		talk.record.commands.push(command);
		if (!(await handle(talk, command))) return;
		greeted = true;
	}
}

async function handle(talk: Conversation, command: CommandRecord): Promise<boolean> {
	const { stage, line } = command;
	if (stage === 'auth') return await authenticate(talk, command);
	const path = stage === 'mail' || stage === 'rcpt' ? parsePath(line) : undefined;
	const event = makeEvent(talk, { stage, line, ...path });
	if (stage === 'quit') talk.record.quit = true;
	if (stage === 'data') talk.record.data = true;
	const answer = await ask(talk, event, usualReply(talk, event));
	command.reply = octetsOf(answer).toString().trimEnd();
	const { then } = await send(talk, answer, stage === 'quit' ? 'close' : undefined);
	if (!(await proceed(talk, then))) return false;
	if (answer.raw === undefined) return await applyReply(talk, event, answer);
	return true;
}

/** State changes that follow from what was really answered, scripted or not. */
async function applyReply(
	talk: Conversation,
	event: SmtpEvent,
	answer: ScriptedAnswer,
): Promise<boolean> {
	const positive = answer.reply?.startsWith('2') === true;
	switch (event.stage) {
		case 'mail':
			if (positive) {
				talk.reversePath = event.address ?? '';
				talk.recipients = [];
			}
			return true;
		case 'rcpt':
			if (positive) talk.recipients.push(event.address ?? '');
			return true;
		case 'rset':
		case 'ehlo':
		case 'helo':
			talk.reversePath = undefined;
			talk.recipients = [];
			return true;
		case 'starttls':
			if (positive) await upgrade(talk);
			return true;
		case 'data':
			return answer.reply?.startsWith('354') === true ? await receive(talk, answer) : true;
		default:
			return true;
	}
}

function usualReply(talk: Conversation, event: SmtpEvent): string {
	const { settings, record } = talk;
	switch (event.stage) {
		case 'ehlo':
			return [`250 ${settings.hostName} greets you`, ...capabilitiesNow(talk)].join('\n');
		case 'helo':
			return `250 ${settings.hostName}`;
		case 'starttls':
			return settings.startTls && !record.secure
				? '220 2.0.0 Ready to start TLS'
				: '502 5.5.1 STARTTLS not offered';
		case 'mail':
			if (settings.auth !== undefined && settings.auth.required !== false) {
				if (record.authenticatedAs === undefined) return '530 5.7.0 Authentication required';
			}
			return '250 2.1.0 Ok';
		case 'rcpt':
			return talk.reversePath === undefined ? '503 5.5.1 Need MAIL command' : '250 2.1.5 Ok';
		case 'data':
			return talk.recipients.length === 0
				? '503 5.5.1 No valid recipients'
				: '354 End data with <CR><LF>.<CR><LF>';
		case 'quit':
			return '221 2.0.0 Bye';
		case 'vrfy':
			return '252 2.1.5 Send some mail';
		case 'other':
			return '500 5.5.2 Command not recognised';
		default:
			return '250 2.0.0 Ok';
	}
}

function capabilitiesNow(talk: Conversation): string[] {
	const { settings, record } = talk;
	const list = [...settings.capabilities];
	if (settings.startTls && !record.secure) list.push('STARTTLS');
	if (settings.auth !== undefined) {
		list.push(`AUTH ${(settings.auth.mechanisms ?? ['PLAIN', 'LOGIN']).join(' ')}`);
	}
	return list;
}

async function receive(talk: Conversation, answer: ScriptedAnswer): Promise<boolean> {
	const breaking = answer.breakBody;
	const raw = await readBody(talk, breaking?.afterBytes);
	if (raw === undefined) {
		if (talk.ended || breaking === undefined) return false;
		await ask(talk, makeEvent(talk, { stage: 'body_part', line: '' }), '');
		return await proceed(talk, breaking.then);
	}
	const event = makeEvent(talk, { stage: 'body', line: '.', message: raw });
	const final = await ask(talk, event, '250 2.0.0 Ok: queued');
	talk.record.messages.push({
		at: Date.now(),
		connection: talk.record.id,
		reversePath: talk.reversePath ?? '',
		recipients: [...talk.recipients],
		raw,
		accepted: final.reply?.startsWith('2') === true,
	});
	talk.reversePath = undefined;
	talk.recipients = [];
	const { then } = await send(talk, final);
	return await proceed(talk, then);
}

/** The message up to the final dot, or undefined when the connection ended or `limit` was reached. */
async function readBody(
	talk: Conversation,
	limit: number | undefined,
): Promise<Buffer | undefined> {
	const before = talk.record.bodyOctets;
	for (;;) {
		talk.record.bodyOctets = before + talk.input.length;
		if (limit !== undefined && talk.input.length >= limit) return undefined;
		const end = talk.input.subarray(0, 3).equals(Buffer.from('.\r\n'))
			? 0
			: talk.input.indexOf('\r\n.\r\n');
		if (end >= 0) {
			const length = end === 0 ? 0 : end + 2;
			const stuffed = talk.input.subarray(0, length).toString('latin1');
			talk.input = talk.input.subarray(length + 3);
			talk.record.bodyOctets = before + length;
			return Buffer.from(stuffed.replace(/^\.\./gm, '.'), 'latin1');
		}
		if (!(await more(talk))) return undefined;
	}
}

async function authenticate(talk: Conversation, command: CommandRecord): Promise<boolean> {
	const [, mechanismWord = '', initial] = command.line.split(' ');
	const mechanism = mechanismWord.toUpperCase();
	const credentials = await readCredentials(mechanism, initial, async (text) => {
		await send(talk, { reply: `334 ${text}` });
		return await readLine(talk);
	});
	if (credentials === undefined) return false;
	const event = makeEvent(talk, { stage: 'auth', line: command.line, credentials });
	const { auth } = talk.settings;
	const good = auth?.user === credentials.user && auth.password === credentials.secret;
	const usual = good
		? '235 2.7.0 Authentication successful'
		: '535 5.7.8 Authentication credentials invalid';
	const answer = await ask(talk, event, auth === undefined ? '502 5.5.1 No AUTH' : usual);
	if (answer.reply?.startsWith('235') === true) talk.record.authenticatedAs = credentials.user;
	command.reply = octetsOf(answer).toString().trimEnd();
	const { then } = await send(talk, answer);
	return await proceed(talk, then);
}

async function ask(talk: Conversation, event: SmtpEvent, usual: string): Promise<ScriptedAnswer> {
	const scripted: SmtpAnswer | undefined = await talk.settings.script(event);
	return normalise(scripted ?? usual);
}

async function send(
	talk: Conversation,
	answer: ScriptedAnswer,
	usually: AfterReply = 'continue',
): Promise<{ then: AfterReply }> {
	const pauseMs = talk.settings.latencyMs + (answer.delayMs ?? 0);
	if (pauseMs > 0) await sleep(pauseMs, undefined, { ref: false });
	const packets = packetsOf(octetsOf(answer), answer.packets);
	for (const [index, packet] of packets.entries()) {
		if (index > 0) await sleep(answer.packetGapMs ?? 5, undefined, { ref: false });
		if (talk.socket.destroyed) break;
		talk.socket.write(packet);
	}
	const is421 = answer.reply?.startsWith('421') === true;
	return { then: answer.then ?? (is421 ? 'close' : usually) };
}

/** Carries out what follows a reply; false when the dialogue is over. */
async function proceed(talk: Conversation, then: AfterReply): Promise<boolean> {
	if (then === 'continue') return !talk.socket.destroyed;
	if (then === 'close' || then === 'reset') talk.record.closedBy ??= 'server';
	if (then === 'close') talk.socket.end();
	if (then === 'reset') talk.tcp.resetAndDestroy();
	if (then === 'stall') while (await more(talk)) talk.input = Buffer.alloc(0);
	return false;
}

async function upgrade(talk: Conversation): Promise<void> {
	const plain = talk.socket;
	plain.removeAllListeners('data');
	// What was sent in the clear behind STARTTLS must not count as encrypted (CVE-2011-0411).
	talk.input = Buffer.alloc(0);
	const secure = new TLSSocket(plain, {
		isServer: true,
		secureContext: talk.settings.secureContext,
	});
	talk.socket = secure;
	listen(talk, secure);
	await new Promise<void>((resolve, reject) => {
		secure.once('secure', resolve);
		secure.once('close', () => reject(new Error('TLS handshake ended early')));
		secure.once('error', reject);
	});
	talk.record.secure = true;
}

async function readLine(talk: Conversation): Promise<string | undefined> {
	for (;;) {
		const end = talk.input.indexOf(0x0a);
		if (end >= 0) {
			const line = talk.input.subarray(0, end).toString().replace(/\r$/, '');
			talk.input = talk.input.subarray(end + 1);
			return line;
		}
		if (!(await more(talk))) return undefined;
	}
}

async function more(talk: Conversation): Promise<boolean> {
	if (talk.ended) return false;
	const before = talk.input.length;
	await new Promise<void>((resolve) => {
		talk.wake = resolve;
	});
	return talk.input.length > before || !talk.ended;
}

function makeEvent(
	talk: Conversation,
	part: { stage: SmtpStage; line: string } & Partial<SmtpEvent>,
): SmtpEvent {
	const nth = (talk.counts.get(part.stage) ?? 0) + 1;
	talk.counts.set(part.stage, nth);
	return {
		parameters: [],
		...part,
		connection: talk.record.id,
		nth,
		nthEver: talk.settings.countEver(`${part.stage} ${part.address ?? ''}`),
		secure: talk.record.secure,
		authenticated: talk.record.authenticatedAs !== undefined,
	};
}

function parsePath(line: string): { address: string; parameters: string[] } {
	const found = /<([^>]*)>(.*)$/.exec(line);
	const rest = found?.[2] ?? '';
	return {
		address: found?.[1] ?? line.replace(/^[^:]*:\s*/, '').split(' ')[0] ?? '',
		parameters: rest
			.trim()
			.split(/\s+/)
			.filter(Boolean)
			.map((word) => word.toUpperCase()),
	};
}
