import { createPublicKey } from 'node:crypto';

import type { CheckFinding } from './finding';
import { undetermined } from './finding';
import type { RecordLookup } from './ports';
import { parseTags } from './tag-list';

const MINIMUM_BITS = 1024; // RFC 8301 3.2: verifiers must not accept less
const ADVISED_BITS = 2048;
const EXPECTED = 'one key record, not revoked, RSA with 2048 bits (1024 at least) or Ed25519';

/** The public key of one selector (RFC 6376 3.6). */
export async function checkDkim(
	dns: RecordLookup,
	domain: string,
	selector: string,
): Promise<CheckFinding> {
	const name = `${selector}._domainkey.${domain}`;
	const answer = await dns.texts(name);
	const base = { check: 'dkim' as const, about: name, expected: EXPECTED };
	const missing = {
		...base,
		status: 'fail' as const,
		observed: 'no key',
		fix: `Publish the public key your mail server or provider shows as a TXT record at ${name}: v=DKIM1; k=rsa; p=...`,
	};
	if (answer.kind === 'none') return missing;
	if (answer.kind !== 'found') return undetermined('dkim', name, answer.kind);
	const records = answer.records.filter((text) => /(^|;)\s*p\s*=/i.test(text));
	const [record] = records;
	if (record === undefined) return missing;
	if (records.length > 1) {
		const observed = `${records.length} key records; which one is used is left to chance`;

		return { ...base, status: 'fail', observed, fix: `Leave one TXT record at ${name}.` };
	}

	return { ...base, ...judgeKey(record, name) };
}

type Judgement = Pick<CheckFinding, 'status' | 'observed' | 'fix'>;

function judgeKey(record: string, name: string): Judgement {
	const tags = parseTags(record);
	const version = tags?.get('v');
	if (!tags || (version !== undefined && version !== 'DKIM1')) {
		return fail(
			'the record is not a DKIM key',
			`Publish it again at ${name}: v=DKIM1; k=rsa; p=...`,
		);
	}
	const type = (tags.get('k') ?? 'rsa').toLowerCase();
	const key = (tags.get('p') ?? '').replace(/\s+/g, '');
	if (key === '') {
		return fail(
			'the key is revoked (p= is empty)',
			`Sign with another selector, or publish the key at ${name}.`,
		);
	}
	return judgeBytes(type, key, tags);
}

function judgeBytes(type: string, key: string, tags: ReadonlyMap<string, string>): Judgement {
	if (type !== 'rsa' && type !== 'ed25519') {
		return fail(`k=${type} is no key type`, 'Use k=rsa or k=ed25519.');
	}
	if (!/^[A-Za-z0-9+/]+={0,2}$/.test(key)) {
		return fail(
			'p= is not base64',
			'Copy the key again; quotation marks, line breaks and spaces from a text editor break it.',
		);
	}

	return type === 'ed25519' ? judgeEd25519(key) : judgeRsa(key, tags);
}

function judgeEd25519(key: string): Judgement {
	return Buffer.from(key, 'base64').length === 32
		? { status: 'pass', observed: 'Ed25519 key', fix: '' }
		: fail('p= is no Ed25519 key of 32 octets', 'Copy the key again from your mail server.');
}

function judgeRsa(key: string, tags: ReadonlyMap<string, string>): Judgement {
	const bits = rsaBits(Buffer.from(key, 'base64'));
	if (bits === undefined) {
		return fail(
			'p= is no RSA key',
			'It may have been cut off: DNS forms that allow 255 characters need the key in several strings.',
		);
	}
	const advice = `Create a key of ${ADVISED_BITS} bits, publish it under a new selector, and switch the signer over.`;
	if (bits < MINIMUM_BITS) return fail(`RSA key of ${bits} bits: receivers ignore it`, advice);
	if (bits < ADVISED_BITS)
		return { status: 'warn', observed: `RSA key of ${bits} bits`, fix: advice };
	if (/(^|:)y($|:)/.test(tags.get('t') ?? '')) {
		return {
			status: 'warn',
			observed: `RSA key of ${bits} bits in test mode`,
			fix: 'Remove t=y: receivers treat such mail as unsigned.',
		};
	}

	return { status: 'pass', observed: `RSA key of ${bits} bits`, fix: '' };
}

/** RFC 6376 3.6.1 means a SubjectPublicKeyInfo; some publish the bare PKCS #1 key. */
function rsaBits(der: Buffer): number | undefined {
	for (const type of ['spki', 'pkcs1'] as const) {
		try {
			const { asymmetricKeyDetails } = createPublicKey({ key: der, format: 'der', type });
			if (asymmetricKeyDetails?.modulusLength !== undefined)
				return asymmetricKeyDetails.modulusLength;
		} catch {
			continue;
		}
	}

	return undefined;
}

function fail(observed: string, fix: string): Judgement {
	return { status: 'fail', observed, fix };
}
