import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import type { SubmissionResult } from '../../../lib/sending/ports';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import type { SendingMailbox } from '../../../lib/sending/sending-mailbox';
import { readRest } from '../../../lib/store/sender-rest';
import type { OutreachStore } from '../../../lib/store/store';
import { senderPorts } from '../../support/sender-under-test';
import { sendRequest } from '../../support/send-request-sample';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const START = Date.parse('2026-11-25T10:00:00Z');
const DAY_MS = 86_400_000;
const clock = { now: () => now };
let now: number;
let store: OutreachStore;
let id: string;
beforeEach(async () => {
	now = START;
	store = await openMemoryStore({ clock });
	({ id } = await store.mailboxes.upsert({ address: 'ada@example.org' }));
});
afterEach(async () => await store.close());

const refused = (text: string, stage: 'rcpt' | 'auth' = 'rcpt'): SubmissionResult => ({
	kind: 'refused',
	stage,
	reply: replyFromText(text),
});
let mails = 0;
async function send(
	result: SubmissionResult,
	change: Partial<SendingMailbox> = {},
	recipient = '',
) {
	mails += 1;
	const submitter = {
		compose: async () => await Promise.resolve(new Uint8Array()),
		submit: async (_: unknown, { mayProceed }: { mayProceed: () => Promise<boolean> }) => {
			await mayProceed();

			return result;
		},
	};
	const mailbox = sendingMailbox(submitter, { id, inPool: true, ...change });
	const sender = createOutreachSender(
		senderPorts(store, { source: singleMailbox(mailbox), clock }),
	);
	const to = recipient === '' ? `person${mails}@host${mails}.example` : recipient;
	const request = sendRequest(to);

	return await sender.send({
		...request,
		policy: { ...request.policy, campaignId: `campaign ${mails}` },
		content: { ...request.content, subject: `Hello ${mails}` },
		profile: { ...request.profile, frequencyDays: 0 },
	});
}
const restMs = async () => {
	const { until } = await readRest(store, id, now);

	return until === null ? null : until - now;
};
const statusOf = async () => (await store.mailboxes.get(id))?.status;

/** sending-and-policy 6. */
describe('what a failure means for the mailbox', () => {
	it.each<[string, SubmissionResult, number | null]>([
		['a server that is down', { kind: 'not_sent', cause: 'connect', detail: '' }, 60_000],
		['TLS that fails', { kind: 'not_sent', cause: 'tls', detail: '' }, 900_000],
		['a run that is cancelled', { kind: 'not_sent', cause: 'cancelled', detail: '' }, null],
		['greylisting', refused('450 4.7.1 Greylisted'), null],
		['a rate', refused('421 4.7.28 Too fast'), 900_000],
	])('%s', async (_, result, rest) => {
		await send(result);

		expect(await restMs()).toBe(rest);
	});

	it.each([
		[true, 'auth_failed'],
		[false, 'active'],
	])(
		'a sign-in that is refused, with a mailbox chosen from the pool: %p',
		async (inPool, status) => {
			await send(refused('535 5.7.8 No', 'auth'), { inPool }).catch(() => undefined);

			expect(await statusOf()).toBe(status);
		},
	);

	it.each([
		['6 days later', true, 6, 'paused'],
		['8 days later', true, 8, 'active'],
		['6 days later over a credential', false, 6, 'paused'],
	])('a second policy refusal, %s', async (_, inPool, days, status) => {
		await send(refused('550 5.7.1 Rejected by policy'), { inPool });
		expect(await statusOf()).toBe('active');
		now += days * DAY_MS;
		await send(refused('550 5.7.1 Rejected by policy'), { inPool });

		expect(await statusOf()).toBe(status);
	});

	it.each(['enabled', 'draining'] as const)(
		'a listed address of our server, %s',
		async (before) => {
			const server = await store.servers.upsert({
				name: 'out1',
				heloName: 'out1.example.org',
				mailFromAddress: 'bounce@example.org',
			});
			await store.servers.setStatus(server.id, before, 'for the test');
			await send(refused('550 5.7.1 Blocked using Spamhaus'), { serverId: server.id });

			expect((await store.servers.get(server.id))?.status).toBe('quarantined');
		},
	);
});

describe('what a full mailbox means for the recipient', () => {
	it.each([
		[29, 'suppressed'],
		[31, 'written to'],
	])('with the first of three refusals %i days ago: %s', async (days, meaning) => {
		const full = refused('552 5.2.2 Mailbox full');
		await send(full, {}, 'bob@example.com');
		now += days * DAY_MS;
		await send(full, {}, 'bob@example.com');
		await send(full, {}, 'bob@example.com');
		const entry = await store.suppressions.find({ address: 'bob@example.com' });

		expect(entry ? 'suppressed' : 'written to').toBe(meaning);
	});
});
