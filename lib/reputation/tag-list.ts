/** `k=v; k=v` of DKIM keys and DMARC records (RFC 6376 3.2); undefined when it is none or a tag repeats. */
export function parseTags(text: string): ReadonlyMap<string, string> | undefined {
	const tags = new Map<string, string>();
	for (const part of text.split(';')) {
		if (part.trim() === '') continue;
		const [, name, value] = /^\s*([a-z][\w]*)\s*=([\s\S]*)$/i.exec(part) ?? [];
		if (name === undefined || value === undefined || tags.has(name.toLowerCase())) return undefined;
		tags.set(name.toLowerCase(), value.trim());
	}

	return tags;
}
