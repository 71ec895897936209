import type { KeyObject } from 'node:crypto';
import { createHash, verify } from 'node:crypto';

import type { Canonicalisation, RawHeader, RawMessage } from './dkim-canonical';
import { canonicalBody, canonicalHeader, selectHeaders } from './dkim-canonical';
import { readDkimKey } from './dkim-key';
import type { RecordLookup } from './ports';
import { parseTags } from './tag-list';

/** RFC 8601 2.7.1. */
export type DkimResult = 'pass' | 'fail' | 'permerror' | 'temperror';

export interface VerifiedSignature {
	readonly domain: string;
	readonly selector: string;
	readonly algorithm: string;
	readonly result: DkimResult;
	/** Why it is no pass, or what to know about one; empty for a plain pass. */
	readonly reason: string;
}

// A message with more is an attack on whoever verifies it (RFC 6376 8.4).
const MAX_SIGNATURES = 10;

interface Signature {
	readonly header: RawHeader;
	readonly domain: string;
	readonly selector: string;
	readonly algorithm: string;
	readonly identity: string;
	readonly names: readonly string[];
	readonly headerWay: Canonicalisation;
	readonly bodyWay: Canonicalisation;
	readonly bodyHash: string;
	readonly value: Buffer;
	readonly bodyLength: number | undefined;
	readonly expiresAt: number | undefined;
}

/** Every DKIM signature of a message, verified by ourselves (RFC 6376, RFC 8301, RFC 8463). */
export async function verifyDkim(
	dns: Pick<RecordLookup, 'texts'>,
	message: RawMessage,
	now: number,
): Promise<readonly VerifiedSignature[]> {
	const headers = message.headers.filter(({ name }) => name === 'dkim-signature');
	const verified: VerifiedSignature[] = [];
	for (const header of headers.slice(0, MAX_SIGNATURES)) {
		const signature = readSignature(header);
		const base = {
			domain: signature.domain,
			selector: signature.selector,
			algorithm: signature.algorithm,
		};
		const flaw = flawOf(signature, now);
		verified.push(
			flaw === undefined
				? { ...base, ...(await verifyOne(dns, message, signature)) }
				: { ...base, result: 'permerror', reason: flaw },
		);
	}

	return verified;
}

function readSignature(header: RawHeader): Signature {
	const tags = parseTags(unfold(header.text.slice(header.text.indexOf(':') + 1)));
	const tag = (name: string): string => tags?.get(name) ?? '';
	const [headerWay, bodyWay] = `${tag('c') || 'simple'}/simple`.toLowerCase().split('/');
	const domain = tag('d').toLowerCase();

	return {
		header,
		domain,
		selector: tag('s').toLowerCase(),
		algorithm: tag('a').toLowerCase(),
		identity: tag('i').toLowerCase() || `@${domain}`,
		names: tag('h')
			.toLowerCase()
			.split(':')
			.map((name) => name.trim())
			.filter((name) => name !== ''),
		headerWay: headerWay === 'relaxed' ? 'relaxed' : 'simple',
		bodyWay: bodyWay === 'relaxed' ? 'relaxed' : 'simple',
		bodyHash: tag('bh').replace(/\s+/g, ''),
		value: Buffer.from(tag('b').replace(/\s+/g, ''), 'base64'),
		bodyLength: tags?.has('l') === true ? Number(tag('l')) : undefined,
		expiresAt: tags?.has('x') === true ? Number(tag('x')) * 1000 : undefined,
	};
}

function flawOf(signature: Signature, now: number): string | undefined {
	const { algorithm, names, expiresAt } = signature;
	if (isIncomplete(signature)) return 'the signature lacks one of d=, s=, b=, bh=';
	// RFC 8301 3.1: SHA-1 must not be used.
	if (algorithm !== 'rsa-sha256' && algorithm !== 'ed25519-sha256')
		return `a=${algorithm} must not be used`;
	if (!names.includes('from')) return 'the From field is not signed';
	if (!isWithin(signature)) return 'i= is not within d=';

	return expiresAt !== undefined && expiresAt < now ? 'the signature has expired' : undefined;
}

function isIncomplete({ domain, selector, bodyHash, value }: Signature): boolean {
	return domain === '' || selector === '' || bodyHash === '' || value.length === 0;
}

function isWithin({ domain, identity }: Signature): boolean {
	const identityDomain = identity.slice(identity.lastIndexOf('@') + 1);

	return identityDomain === domain || identityDomain.endsWith(`.${domain}`);
}

type Verdict = Pick<VerifiedSignature, 'result' | 'reason'>;

async function verifyOne(
	dns: Pick<RecordLookup, 'texts'>,
	{ headers, body }: RawMessage,
	signature: Signature,
): Promise<Verdict> {
	const key = await readDkimKey(dns, signature);
	if (key.kind === 'unusable') return { result: key.result, reason: key.reason };
	const canonical = canonicalBody(body, signature.bodyWay);
	const { bodyLength } = signature;
	if (bodyLength !== undefined && !(bodyLength >= 0 && bodyLength <= canonical.length))
		return { result: 'permerror', reason: 'l= is longer than the body' };
	const signed = Buffer.from(canonical.slice(0, bodyLength), 'latin1');
	if (sha256(signed).toString('base64') !== signature.bodyHash)
		return { result: 'fail', reason: 'the body was changed after it was signed' };
	if (!isGenuine(signature, headers, key.key))
		return {
			result: 'fail',
			reason: 'a signed header field was changed, or the key is another one',
		};
	if (bodyLength !== undefined && bodyLength < canonical.length) {
		return { result: 'fail', reason: 'l= leaves a part of the body unsigned' };
	}

	return { result: 'pass', reason: key.isTesting ? 'the key is in test mode (t=y)' : '' };
}

function isGenuine(
	{ header, names, headerWay, algorithm, value }: Signature,
	headers: readonly RawHeader[],
	key: KeyObject,
): boolean {
	const chosen = selectHeaders(headers, names).map((field) => canonicalHeader(field, headerWay));
	const own = canonicalHeader({ ...header, text: withoutValue(header.text) }, headerWay);
	const data = Buffer.from([...chosen, own].join('\r\n'), 'latin1');

	// RFC 8463 3: Ed25519 signs the hash, RSA the data.
	return algorithm === 'ed25519-sha256'
		? verify(null, sha256(data), key, value)
		: verify('RSA-SHA256', data, key, value);
}

/** The signature as it was when it was computed: b= empty (RFC 6376 3.7). */
function withoutValue(text: string): string {
	return text.replace(/([;:\s]b[ \t\r\n]*=)[^;]*/, '$1');
}

function unfold(text: string): string {
	return text.replace(/\r\n(?=[ \t])/g, '');
}

function sha256(data: Buffer): Buffer {
	return createHash('sha256').update(data).digest();
}
