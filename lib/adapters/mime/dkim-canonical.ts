export interface HeaderField {
	/** Lower case. */
	readonly name: string;
	/** As it stands in the message, folded, without the final line break. */
	readonly raw: string;
}

export interface SplitMessage {
	readonly fields: readonly HeaderField[];
	readonly body: Buffer;
}

/** Header and body of a message with CRLF line ends; octets, not characters. */
export function splitMessage(message: Buffer): SplitMessage {
	const end = message.indexOf('\r\n\r\n');
	const header = message.subarray(0, end < 0 ? message.length : end).toString('latin1');
	const fields = header.split(/\r\n(?![ \t])/).map((raw) => ({
		name: raw.slice(0, raw.indexOf(':')).trim().toLowerCase(),
		raw,
	}));

	return { fields, body: end < 0 ? Buffer.alloc(0) : message.subarray(end + 4) };
}

/** RFC 6376 3.4.2: lower-case name, unfolded, one space where there is white space. */
export function canonicalField(raw: string): string {
	const colon = raw.indexOf(':');
	const value = raw
		.slice(colon + 1)
		.replace(/\r\n(?=[ \t])/g, '')
		.replace(/[ \t]+/g, ' ')
		.trim();

	return `${raw.slice(0, colon).trim().toLowerCase()}:${value}`;
}

/** RFC 6376 3.4.4: one space where there is white space, none at line ends, no empty lines at the end. */
export function canonicalBody(body: Buffer): Buffer {
	const lines = body
		.toString('latin1')
		.replace(/[ \t]+(?=\r\n|$)/g, '')
		.replace(/[ \t]+/g, ' ');
	const text = lines.replace(/(\r\n)*$/, '');

	return Buffer.from(text === '' ? '' : `${text}\r\n`, 'latin1');
}
