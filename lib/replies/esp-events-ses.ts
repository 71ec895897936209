import {
	bounceOf,
	complaintOf,
	delayOf,
	deliveryOf,
	NOTHING_READ,
	type EspEvent,
	type EspFailure,
	type EspReading,
} from './esp-classification';
import {
	addressIn,
	bracketed,
	listIn,
	objectIn,
	parseJson,
	replyCodeIn,
	statusIn,
	textIn,
	type JsonObject,
} from './esp-json';
import type { BounceReason } from './bounce-reason';
import type { Classification, ComplaintKind } from './events';

/** Both spellings: notifications say `notificationType`, event publishing says `eventType`. */
const kindOf = (body: JsonObject): string =>
	(textIn(body, 'notificationType') || textIn(body, 'eventType')).toLowerCase();

// Amazon SES developer guide, "Bounce types", checked 2026-11. "General" under Permanent is how SES
// says "dead, no details": it puts such an address on its own suppression list.
const fallbacks: Readonly<Record<string, BounceReason>> = {
	'permanent/general': 'userunknown',
	'permanent/noemail': 'userunknown',
	'transient/mailboxfull': 'mailboxfull',
	'transient/messagetoolarge': 'mesgtoobig',
	'transient/contentrejected': 'contenterror',
	'transient/attachmentrejected': 'contenterror',
	'transient/general': 'undefined',
};
const knownDead = new Set(['permanent/suppressed', 'permanent/onaccountsuppressionlist']);

// RFC 5965 feedback types, as SES passes them on.
const complaintKinds: Readonly<Record<string, ComplaintKind>> = {
	abuse: 'abuse',
	fraud: 'abuse',
	virus: 'other',
	'auth-failure': 'auth_failure',
	'not-spam': 'other',
	other: 'other',
};

/** An Amazon SNS envelope with an SES notification or a published event as its `Message`. */
export function readSesEvents(payload: unknown): EspReading {
	const body = objectIn(parseJson(textIn(payload, 'Message')));
	const kind = kindOf(body);
	const source = { body, mail: objectIn(body, 'mail'), envelopeId: textIn(payload, 'MessageId') };
	switch (kind) {
		case 'bounce':
			return collect(source, listIn(body.bounce, 'bouncedRecipients'), (one) =>
				readBounce(body, one),
			);
		case 'complaint':
			return collect(source, listIn(body.complaint, 'complainedRecipients'), (one) =>
				complaintOf(
					recipientOf(one),
					complaintKind(body),
					`ses:complaint:${textIn(body.complaint, 'complaintFeedbackType') || 'abuse'}`,
				),
			);
		case 'delivery':
			return collect(source, listIn(body.delivery, 'recipients'), () => deliveryOf('ses:delivery'));
		case 'deliverydelay':
			return collect(source, listIn(body.deliveryDelay, 'delayedRecipients'), (one) =>
				delayOf(
					failureOf(one, {
						fallback: 'undefined',
						permanent: false,
						rule: `ses:delay:${textIn(body.deliveryDelay, 'delayType')}`,
					}),
				),
			);
		case '':
			return { ...NOTHING_READ, unreadable: 1 };
		default:
			return { ...NOTHING_READ, ignored: [kind] };
	}
}

interface SesSource {
	readonly body: JsonObject;
	readonly mail: JsonObject;
	readonly envelopeId: string;
}

function collect(
	source: SesSource,
	recipients: readonly unknown[],
	classify: (recipient: unknown) => Classification,
): EspReading {
	const events: EspEvent[] = [];
	for (const [index, one] of recipients.entries()) {
		const recipient = recipientOf(one);
		if (recipient !== '')
			events.push(toEvent(source, { recipient, index, classification: classify(one) }));
	}

	return {
		events,
		ignored: [],
		unreadable: Math.max(recipients.length - events.length, recipients.length === 0 ? 1 : 0),
	};
}

function toEvent(
	{ body, mail, envelopeId }: SesSource,
	given: {
		readonly recipient: string;
		readonly index: number;
		readonly classification: Classification;
	},
): EspEvent {
	const detail = objectIn(body, kindOf(body) === 'deliverydelay' ? 'deliveryDelay' : kindOf(body));
	const at = Date.parse(textIn(detail, 'timestamp') || textIn(mail, 'timestamp'));

	return {
		provider: 'ses',
		key: `${textIn(detail, 'feedbackId') || envelopeId || textIn(mail, 'messageId')}:${kindOf(body)}:${given.index}`,
		recipient: given.recipient,
		at: Number.isNaN(at) ? null : at,
		messageIds: messageIdsOf(mail),
		subject: textIn(mail.commonHeaders, 'subject') || null,
		classification: given.classification,
	};
}

/** SES writes a Message-ID of its own and tells it bare; ours survives in `headers`, if they are included. */
function messageIdsOf(mail: JsonObject): readonly string[] {
	const own = listIn(mail, 'headers')
		.filter((header) => textIn(header, 'name').toLowerCase() === 'message-id')
		.map((header) => bracketed(textIn(header, 'value')));
	const common = bracketed(textIn(mail.commonHeaders, 'messageId'));
	const id = textIn(mail, 'messageId');
	const region = /^arn:aws[\w-]*:ses:([a-z0-9-]+):/.exec(textIn(mail, 'sourceArn'))?.[1];
	const hosts = [
		'email.amazonses.com',
		...(region === undefined ? [] : [`${region}.amazonses.com`]),
	];
	const given = id === '' ? [] : [bracketed(id), id, ...hosts.map((host) => `<${id}@${host}>`)];

	return [...new Set([...own, common, ...given])].filter((one) => one !== '');
}

function recipientOf(one: unknown): string {
	return addressIn(typeof one === 'string' ? one : textIn(one, 'emailAddress'));
}

function readBounce(body: JsonObject, one: unknown): Classification {
	const type = textIn(body.bounce, 'bounceType').toLowerCase();
	const name = `${type}/${textIn(body.bounce, 'bounceSubType').toLowerCase()}`;

	return bounceOf(
		failureOf(one, {
			fallback: fallbacks[name] ?? 'undefined',
			permanent: type === 'permanent',
			knownDead: knownDead.has(name),
			rule: `ses:${name}`,
		}),
	);
}

function failureOf(
	one: unknown,
	given: Pick<EspFailure, 'fallback' | 'permanent' | 'knownDead' | 'rule'>,
): EspFailure {
	const diagnostic = textIn(one, 'diagnosticCode').replace(/^smtp;\s*/i, '');

	return {
		...given,
		recipient: recipientOf(one),
		diagnostic,
		status: textIn(one, 'status') || statusIn(diagnostic),
		replyCode: replyCodeIn(diagnostic),
	};
}

/** No feedback type: most receivers leave it out of a plain "this is spam". */
function complaintKind(body: JsonObject): ComplaintKind {
	const told = textIn(body.complaint, 'complaintFeedbackType').toLowerCase();

	return told === '' ? 'abuse' : (complaintKinds[told] ?? 'other');
}
