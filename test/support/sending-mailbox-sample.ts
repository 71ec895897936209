import type { MailboxChoice, MailboxSource } from '../../lib/sending/mailbox-source';
import { singleMailbox } from '../../lib/sending/mailbox-source';
import type { Submitter } from '../../lib/sending/ports';
import type { SendingMailbox } from '../../lib/sending/sending-mailbox';

export function sendingMailbox(
	submitter: Submitter,
	change: Partial<SendingMailbox> = {},
): SendingMailbox {
	return {
		id: 'mailbox-1',
		address: 'ada@example.org',
		fromName: 'Ada',
		replyTo: null,
		domain: 'example.org',
		provider: 'custom',
		smtpHost: 'mail.example.org',
		serverId: null,
		serverDailyCap: null,
		serverMailboxes: 1,
		status: 'active',
		cooldownUntil: null,
		dailyCap: 1_000_000,
		rollingCap: null,
		minuteCap: null,
		slowdown: 1,
		timeZone: 'UTC',
		windowStart: '00:00',
		windowEnd: '24:00',
		allowedFrom: [],
		identity: { name: 'Ada', organisation: 'Example Ltd', postalAddress: '1 Street, Town' },
		tlsVerified: true,
		submissionMs: 10_000,
		inPool: false,
		submitter,
		sentFolder: null,
		...change,
	};
}

/** A source whose mailboxes are all taken. */
export function withoutMailbox(
	submitter: Submitter,
	choice: Partial<MailboxChoice> = {},
): MailboxSource {
	const none = { kind: 'none', code: 'no_mailbox_available', nextAt: null, ...choice };

	return {
		...singleMailbox(sendingMailbox(submitter)),
		choose: async () => await Promise.resolve(none as MailboxChoice),
	};
}
