/** One mailbox of an address header, as written; nothing is folded here. */
export interface NamedAddress {
	readonly name: string;
	readonly address: string;
}

/** A leaf of the MIME tree. `text` is decoded and bounded; null when the part is not textual. */
export interface MessagePart {
	readonly contentType: string;
	readonly filename: string | null;
	readonly size: number;
	readonly text: string | null;
}

/** A message as the parser adapter hands it over: decoded, bounded, never trusted. */
export interface IncomingMessage {
	/** Lower-case names, unfolded values in order of appearance. */
	readonly headers: ReadonlyMap<string, readonly string[]>;
	readonly contentType: string;
	readonly contentTypeParameters: Readonly<Record<string, string>>;
	readonly from: readonly NamedAddress[];
	readonly to: readonly NamedAddress[];
	readonly cc: readonly NamedAddress[];
	readonly subject: string;
	/** Epoch milliseconds; null when the Date header is missing or nonsense. */
	readonly sentAt: number | null;
	readonly messageId: string | null;
	readonly inReplyTo: readonly string[];
	readonly references: readonly string[];
	/** Plain text body; empty when there is only HTML. */
	readonly text: string;
	readonly html: string | null;
	readonly parts: readonly MessagePart[];
	/** The size gate or a part limit cut something off. */
	readonly truncated: boolean;
}

/** First value of a header, or the empty string. */
export function headerOf(message: Pick<IncomingMessage, 'headers'>, name: string): string {
	return message.headers.get(name)?.[0] ?? '';
}

/** All values of a header. */
export function headersOf(
	message: Pick<IncomingMessage, 'headers'>,
	name: string,
): readonly string[] {
	return message.headers.get(name) ?? [];
}

/** The writer's address in lower case, or the empty string. */
export function writerOf(message: Pick<IncomingMessage, 'from'>): string {
	return message.from[0]?.address.toLowerCase() ?? '';
}

/** When the last server took the message (RFC 5321 4.4), for mail whose own Date is missing or nonsense. */
export function arrivedAt(message: Pick<IncomingMessage, 'headers'>): number | null {
	const stamp = headerOf(message, 'received').split(';').at(-1) ?? '';
	const time = Date.parse(stamp.replace(/\([^()]*\)\s*$/, ''));

	return Number.isFinite(time) ? time : null;
}
