import { readRest } from '../../../lib/store/sender-rest';
import { reclassify } from '../../../lib/replies/reclassify';
import type { EffectToggles } from '../../../lib/replies/suppression-proposal';
import type { NewAttempt } from '../../../lib/store/send-ledger';
import { countMails } from '../../support/mailbox-results';
import {
	DESK_NOW,
	OUR_MAILBOX,
	feedbackReport,
	openReplyDesk,
	type ReplyDesk,
} from '../../support/reply-desk';

const ADA = 'ada@example.com';
let desk: ReplyDesk;

beforeEach(async () => (desk = await openReplyDesk()));
afterEach(async () => await desk.store.close());

const suppression = async (address = ADA) => await desk.store.suppressions.find({ address });

async function answer(text: string, toggles: Partial<EffectToggles> = {}, headers = '') {
	const { messageId } = await desk.mailed(ADA);

	return await desk.receive({ text, toggles, headers: `In-Reply-To: ${messageId}\n${headers}` });
}

describe('each effect can be switched off', () => {
	test('Suppress Opt-Outs', async () => {
		await answer('Please remove me from your list.', { suppressOptOuts: false });
		expect(await suppression()).toBeUndefined();
		expect(await desk.lead(ADA)).toMatchObject({ status: 'unsubscribed' });
	});

	test('Suppress Not Interested', async () => {
		await answer('We are not interested.', { suppressNotInterested: false });
		expect(await suppression()).toBeUndefined();
		expect(await desk.lead(ADA)).toMatchObject({ status: 'lost' });
	});

	test('Update Leads', async () => {
		await answer('We are not interested.', { updateLeads: false });
		expect(await suppression()).toMatchObject({ reason: 'not_interested' });
		expect(await desk.lead(ADA)).toMatchObject({ status: 'contacted', stoppedReason: null });
	});

	test('Reschedule After Out of Office', async () => {
		const headers = 'Auto-Submitted: auto-replied\nDate: Mon, 05 Oct 2026 10:00:00 +0000\n';
		const text = 'I am out of office and back on 16 October 2026.';
		await answer(text, { rescheduleOutOfOffice: false }, headers);
		expect(await desk.lead(ADA)).toMatchObject({ notBefore: null });
	});

	test('Suppress Hard Bounces', async () => {
		const { recipient, messageId } = await desk.mailed(ADA);
		await desk.receive({
			raw: `From: MAILER-DAEMON@mail.example.org\nSubject: failure\nX-Failed-Recipients: ${recipient}\n\n${recipient}\n550 5.1.1 User unknown\n\n------ This is a copy of the message ------\n\nMessage-ID: ${messageId}\nTo: ${recipient}\n`,
			toggles: { suppressHardBounces: false },
		});
		expect(await suppression()).toBeUndefined();
		expect(await desk.lead(ADA)).toMatchObject({ status: 'bounced' });
	});
});

test('Mautic #8124: event, suppression, lead and audit are one transaction', async () => {
	const { messageId } = await desk.mailed(ADA);
	const opened = desk.store.transaction;
	// The power goes after the last write, before the commit.
	const broken = {
		...desk.store,
		transaction: async <T>(work: Parameters<typeof opened<T>>[0]) =>
			await opened(async (slices) => {
				await work(slices);
				throw new Error('power cut');
			}),
	};
	const { store } = desk;
	Object.assign(desk.store, { transaction: broken.transaction });
	const mail = {
		text: 'Please remove me from your list.',
		key: 'one',
		headers: `In-Reply-To: ${messageId}\n`,
	};
	await expect(desk.receive(mail)).rejects.toThrow('power cut');
	Object.assign(store, { transaction: opened });
	expect(await suppression()).toBeUndefined();
	expect(await desk.lead(ADA)).toMatchObject({ status: 'contacted' });
	expect(await store.replies.list({ limit: 5 })).toEqual([]);

	await desk.receive(mail);
	await desk.receive(mail);
	expect(await suppression()).toMatchObject({ reason: 'unsubscribe' });
	expect(await desk.lead(ADA)).toMatchObject({ status: 'unsubscribed' });
	expect(await store.replies.list({ limit: 5 })).toHaveLength(1);
});

test('S0-34, A-17: a hard bounce stops this address, not its colleagues', async () => {
	const attempt = await desk.mailed('ada@acme.example');
	await desk.mailed('ben@acme.example');
	await desk.bounced(attempt, '5.1.1', 'smtp; 550 5.1.1 User unknown');
	expect(await suppression('ada@acme.example')).toMatchObject({ reason: 'hard_bounce' });
	expect(await desk.lead('ada@acme.example')).toMatchObject({ status: 'bounced' });
	expect(await suppression('ben@acme.example')).toBeUndefined();
	expect(await desk.lead('ben@acme.example')).toMatchObject({ status: 'contacted' });
});

test('a bounce that names another address of the same domain suppresses neither', async () => {
	const { messageId } = await desk.mailed('ada@acme.example');
	await desk.mailed('ben@acme.example');
	const { report } = await desk.bounced(
		{ ...(await desk.mailed('ada@acme.example')), recipient: 'ben@acme.example', messageId },
		'5.1.1',
		'smtp; 550 5.1.1 User unknown',
	);
	expect(report).toMatchObject({ matched: true, needsReview: true });
	expect(await suppression('ada@acme.example')).toBeUndefined();
	expect(await suppression('ben@acme.example')).toBeUndefined();
});

test('a forged bounce for a mail we never sent suppresses nobody', async () => {
	const attempt = await desk.mailed(ADA);
	const { report } = await desk.bounced(
		{ ...attempt, messageId: '<never-sent@example.org>' },
		'5.1.1',
		'smtp; 550 5.1.1 User unknown',
	);
	const actions = report.actions as ReadonlyArray<{ readonly done: boolean }>;
	expect(actions.map(({ done }) => done)).not.toContain(true);
	expect(actions.length).toBeGreaterThan(0);
	expect(await suppression()).toBeUndefined();
});

describe('a mail in doubt (sending-and-policy 1)', () => {
	const doubtful = async () => await desk.mailed(ADA, { state: 'in_doubt' });
	const stateOf = async ({ id }: { readonly id: string }) => await desk.store.sends.getAttempt(id);
	const proven = { state: 'sent', resolution: 'confirmed_sent' };

	test('was sent when somebody answers it', async () => {
		const attempt = await doubtful();
		await desk.receive({ text: 'Yes', headers: `In-Reply-To: ${attempt.messageId}\n` });

		expect(await stateOf(attempt)).toMatchObject(proven);
		const [row] = await desk.store.audit.list({ limit: 1 });
		expect(row?.details).toMatchObject({ endsDoubt: true });
	});

	test('was sent when it bounces', async () => {
		const attempt = await desk.mailed(ADA, { state: 'in_doubt', mailboxId: 'm1' });
		await desk.bounced(attempt, '5.1.1', '550 5.1.1 User unknown');

		expect(await stateOf(attempt)).toMatchObject(proven);
		expect(await suppression()).toMatchObject({ reason: 'hard_bounce' });
		const results = await desk.store.mailboxes.sumResultsOf({ ids: ['m1'], sinceDay: '' });
		expect(results.get('m1')).toMatchObject({ sent: 1, bounced: 1 });
	});

	test.each([
		['an answer', 'Sounds great, please call me', 'replied'],
		['an opt-out', 'Please remove me from your list.', 'unsubscribed'],
	])('%s ends the sequence of a lead that the store has not met yet', async (_, text, status) => {
		const { messageId } = await desk.sentOnly(ADA, { state: 'in_doubt', mailboxId: 'm1' });
		await desk.receive({ text, headers: `In-Reply-To: ${messageId}\n` });

		expect(await desk.lead(ADA)).toMatchObject({ status, step: 1, nextStepAt: null });
	});

	test.each(['deferred', 'released'] as const)(
		'was sent, whatever was said of it, when it is answered (%s)',
		async (state) => {
			const nextAttemptAt = state === 'deferred' ? DESK_NOW : null;
			const attempt = await desk.mailed(ADA, { state, nextAttemptAt });
			const headers = `In-Reply-To: ${attempt.messageId}\nAuto-Submitted: auto-replied\n`;
			await desk.receive({ text: 'I am on holiday.', headers });

			expect(await stateOf(attempt)).toMatchObject({ ...proven, nextAttemptAt: null });
			expect(await desk.store.sends.findDue(DESK_NOW, 10)).toEqual([]);
		},
	);

	test('taken back, the answer leaves the lead contacted: the mail did leave', async () => {
		const { messageId } = await desk.sentOnly(ADA, { state: 'in_doubt', mailboxId: 'm1' });
		const headers = `In-Reply-To: ${messageId}\n`;
		const [event] = await desk.receive({ text: 'Sounds great, please call me', headers });
		const eventId = String(event?.report.eventId);
		await reclassify(desk.store, {
			eventId,
			toClass: null,
			actor: 'anna',
			note: '',
			now: DESK_NOW,
		});

		expect(await desk.lead(ADA)).toMatchObject({
			status: 'contacted',
			step: 1,
			stoppedReason: null,
		});
	});

	test('stays in doubt when the same person writes something else', async () => {
		const attempt = await doubtful();
		await desk.receive({ text: 'By the way', subject: 'Something else' });

		expect(await stateOf(attempt)).toMatchObject({ state: 'in_doubt' });
	});
});

describe('a report that comes back says something of the mailbox (S3-21, S3-22)', () => {
	const before = { sent: 94, refused: 5, bounced: 5 };
	const day = '2026-10-04';
	const bounceFrom = async (mailboxId: string, status = '5.1.1', more: Partial<NewAttempt> = {}) =>
		await desk.bounced(
			await desk.mailed(ADA, { mailboxId, ...more }),
			status,
			`smtp; 550 ${status} ${status === '5.2.2' ? 'Mailbox full' : 'User unknown'}`,
		);
	const inPool = async () => {
		const { id } = await desk.store.mailboxes.upsert({ address: OUR_MAILBOX });
		await countMails(desk.store, id, { ...before, sent: before.sent + 1 }, { day });

		return id;
	};

	test('a bounce too many pauses the mailbox at once, and the event says so', async () => {
		const id = await inPool();
		const { report } = await bounceFrom(id);

		expect(await desk.store.mailboxes.get(id)).toMatchObject({
			status: 'paused',
			statusReason: '6 of 100 mails bounced in 30 days',
		});
		expect(report.actions).toContainEqual(
			expect.objectContaining({ kind: 'count_result', outcome: 'bounced', stopped: OUR_MAILBOX }),
		);
	});

	test('a mail counts once, however often it is reported or answered', async () => {
		const { id } = await desk.store.mailboxes.upsert({ address: OUR_MAILBOX });
		const attempt = await desk.mailed(ADA, { mailboxId: id });
		const headers = `In-Reply-To: ${attempt.messageId}\n`;
		for (const status of ['5.1.1', '5.1.10'])
			await desk.bounced(attempt, status, `smtp; 550 ${status} User unknown`);
		for (const key of ['one', 'two']) {
			await desk.bounced(
				attempt,
				'5.7.1',
				'smtp; 550 5.7.1 Message rejected as spam by our filter',
			);
			await desk.receive({ raw: feedbackReport(attempt), key });
			await desk.receive({ text: `Please call me, ${key}.`, headers });
		}
		const results = await desk.store.mailboxes.sumResultsOf({ ids: [id], sinceDay: day });

		expect(results.get(id)).toMatchObject({ bounced: 1, blocked: 1, complained: 1, replied: 1 });
	});

	test('nor again what was refused in the dialogue already', async () => {
		const { id } = await desk.store.mailboxes.upsert({ address: OUR_MAILBOX });
		await bounceFrom(id, '5.1.1', { state: 'rejected', replyClass: 'address_dead' });
		const results = await desk.store.mailboxes.sumResultsOf({ ids: [id], sinceDay: day });

		expect(results.get(id)?.bounced ?? 0).toBe(0);
		expect(await suppression()).toMatchObject({ reason: 'hard_bounce' });
	});

	test('a mailbox of somebody that is full does not, nor counts as a bounce', async () => {
		const id = await inPool();
		await bounceFrom(id, '5.2.2');
		const results = await desk.store.mailboxes.sumResultsOf({ ids: [id], sinceDay: day });

		expect(results.get(id)).toMatchObject({ bounced: before.bounced });
		expect(await desk.store.mailboxes.get(id)).toMatchObject({ status: 'active' });
	});

	test('is judged by the limits of the profile that let the mail go, as they are now', async () => {
		const id = await inPool();
		await bounceFrom(id, '5.1.1', { policyProfile: 'seed_thresholds' });
		expect(await desk.store.mailboxes.get(id)).toMatchObject({ status: 'active' });

		const rules = { senderHealth: { minSends: 20, bounceWarnRate: 0.01, bouncePauseRate: 0.02 } };
		await desk.store.profiles.save({ name: 'ours', rules, actor: 'anna' }, 1);
		await desk.store.profiles.activate('ours', 1);
		await bounceFrom(id, '5.1.1', { policyProfile: 'ours' });
		expect(await desk.store.mailboxes.get(id)).toMatchObject({ status: 'paused' });
	});

	test('and by the default when nobody knows that profile any more', async () => {
		const id = await inPool();
		await bounceFrom(id, '5.1.1', { policyProfile: null });

		expect(await desk.store.mailboxes.get(id)).toMatchObject({ status: 'paused' });
	});

	test('an account from a credential rests for a day, after bounces as after a complaint', async () => {
		const account = `credential:${OUR_MAILBOX}`;
		await countMails(desk.store, account, { ...before, sent: 95 }, { day });
		await bounceFrom(account);
		expect(await readRest(desk.store, account, DESK_NOW)).toMatchObject({
			until: DESK_NOW + 86_400_000,
		});

		const complained = await desk.mailed('eve@example.com', { mailboxId: 'credential:other' });
		await desk.receive({ raw: feedbackReport(complained) });
		expect(await readRest(desk.store, 'credential:other', DESK_NOW)).toMatchObject({
			until: DESK_NOW + 86_400_000,
		});
	});

	test('a complaint pauses the mailbox, and a person has to look', async () => {
		const { id } = await desk.store.mailboxes.upsert({ address: OUR_MAILBOX });
		await desk.receive({ raw: feedbackReport(await desk.mailed(ADA, { mailboxId: id })) });

		expect(await desk.store.mailboxes.get(id)).toMatchObject({
			status: 'paused',
			reviewRequired: true,
		});
	});

	test('a complaint is an alarm, also where the mailbox is to run on', async () => {
		const { id } = await desk.store.mailboxes.upsert({ address: OUR_MAILBOX });
		const raw = feedbackReport(await desk.mailed(ADA, { mailboxId: id }));
		await desk.receive({ raw, toggles: { pauseOnComplaint: false } });

		expect(await desk.store.mailboxes.get(id)).toMatchObject({ status: 'active' });
		expect(await desk.store.alerts.listEvents({ limit: 5 })).toMatchObject([
			{ kind: 'complaint', severity: 'critical', subject: OUR_MAILBOX },
		]);
	});

	test('a complaint leaves a mailbox that was switched off as it is', async () => {
		const { id } = await desk.store.mailboxes.upsert({ address: OUR_MAILBOX });
		await desk.store.mailboxes.setStatus(id, 'disabled', 'left the company');
		await desk.receive({ raw: feedbackReport(await desk.mailed(ADA, { mailboxId: id })) });

		expect(await desk.store.mailboxes.get(id)).toMatchObject({
			...{ status: 'disabled', statusReason: 'left the company', reviewRequired: true },
		});
	});
});

test('trouble of ours is an alarm, never the lead', async () => {
	const attempt = await desk.mailed(ADA);
	await desk.bounced(attempt, '5.7.1', 'smtp; 550 5.7.1 Message rejected as spam by our filter');
	expect(await suppression()).toBeUndefined();
	expect(await desk.lead(ADA)).toMatchObject({ status: 'contacted' });
	expect(await desk.store.alerts.listEvents({ limit: 5 })).toEqual([
		expect.objectContaining({ kind: 'sender_trouble' }),
	]);
});

test('a full mailbox rests for 90 days after three bounces on two days', async () => {
	const attempt = await desk.mailed(ADA);
	const full = async (day: number) =>
		await desk.receive({
			raw: `From: MAILER-DAEMON@mail.example.org\nSubject: failure\nX-Failed-Recipients: ${ADA}\n\n${ADA}\n552 5.2.2 Mailbox full\n\n------ This is a copy of the message ------\n\nMessage-ID: ${attempt.messageId}\nTo: ${ADA}\n`,
			now: Date.UTC(2026, 9, day, 12),
		});
	await full(5);
	await full(5);
	expect(await suppression()).toBeUndefined();
	await full(6);
	expect(await desk.store.suppressions.get({ scope: 'address', subject: ADA })).toMatchObject({
		reason: 'hard_bounce',
		expiresAt: Date.UTC(2026, 9, 6, 12) + 90 * 86_400_000,
	});
});

test.each([
	['on another day', DESK_NOW - 3 * 86_400_000, true],
	['on the same day', DESK_NOW - 3_600_000, false],
	['months ago', DESK_NOW - 40 * 86_400_000, false],
])('refusals in the dialogue %s count with the reports', async (_, createdAt, isSuppressed) => {
	const refused = { state: 'rejected', replyClass: 'mailbox_full', createdAt } as const;
	await desk.sentOnly(ADA, refused);
	const attempt = await desk.mailed(ADA);
	const full = ['5.2.2', 'smtp; 552 5.2.2 Mailbox full'] as const;
	await desk.bounced(attempt, ...full);
	expect(await desk.store.suppressions.count()).toBe(0);
	await desk.bounced(attempt, ...full);

	expect(await desk.store.suppressions.get({ scope: 'address', subject: ADA })).toEqual(
		isSuppressed ? expect.objectContaining({ expiresAt: DESK_NOW + 90 * 86_400_000 }) : undefined,
	);
});

describe('ALwrity: quoted words and substrings decide nothing', () => {
	test('a yes above our unsubscribe footer is a yes', async () => {
		const [event] = await answer(
			'Sounds great, please send me more.\n\nOn Mon, 5 Oct 2026, Sales <sales@example.org> wrote:\n> Not interested? Unsubscribe here or reply STOP.',
		);
		expect(event?.report).toMatchObject({ class: 'interested' });
		expect(await suppression()).toBeUndefined();
	});

	test.each([
		'I spoke with her yesterday about that.',
		'How do you measure it?',
		'We met at the bus stop.',
	])('%s', async (text) => {
		const [event] = await answer(text);
		expect(['unsubscribe', 'not_interested', 'interested']).not.toContain(event?.report.class);
		expect(await suppression()).toBeUndefined();
	});
});

describe('A-16: HTML-only mail, old charsets and encoded subjects are read', () => {
	test.each([
		[
			'HTML only',
			'Content-Type: text/html; charset=utf-8\n',
			Buffer.from('<div>We are <b>not</b> interested.</div>'),
		],
		[
			'windows-1251',
			'Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: 8bit\n',
			// "Не интересно."
			Buffer.from('cde520e8edf2e5f0e5f1edee2e', 'hex'),
		],
	])('%s', async (_name, type, body) => {
		const { messageId } = await desk.mailed(ADA);
		const head = `From: ${ADA}\nTo: sales@example.org\nSubject: Re: Hello\nMessage-ID: <x@example.com>\nIn-Reply-To: ${messageId}\nMIME-Version: 1.0\n${type}\n`;
		const [event] = await desk.receive({ raw: Buffer.concat([Buffer.from(head), body]) });
		expect(event?.report).toMatchObject({ class: 'not_interested' });
	});

	test('iso-2022-jp and an encoded subject', async () => {
		// "不要です" (no need), subject "返信"
		const body = Buffer.from('1b244249544d57244724391b2842', 'hex');
		const head = `From: ${ADA}\nTo: sales@example.org\nSubject: =?iso-2022-jp?B?GyRCSlY/LhsoQg==?=\nMessage-ID: <x@example.com>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-2022-jp\n\n`;
		const [event] = await desk.receive({ raw: Buffer.concat([Buffer.from(head), body]) });
		expect(event?.report.subject).toBe('返信');
		expect(event?.report.newText).toBe('不要です');
	});
});

test('A-14: what matches nothing is kept without a campaign, for a person to look at', async () => {
	const [event] = await desk.receive({ from: 'eve@elsewhere.example', text: 'How much is it?' });
	expect(event?.report).toMatchObject({ matched: false, matchedBy: 'none', campaignId: null });
	expect(await desk.store.replies.list({ unmatched: true, limit: 5 })).toEqual([
		expect.objectContaining({ id: event?.report.eventId, campaignId: null }),
	]);
});

describe('A-08: what decides first', () => {
	test('the header of an automatic answer, before any word in it', async () => {
		const [event] = await answer(
			'Please remove me from your list.',
			{},
			'Auto-Submitted: auto-replied\n',
		);
		expect(event?.report).toMatchObject({ eventType: 'auto_reply' });
		expect(await suppression()).toBeUndefined();
	});

	test('an opt-out, before interest in the same answer', async () => {
		const [event] = await answer('Interesting, but please remove me from your list.');
		expect(event?.report).toMatchObject({ class: 'unsubscribe' });
	});

	test('nothing: an answer without a cue is neutral and waits for a person', async () => {
		const [event] = await answer('The weather is nice in Lisbon.');
		expect(event).toMatchObject({ output: 'uncertain', report: { class: 'neutral' } });
	});
});
