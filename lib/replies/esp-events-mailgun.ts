import type { BounceReason } from './bounce-reason';
import {
	bounceOf,
	complaintOf,
	delayOf,
	deliveryOf,
	NOTHING_READ,
	unsubscribeOf,
	type EspFailure,
	type EspReading,
} from './esp-classification';
import {
	addressIn,
	bracketed,
	numberIn,
	objectIn,
	statusIn,
	textIn,
	type JsonObject,
} from './esp-json';
import type { Classification } from './events';

// Mailgun documentation, "Event structure", `reason` of a failed event, checked 2026-11.
const fallbacks: Readonly<Record<string, BounceReason>> = {
	bounce: 'undefined',
	hardfail: 'undefined',
	espblock: 'blocked',
	old: 'expired',
	greylisted: 'onhold',
	generic: 'undefined',
};

/** Mailgun posts one event beside its signature. */
export function readMailgunEvents(payload: unknown): EspReading {
	const event = objectIn(payload, 'event-data');
	const name = textIn(event, 'event');
	const recipient = addressIn(textIn(event, 'recipient'));
	if (name === '' || recipient === '') return { ...NOTHING_READ, unreadable: 1 };
	const classification = classify(event, name, recipient);
	if (!classification) return { ...NOTHING_READ, ignored: [name] };
	const seconds = numberIn(event, 'timestamp');
	const headers = objectIn(objectIn(event, 'message'), 'headers');

	return {
		...NOTHING_READ,
		events: [
			{
				provider: 'mailgun',
				key: textIn(event, 'id') || `${textIn(headers, 'message-id')}:${name}:${seconds ?? ''}`,
				recipient,
				at: seconds === null ? null : Math.round(seconds * 1_000),
				messageIds: [bracketed(textIn(headers, 'message-id'))].filter((id) => id !== ''),
				subject: textIn(headers, 'subject') || null,
				classification,
			},
		],
	};
}

function classify(event: JsonObject, name: string, recipient: string): Classification | undefined {
	switch (name) {
		case 'failed':
			return failedOf(event, recipient);
		case 'delivered':
			return deliveryOf('mailgun:delivered');
		case 'complained':
			return complaintOf(recipient, 'abuse', 'mailgun:complained');
		case 'unsubscribed':
			return unsubscribeOf('mailgun:unsubscribed');
		default:
			return undefined;
	}
}

function failedOf(event: JsonObject, recipient: string): Classification {
	const reason = textIn(event, 'reason').toLowerCase();
	if (reason === 'suppress-complaint')
		return complaintOf(recipient, 'abuse', 'mailgun:suppress-complaint');
	if (reason === 'suppress-unsubscribe') return unsubscribeOf('mailgun:suppress-unsubscribe');
	const failure = failureOf(event, recipient);
	if (reason === 'suppress-bounce') return bounceOf({ ...failure, knownDead: true });

	return textIn(event, 'severity') === 'temporary' ? delayOf(failure) : bounceOf(failure);
}

function failureOf(event: JsonObject, recipient: string): EspFailure {
	const told = objectIn(event, 'delivery-status');
	const diagnostic = textIn(told, 'message') || textIn(told, 'description');
	const reason = textIn(event, 'reason').toLowerCase();
	// 605 and its like are Mailgun's own codes, not SMTP's.
	const code = numberIn(told, 'code');

	return {
		recipient,
		diagnostic,
		status: statusIn(textIn(told, 'enhanced-code')) ?? statusIn(diagnostic),
		replyCode: code !== null && code >= 400 && code < 560 ? code : null,
		fallback:
			textIn(told, 'bounce-type') === 'hard' ? 'userunknown' : (fallbacks[reason] ?? 'undefined'),
		permanent: textIn(event, 'severity') !== 'temporary',
		remoteMta: textIn(told, 'mx-host') || null,
		rule: `mailgun:failed:${reason}`,
	};
}
