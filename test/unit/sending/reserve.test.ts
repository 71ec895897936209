import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import type { MailboxSource } from '../../../lib/sending/mailbox-source';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import type { SubmissionResult, Submitter } from '../../../lib/sending/ports';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import type { FactAnswer } from '../../../lib/store/decision-facts';
import type { OutreachStore, StoreSlices } from '../../../lib/store/store';
import { senderPorts } from '../../support/sender-under-test';
import { sendRequest } from '../../support/send-request-sample';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const clock = { now: () => now };
let now: number;
let store: OutreachStore;
let delivered: string[];
let answer: SubmissionResult;
beforeEach(async () => {
	now = NOW;
	store = await openMemoryStore({ clock });
	delivered = [];
	answer = { kind: 'accepted', reply: replyFromText('250 2.0.0 Ok'), serverMessageId: null };
});
afterEach(async () => await store.close());

const submitter: Submitter = {
	compose: async () => await Promise.resolve(new Uint8Array()),
	submit: async (mail, { mayProceed }) => {
		if (!(await mayProceed())) return { kind: 'not_sent', cause: 'refused_by_us', detail: '' };
		if (answer.kind === 'accepted') delivered.push(mail.envelopeTo);

		return answer;
	},
};
const mailbox = sendingMailbox(submitter, { dailyCap: 2 });
const senderOver = (over: OutreachStore, source: MailboxSource = singleMailbox(mailbox)) =>
	createOutreachSender(senderPorts(over, { source, clock, workerId: 'worker 1' }));

/** A transaction whose decision was made on what was true before others came. */
function deciding(on: Partial<FactAnswer>): OutreachStore {
	return {
		...store,
		transaction: async (work) =>
			await store.transaction(async (slices) => {
				const facts: StoreSlices['facts'] = {
					read: async (questions) =>
						(await slices.facts.read(questions)).map((found) => ({ ...found, ...on })),
				};

				return await work(
					new Proxy(slices, {
						get: (whole, name) =>
							name === 'facts' ? facts : (Reflect.get(whole, name) as unknown),
					}),
				);
			}),
	};
}

const used = async () => {
	const [counter] = await store.sends.readCounters([
		{ scope: 'mailbox', subject: mailbox.id, bucket: '2026-11-25' },
	]);

	return [counter?.sent, counter?.reserved];
};
const actions = async () => (await store.audit.list({ limit: 50 })).map(({ action }) => action);

/** A mail that met greylisting, an hour later; only keys and claims speak against it. */
async function deferred(recipient = 'bob@example.com') {
	const accepted = answer;
	answer = { kind: 'refused', stage: 'rcpt', reply: replyFromText('450 4.7.1 Greylisted') };
	const { profile } = sendRequest(recipient);
	const request = sendRequest(recipient, { profile: { ...profile, frequencyDays: 0 } });
	const { attemptId } = await senderOver(store).send(request);
	now += 3_600_000;
	answer = accepted;
	const attempt = await store.sends.getAttempt(attemptId ?? '');
	if (!attempt) throw new Error('The attempt is gone');

	return { attempt, request };
}

/** What the decision read may be stale by the time of the claim: the claims themselves are the test. */
describe('a mail that the policy allowed on old facts', () => {
	it('is a duplicate when its key has been claimed since, and leaves nothing but a row in the audit log', async () => {
		const first = await senderOver(store).send(sendRequest('bob@example.com'));
		const second = await senderOver(deciding({ heldKeys: [], earlierSends: [] })).send(
			sendRequest('bob@example.com'),
		);

		expect(second).toMatchObject({
			...{ outcome: 'blocked', previousAttemptId: first.attemptId },
			decision: { reasons: [{ code: 'duplicate_within_window' }, { code: 'duplicate_step' }] },
		});
		expect(delivered).toEqual(['bob@example.com']);
		expect(await used()).toEqual([1, 0]);
		expect(await store.sends.countAttempts({})).toMatchObject({ sent: 1, reserved: 0 });
		expect((await actions()).sort()).toEqual(['send.blocked', 'send.reserve', 'send.settle']);
	});

	it('waits for tomorrow when the last slot has been booked since, and its keys are free', async () => {
		await senderOver(store).send(sendRequest('ann@example.net'));
		await senderOver(store).send(sendRequest('eve@example.org'));
		const request = sendRequest('bob@example.com');
		const refused = await senderOver(deciding({ counters: [] })).send(request);

		expect(refused).toMatchObject({
			...{ outcome: 'blocked', nextAttemptAt: Date.parse('2026-11-26T00:00:00Z') },
			decision: {
				reasons: [{ code: 'mailbox_cap', text: 'The cap of the mailbox is reached (2 of 2)' }],
			},
		});
		expect(await used()).toEqual([2, 0]);
		now += 24 * 3_600_000;
		expect(await senderOver(store).send(request)).toMatchObject({ outcome: 'sent' });
	});

	it('books nothing when the mailbox has been taken since', async () => {
		const taken = { ...singleMailbox(mailbox), claim: async () => await Promise.resolve(false) };
		const request = sendRequest('bob@example.com');

		expect(await senderOver(store, taken).send(request)).toMatchObject({
			decision: { reasons: [{ code: 'no_mailbox_available' }] },
		});
		expect([delivered, await used(), await actions()]).toEqual([[], [0, 0], ['send.blocked']]);
		expect(await senderOver(store).send(request)).toMatchObject({ outcome: 'sent' });
	});

	it('is left to the worker that took up the deferred attempt first', async () => {
		const { attempt, request } = await deferred();
		await store.sends.transition({ attemptId: attempt.id, from: ['deferred'], to: 'sending' });

		expect(await senderOver(store).resume(attempt, request)).toMatchObject({
			decision: { reasons: [{ code: 'duplicate_step' }], previousAttemptId: attempt.id },
		});
		expect([delivered, await used()]).toEqual([[], [0, 0]]);
		expect(await store.sends.getAttempt(attempt.id)).toMatchObject({
			...{ state: 'sending', tryCount: 1 },
		});
	});
});

describe('a reservation', () => {
	it('says who holds it until when and in which rows it is counted', async () => {
		const bound = { ...store, transaction: firstOnly(store) };
		await expect(senderOver(bound).send(sendRequest('bob@acme.example'))).rejects.toThrow('stop');

		const [attempt] = await store.sends.listAttempts({ limit: 5 });
		expect(attempt).toMatchObject({
			...{ state: 'reserved', workerId: 'worker 1', leaseUntil: NOW + 10_000 + 60_000 },
			...{ tryCount: 1, nextAttemptAt: null, mailboxId: mailbox.id },
		});
		expect(attempt?.counters.map(({ scope, bucket }) => [scope, bucket])).toEqual([
			['mailbox', '2026-11-25'],
			['recipient_domain', '2026-11-25'],
			['actor', '2026-11-25'],
		]);
		expect(await used()).toEqual([0, 1]);
	});

	it('of a further try is due no more, whatever becomes of its worker', async () => {
		const { attempt, request } = await deferred();
		const bound = { ...store, transaction: firstOnly(store) };
		await expect(senderOver(bound).resume(attempt, request)).rejects.toThrow('stop');

		expect(await store.sends.getAttempt(attempt.id)).toMatchObject({
			...{ state: 'reserved', tryCount: 2, nextAttemptAt: null },
		});
	});

	it('of a further try has its rows in the audit log, a refused one as well', async () => {
		const { attempt, request } = await deferred();
		await store.suppressions.add([
			{ scope: 'address', subject: 'bob@example.com', reason: 'manual', actor: 'eve' },
		]);
		await senderOver(store).resume(attempt, request);
		expect((await actions()).sort()).toEqual([
			...['send.blocked', 'send.cancel', 'send.reserve', 'send.settle'],
		]);

		const other = await deferred('ann@example.net');
		await senderOver(store).resume(other.attempt, other.request);
		const rows = await store.audit.list({ limit: 50 });
		expect(
			rows.filter(({ attemptId }) => attemptId === other.attempt.id).map(({ action }) => action),
		).toEqual(['send.settle', 'send.reserve', 'send.settle', 'send.reserve']);
	});
});

/** The worker ends right after Tx A. */
function firstOnly(whole: OutreachStore): OutreachStore['transaction'] {
	let count = 0;

	return async (work) => {
		count += 1;
		if (count > 1) throw new Error('stop');

		return await whole.transaction(work);
	};
}

describe('mails that are reserved together', () => {
	it('go to a person once, also in two campaigns', async () => {
		const sender = senderOver(store);
		const inCampaign = (campaignId: string) => {
			const request = sendRequest('bob.smith@gmail.com');
			const content = { ...request.content, subject: `Hello from ${campaignId}` };

			return { ...request, content, policy: { ...request.policy, campaignId } };
		};
		const outcomes = await Promise.all(
			['spring', 'autumn'].map(async (campaign) => await sender.send(inCampaign(campaign))),
		);

		expect(outcomes.map(({ outcome }) => outcome)).toEqual(['sent', 'blocked']);
		expect(outcomes[1]?.decision?.reasons.map(({ code }) => code)).toContain(
			'recipient_frequency_cap',
		);
		expect(delivered).toHaveLength(1);
	});

	it('tell the audit log of each what was decided', async () => {
		await store.suppressions.add([
			{ scope: 'address', subject: 'bob@example.com', reason: 'unsubscribe', actor: 'bob' },
		]);
		const sender = senderOver(store);
		await Promise.all(
			['ann@example.net', 'bob@example.com'].map(
				async (recipient) => await sender.send(sendRequest(recipient)),
			),
		);

		const rows = await store.audit.list({ limit: 50 });
		expect(rows.map(({ action, leadEmail }) => `${action} ${leadEmail}`).sort()).toEqual([
			'send.blocked bob@example.com',
			'send.reserve ann@example.net',
			'send.settle ann@example.net',
		]);
	});
});
