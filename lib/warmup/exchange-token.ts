import { createHmac, timingSafeEqual } from 'node:crypto';

/** Names the exchange in the message; nobody else can make one that we would act on. */
export const TOKEN_HEADER = 'X-Outreach-Warmup';

export function createToken(secret: string, id: string): string {
	return `${id}.${sign(secret, id)}`;
}

/** Only a message whose token verifies is ever moved, flagged or answered. */
export function isOwnToken(secret: string, token: string): boolean {
	const [id = '', signature = ''] = token.trim().split('.');
	const expected = sign(secret, id);
	if (id === '' || signature.length !== expected.length) return false;

	return timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
}

function sign(secret: string, id: string): string {
	return createHmac('sha256', secret).update(`warmup v1 ${id}`).digest('hex').slice(0, 32);
}
