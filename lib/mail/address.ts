import { domainToASCII } from 'node:url';

/** An address as RFC 5321 means it: local part as given, domain as lower-case A-labels. */
export interface Address {
	readonly localPart: string;
	readonly domain: string;
	/** `localPart@domain`, for the envelope. */
	readonly address: string;
	/** Lower-case form for comparing and hashing; never for the wire (RFC 5321 2.4). */
	readonly key: string;
	/** True when the local part is not ASCII and needs SMTPUTF8 (RFC 6531). */
	readonly needsSmtpUtf8: boolean;
}

export type AddressProblem =
	| 'empty'
	| 'not_text'
	| 'multiple'
	| 'unsafe_character'
	| 'too_long'
	| 'missing_at'
	| 'bad_local_part'
	| 'address_literal'
	| 'dotless_domain'
	| 'numeric_tld'
	| 'bad_label'
	| 'confusable_domain';

export type ParsedAddress =
	| { readonly ok: true; readonly address: Address; readonly normalised: boolean }
	| { readonly ok: false; readonly problem: AddressProblem; readonly suggestion?: string };

const MAX_LOCAL_OCTETS = 64; // RFC 5321 4.5.3.1.1
const MAX_DOMAIN_OCTETS = 255; // RFC 5321 4.5.3.1.2
const MAX_ADDRESS_OCTETS = 254; // RFC 3696 erratum 1690: a path of 256 less its brackets

// Control, separator and format characters never belong in an address we put on the wire.
// eslint-disable-next-line no-control-regex -- these are exactly the characters to refuse
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\s"(),:;<>[\]\\\u00ad\u2028\u2029\ufeff\p{Cf}\p{Z}]/u;
const LOCAL_PART =
	/^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;
// What the URL parser would give back as it is; A-labels have to pass it, they may be forged.
const PLAIN_DOMAIN = /^(?!(?:.*\.)?xn--)(?:[a-z0-9-]+\.)+[a-z]+$/;
const PLAIN_ADDRESS =
	/^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{1,63}$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Reads one address as people write it: surrounding white space, `mailto:`, `Name <a@b>` and one
 * trailing dot are repaired (`normalised`), everything else is a problem with a name.
 */
export function parseAddress(input: unknown): ParsedAddress {
	const known = remembered.get(input);
	if (known) return known;
	const parsed = readAddress(input);
	if (typeof input !== 'string') return parsed;
	// A new map, not an emptied one: in V8 the old table leads to the new one and makes all of it old.
	if (remembered.size >= MAX_REMEMBERED) remembered = new Map();
	// Longer texts are no addresses and would only fill the memory.
	if (input.length <= MAX_ADDRESS_OCTETS) remembered.set(input, parsed);

	return parsed;
}

// One mail's addresses are read a dozen times: by policy, keys, hashes and the envelope.
let remembered = new Map<unknown, ParsedAddress>();
const MAX_REMEMBERED = 2_048;

/**
 * The same without remembering it: for lists, where every address comes once. A table that is filled and
 * emptied over and over grows old, and whatever it held grows old with it instead of dying young.
 */
export function readAddress(input: unknown): ParsedAddress {
	return typeof input === 'string' ? parse(input) : problem(input == null ? 'empty' : 'not_text');
}

function parse(input: string): ParsedAddress {
	const at = input.indexOf('@');
	if (!isPlain(input, at)) return readAnyForm(input);
	const [localPart, domain] = [input.slice(0, at), input.slice(at + 1)];
	const folded = localPart.toLowerCase();
	// Lists have millions of them, most in lower case: no text is put together that is there already.
	const key = folded === localPart ? input : `${folded}@${domain}`;
	const address = { localPart, domain, address: input, key, needsSmtpUtf8: false };

	return { ok: true, normalised: false, address };
}

/** Nothing to repair, and nothing that could be wrong with it: true of nearly all, told in a tenth of the time. */
function isPlain(input: string, at: number): boolean {
	if (input.length > MAX_ADDRESS_OCTETS || at > MAX_LOCAL_OCTETS) return false;

	return PLAIN_ADDRESS.test(input) && !input.includes('xn--');
}

function readAnyForm(input: string): ParsedAddress {
	const text = unwrap(input);
	if (text === '') return problem('empty');
	if (/@[^@]*[,;\s]+[^@]*@/.test(text)) return problem('multiple');

	const at = text.lastIndexOf('@');
	if (at < 0) return problem(UNSAFE.test(text) ? 'unsafe_character' : 'missing_at');

	const localPart = text.slice(0, at).normalize('NFC');
	const written = text.slice(at + 1).replace(/\.$/, '');
	const flaw = localPartProblem(localPart, written);

	return flaw ? problem(flaw) : withDomain({ input, localPart, written });
}

function localPartProblem(localPart: string, written: string): AddressProblem | undefined {
	if (written.startsWith('[')) return 'address_literal';
	if (UNSAFE.test(localPart) || hasUnsafeDomain(written)) return 'unsafe_character';
	if (octets(localPart) > MAX_LOCAL_OCTETS) return 'too_long';

	return LOCAL_PART.test(localPart) ? undefined : 'bad_local_part';
}

/** Lower-case A-label form of a domain, or undefined when it is none. */
export function parseDomain(input: string): string | undefined {
	const parsed = parseAddress(`postmaster@${input.trim()}`);

	return parsed.ok ? parsed.address.domain : undefined;
}

function withDomain(parts: {
	readonly input: string;
	readonly localPart: string;
	readonly written: string;
}): ParsedAddress {
	const { input, localPart, written } = parts;
	// Before the URL parser sees it: it takes a numeric last label for a broken IPv4 address.
	if (/\.\d+$/.test(written)) return problem('numeric_tld');
	const domain = PLAIN_DOMAIN.test(written) ? written : domainToASCII(written).toLowerCase();
	const labels = domain.split('.');

	if (domain.length > MAX_DOMAIN_OCTETS) return problem('too_long');
	if (isConfusable(written, domain))
		return { ok: false, problem: 'confusable_domain', suggestion: `${localPart}@${domain}` };
	if (domain === '' || !labels.every((label) => LABEL.test(label))) return problem('bad_label');
	if (labels.length < 2) return problem('dotless_domain');

	const address = addressOf(localPart, domain);
	if (octets(address.address) > MAX_ADDRESS_OCTETS) return problem('too_long');

	return { ok: true, normalised: input !== `${localPart}@${written}`, address };
}

function addressOf(localPart: string, domain: string): Address {
	return {
		localPart,
		domain,
		address: `${localPart}@${domain}`,
		key: `${localPart.toLowerCase()}@${domain}`,
		needsSmtpUtf8: /[^\u0020-\u007e]/.test(localPart),
	};
}

function unwrap(input: string): string {
	const text = input.replace(/^\ufeff/, '').trim();
	const bracketed = /^[^<>@]*<([^<>]*)>$/.exec(text)?.[1]?.trim() ?? text;

	return bracketed.replace(/^mailto:/i, '').trim();
}

/** UTS 46 maps full-width letters and drops zero-width ones in silence; case and NFC are harmless. */
function isConfusable(written: string, domain: string): boolean {
	if (domain === '' || /^[\x20-\x7e]*$/.test(written)) return false;
	const harmless = written.normalize('NFC').toLowerCase();
	const mapped = domainToASCII(harmless);

	return mapped !== domain || /[\uff00-\uffef\u200b-\u200d\u2060]/.test(written);
}

function hasUnsafeDomain(written: string): boolean {
	// Zero-width and full-width characters are told apart later, as confusable.
	return UNSAFE.test(written.replace(/[\u200b-\u200d\u2060]/g, ''));
}

function octets(text: string): number {
	return Buffer.byteLength(text, 'utf8');
}

function problem(name: AddressProblem): ParsedAddress {
	return { ok: false, problem: name };
}
