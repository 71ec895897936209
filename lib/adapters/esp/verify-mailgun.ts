import { createHmac, timingSafeEqual } from 'node:crypto';

import { objectIn, parseJson, textIn } from '../../replies/esp-json';
import type { WebhookCall, WebhookVerdict } from '../../replies/esp-webhook';
import { isStale, refused, type WebhookRules } from './webhook-verdict';

export interface MailgunRules extends WebhookRules {
	/** "HTTP webhook signing key" of the account. */
	readonly signingKey: string;
}

/**
 * HMAC-SHA256 over timestamp and token. It does not cover the event itself, so the caller must take
 * each token once (`replayKey`): a captured signature cannot carry another event.
 */
export function verifyMailgun(call: WebhookCall, rules: MailgunRules): WebhookVerdict {
	const payload = objectIn(parseJson(new TextDecoder().decode(call.rawBody)));
	const signed = objectIn(payload, 'signature');
	const timestamp = textIn(signed, 'timestamp');
	const token = textIn(signed, 'token');
	if (!/^\d{9,11}$/.test(timestamp) || token.length < 16 || token.length > 200) {
		return refused('malformed', 'The body has no Mailgun signature.');
	}
	if (rules.signingKey === '')
		return refused('unverifiable', 'There is no signing key to check with.');
	const expected = createHmac('sha256', rules.signingKey)
		.update(timestamp + token)
		.digest();
	const given = Buffer.from(textIn(signed, 'signature'), 'hex');
	if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
		return refused('forged', 'The signature does not match.');
	}
	if (isStale(Number(timestamp) * 1_000, rules)) {
		return refused('stale', 'The timestamp is outside of the replay window.');
	}

	return { kind: 'authentic', payload, replayKey: token };
}
