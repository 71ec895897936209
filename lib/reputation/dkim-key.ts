import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';

import type { RecordLookup } from './ports';
import { parseTags } from './tag-list';

export type DkimKey =
	| { readonly kind: 'usable'; readonly key: KeyObject; readonly isTesting: boolean }
	| {
			readonly kind: 'unusable';
			readonly result: 'permerror' | 'temperror';
			readonly reason: string;
	  };

interface KeyQuestion {
	readonly domain: string;
	readonly selector: string;
	readonly algorithm: string;
	readonly identity: string;
}

// SubjectPublicKeyInfo of Ed25519 without its 32 octets (RFC 8410 10.1).
const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const MINIMUM_BITS = 1024; // RFC 8301 3.2

/** The key a signature names, when it may be used for it (RFC 6376 6.1.2). */
export async function readDkimKey(
	dns: Pick<RecordLookup, 'texts'>,
	{ domain, selector, algorithm, identity }: KeyQuestion,
): Promise<DkimKey> {
	const name = `${selector}._domainkey.${domain}`;
	const answer = await dns.texts(name);
	if (answer.kind === 'servfail' || answer.kind === 'timeout')
		return { kind: 'unusable', result: 'temperror', reason: `no answer for the key at ${name}` };
	const records = answer.kind === 'found' ? answer.records : [];
	const record = records.find((text) => /(^|;)\s*p\s*=/i.test(text));

	return record === undefined
		? unusable(`no key at ${name}`)
		: readRecord(record, { algorithm, identity, domain });
}

function readRecord(
	record: string,
	{ algorithm, identity, domain }: Omit<KeyQuestion, 'selector'>,
): DkimKey {
	const tags = parseTags(record);
	if (!tags) return unusable('the key record is not a DKIM key');
	const flags = (tags.get('t') ?? '').toLowerCase().split(':');
	// t=s: no subdomain of d= in i= (RFC 6376 3.6.1).
	if (flags.includes('s') && identity.slice(identity.lastIndexOf('@') + 1) !== domain)
		return unusable('the key allows no subdomain in i=');
	const type = (tags.get('k') ?? 'rsa').toLowerCase();
	if (!algorithm.startsWith(`${type}-`)) return unusable(`the key is k=${type}, a=${algorithm}`);
	const octets = Buffer.from((tags.get('p') ?? '').replace(/\s+/g, ''), 'base64');
	if (octets.length === 0) return unusable('the key is revoked (p= is empty)');

	return usable(type === 'ed25519' ? readEd25519(octets) : readRsa(octets), flags.includes('y'));
}

function usable(key: KeyObject | undefined, isTesting: boolean): DkimKey {
	if (!key) return unusable('the key cannot be read');
	const bits = key.asymmetricKeyDetails?.modulusLength;
	if (bits !== undefined && bits < MINIMUM_BITS)
		return unusable(`an RSA key of ${bits} bits must not be used`);

	return { kind: 'usable', key, isTesting };
}

function unusable(reason: string): DkimKey {
	return { kind: 'unusable', result: 'permerror', reason };
}

function readEd25519(octets: Buffer): KeyObject | undefined {
	return octets.length === 32
		? readDer(Buffer.concat([ED25519_PREFIX, octets]), 'spki')
		: undefined;
}

/** RFC 6376 3.6.1 means a SubjectPublicKeyInfo; some publish the bare PKCS #1 key. */
function readRsa(der: Buffer): KeyObject | undefined {
	const key = readDer(der, 'spki') ?? readDer(der, 'pkcs1');

	return key?.asymmetricKeyType === 'rsa' ? key : undefined;
}

function readDer(key: Buffer, type: 'spki' | 'pkcs1'): KeyObject | undefined {
	try {
		return createPublicKey({ key, format: 'der', type });
	} catch {
		return undefined;
	}
}
