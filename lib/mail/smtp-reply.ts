import { findEnhancedStatus } from './enhanced-status';

/** One complete reply of a server (RFC 5321 4.2), all of its lines. */
export interface SmtpReply {
	readonly code: number;
	/** RFC 3463 status of the first line that has one. */
	readonly enhanced: string | null;
	/** The texts behind the codes, in order. */
	readonly lines: readonly string[];
	/** All lines joined by a space. */
	readonly text: string;
}

/** What made a stream of octets unreadable as SMTP replies. */
export type ReplyFlaw = 'line_too_long' | 'too_many_lines' | 'reply_too_long' | 'not_a_reply';

export interface ReplyParser {
	/** Takes octets as they came; returns the replies they complete. */
	push(chunk: Uint8Array): readonly SmtpReply[];
	/** Set once and for all when the server left the protocol. */
	readonly flaw: ReplyFlaw | undefined;
	/** Whether a reply has begun and not ended. */
	readonly partial: boolean;
}

// RFC 5321 4.5.3.1.5 wants 512 octets a line; real servers write longer ones, attackers without end.
const MAX_LINE_OCTETS = 2_048;
const MAX_LINES = 100;
const MAX_REPLY_OCTETS = 65_536;

const LINE = /^([2-5]\d\d)(?:([ -])(.*))?$/s;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Reads replies however the network split them into packets. A bare LF ends a line too: refusing it
 * would accuse mailboxes of their server's sloppiness (RFC 5321 2.3.8 binds senders).
 */
export function createReplyParser(): ReplyParser {
	const decoder = new TextDecoder('utf-8');
	let rest: Uint8Array = new Uint8Array(0);
	let lines: string[] = [];
	let octets = 0;
	let code = 0;
	let flaw: ReplyFlaw | undefined;

	const readLine = (line: string): SmtpReply | undefined => {
		const found = LINE.exec(line);
		const lineCode = Number(found?.[1] ?? 0);
		if (!found || (lines.length > 0 && lineCode !== code)) {
			flaw = 'not_a_reply';
			return undefined;
		}
		code = lineCode;
		lines.push(found[3] ?? '');
		if (found[2] !== '-') return finish();
		if (lines.length >= MAX_LINES) flaw = 'too_many_lines';
		else if (octets > MAX_REPLY_OCTETS) flaw = 'reply_too_long';

		return undefined;
	};

	const finish = (): SmtpReply => {
		const reply = toReply(code, lines);
		lines = [];
		octets = 0;

		return reply;
	};

	/** Reads every complete line; returns where the incomplete one begins. */
	const readLines = (input: Uint8Array, replies: SmtpReply[]): number => {
		let start = 0;
		for (let end = input.indexOf(LF); end >= 0 && !flaw; end = input.indexOf(LF, start)) {
			if (end - start > MAX_LINE_OCTETS) flaw = 'line_too_long';
			octets += end - start + 1;
			const stop = input[end - 1] === CR && end > start ? end - 1 : end;
			const reply = flaw ? undefined : readLine(decoder.decode(input.subarray(start, stop)));
			if (reply) replies.push(reply);
			start = end + 1;
		}

		return start;
	};

	return {
		get flaw() {
			return flaw;
		},
		get partial() {
			return lines.length > 0 || rest.length > 0;
		},
		push(chunk) {
			const replies: SmtpReply[] = [];
			const input = rest.length === 0 ? chunk : joined(rest, chunk);
			rest = input.subarray(readLines(input, replies));
			if (rest.length > MAX_LINE_OCTETS) flaw ??= 'line_too_long';
			if (flaw) rest = new Uint8Array(0);

			return replies;
		},
	};
}

/** Builds a reply from its lines; for parsers and tests. */
export function toReply(code: number, lines: readonly string[]): SmtpReply {
	const enhanced = lines.map(findEnhancedStatus).find((status) => status !== null) ?? null;

	return { code, enhanced, lines: [...lines], text: lines.join(' ').trim() };
}

/** Reads a reply written as text, e.g. `550 5.1.1 No such user`; lines are split by LF. */
export function replyFromText(text: string): SmtpReply {
	const lines = text.split(/\r?\n/);
	const code = Number(lines[0]?.slice(0, 3));

	return toReply(
		code,
		lines.map((line) => line.replace(/^\d{3}[ -]?/, '')),
	);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
	const all = new Uint8Array(first.length + second.length);
	all.set(first);
	all.set(second, first.length);

	return all;
}
