import type { OutgoingMail } from '../../lib/sending/ports';

/** A complete mail, for tests that are not about its content. */
export function outgoingMail(change: Partial<OutgoingMail> = {}): OutgoingMail {
	return {
		envelopeFrom: 'ada@example.org',
		envelopeTo: 'bob@example.com',
		envelopeBcc: null,
		envelopeId: null,
		from: { name: 'Ada', address: 'ada@example.org' },
		to: { name: '', address: 'bob@example.com' },
		replyTo: null,
		subject: 'Hello',
		date: new Date('2026-11-21T12:00:00Z'),
		messageId: '<abc@example.org>',
		inReplyTo: null,
		references: [],
		headers: [],
		text: 'Hi there\n',
		html: null,
		attachments: [],
		...change,
	};
}
