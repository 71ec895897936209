import { createHmac } from 'node:crypto';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JWT (RFC 7519) as the issuer of callers would sign it. */
export function signedToken(sub: string, key: string): string {
	const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub })}`;

	return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}
