import { randomBytes, randomInt } from 'node:crypto';

import type { Clock } from '../clock';
import type { SecureRandom } from '../random';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const HALF = 2 ** 40;
const ID_BYTES = 10;
// A question to the operating system costs 5 us, however much it asks for.
const IDS_AHEAD = 100;

/** Random from the operating system; ids are ULIDs (48 bits of time, 80 bits of chance). */
export function createSecureRandom(clock: Clock): SecureRandom {
	let lastTime = -1;
	let time = '';
	// The 80 bits in two halves, which a double holds exactly.
	let high = 0;
	let low = 0;
	let chance = Buffer.alloc(0);

	return {
		below: (limit) => randomInt(limit),
		bytes: (length) => randomBytes(length),
		id: () => {
			const now = clock.now();
			// Within one millisecond the random part counts up, so that ids keep their order.
			if (now === lastTime) {
				low += 1;
				if (low === HALF) [high, low] = [high + 1, 0];
			} else {
				lastTime = now;
				time = encode(now, 10);
				if (chance.length === 0) chance = randomBytes(ID_BYTES * IDS_AHEAD);
				// The top bit stays clear: counting up within a millisecond can never overflow 80 bits.
				high = Math.floor(chance.readUIntBE(0, 5) / 2);
				low = chance.readUIntBE(5, 5);
				chance = chance.subarray(ID_BYTES);
			}

			return time + encode(high, 8) + encode(low, 8);
		},
	};
}

function encode(value: number, length: number): string {
	let rest = value;
	let text = '';
	for (let index = 0; index < length; index += 1) {
		text = CROCKFORD.charAt(rest % 32) + text;
		rest = Math.floor(rest / 32);
	}

	return text;
}
