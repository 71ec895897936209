import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { ConfigurationError } from '../../../lib/mail/errors';
import { decide } from '../../../lib/policy/decide';
import type { MailboxChoice, MailboxSource } from '../../../lib/sending/mailbox-source';
import { singleMailbox } from '../../../lib/sending/mailbox-source';
import type { OutgoingMail, SubmissionResult, Submitter } from '../../../lib/sending/ports';
import { putBack } from '../../../lib/sending/put-back';
import { recover } from '../../../lib/sending/recover';
import type { DueRun } from '../../../lib/sending/send-due';
import { sendDue } from '../../../lib/sending/send-due';
import { createOutreachSender } from '../../../lib/sending/send-outreach';
import type { SendRequest } from '../../../lib/sending/send-request';
import type { SendingMailbox } from '../../../lib/sending/sending-mailbox';
import type { LeadStatus } from '../../../lib/store/lead-book';
import type { OutreachStore } from '../../../lib/store/store';
import { policyInput } from '../../support/policy-sample';
import { keyHashesOf, sendRequest } from '../../support/send-request-sample';
import { memoryJournal, senderPorts } from '../../support/sender-under-test';
import { accepted, refused, refusedAtSignIn } from '../../support/submission-results';
import { suppress } from '../../support/store-samples';
import { sendingMailbox, withoutMailbox } from '../../support/sending-mailbox-sample';

const START = Date.parse('2026-11-25T10:00:00Z');
const HOUR_MS = 3_600_000;
const clock = { now: () => now };
let now: number;
let store: OutreachStore;
let delivered: string[];
let answer: SubmissionResult;
let submitted: OutgoingMail | undefined;
/** What happens once the mail is reserved. */
let onSubmit: (() => Promise<unknown>) | undefined;
/** What happens once the store has let it go. */
let onPermission: (() => Promise<void>) | undefined;
beforeEach(async () => {
	now = START;
	store = await openMemoryStore({ clock });
	delivered = [];
	onSubmit = undefined;
	onPermission = undefined;
	answer = refused('450 4.7.1 Greylisted');
});
afterEach(async () => await store.close());

const submitter: Submitter = {
	compose: async () => await Promise.resolve(new Uint8Array()),
	submit: async (mail, { mayProceed }) => {
		submitted = mail;
		await onSubmit?.();
		if (!(await mayProceed())) return { kind: 'not_sent', cause: 'refused_by_us', detail: '' };
		await onPermission?.();
		if (answer.kind === 'accepted') delivered.push(mail.envelopeTo);

		return answer;
	},
};
const senderOver = (source: MailboxSource = singleMailbox(sendingMailbox(submitter))) =>
	createOutreachSender(senderPorts(store, { source, clock }));

/** Sends with greylisting in the way, and lets the hour pass after which the mail is due. */
async function defer(
	recipient: string,
	change: Partial<SendRequest> = {},
	source?: MailboxSource,
): Promise<string> {
	answer = refused('450 4.7.1 Greylisted');
	const first = await senderOver(source).send(sendRequest(recipient, change));
	expect(first).toMatchObject({ outcome: 'deferred', state: 'deferred' });
	now += HOUR_MS;
	answer = accepted;

	return first.attemptId ?? '';
}

interface Due extends Partial<Pick<DueRun, 'from' | 'limit'>> {
	readonly source?: MailboxSource;
}

async function runDue(change: Due = {}) {
	const { profile, provenance } = sendRequest('');
	const results = await sendDue({
		store,
		sender: senderOver(change.source),
		now,
		limit: change.limit ?? 50,
		from: change.from,
		today: { profile, provenance, dryRun: false },
	});

	return results.map(({ outcome, error }) => ({
		...outcome,
		...(error === undefined ? {} : { error }),
		reasons: outcome?.decision?.reasons.map(({ code }) => code),
	}));
}

const noMailbox = (choice: Partial<MailboxChoice> = {}) => withoutMailbox(submitter, choice);
const brokenMailbox: MailboxSource = {
	...singleMailbox(sendingMailbox(submitter)),
	choose: async () => await Promise.reject(new ConfigurationError('Its settings are wrong')),
};
const optOut = async () => await suppress(store, 'unsubscribe');
const campaignOptOut = async () =>
	await suppress(store, 'not_interested', { scope: 'campaign', campaignId: 'spring' });
/** A full mailbox, or a domain that takes no mail: the entry ends by itself. */
const rest = async (scope: 'address' | 'domain') => {
	const expiresAt = now + 90 * 24 * HOUR_MS;
	await suppress(store, 'hard_bounce', scope === 'domain' ? { scope, subject: 'example.com', expiresAt } : { expiresAt });
}; // prettier-ignore

const stateOf = async (attemptId: string) => await store.sends.getAttempt(attemptId);
const setCampaign = async (status: 'active' | 'paused' | 'finished') =>
	await store.campaigns.upsert({ id: 'spring', name: 'Spring', status });
const setLead = async (status: LeadStatus) => {
	const lead = await store.leads.upsert({ address: 'bob@example.com', campaignId: 'spring' });
	await store.leads.changeStatus(lead.id, status, {});
};

describe('a deferred mail that is due', () => {
	it('leaves as it was meant, under the same Message-ID, and is counted once', async () => {
		const before = { inReplyTo: '<first@example.org>', references: ['<first@example.org>'] };
		const attemptId = await defer('bob@example.com', { thread: { ...before, follow: false } });
		const { messageId, text, html } = submitted ?? {};

		expect(await runDue()).toMatchObject([{ outcome: 'sent', attemptId, messageId, tryCount: 2 }]);
		expect(submitted).toMatchObject({ ...before, text, html });
		expect(delivered).toEqual(['bob@example.com']);
		expect(await runDue()).toEqual([]);
	});

	it('is the same message for the reader and the store when another mailbox sends it', async () => {
		const attemptId = await defer('bob@example.com');
		const { messageId } = (await stateOf(attemptId)) ?? {};
		const other = { id: 'mailbox-2', address: 'eve@example.net', domain: 'example.net' };
		const source = singleMailbox(sendingMailbox(submitter, other));

		expect(await runDue({ source })).toMatchObject([{ outcome: 'sent', messageId }]);
		expect(submitted).toMatchObject({ from: { address: 'eve@example.net' }, messageId });
		expect(await stateOf(attemptId)).toMatchObject({
			mailboxId: 'mailbox-2',
			sender: 'eve@example.net',
			messageId,
		});
	});

	it('of one account are its own, whichever of its addresses they were written in the name of', async () => {
		const mailbox = sendingMailbox(submitter, { allowedFrom: ['sales@example.org'] });
		const source = singleMailbox(mailbox);
		await defer('bob@example.com', { fromAddress: 'sales@example.org' }, source);
		const other = { mailboxId: 'credential:eve@example.net', address: 'eve@example.net' };
		expect(await runDue({ source, from: other })).toEqual([]);

		const from = { mailboxId: mailbox.id, address: mailbox.address };
		expect(await runDue({ source, from })).toMatchObject([{ outcome: 'sent' }]);
		expect(submitted).toMatchObject({ from: { address: 'sales@example.org' } });
	});

	it.each<[string, () => Promise<unknown>, string]>([
		['the person opted out meanwhile', optOut, 'suppressed_address'],
		['its campaign may write to the person no more', campaignOptOut, 'suppressed_campaign'],
		['the address rests for months', async () => await rest('address'), 'suppressed_address'],
		['the domain rests for months', async () => await rest('domain'), 'suppressed_domain'],
		['the lead has answered meanwhile', async () => await setLead('replied'), 'lead_replied'],
		[
			'the lead has unsubscribed meanwhile',
			async () => await setLead('unsubscribed'),
			'lead_unsubscribed',
		],
		['its campaign is finished', async () => await setCampaign('finished'), 'campaign_paused'],
	])('is given up when %s, and holds no key any more', async (_, change, code) => {
		const attemptId = await defer('bob@example.com');
		await change();

		expect(await runDue()).toMatchObject([
			{ outcome: 'blocked', state: 'cancelled', attemptId, reasons: [code] },
		]);
		expect(delivered).toEqual([]);
		await expect(stateOf(attemptId)).resolves.toMatchObject({ state: 'cancelled' });
		expect(await runDue()).toEqual([]);
		const [newest] = await store.audit.list({ limit: 1 });
		expect(newest).toMatchObject({ action: 'send.cancel', attemptId, decision: 'cancelled' });
		await expect(store.audit.verifyChains()).resolves.toMatchObject({ intact: true });
		const held = await store.sends.findKeys(keyHashesOf('bob@example.com', now), now);
		expect(held.filter(({ state }) => state !== 'released')).toEqual([]);
	});

	it('waits for the moment at which a cap begins anew', async () => {
		const attemptId = await defer('bob@example.com');
		const full = sendingMailbox(submitter, { dailyCap: 0 });
		const tomorrow = Date.parse('2026-11-26T00:00:00Z');

		expect(await runDue({ source: singleMailbox(full) })).toMatchObject([
			{ outcome: 'blocked', state: 'deferred', reasons: ['mailbox_cap'], nextAttemptAt: tomorrow },
		]);
		expect(await runDue()).toEqual([]);
		now = tomorrow;
		expect(await runDue()).toMatchObject([{ outcome: 'sent', attemptId }]);
	});

	it('waits while its campaign is paused, and goes on with it', async () => {
		const attemptId = await defer('bob@example.com');
		await setCampaign('paused');

		expect(await runDue()).toMatchObject([{ state: 'deferred', reasons: ['campaign_paused'] }]);
		await setCampaign('active');
		expect(await runDue()).toMatchObject([{ outcome: 'sent', attemptId }]);
	});

	it('hears also without a free mailbox that the person opted out', async () => {
		await defer('bob@example.com');
		await optOut();

		expect(await runDue({ source: noMailbox() })).toMatchObject([
			{ outcome: 'blocked', state: 'cancelled', reasons: ['suppressed_address', 'no_mailbox_available'] },
		]);
	}); // prettier-ignore

	it('goes to the end of the line when it has to wait, so that it keeps nobody else waiting', async () => {
		for (const name of ['bob', 'eve', 'kim']) {
			answer = refused('450 4.7.1 Greylisted');
			now = START;
			await defer(`${name}@${name}.example`);
		}
		const asked = [];
		for (let run = 0; run < 3; run += 1) {
			now += 1_000;
			const [result] = await runDue({ source: noMailbox(), limit: 1 });
			asked.push(result?.attemptId);
		}

		expect(new Set(asked).size).toBe(3);
	});

	it('keeps nobody waiting when its own mailbox cannot be used', async () => {
		const attemptId = await defer('bob@bob.example');
		answer = refused('450 4.7.1 Greylisted');
		await defer('eve@eve.example');
		const usable = singleMailbox(sendingMailbox(submitter));
		let isFirst = true;
		const source: MailboxSource = {
			...usable,
			choose: async (question) => {
				if (!isFirst) return await usable.choose(question);
				isFirst = false;
				throw new ConfigurationError('The mailbox "ada@example.org" of the pool could not be used');
			},
		};

		expect(await runDue({ source })).toMatchObject([
			{ error: { message: expect.stringMatching(/could not be used/) as string } },
			{ outcome: 'sent' },
		]);
		expect(delivered).toEqual(['eve@eve.example']);
		await expect(stateOf(attemptId)).resolves.toMatchObject({
			state: 'deferred',
			nextAttemptAt: now,
		});
	});

	it('keeps nobody waiting when its attachments are not at hand', async () => {
		const attachments = [
			{ fileName: 'a.txt', contentType: 'text/plain', content: new Uint8Array(1) },
		];
		const { content } = sendRequest('');
		await defer('bob@bob.example', { content: { ...content, attachments } });
		answer = refused('450 4.7.1 Greylisted');
		await defer('eve@eve.example');

		expect(await runDue({ limit: 1 })).toMatchObject([{ outcome: 'sent' }]);
		expect(delivered).toEqual(['eve@eve.example']);
	});

	it('stays in line when its worker died before it left', async () => {
		const attemptId = await defer('bob@example.com');
		const moved = { attemptId, from: ['deferred'], to: 'reserved' } as const;
		await store.sends.transition({ ...moved, patch: { tryCount: 2, leaseUntil: now } });
		now += 1;
		const recovered = await recover({ store, clock, journal: memoryJournal() });

		expect(recovered).toMatchObject({ released: 1 });
		expect(await store.audit.list({ limit: 1 })).toMatchObject([
			{ action: 'send.reap', decision: 'deferred', attemptId },
		]);
		expect(await runDue()).toMatchObject([{ outcome: 'sent', attemptId }]);
	});

	it('is sent once by schedules that overlap', async () => {
		const attemptId = await defer('bob@example.com');
		const runs = await Promise.all([runDue(), runDue(), runDue()]);

		expect(delivered).toEqual(['bob@example.com']);
		expect(runs.flat().filter(({ outcome }) => outcome === 'sent')).toHaveLength(1);
		await expect(stateOf(attemptId)).resolves.toMatchObject({ state: 'sent', tryCount: 2 });
	});

	it.each<[string, SubmissionResult, Partial<SendingMailbox>]>([
		['the run was cancelled', { kind: 'not_sent', cause: 'cancelled', detail: '' }, {}],
		['its mailbox could not sign in', refusedAtSignIn, { inPool: true }],
	])('stays in line when it did not leave because %s', async (_, failure, change) => {
		const attemptId = await defer('bob@example.com');
		answer = failure;

		expect(
			await runDue({ source: singleMailbox(sendingMailbox(submitter, change)) }),
		).toMatchObject([{ outcome: 'deferred', state: 'deferred', attemptId }]);
		// Once, by the greylisting.
		expect(await store.mailboxes.readResults({ mailboxId: 'mailbox-1', sinceDay: '2026-11-25' }))
			.toMatchObject([{ deferred: 1 }]); // prettier-ignore
		answer = accepted;
		expect(await runDue()).toMatchObject([{ outcome: 'sent', attemptId }]);
		expect(delivered).toEqual(['bob@example.com']);
	});

	it('stays in line when the credential could not sign in, which fails the run', async () => {
		const attemptId = await defer('bob@example.com');
		answer = refusedAtSignIn;
		await expect(runDue()).rejects.toThrow(/sign in/);

		answer = accepted;
		expect(await runDue()).toMatchObject([{ outcome: 'sent', attemptId }]);
	});

	it('is left to the worker that took over, also while that one is still at it', async () => {
		const attemptId = await defer('bob@example.com');
		let goOn = (): void => undefined;
		const slowIsDone = new Promise<void>((resolve) => (goOn = resolve));
		let second: ReturnType<typeof runDue> | undefined;
		onSubmit = async () => {
			onSubmit = undefined;
			now += HOUR_MS;
			await recover({ store, clock, journal: memoryJournal() });
			const isUnderWay = new Promise<void>((resolve) => {
				onPermission = async () => {
					onPermission = undefined;
					resolve();
					await slowIsDone;
				};
			});
			second = runDue();
			await isUnderWay;
		};
		expect(await runDue()).toMatchObject([{ outcome: 'deferred', attemptId }]);
		goOn();

		expect(await second).toMatchObject([{ outcome: 'sent', attemptId }]);
		await expect(stateOf(attemptId)).resolves.toMatchObject({ state: 'sent' });
		now += HOUR_MS;
		expect(await runDue()).toEqual([]);
		expect(delivered).toEqual(['bob@example.com']);
	});

	it('gets nothing when the person opts out at the last moment, and is not asked for again', async () => {
		await defer('bob@example.com');
		onSubmit = optOut;

		expect(await runDue()).toMatchObject([
			{ outcome: 'blocked', state: 'released', reason: expect.stringMatching(/suppress/i) as string },
		]); // prettier-ignore
		expect(delivered).toEqual([]);
		expect(await runDue()).toEqual([]);
	});

	it('is not given up by the worker that came second, when the first one had to defer it again', async () => {
		const attemptId = await defer('bob@example.com');
		const attempt = await stateOf(attemptId);
		const { policy, profile } = sendRequest('bob@example.com');
		const facts = policyInput({ facts: { heldKeys: [{ kind: 'step', hash: '', expiresAt: null, state: 'claimed', attemptId }] } }).facts;
		const decision = decide({ request: { ...policy, sender: 'ada@example.org', subject: 'Hello' }, facts, profile, now });
		expect(decision.reasons.map(({ code }) => code)).toEqual(['duplicate_step']);
		if (attempt) await putBack(store, attempt, { decision, now });

		await expect(stateOf(attemptId)).resolves.toEqual(attempt);
	}); // prettier-ignore

	it.each([
		['with a mailbox', () => senderOver()],
		['without one', () => senderOver(noMailbox())],
		['with one that cannot be used', () => senderOver(brokenMailbox)],
	])('changes nothing when it is only tried out, %s', async (_, sender) => {
		const attemptId = await defer('bob@example.com');
		await optOut();
		const { profile, provenance } = sendRequest('');
		const today = { profile, provenance, dryRun: true };
		const before = await stateOf(attemptId);
		await sendDue({ store, sender: sender(), now, limit: 5, from: undefined, today });

		expect(before).toMatchObject({ state: 'deferred' });
		await expect(stateOf(attemptId)).resolves.toEqual(before);
		expect((await store.audit.list({ limit: 1 }))[0]?.action).not.toBe('send.blocked');
	});
});

describe('the same mail asked for again, while no mailbox is free', () => {
	it('is told what became of it, as a repeat of the same run would be anywhere', async () => {
		answer = accepted;
		const request = sendRequest('bob@example.com', {
			provenance: { workflowId: 'workflow-1', executionId: 'one', nodeVersion: '1' },
		});
		const first = await senderOver().send(request);
		const again = await senderOver(noMailbox()).send(request);

		expect(again).toMatchObject({
			outcome: 'sent',
			previouslySent: true,
			attemptId: first.attemptId,
		});
		expect(delivered).toHaveLength(1);
	});

	it('is blocked as a duplicate by another run', async () => {
		answer = accepted;
		await senderOver().send(sendRequest('bob@example.com'));

		await expect(
			senderOver(noMailbox()).send(sendRequest('bob@example.com')),
		).resolves.toMatchObject({
			outcome: 'blocked',
			decision: { reason: expect.stringMatching(/already sent/) as string },
		});
	});

	it('is written down with the reason, when it only waits for a mailbox', async () => {
		const waiting = await senderOver(noMailbox()).send(sendRequest('bob@example.com'));
		const [row] = await store.audit.list({ limit: 1 });

		expect(waiting).toMatchObject({ outcome: 'deferred', auditId: row?.id });
		expect(row).toMatchObject({ action: 'send.blocked', reason: 'No mailbox is free now' });
	});
});

describe('a mail in doubt', () => {
	const resolveNotSent = async (attemptId: string) =>
		await store.sends.transition({
			attemptId,
			from: ['in_doubt'],
			to: 'deferred',
			patch: { resolution: 'not_sent', nextAttemptAt: now, settledAt: null },
		});

	it('leaves with "Send Due", under the same Message-ID, once a person has said that it did not', async () => {
		answer = { kind: 'in_doubt', detail: 'The connection broke' };
		const first = await senderOver().send(sendRequest('bob@example.com'));
		answer = accepted;
		expect(await runDue()).toEqual([]);
		await resolveNotSent(first.attemptId ?? '');

		expect(await runDue()).toMatchObject([
			{ outcome: 'sent', attemptId: first.attemptId, messageId: first.messageId, tryCount: 2 },
		]);
		expect(await stateOf(first.attemptId ?? '')).toMatchObject({ state: 'sent', resolution: null });
		expect(delivered).toEqual(['bob@example.com']);
	});
});
