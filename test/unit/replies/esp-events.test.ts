import { readEspEvents } from '../../../lib/replies/esp-events';
import type { EspEvent, EspReading } from '../../../lib/replies/esp-classification';

const jane = 'jane@example.com';

function ses(body: object): EspReading {
	return readEspEvents('ses', {
		Type: 'Notification',
		MessageId: 'sns-1',
		Message: JSON.stringify(body),
	});
}

function sesBounce(bounce: object, recipient: object = {}): EspReading {
	return ses({
		notificationType: 'Bounce',
		bounce: {
			feedbackId: 'f-1',
			timestamp: '2026-11-02T09:00:00.000Z',
			bouncedRecipients: [{ emailAddress: jane, ...recipient }],
			...bounce,
		},
		mail: {
			messageId: '0102-abc',
			sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/example.net',
			headers: [{ name: 'Message-ID', value: '<ours@example.net>' }],
			commonHeaders: { subject: 'A question' },
		},
	});
}

const sendgrid = (entry: object): EspReading =>
	readEspEvents('sendgrid', [
		{
			email: jane,
			timestamp: 1_793_610_000,
			'smtp-id': '<ours@example.net>',
			sg_event_id: 'e-1',
			sg_message_id: 'abc.filter1',
			...entry,
		},
	]);

const mailgun = (event: object): EspReading =>
	readEspEvents('mailgun', {
		'event-data': {
			id: 'mg-1',
			timestamp: 1_793_610_000.25,
			recipient: jane,
			message: { headers: { 'message-id': 'ours@example.net', subject: 'A question' } },
			...event,
		},
	});

function only({ events }: EspReading): EspEvent {
	expect(events).toHaveLength(1);

	return events[0] as EspEvent;
}

const shortOf = (reading: EspReading) => {
	const { classification } = only(reading);
	const [bounce] = classification.bounces;

	return [classification.eventType, classification.subType, bounce?.reason];
};

describe('Amazon SES over SNS (S3-08)', () => {
	it.each([
		['Permanent', 'NoEmail', {}, ['bounce', 'hard', 'userunknown']],
		['Permanent', 'General', {}, ['bounce', 'hard', 'userunknown']],
		['Permanent', 'OnAccountSuppressionList', {}, ['bounce', 'hard', 'suppressed']],
		['Transient', 'MailboxFull', {}, ['bounce', 'soft', 'mailboxfull']],
		['Transient', 'MessageTooLarge', {}, ['bounce', 'soft', 'mesgtoobig']],
		['Undetermined', 'Undetermined', {}, ['bounce', 'soft', 'undefined']],
		// The receiver's words beat the provider's class: this one is about us, not about the address.
		[
			'Permanent',
			'General',
			{
				status: '5.7.1',
				diagnosticCode: 'smtp; 550 5.7.1 [192.0.2.1] has been blocked due to poor reputation',
			},
			['bounce', 'soft', 'badreputation'],
		],
		[
			'Permanent',
			'General',
			{ diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
			['bounce', 'hard', 'userunknown'],
		],
	])('reads a %s/%s bounce', (bounceType, bounceSubType, recipient, expected) => {
		expect(shortOf(sesBounce({ bounceType, bounceSubType }, recipient))).toEqual(expected);
	});

	it('knows the mail under our Message-ID and the ones SES gives', () => {
		expect(
			only(sesBounce({ bounceType: 'Permanent', bounceSubType: 'General' })).messageIds,
		).toEqual([
			'<ours@example.net>',
			'<0102-abc>',
			'0102-abc',
			'<0102-abc@email.amazonses.com>',
			'<0102-abc@eu-west-1.amazonses.com>',
		]);
	});

	it('makes one event per recipient, each with its own key', () => {
		const { events } = ses({
			eventType: 'Bounce',
			bounce: {
				feedbackId: 'f',
				bounceType: 'Permanent',
				bouncedRecipients: [{ emailAddress: jane }, { emailAddress: 'joe@example.com' }],
			},
			mail: {},
		});

		expect(events.map(({ recipient }) => recipient)).toEqual([jane, 'joe@example.com']);
		expect(new Set(events.map(({ key }) => key)).size).toBe(2);
	});

	it('reads complaint, delivery and delay, and ignores opens', () => {
		const mail = { messageId: 'm' };

		expect(
			shortOf(
				ses({
					notificationType: 'Complaint',
					complaint: { complainedRecipients: [{ emailAddress: jane }] },
					mail,
				}),
			),
		).toEqual(['complaint', 'abuse', undefined]);
		expect(
			shortOf(ses({ notificationType: 'Delivery', delivery: { recipients: [jane] }, mail })),
		).toEqual(['delivery_notice', 'delivered', undefined]);
		expect(
			shortOf(
				ses({
					eventType: 'DeliveryDelay',
					deliveryDelay: {
						delayType: 'MailboxFull',
						delayedRecipients: [
							{ emailAddress: jane, diagnosticCode: 'smtp; 452 4.2.2 over quota' },
						],
					},
					mail,
				}),
			),
		).toEqual(['delivery_delay', 'delayed', 'mailboxfull']);
		expect(ses({ eventType: 'Open', open: {}, mail })).toEqual({
			events: [],
			ignored: ['open'],
			unreadable: 0,
		});
	});
});

describe('SendGrid (S3-08)', () => {
	it.each([
		[
			{
				event: 'bounce',
				type: 'bounce',
				reason: '550 5.1.1 The email account does not exist',
				status: '5.1.1',
			},
			['bounce', 'hard', 'userunknown'],
		],
		[
			{ event: 'bounce', type: 'bounce', reason: 'x', bounce_classification: 'Invalid Address' },
			['bounce', 'hard', 'userunknown'],
		],
		[
			{ event: 'bounce', type: 'blocked', reason: 'y', bounce_classification: 'Reputation' },
			['bounce', 'soft', 'badreputation'],
		],
		[{ event: 'dropped', reason: 'Bounced Address' }, ['bounce', 'hard', 'suppressed']],
		[{ event: 'dropped', reason: 'Spam Reporting Address' }, ['complaint', 'abuse', undefined]],
		[{ event: 'dropped', reason: 'Unsubscribed Address' }, ['reply', 'unsubscribe', undefined]],
		[
			{ event: 'deferred', response: '452 4.2.2 mailbox full' },
			['delivery_delay', 'delayed', 'mailboxfull'],
		],
		[{ event: 'delivered' }, ['delivery_notice', 'delivered', undefined]],
		[{ event: 'spamreport' }, ['complaint', 'abuse', undefined]],
		[{ event: 'group_unsubscribe' }, ['reply', 'unsubscribe', undefined]],
	])('reads %j', (entry, expected) => {
		expect(shortOf(sendgrid(entry))).toEqual(expected);
	});

	it('reads a batch, ignores opens and clicks, and counts what it cannot read', () => {
		const reading = readEspEvents('sendgrid', [
			{ email: jane, event: 'open' },
			{ email: jane, event: 'delivered', sg_event_id: 'a' },
			{ email: 'no address', event: 'bounce' },
			7,
		]);

		expect(reading.ignored).toEqual(['open']);
		expect(reading.events).toHaveLength(1);
		expect(reading.unreadable).toBe(2);
	});
});

describe('Mailgun (S3-08)', () => {
	it.each([
		[
			{
				event: 'failed',
				severity: 'permanent',
				reason: 'bounce',
				'delivery-status': { code: 550, message: '5.1.1 user unknown' },
			},
			['bounce', 'hard', 'userunknown'],
		],
		[
			{
				event: 'failed',
				severity: 'permanent',
				reason: 'suppress-bounce',
				'delivery-status': { code: 605, message: 'Not delivering to previously bounced address' },
			},
			['bounce', 'hard', 'suppressed'],
		],
		[
			{ event: 'failed', severity: 'permanent', reason: 'suppress-unsubscribe' },
			['reply', 'unsubscribe', undefined],
		],
		[
			{
				event: 'failed',
				severity: 'temporary',
				reason: 'generic',
				'delivery-status': { code: 452, message: '4.2.2 mailbox full' },
			},
			['delivery_delay', 'delayed', 'mailboxfull'],
		],
		[{ event: 'complained' }, ['complaint', 'abuse', undefined]],
		[{ event: 'unsubscribed' }, ['reply', 'unsubscribe', undefined]],
		[{ event: 'delivered' }, ['delivery_notice', 'delivered', undefined]],
	])('reads %j', (event, expected) => {
		expect(shortOf(mailgun(event))).toEqual(expected);
	});

	it('ignores opens and adds the brackets the ledger expects', () => {
		expect(mailgun({ event: 'opened' }).ignored).toEqual(['opened']);
		expect(only(mailgun({ event: 'complained' }))).toMatchObject({
			messageIds: ['<ours@example.net>'],
			at: 1_793_610_000_250,
		});
	});
});

it.each(['ses', 'sendgrid', 'mailgun'] as const)(
	'takes nonsense from %s as unreadable',
	(provider) => {
		for (const nonsense of [undefined, null, 'text', 3, {}, { Message: '{' }]) {
			expect(readEspEvents(provider, nonsense)).toEqual({ events: [], ignored: [], unreadable: 1 });
		}
	},
);
