import { createMac } from './mac';

const mac = createMac(Buffer.from('outreach message-id v1'));
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
// The time in the id of an attempt, a ULID.
const TIME_LETTERS = 10;
const MAC_BYTES = 15;

/**
 * The Message-ID of an attempt, with angle brackets: always the same, so that a resend after doubt
 * is recognised as the same message. It names the sender's domain, never this machine
 * (RFC 5322 3.6.4). It begins with the time of the attempt, so that the index of all Message-IDs grows at its
 * end: in random order each mail would touch, and in a large store first read, a page of its own.
 */
export function messageIdOf(attemptId: string, senderDomain: string): string {
	const time = attemptId.slice(0, TIME_LETTERS).toLowerCase();

	return `<${time}.${base32(mac(attemptId).subarray(0, MAC_BYTES))}@${senderDomain}>`;
}

/** Whether the text is one Message-ID with its angle brackets. */
export function isMessageId(text: string): boolean {
	return /^<[^\s<>@]{1,250}@[^\s<>@]{1,250}>$/.test(text);
}

/** Every Message-ID in a header field, in order. */
export function readMessageIds(text: string): readonly string[] {
	return text.match(/<[^\s<>]+@[^\s<>]+>/g) ?? [];
}

function base32(bytes: Uint8Array): string {
	let bits = 0;
	let pending = 0;
	let text = '';
	for (const byte of bytes) {
		pending = (pending << 8) | byte;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			text += ALPHABET[(pending >> bits) & 31];
			pending &= (1 << bits) - 1;
		}
	}

	return text;
}
