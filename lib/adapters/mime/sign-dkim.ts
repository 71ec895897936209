import type { KeyObject } from 'node:crypto';
import { createHash, sign } from 'node:crypto';

import {
	canonicalBody,
	canonicalHeader,
	selectHeaders,
	splitMessage,
} from '../../reputation/dkim-canonical';

export interface DkimKey {
	readonly domainName: string;
	readonly keySelector: string;
	/** RSA, or Ed25519 (RFC 8463). */
	readonly privateKey: KeyObject;
}

/** Signed as often as they occur; both List-Unsubscribe fields, as RFC 8058 4 wants it. */
const SIGNED = [
	'from', 'to', 'cc', 'subject', 'date', 'reply-to', 'message-id', 'mime-version', 'content-type',
	'content-transfer-encoding', 'in-reply-to', 'references', 'list-id', 'list-unsubscribe',
	'list-unsubscribe-post', 'feedback-id',
]; // prettier-ignore

/**
 * Named once more than they occur: nobody can add a second From above ours and keep the signature
 * (RFC 6376 8.15). nodemailer's signer names each field once, and sends unsigned what it cannot sign.
 */
const OVERSIGNED: ReadonlySet<string> = new Set([
	'from', 'to', 'cc', 'subject', 'date', 'reply-to',
]); // prettier-ignore

const LINE_LENGTH = 72;

/** The message with one DKIM-Signature per key on top, relaxed/relaxed (RFC 6376). */
export function signDkim(message: Buffer, keys: readonly DkimKey[], at: Date): Buffer {
	const { headers, body } = splitMessage(message);
	const bodyHash = createHash('sha256')
		.update(canonicalBody(body, 'relaxed'), 'latin1')
		.digest('base64');
	const names = SIGNED.flatMap((name) => {
		const count = headers.filter((header) => header.name === name).length;

		return Array<string>(count + (OVERSIGNED.has(name) ? 1 : 0)).fill(name);
	});
	const signed = selectHeaders(headers, names)
		.map((header) => `${canonicalHeader(header, 'relaxed')}\r\n`)
		.join('');
	const signatures = keys.map((key) => signatureField(key, { names, signed, bodyHash, at }));

	return Buffer.concat([Buffer.from(signatures.join(''), 'latin1'), message]);
}

interface Signable {
	readonly names: readonly string[];
	readonly signed: string;
	readonly bodyHash: string;
	readonly at: Date;
}

function signatureField(key: DkimKey, { names, signed, bodyHash, at }: Signable): string {
	const isRsa = key.privateKey.asymmetricKeyType === 'rsa';
	const unsigned = [
		`DKIM-Signature: v=1; a=${isRsa ? 'rsa' : 'ed25519'}-sha256; c=relaxed/relaxed;`,
		` d=${key.domainName}; s=${key.keySelector}; t=${Math.floor(at.getTime() / 1_000)};`,
		...foldNames(names),
		` bh=${bodyHash};`,
		' b=',
	].join('\r\n');
	const data = Buffer.from(
		`${signed}${canonicalHeader({ name: 'dkim-signature', text: unsigned }, 'relaxed')}`,
		'latin1',
	);
	// RFC 8463 3: Ed25519 signs the SHA-256 of the data.
	const signature = isRsa
		? sign('sha256', data, key.privateKey)
		: sign(null, createHash('sha256').update(data).digest(), key.privateKey);
	const lines = signature.toString('base64').match(/.{1,72}/g) ?? [];

	return `${unsigned}${lines.join('\r\n ')}\r\n`;
}

function foldNames(names: readonly string[]): readonly string[] {
	const lines: string[] = [];
	let line = ' h=';
	names.forEach((name, index) => {
		const piece = `${name}${index === names.length - 1 ? ';' : ':'}`;
		if (line.length + piece.length > LINE_LENGTH) {
			lines.push(line);
			line = ' ';
		}
		line += piece;
	});

	return [...lines, line];
}
