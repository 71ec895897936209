import type { SmtpStage } from './smtp-script';

/** One line the client sent, with what it got back. */
export interface CommandRecord {
	readonly at: number;
	readonly connection: number;
	readonly stage: SmtpStage;
	readonly line: string;
	/** True when the client had sent it before the previous reply went out (RFC 2920). */
	readonly pipelined: boolean;
	/** What was sent back, '' when nothing was. */
	reply: string;
}

export interface MessageRecord {
	readonly at: number;
	readonly connection: number;
	readonly reversePath: string;
	readonly recipients: readonly string[];
	readonly raw: Buffer;
	/** Whether the server answered the final dot with 2xx. */
	readonly accepted: boolean;
}

export interface ConnectionRecord {
	readonly id: number;
	readonly openedAt: number;
	readonly remoteAddress: string;
	closedAt: number | undefined;
	closedBy: 'client' | 'server' | undefined;
	/** The client spoke before the banner was complete. */
	talkedEarly: boolean;
	secure: boolean;
	authenticatedAs: string | undefined;
	quit: boolean;
	/** A DATA command was seen. */
	data: boolean;
	/** Octets of message content received, also of a message that was never finished. */
	bodyOctets: number;
	readonly commands: CommandRecord[];
	readonly messages: MessageRecord[];
}
