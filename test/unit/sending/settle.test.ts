import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { replyFromText } from '../../../lib/mail/smtp-reply';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import type { SubmissionResult } from '../../../lib/sending/ports';
import { recover } from '../../../lib/sending/recover';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import type { OutreachStore } from '../../../lib/store/store';
import { memoryJournal, senderPorts } from '../../support/sender-under-test';
import { sendRequest } from '../../support/send-request-sample';
import { DAY, sampleReply } from '../../support/store-samples';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const clock = { now: () => now };
let now: number;
let store: OutreachStore;
beforeEach(async () => {
	now = NOW;
	store = await openMemoryStore({ clock });
});
afterEach(async () => await store.close());

const accepted: SubmissionResult = {
	kind: 'accepted',
	reply: replyFromText('250 2.0.0 Ok'),
	serverMessageId: '<relay@example.net>',
};
const refusal = (text: string): SubmissionResult => ({
	kind: 'refused',
	stage: 'rcpt',
	reply: replyFromText(text),
});

interface Answer {
	readonly result: SubmissionResult;
	/** What happens while the server thinks. */
	readonly during?: () => Promise<void>;
}

async function sendAll(answers: Readonly<Record<string, Answer>>) {
	const mailbox = sendingMailbox({
		compose: async () => await Promise.resolve(new Uint8Array()),
		submit: async (mail, { mayProceed }) => {
			expect(await mayProceed()).toBe(true);
			const { result, during } = answers[mail.envelopeTo] ?? { result: accepted };
			await during?.();

			return result;
		},
	});
	const sender = createOutreachSender(
		senderPorts(store, { source: singleMailbox(mailbox), clock }),
	);

	return await Promise.all(
		Object.keys(answers).map(async (recipient) => await sender.send(sendRequest(recipient))),
	);
}

async function send(result: SubmissionResult, during?: () => Promise<void>) {
	const [outcome] = await sendAll({ 'bob@example.com': { result, ...(during ? { during } : {}) } });
	const id = outcome?.attemptId ?? '';

	return { id, outcome, attempt: await store.sends.getAttempt(id) };
}

/** The lease is over, and another run finds it so. */
const giveUp = async () => {
	now += 600_000;
	await recover({ store, clock, journal: memoryJournal() });
};
const used = async () => {
	const [counter] = await store.sends.readCounters([
		{ scope: 'mailbox', subject: 'mailbox-1', bucket: '2026-11-25' },
	]);

	return [counter?.sent, counter?.reserved];
};
const settlements = async () =>
	(await store.audit.list({ limit: 50 }))
		.filter(({ action }) => action === 'send.settle')
		.map(({ decision }) => decision);
/** What a second mail of the same campaign and step would meet a year later. */
const repeated = async () => {
	now += 365 * 86_400_000;
	const [outcome] = await sendAll({ 'bob@example.com': { result: accepted } });

	return outcome?.outcome;
};

describe('the settlement of a mail', () => {
	it('sent: keeps the answer and the id that the relay gave', async () => {
		const { attempt } = await send(accepted);

		expect(attempt).toMatchObject({
			...{ state: 'sent', smtpReply: '250 2.0.0 Ok', replyCode: 250, enhancedStatus: '2.0.0' },
			...{ serverMessageId: '<relay@example.net>', sentAt: NOW, settledAt: NOW, leaseUntil: null },
		});
		expect([await used(), await settlements(), await repeated()]).toEqual([
			...[[1, 0], ['sent']],
			'blocked',
		]);
	});

	it('in doubt: uses the slot and holds the keys without an end', async () => {
		const { attempt } = await send({ kind: 'in_doubt', detail: 'The connection broke' });

		expect(attempt).toMatchObject({
			...{ state: 'in_doubt', sentAt: null, settledAt: NOW, leaseUntil: null },
		});
		expect([await used(), await settlements(), await repeated()]).toEqual([
			...[[1, 0], ['in_doubt']],
			'blocked',
		]);
	});

	it('deferred: frees the slot, holds the keys and is open', async () => {
		const { attempt } = await send(refusal('450 4.7.1 Greylisted'));

		expect(attempt).toMatchObject({
			...{ state: 'deferred', settledAt: null, leaseUntil: null, replyCode: 450 },
		});
		expect(attempt?.nextAttemptAt).toBeGreaterThan(NOW);
		expect([await used(), await settlements()]).toEqual([[0, 0], ['deferred']]);
	});

	it('rejected because of what the mail says: frees slot and keys', async () => {
		const { attempt } = await send(refusal('550 5.7.1 Rejected by policy'));

		expect(attempt).toMatchObject({ state: 'rejected', settledAt: NOW, leaseUntil: null });
		expect([await used(), await settlements(), await repeated()]).toEqual([
			...[[0, 0], ['rejected']],
			'sent',
		]);
	});

	it.each([
		['552 5.2.2 Mailbox full', 'mailboxfull', 2, true],
		['552 5.2.2 Mailbox full', 'mailboxfull', 1, false],
		['550 5.2.1 Mailbox disabled', 'suspend', 1, true],
		['550 5.2.1 Mailbox disabled', 'mailboxfull', 1, false],
	])(
		'"%s" after reports (%s, %d): suppressed for a while is %s',
		async (reply, reason, reports, is) => {
			for (let each = 0; each < reports; each += 1) {
				const bounce = { recipient: 'bob@example.com', reason };
				await store.replies.insert(
					sampleReply(`r${each}`, { eventType: 'bounce', bounce, receivedAt: NOW - DAY }),
				);
			}
			await send(refusal(reply));

			const entry = await store.suppressions.find({ address: 'bob@example.com' });
			expect(entry?.expiresAt).toBe(is ? NOW + 90 * DAY : undefined);
		},
	);

	it('never left: frees slot and keys', async () => {
		const { attempt } = await send({ kind: 'not_sent', cause: 'cancelled', detail: '' });

		expect(attempt).toMatchObject({ state: 'released', settledAt: NOW, leaseUntil: null });
		expect([await used(), await settlements(), await repeated()]).toEqual([
			...[[0, 0], ['released']],
			'sent',
		]);
	});
});

describe('an answer that comes after the reaper', () => {
	it('a 250 ends the doubt: counted once, and the keys are those of a sent mail', async () => {
		const { id, attempt } = await send(accepted, giveUp);

		expect(attempt).toMatchObject({
			...{ state: 'sent', resolution: 'confirmed_sent', sentAt: now, replyCode: 250 },
		});
		expect([await used(), await settlements()]).toEqual([[1, 0], ['sent']]);
		expect(await store.leads.list({ limit: 5 })).toMatchObject([{ status: 'contacted' }]);
		await store.sends.claimKeys([{ kind: 'tuple', hash: 'k', expiresAt: null }], id, now);
		expect(await repeated()).toBe('blocked');
	});

	it('a 450 ends it, too: the mail did not leave and is tried again; its slot stays used', async () => {
		const { attempt } = await send(refusal('450 4.7.1 Greylisted'), giveUp);

		expect(attempt).toMatchObject({ state: 'deferred', settledAt: null, replyCode: 450 });
		expect(attempt?.nextAttemptAt).toBeGreaterThan(now);
		expect([await used(), await settlements()]).toEqual([[1, 0], ['deferred']]);
	});

	it('a 550 ends it, and the address is suppressed', async () => {
		const { attempt } = await send(refusal('550 5.1.1 User unknown'), giveUp);

		expect(attempt).toMatchObject({ state: 'rejected', replyCode: 550 });
		expect(await store.suppressions.find({ address: 'bob@example.com' })).toMatchObject({
			reason: 'hard_bounce',
		});
	});

	it('a broken connection does not: nobody can tell, and it is not sent again', async () => {
		const { attempt } = await send({ kind: 'in_doubt', detail: 'The connection broke' }, giveUp);

		expect(attempt).toMatchObject({ state: 'in_doubt', nextAttemptAt: null });
		expect([await used(), await settlements(), await repeated()]).toEqual([
			...[[1, 0], []],
			'blocked',
		]);
	});

	it.each(['deferred', 'released'] as const)(
		'a 250 counts for more than a person who said that it never left (%s)',
		async (to) => {
			const { attempt } = await send(accepted, async () => {
				await giveUp();
				const [inDoubt] = await store.sends.findByRecipient('bob@example.com', 0);
				await store.sends.transition({
					...{ attemptId: inDoubt?.id ?? '', from: ['in_doubt'], to },
					patch: { resolution: 'not_sent', nextAttemptAt: to === 'deferred' ? now : null },
				} as const);
				await store.sends.settleKeys(inDoubt?.id ?? '', 'released');
			});

			expect(attempt).toMatchObject({ state: 'sent', resolution: 'confirmed_sent' });
			expect(await store.sends.findDue(now, 5)).toEqual([]);
			expect(await repeated()).toBe('blocked');
		},
	);

	it('one that never left is in doubt no more: its step may be sent', async () => {
		const { attempt } = await send({ kind: 'not_sent', cause: 'cancelled', detail: '' }, giveUp);

		expect(attempt).toMatchObject({ state: 'released' });
		expect([await settlements(), await repeated()]).toEqual([['released'], 'sent']);
	});

	it('does not disturb the mails that are settled with it', async () => {
		let arrived = 0;
		let release = (): void => undefined;
		const bothAreThere = new Promise<void>((resolve) => (release = resolve));
		const meet = async () => {
			arrived += 1;
			if (arrived === 2) {
				now += 600_000;
				await store.sends.transition({
					attemptId: (await store.sends.findByRecipient('bob@example.com', 0))[0]?.id ?? '',
					from: ['sending'],
					to: 'sending',
					patch: { leaseUntil: now + 1 },
				});
				await recover({ store, clock, journal: memoryJournal() });
				release();
			}
			await bothAreThere;
		};
		await sendAll({
			'bob@example.com': { result: accepted, during: meet },
			'ann@example.net': { result: accepted, during: meet },
		});

		expect(await store.sends.countAttempts({})).toMatchObject({ sent: 2, in_doubt: 0 });
		expect([await used(), await settlements()]).toEqual([
			[2, 0],
			['sent', 'sent'],
		]);
		const [given, kept] = await Promise.all(
			['ann@example.net', 'bob@example.com'].map(
				async (address) => (await store.sends.findByRecipient(address, 0))[0]?.resolution,
			),
		);
		expect([given, kept]).toEqual(['confirmed_sent', null]);
	});
});
