import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import type { HistoryQuestion } from '../../../lib/store/campaign-history';
import type { MailboxQuestion, MailboxSource } from '../../../lib/sending/mailbox-source';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import type { Submitter } from '../../../lib/sending/ports';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import type { SendOutcome } from '../../../lib/sending/outcome';
import type { SendRequest } from '../../../lib/sending/send-request';
import type { SendingMailbox } from '../../../lib/sending/sending-mailbox';
import type { OutreachStore } from '../../../lib/store/store';
import { sendRequest } from '../../support/send-request-sample';
import { senderPorts } from '../../support/sender-under-test';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const HOUR_MS = 3_600_000;
const clock = { now: () => now };
let now: number;
let store: OutreachStore;
let replies: string[];
let submitted: number;
let onSubmit: () => void;
beforeEach(async () => {
	now = NOW;
	onSubmit = () => undefined;
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
		onSubmit();
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

describe('mails that begin together', () => {
	it('ask for leads and earlier mails in one read', async () => {
		const reads: number[] = [];
		const histories = {
			read: async (questions: readonly HistoryQuestion[]) => {
				reads.push(questions.length);

				return await store.histories.read(questions);
			},
		};
		const source = singleMailbox(sendingMailbox(submitter));
		const sender = createOutreachSender(senderPorts({ ...store, histories }, { source, clock }));
		const outcomes = await Promise.all(
			['a', 'b', 'c'].map(async (name) => await sender.send(sendRequest(`${name}@example.com`))),
		);

		expect(outcomes.map(({ outcome }) => outcome)).toEqual(['sent', 'sent', 'sent']);
		expect(reads).toEqual([3]);
	});
});

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

	it('leaves from another one when the first cannot sign in: nothing of it has left', async () => {
		const { source, asked, held } = endlessPool({});
		replies = ['535 5.7.8 Bad credentials', '535 5.7.8 Bad credentials'];
		const outcome = await senderOver(source).send(sendRequest('bob@example.com'));

		expect(outcome).toMatchObject({ outcome: 'sent', mailboxId: 'm3' });
		expect(asked.map(({ exclude }) => [...exclude])).toEqual([[], ['m1'], ['m1', 'm2']]);
		expect(held.size).toBe(0);
		expect(submitted).toBe(3);
	});

	it('tells that it could not sign in when there is no other one', async () => {
		const { source } = endlessPool({});
		const choices: MailboxSource['choose'] = async (question) =>
			question.exclude.size === 0
				? await source.choose(question)
				: { kind: 'none', code: 'no_mailbox_available', nextAt: null };
		replies = ['535 5.7.8 Bad credentials'];
		const outcome = await senderOver({ ...source, choose: choices }).send(
			sendRequest('bob@example.com'),
		);

		expect(outcome).toMatchObject({ outcome: 'deferred', state: 'released', replyClass: 'auth' });
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

/** sending-and-policy 2; a day has passed since any cold mail, so that only the keys speak. */
describe('the same mail again', () => {
	const unhurried = { profile: { ...sendRequest('').profile, frequencyDays: 0 } };
	const send = async (change: Partial<SendRequest['policy']> = {}, more: Partial<SendRequest> = {}) => {
		const request = sendRequest('bob.smith@gmail.com', { ...unhurried, ...more });
		const id = `m${submitted}`;
		const mailbox = sendingMailbox(submitter, { id, address: `${id}@example.org` });

		return await senderOver(singleMailbox(mailbox)).send({
			...request,
			policy: { ...request.policy, ...change },
		});
	}; // prettier-ignore
	const reasonsOf = (outcome: SendOutcome) => outcome.decision?.reasons.map(({ code }) => code);

	it('K2: one step of a campaign reaches a person once, whichever workflow, mailbox, words and spelling', async () => {
		const first = await send();
		now += 400 * 24 * HOUR_MS;
		const copy = await send(
			{ actor: 'copied workflow', recipient: 'BobSmith+x@googlemail.com' },
			{
				content: { ...sendRequest('').content, subject: 'Other words' },
				provenance: { workflowId: 'copied workflow', executionId: '7', nodeVersion: '1' },
			},
		);

		expect(reasonsOf(copy)).toEqual(['duplicate_step']);
		expect(copy).toMatchObject({ outcome: 'blocked', previousAttemptId: first.attemptId });
		expect((await send({ stepId: '2' })).outcome).toBe('sent');
		expect((await send({ campaignId: 'autumn' })).outcome).toBe('sent');
		expect(submitted).toBe(3);
	});

	it('K1: the same sender, person and subject are allowed again after 24 hours and a second', async () => {
		const mailbox = sendingMailbox(submitter);
		const once = async () =>
			await senderOver(singleMailbox(mailbox)).send({
				...sendRequest('bob@example.com', unhurried),
				policy: { ...sendRequest('bob@example.com').policy, campaignId: '' },
			});
		await once();
		now += 24 * HOUR_MS - 1_000;
		const early = await once();
		now += 2_000;

		expect(reasonsOf(early)).toEqual(['duplicate_within_window']);
		expect(early).toMatchObject({ nextAttemptAt: NOW + 24 * HOUR_MS });
		expect((await once()).outcome).toBe('sent');
	});

	it("K3: a caller's key holds for a week, whatever it is used for", async () => {
		const idempotencyKey = 'order-1';
		const first = await send({ idempotencyKey });
		now += 6 * 24 * HOUR_MS;
		const again = await send({ idempotencyKey, campaignId: 'autumn', recipient: 'eve@example.com' });
		now += 2 * 24 * HOUR_MS;

		expect(reasonsOf(again)).toEqual(['duplicate_request']);
		expect(again.previousAttemptId).toBe(first.attemptId);
		const later = await send({ idempotencyKey, campaignId: 'autumn', recipient: 'eve@example.com' });
		expect(later.outcome).toBe('sent');
	}); // prettier-ignore

	it('goes to the address as it was given, whatever it is compared with', async () => {
		const { attemptId } = await send({ recipient: 'Bob.Smith+News@GMail.com' });

		await expect(store.sends.getAttempt(attemptId ?? '')).resolves.toMatchObject({
			recipient: 'Bob.Smith+News@gmail.com',
		});
	});
});

describe('the clock (P5)', () => {
	const auckland = sendingMailbox(submitter, { timeZone: 'Pacific/Auckland', dailyCap: 1 });
	const send = async (recipient: string) =>
		await senderOver(singleMailbox(auckland)).send(sendRequest(recipient));
	const used = async (bucket: string) => {
		const [counter] = await store.sends.readCounters([
			{ scope: 'mailbox', subject: auckland.id, bucket },
		]);

		return [counter?.sent ?? 0, counter?.reserved ?? 0];
	};

	it('midnight before the settlement: the day of the reservation is charged', async () => {
		const midnight = Date.parse('2026-11-25T11:00:00Z');
		now = midnight - 1_000;
		onSubmit = () => (now = midnight + 1_000);
		expect((await send('bob@example.com')).outcome).toBe('sent');

		expect([await used('2026-11-25'), await used('2026-11-26')]).toEqual([
			[1, 0],
			[0, 0],
		]);
		expect((await send('eve@example.com')).outcome).toBe('sent');
		expect(await used('2026-11-26')).toEqual([1, 0]);
	});

	it('a day of 25 hours has one cap, and the clock that jumps back finds it used', async () => {
		// 4 April 2027 in Auckland: summer time ends.
		now = Date.parse('2027-04-03T11:30:00Z');
		expect((await send('bob@example.com')).outcome).toBe('sent');
		for (const at of ['2027-04-04T11:30:00Z', '2027-04-03T12:00:00Z']) {
			now = Date.parse(at);
			expect(await send('eve@example.com')).toMatchObject({
				outcome: 'blocked',
				nextAttemptAt: Date.parse('2027-04-04T12:00:00Z'),
			});
		}
		expect(await used('2027-04-04')).toEqual([1, 0]);
	});
});
