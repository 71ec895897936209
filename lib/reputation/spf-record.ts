export type SpfQualifier = '+' | '-' | '~' | '?';

export interface SpfTerm {
	readonly qualifier: SpfQualifier;
	readonly mechanism: string;
	/** After the colon or equals sign, without the prefix length. */
	readonly value: string;
	readonly prefix4: number | undefined;
	readonly prefix6: number | undefined;
	readonly text: string;
}

export interface SpfRecord {
	readonly terms: readonly SpfTerm[];
	readonly redirect: string | undefined;
	/** Terms that no standard knows (RFC 7208 4.6.1: permerror). */
	readonly unknown: readonly string[];
}

const TERM =
	/^([+\-~?]?)(all|include|a|mx|ptr|ip4|ip6|exists)(?:[:](\S*?))?(?:\/(\d{1,3}))?(?:\/\/(\d{1,3}))?$/i;
const IP6_TERM = /^([+\-~?]?)(ip6):([0-9a-f:.]+)(?:\/(\d{1,3}))?$/i;
const MODIFIER = /^([a-z][\w.-]*)=(\S*)$/i;

/** Whether a TXT record claims to be SPF (RFC 7208 4.5). */
export function isSpf(text: string): boolean {
	return /^v=spf1(\s|$)/i.test(text.trim());
}

export function parseSpf(text: string): SpfRecord {
	const terms: SpfTerm[] = [];
	const unknown: string[] = [];
	let redirect: string | undefined;

	for (const part of text.trim().split(/\s+/).slice(1)) {
		const term = parseTerm(part);
		const [, name, value] = term ? [] : (MODIFIER.exec(part) ?? []);
		if (term) terms.push(term);
		else if (name === undefined) unknown.push(part);
		else if (name.toLowerCase() === 'redirect') redirect = value;
	}

	return { terms, redirect, unknown };
}

function parseTerm(part: string): SpfTerm | undefined {
	const six = IP6_TERM.exec(part);
	const [, qualifier = '', mechanism, value = '', first, second] = six ?? TERM.exec(part) ?? [];
	if (mechanism === undefined) return undefined;
	const [prefix4, prefix6] = six ? [undefined, first] : [first, second];

	return {
		qualifier: (qualifier === '' ? '+' : qualifier) as SpfQualifier,
		mechanism: mechanism.toLowerCase(),
		value,
		prefix4: toNumber(prefix4),
		prefix6: toNumber(prefix6),
		text: part,
	};
}

function toNumber(text: string | undefined): number | undefined {
	return text === undefined ? undefined : Number(text);
}
