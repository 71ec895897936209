import { parseMessage } from '../../lib/adapters/mime/parse-message';
import { openMemoryStore } from '../../lib/adapters/store/open-store';
import type { ReceivedEvent } from '../../lib/replies/receive-message';
import { receiveMessage } from '../../lib/replies/receive-message';
import type { EffectToggles } from '../../lib/replies/suppression-proposal';
import { allEffects } from '../../lib/replies/suppression-proposal';
import type { Lead } from '../../lib/store/lead-book';
import type { NewAttempt } from '../../lib/store/send-ledger';
import type { OutreachStore } from '../../lib/store/store';
import { sampleAttempt } from './store-samples';

export const DESK_NOW = Date.UTC(2026, 9, 5, 12);
export const OUR_MAILBOX = 'sales@example.org';
const DAY_MS = 86_400_000;

/** A store with mail we sent, and a letter box for what comes back to it. */
export interface ReplyDesk {
	readonly store: OutreachStore;
	/** We wrote to this address; its lead is contacted and has a next step. */
	mailed(address: string, more?: Partial<NewAttempt>): Promise<NewAttempt>;
	/** We wrote to this address, and the store knows no lead for it. */
	sentOnly(address: string, more?: Partial<NewAttempt>): Promise<NewAttempt>;
	/** An answer with that text; `headers` are further header lines. */
	receive(answer: Answer): Promise<readonly ReceivedEvent[]>;
	/** A delivery report about our mail to this address. */
	bounced(attempt: NewAttempt, status: string, diagnostic: string): Promise<ReceivedEvent>;
	lead(address: string): Promise<Lead | undefined>;
}

export interface Answer {
	readonly raw?: string | Buffer;
	readonly text?: string;
	readonly headers?: string;
	readonly from?: string;
	readonly subject?: string;
	readonly toggles?: Partial<EffectToggles>;
	readonly now?: number;
	readonly threadId?: string;
	readonly account?: string;
	readonly key?: string;
	readonly ownAddresses?: readonly string[];
}

export async function openReplyDesk(): Promise<ReplyDesk> {
	const store = await openMemoryStore();
	let received = 0;
	let sent = 0;

	const desk: ReplyDesk = {
		store,
		sentOnly: async (address, more = {}) => {
			const attempt = { ...attemptTo(address, (sent += 1)), ...more };
			await store.sends.insertAttempt(attempt);

			return attempt;
		},
		mailed: async (address, more) => {
			const attempt = await desk.sentOnly(address, more);
			const { id } = await store.leads.upsert({ address, campaignId: attempt.campaignId });
			await store.leads.changeStatus(id, 'contacted', { nextStepAt: DESK_NOW + DAY_MS });

			return attempt;
		},
		receive: async (answer) => {
			const { from = 'ada@example.com', subject = 'Re: Hello', headers = '', text = '' } = answer;
			received += 1;
			const key = answer.key ?? `key-${received}`;
			const raw =
				answer.raw ??
				`From: ${from}\nTo: ${OUR_MAILBOX}\nSubject: ${subject}\nMessage-ID: <${key}@example.com>\n${headers}\n${text}`;
			const now = answer.now ?? DESK_NOW;
			const account = answer.account ?? OUR_MAILBOX;
			const place = {
				account,
				folder: 'INBOX',
				uid: received,
				uidValidity: '1',
				receivedAt: now,
				attempt: 1,
				threadId: answer.threadId ?? null,
			};

			return await receiveMessage(
				store,
				{ message: await parseMessage(raw), key, place, now },
				{
					toggles: { ...allEffects, ...answer.toggles },
					textLimit: 5_000,
					context: { ownAddresses: answer.ownAddresses ?? [account] },
				},
			);
		},
		bounced: async ({ recipient, messageId }, status, diagnostic) => {
			const [event] = await desk.receive({
				raw: deliveryReport({ recipient, messageId, status, diagnostic }),
			});
			if (!event) throw new Error('the report gave no event');

			return event;
		},
		lead: async (address) => (await store.leads.findByAddress(address))[0],
	};

	return desk;
}

/** RFC 3464, as Postfix writes it. */
export function deliveryReport(report: {
	readonly recipient: string;
	readonly messageId: string;
	readonly status: string;
	readonly diagnostic: string;
}): string {
	return [
		'From: MAILER-DAEMON@mail.example.org',
		`To: <${OUR_MAILBOX}>`,
		'Subject: Undelivered Mail Returned to Sender',
		'MIME-Version: 1.0',
		'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
		'',
		'--B',
		'Content-Type: text/plain',
		'',
		`<${report.recipient}>: ${report.diagnostic}`,
		'',
		'--B',
		'Content-Type: message/delivery-status',
		'',
		'Reporting-MTA: dns; mail.example.org',
		'',
		`Final-Recipient: rfc822; ${report.recipient}`,
		'Action: failed',
		`Status: ${report.status}`,
		`Diagnostic-Code: ${report.diagnostic}`,
		'',
		'--B',
		'Content-Type: text/rfc822-headers',
		'',
		`Message-ID: ${report.messageId}`,
		`To: ${report.recipient}`,
		'',
		'--B--',
		'',
	].join('\r\n');
}

/** RFC 5965: a recipient called the mail spam. */
export function feedbackReport({
	recipient,
	messageId,
}: Pick<NewAttempt, 'recipient' | 'messageId'>): string {
	return [
		'From: fbl@provider.example',
		'Subject: FW: Hello',
		'MIME-Version: 1.0',
		'Content-Type: multipart/report; report-type=feedback-report; boundary="B"',
		'',
		'--B',
		'Content-Type: message/feedback-report',
		'',
		'Feedback-Type: abuse',
		'User-Agent: Provider/1.0',
		'Version: 1',
		'',
		'--B',
		'Content-Type: message/rfc822',
		'',
		`From: ${OUR_MAILBOX}`,
		`To: ${recipient}`,
		`Message-ID: ${messageId}`,
		'',
		'Hello',
		'--B--',
	].join('\r\n');
}

function attemptTo(recipient: string, number: number): NewAttempt {
	return sampleAttempt(`attempt-${number}`, {
		state: 'sent',
		mailboxId: null,
		sender: OUR_MAILBOX,
		recipient,
		recipientDomain: recipient.slice(recipient.lastIndexOf('@') + 1),
		messageId: `<sent-${number}@example.org>`,
		createdAt: DESK_NOW - DAY_MS,
	});
}
