import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

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

/**
 * The n-th mail a mailbox sends in an hour of its day. The same draw has the same id, so that a second
 * run in that hour, also of another worker, cannot add to it; nobody else can guess it.
 */
export function drawId(
	secret: string,
	draw: {
		readonly mailboxId: string;
		readonly day: string;
		readonly hour: number;
		readonly n: number;
	},
): string {
	const { mailboxId, day, hour, n } = draw;

	return createHmac('sha256', secret)
		.update(`warmup draw v1 ${mailboxId} ${day} ${hour} ${n}`)
		.digest('hex')
		.slice(0, 26);
}

/** A number below the limit that is always the same for a token. */
export function pickOf(token: string, limit: number): number {
	return createHash('sha256').update(token).digest().readUInt32BE(0) % limit;
}

function sign(secret: string, id: string): string {
	return createHmac('sha256', secret).update(`warmup v1 ${id}`).digest('hex').slice(0, 32);
}
