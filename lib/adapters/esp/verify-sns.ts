import { createVerify, X509Certificate } from 'node:crypto';

import { objectIn, parseJson, textIn, type JsonObject } from '../../replies/esp-json';
import type { WebhookCall, WebhookVerdict } from '../../replies/esp-webhook';
import { isStale, refused, type WebhookRules } from './webhook-verdict';

export interface SnsRules extends WebhookRules {
	/** Anybody with an AWS account can sign an SNS message: only these topics are ours. */
	readonly topics: readonly string[];
	/** Fetches a certificate as PEM; throws when it cannot. */
	readonly fetchCertificate: (url: string) => Promise<string>;
}

// Amazon SNS developer guide, "Verifying the signatures of Amazon SNS messages", checked 2026-11.
const signedFields: Readonly<Record<string, readonly string[]>> = {
	Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
	SubscriptionConfirmation: [
		'Message',
		'MessageId',
		'SubscribeURL',
		'Timestamp',
		'Token',
		'TopicArn',
		'Type',
	],
	UnsubscribeConfirmation: [
		'Message',
		'MessageId',
		'SubscribeURL',
		'Timestamp',
		'Token',
		'TopicArn',
		'Type',
	],
};
const algorithms: Readonly<Record<string, string>> = { '1': 'RSA-SHA1', '2': 'RSA-SHA256' };
const HOST = /^sns\.[a-z]{2}(?:-[a-z]+)+-\d{1,2}\.amazonaws\.com(?:\.cn)?$/;

/** Checks an SNS message: topic, age, where its certificate comes from, and the signature. */
export async function verifySns(call: WebhookCall, rules: SnsRules): Promise<WebhookVerdict> {
	const message = objectIn(parseJson(new TextDecoder().decode(call.rawBody)));
	const type = textIn(message, 'Type');
	const algorithm = algorithms[textIn(message, 'SignatureVersion')];
	if (signedFields[type] === undefined || algorithm === undefined) {
		return refused(
			'malformed',
			'The body is no SNS message. "Raw message delivery" has no signature: switch it off.',
		);
	}
	if (!rules.topics.includes(textIn(message, 'TopicArn'))) {
		return refused('forged', 'The topic is none of "Topic ARNs".');
	}
	if (isStale(Date.parse(textIn(message, 'Timestamp')), rules)) {
		return refused('stale', 'The timestamp is outside of the replay window.');
	}
	const certificate = await loadCertificate(message, rules);
	if (typeof certificate !== 'string') return certificate;

	return isSignedBy(certificate, { message, type, algorithm, now: rules.now })
		? accepted(message, type)
		: refused('forged', 'The signature does not match the message.');
}

async function loadCertificate(
	message: JsonObject,
	rules: SnsRules,
): Promise<string | WebhookVerdict> {
	const url = textIn(message, 'SigningCertURL');
	if (!isAmazonUrl(url) || !url.endsWith('.pem')) {
		return refused('forged', 'The certificate does not come from Amazon SNS.');
	}
	try {
		return await rules.fetchCertificate(url);
	} catch {
		return refused(
			'unverifiable',
			'The certificate of Amazon SNS could not be fetched. SNS will deliver again.',
		);
	}
}

interface SignedMessage {
	readonly message: JsonObject;
	readonly type: string;
	readonly algorithm: string;
	readonly now: number;
}

function isSignedBy(pem: string, { message, type, algorithm, now }: SignedMessage): boolean {
	try {
		const certificate = new X509Certificate(pem);
		if (now < Date.parse(certificate.validFrom) || now > Date.parse(certificate.validTo))
			return false;

		return createVerify(algorithm)
			.update(canonicalText(message, type), 'utf8')
			.verify(certificate.publicKey, textIn(message, 'Signature'), 'base64');
	} catch {
		// No certificate, or a key of another kind: not Amazon's.
		return false;
	}
}

/** Name and value, each with a line feed, of the fields that are there, in the documented order. */
export function canonicalText(message: JsonObject, type: string): string {
	return (signedFields[type] ?? [])
		.filter((name) => typeof message[name] === 'string')
		.map((name) => `${name}\n${textIn(message, name)}\n`)
		.join('');
}

function accepted(message: JsonObject, type: string): WebhookVerdict {
	if (type === 'Notification') {
		return { kind: 'authentic', payload: message, replayKey: textIn(message, 'MessageId') };
	}
	if (type === 'UnsubscribeConfirmation') {
		return refused(
			'stale',
			'SNS says that this address was unsubscribed from the topic; nothing to do.',
		);
	}
	const confirmUrl = textIn(message, 'SubscribeURL');
	if (!isAmazonUrl(confirmUrl))
		return refused('forged', 'The confirmation address is not Amazon SNS.');

	return { kind: 'subscription', topic: textIn(message, 'TopicArn'), confirmUrl };
}

/** https, an SNS host of a region, no port, no user: everything else is somebody's own server. */
export function isAmazonUrl(text: string): boolean {
	const url = URL.canParse(text) ? new URL(text) : undefined;

	return (
		url?.protocol === 'https:' && HOST.test(url.hostname) && url.port === '' && url.username === ''
	);
}
