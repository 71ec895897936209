/** The data a DNS responder answers from, and how a question is looked up in it. No sockets in here. */

export interface MxRecord {
	readonly preference: number;
	/** '.' makes a null MX (RFC 7505). */
	readonly exchange: string;
}

/**
 * - NXDOMAIN: no such name (rcode 3)       - SERVFAIL: rcode 2     - REFUSED: rcode 5
 * - NODATA: the name exists, this type not - TIMEOUT: no answer at all
 */
export type DnsFault = 'NXDOMAIN' | 'NODATA' | 'SERVFAIL' | 'REFUSED' | 'TIMEOUT';

/** Records of one name by type. `MX: ['10 mx.a.test']` and `MX: [{preference, exchange}]` are the same. */
export interface NameRecords {
	readonly A?: readonly string[] | DnsFault;
	readonly AAAA?: readonly string[] | DnsFault;
	readonly CNAME?: string | DnsFault;
	readonly MX?: readonly (MxRecord | string)[] | DnsFault;
	readonly NS?: readonly string[] | DnsFault;
	readonly PTR?: readonly string[] | DnsFault;
	/** A list of strings is one record of several character-strings (longer than 255 octets). */
	readonly TXT?: readonly (string | readonly string[])[] | DnsFault;
	/** Seconds, default 60. */
	readonly ttl?: number;
}

/** Fully qualified names (lower case, without the last dot; `*.x.test` is a wildcard) to their records. */
export type Zone = Readonly<Record<string, NameRecords | DnsFault>>;

export type ZoneType = Exclude<keyof NameRecords, 'ttl'>;

export interface ZoneAnswer {
	readonly name: string;
	readonly type: ZoneType;
	readonly ttl: number;
	readonly data: string | MxRecord | readonly string[];
}

export type Lookup =
	| { readonly kind: 'answers'; readonly answers: readonly ZoneAnswer[] }
	| { readonly kind: 'fault'; readonly fault: DnsFault };

const TYPES: readonly ZoneType[] = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'TXT'];

/** Cuts a text into character-strings of at most 255 octets (RFC 1035 3.3.14). */
export function characterStrings(text: string): string[] {
	return text.match(/[\s\S]{1,255}/g) ?? [''];
}

export const normaliseName = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** `127.0.0.11` -> `11.0.0.127.in-addr.arpa`. */
export const reverseName = (address: string): string =>
	`${address.split('.').reverse().join('.')}.in-addr.arpa`;

export const isFault = (value: unknown): value is DnsFault =>
	value === 'NXDOMAIN' ||
	value === 'NODATA' ||
	value === 'SERVFAIL' ||
	value === 'REFUSED' ||
	value === 'TIMEOUT';

/** Looks a question up: exact name, wildcard, CNAME chain, empty non-terminal, NXDOMAIN. */
export function lookUp(
	zone: ReadonlyMap<string, NameRecords | DnsFault>,
	question: {
		name: string;
		type: string;
	},
): Lookup {
	const answers: ZoneAnswer[] = [];
	let name = normaliseName(question.name);
	// RFC 1034 3.6.2 sets no bound; eight links are more than any sane zone has and end a loop.
	for (let link = 0; link < 8; link++) {
		const entry = find(zone, name);
		if (isFault(entry)) return { kind: 'fault', fault: entry };
		const found = recordsOf(entry, { name, type: question.type });
		if (isFault(found)) return { kind: 'fault', fault: found };
		answers.push(...found);
		if (found.length > 0) return { kind: 'answers', answers };
		const target = entry.CNAME;
		if (target === undefined || isFault(target)) break;
		answers.push({ name, type: 'CNAME', ttl: entry.ttl ?? 60, data: target });
		name = normaliseName(target);
	}
	return answers.length > 0 ? { kind: 'answers', answers } : { kind: 'fault', fault: 'NODATA' };
}

function find(
	zone: ReadonlyMap<string, NameRecords | DnsFault>,
	name: string,
): NameRecords | DnsFault {
	const exact = zone.get(name);
	if (exact !== undefined) return exact;
	// RFC 4592: a wildcard never covers a name that exists, also not as an empty non-terminal.
	for (const known of zone.keys()) if (known.endsWith(`.${name}`)) return 'NODATA';
	const labels = name.split('.');
	for (let depth = 1; depth < labels.length; depth++) {
		const parent = labels.slice(depth).join('.');
		const wildcard = zone.get(`*.${parent}`);
		if (wildcard !== undefined) return wildcard;
		if (zone.has(parent)) return 'NXDOMAIN';
	}
	return 'NXDOMAIN';
}

function recordsOf(
	entry: NameRecords,
	question: { name: string; type: string },
): ZoneAnswer[] | DnsFault {
	const type = TYPES.find((known) => known === question.type);
	if (type === undefined) return [];
	const value = entry[type];
	if (value === undefined) return [];
	if (isFault(value)) return value;
	const list = typeof value === 'string' ? [value] : value;
	const { name } = question;
	return list.map((item) => ({ name, type, ttl: entry.ttl ?? 60, data: dataOf(type, item) }));
}

function dataOf(type: ZoneType, item: MxRecord | string | readonly string[]): ZoneAnswer['data'] {
	if (type === 'TXT') {
		return typeof item === 'string' ? characterStrings(item) : (item as readonly string[]);
	}
	if (type !== 'MX' || typeof item !== 'string') return item;
	const [preference = '0', exchange = '.'] = item.trim().split(/\s+/);
	return { preference: Number(preference), exchange };
}
