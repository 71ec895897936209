import { createMac } from '../../mail/mac';
import type { ParsedAddress } from '../../mail/address';
import { parseAddress, parseDomain, readAddress } from '../../mail/address';
import { foldAddress } from '../../mail/address-folding';

// 128 bits: no two of ten million addresses collide, and the index stays small.
const HASH_BYTES = 16;
const REMEMBERED_DOMAINS = 10_000;

/**
 * Keyed hashes of people and domains. Without the pepper nobody can test whether an address is in
 * a stolen store; with it an opt-out still holds after the clear text has been erased.
 */
export interface SubjectHasher {
	/** The person behind the address: any spelling, Gmail folded. For suppression and duplicates. */
	person(address: string): Uint8Array;
	/** The same with the address in lower case, read once: for imports. */
	readPerson(address: string): { readonly key: string; readonly hash: Uint8Array };
	/** Exactly this address, any letter case. For consent and verification. */
	address(address: string): Uint8Array;
	domain(domain: string): Uint8Array;
	/** The domain of an address first, then every parent but the top level. */
	domainsOf(address: string): readonly Uint8Array[];
	/** The same of a domain in its lower-case form. */
	domainAndParents(domain: string): readonly Uint8Array[];
	/** Any text that must stay comparable but not readable. */
	text(text: string): Uint8Array;
}

export function createSubjectHasher(pepper: Uint8Array): SubjectHasher {
	const mac = createMac(pepper);
	const hash = (text: string): Uint8Array => mac(text).subarray(0, HASH_BYTES);
	const domainAndParents = remembering(
		(domain) => withParents(domain).map(hash),
		REMEMBERED_DOMAINS,
	);
	// One decision asks for the same person half a dozen times, all mails of a campaign for one subject.
	const known = remembering((address) => {
		const { key, folded } = spellingsOf(parseAddress(address), address);
		const person = hash(folded);

		return {
			person,
			// Most people are their address, so one hash serves both.
			address: folded === key ? person : hash(key),
			domains: domainAndParents(key.slice(key.lastIndexOf('@') + 1)),
		};
	});

	return {
		person: (address) => known(address).person,
		readPerson: (address) => {
			const { key, folded } = spellingsOf(readAddress(address), address);

			return { key, hash: hash(folded) };
		},
		address: (address) => known(address).address,
		domain: (domain) => hash(domainKey(domain)),
		domainsOf: (address) => known(address).domains,
		domainAndParents,
		text: remembering((text) => hash(`text:${text}`)),
	};
}

const REMEMBERED_TEXTS = 2_048;

function remembering<T>(make: (text: string) => T, atMost = REMEMBERED_TEXTS): (text: string) => T {
	let known = new Map<string, T>();

	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		// An emptied map has grown old, and makes old what is put into it next.
		if (known.size >= atMost) known = new Map();
		const made = make(text);
		known.set(text, made);

		return made;
	};
}

/** Lower-case form of an address; what cannot be parsed still compares with itself. */
export function addressKey(address: string): string {
	return spellingsOf(parseAddress(address), address).key;
}

export function domainKey(domain: string): string {
	return parseDomain(domain) ?? domain.trim().toLowerCase();
}

export function domainOf(address: string): string {
	const key = addressKey(address);

	return key.slice(key.lastIndexOf('@') + 1);
}

function spellingsOf(
	parsed: ParsedAddress,
	given: string,
): { readonly key: string; readonly folded: string } {
	if (parsed.ok) return { key: parsed.address.key, folded: foldAddress(parsed.address) };
	const key = given.trim().toLowerCase();

	return { key, folded: key };
}

function withParents(domain: string): string[] {
	const labels = domain.split('.');

	return labels
		.slice(0, Math.max(1, labels.length - 1))
		.map((_, index) => labels.slice(index).join('.'));
}

/** Bytes of both databases (Uint8Array or Buffer) as hexadecimal text. */
export function toHex(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
