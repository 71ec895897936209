/** A header field as it came: its name, and the whole of it with folds and without the last CRLF. */
export interface RawHeader {
	readonly name: string;
	readonly text: string;
}

export interface RawMessage {
	readonly headers: readonly RawHeader[];
	readonly body: string;
}

export type Canonicalisation = 'simple' | 'relaxed';

/** Octets as latin1 characters: canonicalisation is about octets, not about what they mean. */
export function splitMessage(source: Buffer): RawMessage {
	// Stores and scripts turn CRLF into LF; on the wire it was CRLF (RFC 6376 5.3).
	const text = source.toString('latin1').replace(/\r?\n/g, '\r\n');
	const end = text.startsWith('\r\n') ? 0 : text.indexOf('\r\n\r\n');
	const head = end < 0 ? text.replace(/(\r\n)+$/, '') : text.slice(0, end);
	const body = end < 0 ? '' : text.slice(end + (end === 0 ? 2 : 4));
	const headers = head
		.split(/\r\n(?![ \t])/)
		.filter((field) => field !== '')
		.map((field) => ({ name: (field.split(':', 1)[0] ?? '').trim().toLowerCase(), text: field }));

	return { headers, body };
}

/** RFC 6376 3.4.1 and 3.4.2. */
export function canonicalHeader({ name, text }: RawHeader, way: Canonicalisation): string {
	if (way === 'simple') return text;
	const value = text.slice(text.indexOf(':') + 1);

	return `${name}:${value
		.replace(/\r\n/g, '')
		.replace(/[ \t]+/g, ' ')
		.trim()}`;
}

/** RFC 6376 3.4.3 and 3.4.4: without the empty lines at its end, and with one CRLF there. */
export function canonicalBody(body: string, way: Canonicalisation): string {
	const lines = way === 'simple' ? body : body.replace(/[ \t]+/g, ' ').replace(/ (?=\r\n|$)/g, '');
	const kept = lines.replace(/(\r\n)+$/, '');
	if (kept === '') return way === 'simple' ? '\r\n' : '';

	return `${kept}\r\n`;
}

/** The fields that `h=` names, each name from the bottom up (RFC 6376 5.4.2); absent ones count as empty. */
export function selectHeaders(
	headers: readonly RawHeader[],
	names: readonly string[],
): readonly RawHeader[] {
	const left = new Map<string, RawHeader[]>();
	for (const header of headers) left.set(header.name, [...(left.get(header.name) ?? []), header]);

	return names.map((name) => left.get(name)?.pop()).filter((header) => header !== undefined);
}
