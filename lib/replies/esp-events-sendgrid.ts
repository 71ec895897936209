import type { BounceReason } from './bounce-reason';
import {
	bounceOf,
	complaintOf,
	delayOf,
	deliveryOf,
	unsubscribeOf,
	type EspEvent,
	type EspFailure,
	type EspReading,
} from './esp-classification';
import { addressIn, bracketed, numberIn, replyCodeIn, statusIn, textIn } from './esp-json';
import type { Classification } from './events';

// Twilio SendGrid, "Event Webhook Reference", `bounce_classification`, checked 2026-11.
const fallbacks: Readonly<Record<string, BounceReason>> = {
	'invalid address': 'userunknown',
	technical: 'systemerror',
	'technical failure': 'systemerror',
	content: 'contenterror',
	reputation: 'badreputation',
	'frequency/volume too high': 'speeding',
	'mailbox unavailable': 'mailboxfull',
};

/** SendGrid posts a list of events. */
export function readSendGridEvents(payload: unknown): EspReading {
	const entries = Array.isArray(payload) ? payload : [payload];
	const events: EspEvent[] = [];
	const ignored: string[] = [];
	let unreadable = 0;
	for (const entry of entries) {
		const name = textIn(entry, 'event');
		const recipient = addressIn(textIn(entry, 'email'));
		const classification = recipient === '' ? undefined : classify(entry, name, recipient);
		if (classification) events.push(toEvent(entry, recipient, classification));
		else if (recipient !== '' && name !== '') ignored.push(name);
		else unreadable += 1;
	}

	return { events, ignored, unreadable };
}

function classify(entry: unknown, name: string, recipient: string): Classification | undefined {
	switch (name) {
		case 'bounce':
			return bounceOf(failureOf(entry, recipient));
		case 'dropped':
			return dropOf(entry, recipient);
		case 'deferred':
			return delayOf({ ...failureOf(entry, recipient), permanent: false });
		case 'delivered':
			return deliveryOf('sendgrid:delivered');
		case 'spamreport':
			return complaintOf(recipient, 'abuse', 'sendgrid:spamreport');
		case 'unsubscribe':
		case 'group_unsubscribe':
			return unsubscribeOf(`sendgrid:${name}`);
		default:
			return undefined;
	}
}

/** Not tried at all, for what SendGrid remembers of the address. */
function dropOf(entry: unknown, recipient: string): Classification | undefined {
	const why = textIn(entry, 'reason').toLowerCase();
	const failure = failureOf(entry, recipient);
	if (why.includes('bounced address') || why.includes('invalid')) {
		return bounceOf({ ...failure, knownDead: true, permanent: true });
	}
	if (why.includes('spam reporting')) return complaintOf(recipient, 'abuse', 'sendgrid:dropped');
	if (why.includes('unsubscribed')) return unsubscribeOf('sendgrid:dropped');

	return bounceOf({ ...failure, fallback: 'undefined', permanent: false });
}

function failureOf(entry: unknown, recipient: string): EspFailure {
	const diagnostic = textIn(entry, 'reason') || textIn(entry, 'response');
	const blocked = textIn(entry, 'type').toLowerCase() === 'blocked';
	const group = textIn(entry, 'bounce_classification').toLowerCase();

	return {
		recipient,
		diagnostic,
		status: statusIn(textIn(entry, 'status')) ?? statusIn(diagnostic),
		replyCode: replyCodeIn(diagnostic),
		fallback: fallbacks[group] ?? (blocked ? 'blocked' : 'undefined'),
		// "blocked" is a refusal of this mail, not of the address.
		permanent: !blocked,
		rule: `sendgrid:${textIn(entry, 'event')}:${group || textIn(entry, 'type')}`,
	};
}

function toEvent(entry: unknown, recipient: string, classification: Classification): EspEvent {
	const seconds = numberIn(entry, 'timestamp');
	const own = bracketed(textIn(entry, 'smtp-id'));
	const given = textIn(entry, 'sg_message_id');
	// `<id>.filter0001...`: the part before the first dot is what the SMTP reply said ("250 Ok: queued as <id>").
	const short = given.split('.')[0] ?? '';

	return {
		provider: 'sendgrid',
		key:
			textIn(entry, 'sg_event_id') ||
			`${given}:${textIn(entry, 'event')}:${seconds ?? ''}:${recipient}`,
		recipient,
		at: seconds === null ? null : seconds * 1_000,
		messageIds: [...new Set([own, bracketed(given), bracketed(short), short])].filter(
			(id) => id !== '',
		),
		subject: null,
		classification,
	};
}
