import { openMemoryStore } from '../../../lib/adapters/store/create-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import type { SendingMailbox } from '../../../lib/sending/sending-mailbox';
import { senderPorts } from '../../support/sender-under-test';
import { sendRequest } from '../../support/send-request-sample';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const clock = { now: () => NOW };
let filed: string[];
let dates: number[];
beforeEach(() => {
	filed = [];
	dates = [];
});

async function send(change: Partial<SendingMailbox>, code = 250) {
	const store = await openMemoryStore({ clock });
	const mailbox = sendingMailbox(
		{
			compose: async ({ subject }) => await Promise.resolve(Buffer.from(`Subject: ${subject}`)),
			submit: async (_, { mayProceed }) => {
				await mayProceed();
				const reply = replyFromText(`${code} as the test wants it`);

				return code === 250
					? { kind: 'accepted', reply, serverMessageId: null }
					: { kind: 'refused', reply, stage: 'rcpt' };
			},
		},
		{
			inPool: true,
			sentFolder: {
				has: async () => await Promise.resolve(false),
				append: async (message, date) => {
					filed.push(Buffer.from(message).toString());
					dates.push(date.getTime());
					await Promise.resolve();
				},
			},
			...change,
		},
	);
	const sender = createOutreachSender(
		senderPorts(store, { source: singleMailbox(mailbox), clock }),
	);
	const result = await sender.send(sendRequest('bob@example.com', { saveToSent: true }));
	await store.close();

	return result.outcome;
}

describe('the copy in the Sent folder', () => {
	it('is filed for a mailbox of the pool, once the server has said yes', async () => {
		await expect(send({})).resolves.toBe('sent');
		await expect(send({}, 550)).resolves.toBe('rejected');
		expect([filed, dates]).toEqual([['Subject: Hello'], [NOW]]);
	});

	it.each(['sendgrid', 'mailgun', 'mailgunEu', 'ses', 'custom'])('is filed over %s', async (provider) => {
		const smtpHost = 'smtp.notgmail.com';
		await expect(send({ provider, smtpHost })).resolves.toBe('sent');
		expect(filed).toHaveLength(1);
	}); // prettier-ignore

	it.each<[string, Partial<SendingMailbox>]>([
		['Gmail by preset', { provider: 'gmail' }],
		['Gmail by host', { smtpHost: 'smtp.gmail.com' }],
		['Gmail by its other host', { smtpHost: 'smtp.googlemail.com' }],
		['Microsoft 365 by preset', { provider: 'microsoft365' }],
		['Microsoft 365 by host', { smtpHost: 'smtp.office365.com' }],
		['Outlook.com by preset', { provider: 'outlook' }],
		['Outlook.com by host', { smtpHost: 'smtp-mail.outlook.com' }],
		['an account without IMAP', { sentFolder: null }],
	])('is not filed for %s', async (_, change) => {
		await expect(send(change)).resolves.toBe('sent');
		expect(filed).toEqual([]);
	});

	it('never changes what became of the mail', async () => {
		const broken = {
			has: async () => await Promise.resolve(false),
			append: async () => await Promise.reject(new Error('no such folder')),
		};

		await expect(send({ sentFolder: broken })).resolves.toBe('sent');
	});
});
