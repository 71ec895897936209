import type { Address } from '../mail/address';
import type { ReplyFlaw, SmtpReply } from '../mail/smtp-reply';
import type { ProxyEndpoint } from './verification';

export type DnsAnswer<Record> =
	| { readonly kind: 'found'; readonly records: readonly Record[] }
	| { readonly kind: 'not_found' | 'no_data' | 'servfail' | 'timeout' };

export interface MxRecord {
	readonly preference: number;
	/** Empty for a null MX (RFC 7505). */
	readonly exchange: string;
}

/** What verification asks of the domain name system. Never throws: failures are answers. */
export interface DnsLookup {
	mx(domain: string): Promise<DnsAnswer<MxRecord>>;
	ipv4(host: string): Promise<DnsAnswer<string>>;
	ipv6(host: string): Promise<DnsAnswer<string>>;
	cname(host: string): Promise<DnsAnswer<string>>;
}

/** All that a probe can say. There is no DATA, VRFY, EXPN or AUTH, and no raw line. */
export type ProbeCommand =
	| { readonly verb: 'EHLO' | 'HELO'; readonly name: string }
	| { readonly verb: 'MAIL'; readonly path: string; readonly smtpUtf8: boolean }
	| { readonly verb: 'RCPT'; readonly path: string }
	| { readonly verb: 'RSET' };

export type TransportFailure =
	| { readonly kind: 'refused' | 'connect_timeout' | 'unreachable' }
	| { readonly kind: 'timeout' | 'session_deadline' | 'closed' | 'reset' | 'tls' | 'cancelled' }
	| { readonly kind: 'protocol'; readonly flaw: ReplyFlaw };

export interface TimedReply {
	readonly reply: SmtpReply;
	readonly ms: number;
}

/** The replies that came, in order, and why there are not more. */
export interface Flight {
	readonly replies: readonly TimedReply[];
	readonly failure?: TransportFailure;
	/** More replies than commands came: which belongs to which is uncertain. */
	readonly surplus: boolean;
}

export interface SmtpDialogue {
	/** Writes all commands at once (RFC 2920) and waits for as many replies. */
	exchange(commands: readonly ProbeCommand[]): Promise<Flight>;
	/** STARTTLS and the handshake; what was buffered before it is thrown away. */
	startTls(
		serverName: string,
	): Promise<{ readonly reply?: TimedReply; readonly failure?: TransportFailure }>;
	/** Says QUIT at once; resolves when the connection is closed, after 2 s at most. Never rejects. */
	quit(): Promise<void>;
}

export interface ProbeTarget {
	readonly host: string;
	readonly ip: string;
	readonly port: number;
	readonly localAddress?: string;
	readonly proxy?: ProxyEndpoint;
}

export interface DialogueLimits {
	readonly connectTimeoutMs: number;
	readonly commandTimeoutMs: number;
	readonly sessionTimeoutMs: number;
	readonly signal?: AbortSignal;
}

export type OpenedDialogue =
	| { readonly dialogue: SmtpDialogue; readonly banner: TimedReply }
	/** `stage` banner: connected, but no readable greeting came. */
	| {
			readonly failure: TransportFailure;
			readonly stage: 'connect' | 'banner';
			readonly ms: number;
	  };

export interface DialogueOpener {
	open(target: ProbeTarget, limits: DialogueLimits): Promise<OpenedDialogue>;
}

export interface ListFindings {
	readonly disposable: boolean;
	readonly free: boolean;
	readonly role: boolean;
	readonly aliasRelay: boolean;
}

export interface AddressLists {
	classify(address: Address): ListFindings;
	/** A likelier spelling of the address; advice only. */
	suggest(address: Address): string | undefined;
}

/** The stricter syntax judgement of a library, asked after our own parser. */
export interface SyntaxCheck {
	isAcceptable(address: Address): boolean;
}

export interface Pause {
	/** Resolves after the time or, earlier, when the signal aborts. Never rejects. */
	wait(ms: number, signal?: AbortSignal): Promise<void>;
}
