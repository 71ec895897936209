/** What a scripted SMTP server is asked and what it may answer. No sockets in here. */

import type { SmtpCredentials } from './smtp-credentials';

/** Where in the dialogue the server stands when the script is asked. */
export type SmtpStage =
	| 'connect' // the banner
	| 'ehlo'
	| 'helo'
	| 'starttls'
	| 'auth'
	| 'mail'
	| 'rcpt'
	| 'data' // the DATA command itself, answered 354 by default
	| 'body_part' // `breakBody` has cut the message; the answer is not sent
	| 'body' // the final dot has arrived, answered 250 by default
	| 'rset'
	| 'noop'
	| 'vrfy'
	| 'quit'
	| 'other';

export interface SmtpEvent {
	readonly stage: SmtpStage;
	/** The command line as received, without line end ('' for `connect`). */
	readonly line: string;
	/** MAIL and RCPT: the path between the angle brackets. */
	readonly address?: string;
	/** MAIL and RCPT: the ESMTP parameters in upper case, e.g. `SIZE=120`. */
	readonly parameters: readonly string[];
	/** AUTH: what the client sent. */
	readonly credentials?: SmtpCredentials;
	/** BODY: the message after dot-unstuffing. */
	readonly message?: Buffer;
	/** 1 for the first connection the server ever saw. */
	readonly connection: number;
	/** The how-manieth event of this stage in this connection, from 1. */
	readonly nth: number;
	/** The how-manieth event of this stage (RCPT, MAIL: of this address) in the server's life, from 1. */
	readonly nthEver: number;
	readonly secure: boolean;
	readonly authenticated: boolean;
}

export type AfterReply =
	| 'continue'
	| 'close' // an orderly FIN
	| 'reset' // RST, the client sees ECONNRESET
	| 'stall'; // keeps the connection, never says another word

/** One scripted answer. A plain string is short for `{ reply: string }`. */
export interface ScriptedAnswer {
	/** Lines split by "\n": `550 5.1.1 No such user` or `250 mx.test\nPIPELINING\nSIZE 100`. */
	readonly reply?: string;
	/** Sent byte by byte as it is, instead of `reply`: half lines, bare LF, garbage. */
	readonly raw?: string | Buffer;
	/** Wait before the first byte, on top of the server's `latencyMs`. */
	readonly delayMs?: number;
	/** Byte offsets at which the reply is cut into packets, or 'bytes' for one packet per byte. */
	readonly packets?: readonly number[] | 'bytes';
	/** Pause between packets, default 5 ms (long enough to be read apart). */
	readonly packetGapMs?: number;
	/** What happens next. Default: `close` after a 421 and after QUIT, else `continue`. */
	readonly then?: AfterReply;
	/** DATA only: break the connection after so many octets of the message. */
	readonly breakBody?: {
		readonly afterBytes: number;
		readonly then: Exclude<AfterReply, 'continue'>;
	};
}

export type SmtpAnswer = string | ScriptedAnswer;

/** Returns an answer, or undefined for what a well-behaved server would say. */
export type SmtpScript = (
	event: SmtpEvent,
) => SmtpAnswer | undefined | Promise<SmtpAnswer | undefined>;

/** Closes without a word. */
export const drop = (): ScriptedAnswer => ({ then: 'close' });

/** Resets the connection (RST) without a word. */
export const reset = (): ScriptedAnswer => ({ then: 'reset' });

/** Says nothing more and keeps the connection open. */
export const stall = (): ScriptedAnswer => ({ then: 'stall' });

/** Sends the beginning of a reply line, then nothing more (a tarpit's last trick). */
export const halfLine = (text: string): ScriptedAnswer => ({ raw: text, then: 'stall' });

/** A reply whose lines end in a bare LF, which RFC 5321 2.3.8 forbids. */
export const bareLf = (text: string): ScriptedAnswer => ({ raw: `${text}\n` });

/** `421`, then the connection is closed (RFC 5321 3.8). */
export const closing = (text = '4.3.2 Service shutting down'): ScriptedAnswer => ({
	reply: `421 ${text}`,
	then: 'close',
});

/** A multi-line reply of `lines` lines with `octets` octets each. */
export function hugeReply(code: number, size: { lines: number; octets: number }): ScriptedAnswer {
	const line = `${code} ${'x'.repeat(Math.max(1, size.octets - 6))}`;
	return { reply: Array<string>(size.lines).fill(line).join('\n') };
}

/** The banner in two lines with a pause between: a client that talks before the second is recorded. */
export const slowBanner = (gapMs: number): ScriptedAnswer => ({
	reply: '220-mx.fault.test please wait\n220 mx.fault.test ESMTP',
	packets: ['220-mx.fault.test please wait\r\n'.length],
	packetGapMs: gapMs,
});

/** Uses the first script that has an answer. */
export function firstOf(...scripts: readonly SmtpScript[]): SmtpScript {
	return async (event) => {
		for (const script of scripts) {
			const answer = await script(event);
			if (answer !== undefined) return answer;
		}
		return undefined;
	};
}

/** The script that answers one stage: `at('data', drop())`. With `nth`, only that one. */
export function at(stage: SmtpStage, answer: SmtpAnswer, nth?: number): SmtpScript {
	return (event) =>
		event.stage === stage && (nth === undefined || event.nth === nth) ? answer : undefined;
}

/** RCPT answers by address: `recipients({ 'a@b.test': '550 5.1.1 No such user' })`, `*` for the others. */
export function recipients(answers: Readonly<Record<string, SmtpAnswer>>): SmtpScript {
	return (event) =>
		event.stage === 'rcpt' ? (answers[event.address ?? ''] ?? answers['*']) : undefined;
}

export const normalise = (answer: SmtpAnswer): ScriptedAnswer =>
	typeof answer === 'string' ? { reply: answer } : answer;

/** The octets of an answer: every line gets CRLF, its code, and "-" or " " as its place demands. */
export function octetsOf(answer: ScriptedAnswer): Buffer {
	if (answer.raw !== undefined) return Buffer.from(answer.raw);
	if (answer.reply === undefined) return Buffer.alloc(0);
	const lines = answer.reply.split(/\r?\n/);
	const firstCode = lines[0]?.slice(0, 3) ?? '';
	const complete = lines.map((line, index) => {
		const [, code = firstCode, text = line] = /^(\d{3})(?:[- ](.*))?$/s.exec(line) ?? [];
		return `${code}${index < lines.length - 1 ? '-' : ' '}${text}`;
	});
	return Buffer.from(complete.join('\r\n') + '\r\n');
}

/** Cuts octets at the given offsets; 'bytes' gives one packet per octet. */
export function packetsOf(octets: Buffer, cuts: readonly number[] | 'bytes' | undefined): Buffer[] {
	if (octets.length === 0) return [];
	if (cuts === 'bytes') return Array.from(octets, (octet) => Buffer.of(octet));
	const inside = (cuts ?? []).filter((cut) => cut > 0 && cut < octets.length);
	const edges = [0, ...[...inside].sort((a, b) => a - b), octets.length];
	return edges.slice(1).map((edge, index) => octets.subarray(edges[index], edge));
}
