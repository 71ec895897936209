import { parseMessage } from '../../../lib/adapters/mime/parse-message';
import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import { receiveMessage } from '../../../lib/replies/receive-message';
import { allEffects } from '../../../lib/replies/suppression-proposal';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import type { SubmissionResult, Submitter } from '../../../lib/sending/ports';
import { recover } from '../../../lib/sending/recover';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import { ratesOf } from '../../../lib/store/mail-figures';
import { answeredMails } from '../../../lib/store/mailbox-record';
import type { OutreachStore } from '../../../lib/store/store';
import { deliveryReport, feedbackReport } from '../../support/reply-desk';
import { sendRequest } from '../../support/send-request-sample';
import { memoryJournal, senderPorts } from '../../support/sender-under-test';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const NOW = Date.parse('2026-11-25T23:30:00Z');
const DAY = 86_400_000;
const OURS = 'ada@example.org';
let now: number;
const clock = { now: () => now };
let store: OutreachStore;
beforeEach(async () => {
	now = NOW;
	store = await openMemoryStore({ clock });
});
afterEach(async () => await store.close());

const refused = (text: string): SubmissionResult => ({
	...{ kind: 'refused', stage: 'rcpt', reply: replyFromText(text) },
});
const results: Readonly<Record<string, SubmissionResult>> = {
	unknown: refused('550 5.1.1 User unknown'),
	full: refused('552 5.2.2 Mailbox full'),
	waits: refused('451 4.7.1 Greylisted, try again later'),
	unwanted: refused('554 5.7.1 Rejected for policy reasons'),
	silent: { kind: 'in_doubt', detail: 'The connection was lost' },
};
const submitter: Submitter = {
	compose: async () => await Promise.resolve(new Uint8Array()),
	submit: async ({ envelopeTo }, { mayProceed }) => {
		if (!(await mayProceed())) return { kind: 'not_sent', cause: 'refused_by_us', detail: '' };
		const known = results[envelopeTo.slice(0, envelopeTo.indexOf('@'))];
		const reply = replyFromText('250 2.0.0 Ok');

		return known ?? { kind: 'accepted', reply, serverMessageId: null };
	},
};

let received = 0;
async function receive(raw: string): Promise<void> {
	const key = `key-${(received += 1)}`;
	const place = {
		...{ account: OURS, folder: 'INBOX', uid: received, uidValidity: '1' },
		...{ receivedAt: now, attempt: 1, threadId: null },
	};
	await receiveMessage(
		store,
		{ message: await parseMessage(raw), key, place, now },
		{ toggles: allEffects, textLimit: 100, context: { ownAddresses: [OURS] } },
	);
}

it('Stats and the record of the mailbox tell the same of what was really sent and came back', async () => {
	const source = singleMailbox(sendingMailbox(submitter));
	const ports = senderPorts(store, { source, clock, journal: memoryJournal() });
	const sender = createOutreachSender(ports);
	const names = [
		'fine',
		'left',
		'crowded',
		'blocked',
		'angry',
		'leaves',
		'answers',
		'silent',
		'waits',
	];
	for (const name of [...names, 'unknown', 'full', 'unwanted'])
		await sender.send(sendRequest(`${name}@${name}.example.com`));
	const mails = await store.sends.listAttempts({ limit: 50 });
	const mailTo = (name: string) => {
		const mail = mails.find(({ recipient }) => recipient?.startsWith(`${name}@`) === true);
		if (!mail) throw new Error(`no mail to ${name}`);

		return { ...mail, recipient: `${name}@${name}.example.com` };
	};
	// The next day, in UTC.
	now += 3_600_000;
	const report = (name: string, status: string, text: string) =>
		deliveryReport({ ...mailTo(name), status, diagnostic: `smtp; 550 ${status} ${text}` });
	await receive(report('left', '5.1.1', 'User unknown'));
	await receive(report('left', '5.1.1', 'User unknown'));
	await receive(report('crowded', '5.2.2', 'Mailbox full'));
	await receive(report('blocked', '5.7.1', 'Message rejected as spam by our filter'));
	await receive(feedbackReport(mailTo('angry')));
	for (const [name, text] of [['leaves', 'Please remove me from your list.'], ['answers', 'Please call me tomorrow.'], ['answers', 'Are you there?']] as const)
		await receive(
			`From: ${mailTo(name).recipient}\nTo: ${OURS}\nSubject: Re: Hello\nIn-Reply-To: ${mailTo(name).messageId}\n\n${text}`,
		); // prettier-ignore
	now += 3 * DAY;
	await recover(ports);

	const [stats] = await store.statistics.countAttemptsByGroup('mailbox', {
		...{ since: NOW - DAY, until: now },
	});
	const record = (
		await store.mailboxes.sumResultsOf({ ids: ['mailbox-1'], sinceDay: '2026-11-01' })
	).get('mailbox-1');
	if (!stats || !record) throw new Error('nothing was counted');
	expect(stats).toMatchObject({
		...{ sent: 8, refused: 3, bounced: 2, blocked: 2, returned: 3 },
		...{ replied: 1, unsubscribed: 1, complained: 1 },
		states: { deferred: 1 },
	});
	const { sent, refused: no, bounced, blocked, complained } = stats;
	expect(record).toMatchObject({ sent, refused: no, bounced, blocked, complained });
	expect(record.replied).toBe(stats.replied + stats.unsubscribed);
	expect(ratesOf(stats).bounceRate).toBeCloseTo(record.bounced / answeredMails(record), 4);
});
