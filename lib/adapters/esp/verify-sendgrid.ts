import { createPublicKey, createVerify, type KeyObject } from 'node:crypto';

import { parseJson } from '../../replies/esp-json';
import type { WebhookCall, WebhookVerdict } from '../../replies/esp-webhook';
import { isStale, refused, type WebhookRules } from './webhook-verdict';

export interface SendGridRules extends WebhookRules {
	/** "Verification Key" of the Event Webhook settings: base64 of a P-256 public key. */
	readonly publicKey: string;
}

const SIGNATURE = 'x-twilio-email-event-webhook-signature';
const TIMESTAMP = 'x-twilio-email-event-webhook-timestamp';

/** ECDSA over timestamp and raw body, SHA-256. */
export function verifySendGrid(call: WebhookCall, rules: SendGridRules): WebhookVerdict {
	const signature = call.headers[SIGNATURE] ?? '';
	const timestamp = call.headers[TIMESTAMP] ?? '';
	if (signature === '' || !/^\d{9,11}$/.test(timestamp)) {
		return refused(
			'forged',
			'The call has no signature. Switch on "Signed Event Webhook" at SendGrid.',
		);
	}
	const key = readKey(rules.publicKey);
	if (!key)
		return refused('unverifiable', 'The verification key is no P-256 public key in base64.');
	if (!isSigned({ call, key, signature, timestamp })) {
		return refused('forged', 'The signature does not match the body.');
	}
	if (isStale(Number(timestamp) * 1_000, rules)) {
		return refused('stale', 'The timestamp is outside of the replay window.');
	}
	const payload = parseJson(new TextDecoder().decode(call.rawBody));
	if (!Array.isArray(payload)) return refused('malformed', 'The body is no list of events.');

	return { kind: 'authentic', payload, replayKey: signature };
}

function readKey(text: string): KeyObject | undefined {
	const base64 = text.replace(/-----[A-Z ]+-----/g, '').replace(/\s/g, '');
	try {
		const key = createPublicKey({
			key: Buffer.from(base64, 'base64'),
			format: 'der',
			type: 'spki',
		});

		return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : undefined;
	} catch {
		return undefined;
	}
}

interface SignedCall {
	readonly call: WebhookCall;
	readonly key: KeyObject;
	readonly signature: string;
	readonly timestamp: string;
}

function isSigned({ call, key, signature, timestamp }: SignedCall): boolean {
	try {
		return createVerify('sha256')
			.update(timestamp)
			.update(call.rawBody)
			.verify(key, signature, 'base64');
	} catch {
		// Not DER: made up.
		return false;
	}
}
