import { createMac } from './mac';

const mac = createMac(Buffer.from('outreach message-id v1'));
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The Message-ID of an attempt, with angle brackets: always the same, so that a resend after doubt
 * is recognised as the same message. It names the sender's domain, never this machine
 * (RFC 5322 3.6.4).
 */
export function messageIdOf(attemptId: string, senderDomain: string): string {
	return `<${base32(mac(attemptId).subarray(0, 20))}@${senderDomain}>`;
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
