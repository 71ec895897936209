import { randomBytes, randomInt } from 'node:crypto';

import type { Clock } from '../clock';
import type { SecureRandom } from '../random';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random from the operating system; ids are ULIDs (48 bits of time, 80 bits of chance). */
export function createSecureRandom(clock: Clock): SecureRandom {
	let lastTime = -1;
	let tail = 0n;

	return {
		below: (limit) => randomInt(limit),
		bytes: (length) => randomBytes(length),
		id: () => {
			const now = clock.now();
			// Within one millisecond the random part counts up, so that ids keep their order.
			tail = now === lastTime ? tail + 1n : randomTail();
			lastTime = now;

			return encode(BigInt(now), 10) + encode(tail, 16);
		},
	};
}

function randomTail(): bigint {
	// The top bit stays clear: counting up within a millisecond can never overflow 80 bits.
	return BigInt(`0x${randomBytes(10).toString('hex')}`) >> 1n;
}

function encode(value: bigint, length: number): string {
	let rest = value;
	let text = '';
	for (let index = 0; index < length; index += 1) {
		text = CROCKFORD.charAt(Number(rest & 31n)) + text;
		rest >>= 5n;
	}

	return text;
}
