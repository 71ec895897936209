import { timingSafeEqual } from 'node:crypto';

import { createMac } from '../mail/mac';

/** A secret of the store that signs tokens; `kid` names it inside the token. */
export interface SigningKey {
	readonly kid: string;
	readonly secret: string;
}

const MAC_BYTES = 16; // HMAC-SHA-256/128
const SHAPE = /^v1\.([a-z0-9]{1,16})\.([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{22})$/;

/** `v1.<kid>.<attempt>.<mac>`: no address inside, and nobody can make one up for a stranger. */
export function signToken(attemptId: string, key: SigningKey): string {
	const attempt = Buffer.from(attemptId, 'utf8').toString('base64url');
	const signed = `v1.${key.kid}.${attempt}`;

	return `${signed}.${mac(signed, key).toString('base64url')}`;
}

/** The attempt a token speaks of; undefined when it was not ours. Opt-out tokens never expire. */
export function readToken(token: string, keys: readonly SigningKey[]): string | undefined {
	const [, kid, attempt = '', given = ''] = SHAPE.exec(token) ?? [];
	const key = keys.find((known) => known.kid === kid);
	if (!key) return undefined;
	const expected = mac(`v1.${key.kid}.${attempt}`, key);
	const actual = Buffer.from(given, 'base64url');
	if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return undefined;

	return Buffer.from(attempt, 'base64url').toString('utf8');
}

// Made once per key; a key that is gone takes its own along.
const macs = new WeakMap<SigningKey, ReturnType<typeof createMac>>();

function mac(signed: string, key: SigningKey): Buffer {
	const known = macs.get(key) ?? createMac(Buffer.from(key.secret, 'utf8'));
	macs.set(key, known);

	return known(signed).subarray(0, MAC_BYTES);
}
