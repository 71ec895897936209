/** Reads foreign JSON field by field; whatever is not what it should be comes out as nothing. */
export type JsonObject = Readonly<Record<string, unknown>>;

const ADDRESS_OCTETS = 254; // RFC 3696 erratum 1690

export function objectIn(value: unknown, key?: string): JsonObject {
	const found = key === undefined ? value : objectIn(value)[key];

	return typeof found === 'object' && found !== null && !Array.isArray(found)
		? (found as JsonObject)
		: {};
}

export function listIn(value: unknown, key: string): readonly unknown[] {
	const found = objectIn(value)[key];

	return Array.isArray(found) ? found : [];
}

export function textIn(value: unknown, key: string): string {
	const found = objectIn(value)[key];

	return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
}

export function numberIn(value: unknown, key: string): number | null {
	const found = Number(textIn(value, key) || Number.NaN);

	return Number.isFinite(found) ? found : null;
}

export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The address of `Name <a@b>` or `a@b`, lower-case domain; empty when there is none. */
export function addressIn(text: string): string {
	const inner = /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text;
	const trimmed = inner.trim();
	if (trimmed.length > ADDRESS_OCTETS || !/^[^\s@<>"]+@[^\s@<>"]+$/.test(trimmed)) return '';
	const at = trimmed.lastIndexOf('@');

	return `${trimmed.slice(0, at)}@${trimmed.slice(at + 1).toLowerCase()}`;
}

/** `5.1.1` in a text, if any. */
export function statusIn(text: string): string | null {
	return /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(text)?.[1] ?? null;
}

export function replyCodeIn(text: string): number | null {
	const code = /(?:^|[\s;:])([245]\d\d)(?=[\s-])/.exec(text)?.[1];

	return code === undefined ? null : Number(code);
}

/** A Message-ID with its angle brackets, as the ledger keeps it. */
export function bracketed(id: string): string {
	const bare = id.trim().replace(/^<|>$/g, '');

	return bare === '' ? '' : `<${bare}>`;
}
