import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import type { MailboxQuestion, MailboxSource } from '../../../lib/sending/mailbox-source';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import type { Submitter } from '../../../lib/sending/ports';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import type { SendingMailbox } from '../../../lib/sending/sending-mailbox';
import type { OutreachStore } from '../../../lib/store/store';
import { sendRequest } from '../../support/send-request-sample';
import { senderPorts } from '../../support/sender-under-test';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const clock = { now: () => NOW };
let store: OutreachStore;
let replies: string[];
let submitted: number;
beforeEach(async () => {
	store = await openMemoryStore({ clock });
	replies = [];
	submitted = 0;
});
afterEach(async () => await store.close());

const submitter: Submitter = {
	compose: async () => await Promise.resolve(new Uint8Array()),
	submit: async (_, { mayProceed }) => {
		if (!(await mayProceed())) return { kind: 'not_sent', cause: 'refused_by_us', detail: '' };
		submitted += 1;
		const refusal = replies.shift();

		return refusal === undefined
			? { kind: 'accepted', reply: replyFromText('250 2.0.0 Ok'), serverMessageId: null }
			: { kind: 'refused', stage: 'rcpt', reply: replyFromText(refusal) };
	},
};

const senderOver = (source: MailboxSource) =>
	createOutreachSender(senderPorts(store, { source, clock }));

/** A new mailbox for every question; what was taken is held until it is given back. */
function endlessPool(change: Partial<SendingMailbox>) {
	const asked: MailboxQuestion[] = [];
	const held = new Set<string>();
	const source: MailboxSource = {
		...singleMailbox(sendingMailbox(submitter)),
		choose: async (question) => {
			asked.push({ ...question, exclude: new Set(question.exclude) });
			const id = `m${asked.length}`;
			held.add(id);

			return await Promise.resolve({
				kind: 'chosen',
				mailbox: sendingMailbox(submitter, { id, ...change, inPool: true }),
			});
		},
		release: (id) => void held.delete(id),
		refused: async (_, { reasons }) =>
			await Promise.resolve(reasons.every(({ code }) => code === 'mailbox_cap')),
	};

	return { source, asked, held };
}

describe('a mail and the mailboxes of a pool', () => {
	it('is deferred, not blocked, when it met only full ones: the mail itself has nothing against it', async () => {
		const { source, asked, held } = endlessPool({ dailyCap: 0 });
		const outcome = await senderOver(source).send(sendRequest('bob@example.com'));

		expect(outcome).toMatchObject({
			outcome: 'deferred',
			retryable: true,
			nextAttemptAt: NOW + 60_000,
			decision: { deferrable: true, reasons: [{ code: 'no_mailbox_available' }] },
		});
		expect(asked.map(({ exclude }) => exclude.size)).toEqual([0, 1, 2, 3, 4]);
		expect(held.size).toBe(0);
		expect(submitted).toBe(0);
	});

	it('is blocked at once by what no other mailbox could help', async () => {
		await store.suppressions.add([
			{ scope: 'address', subject: 'bob@example.com', reason: 'unsubscribe', actor: 'bob' },
		]);
		const { source, asked } = endlessPool({ dailyCap: 0 });
		const outcome = await senderOver(source).send(sendRequest('bob@example.com'));

		expect(outcome).toMatchObject({
			outcome: 'blocked',
			nextAttemptAt: null,
			decision: { reasons: [{ code: 'suppressed_address' }] },
		});
		expect(asked).toHaveLength(1);
	});

	it('gives the mailbox back before the deferred mail of an earlier run is tried again', async () => {
		replies.push('450 4.7.1 Greylisted');
		const first = await senderOver(singleMailbox(sendingMailbox(submitter, { id: 'm0' }))).send(
			sendRequest('bob@example.com'),
		);
		await store.sends.transition({
			attemptId: first.attemptId ?? '',
			from: ['deferred'],
			to: 'deferred',
			patch: { nextAttemptAt: NOW },
		});
		const pool = endlessPool({});
		const heldThen: number[] = [];
		const source: MailboxSource = {
			...pool.source,
			choose: async (question) => {
				heldThen.push(pool.held.size);

				return await pool.source.choose(question);
			},
		};
		const again = await senderOver(source).send(sendRequest('bob@example.com'));

		expect(again).toMatchObject({ outcome: 'sent', attemptId: first.attemptId, tryCount: 2 });
		expect(pool.asked.map(({ threadMailboxId }) => threadMailboxId)).toEqual([null, 'm0']);
		expect(heldThen).toEqual([0, 0]);
	});
});
