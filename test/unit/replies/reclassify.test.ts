import type { ReplyClass } from '../../../lib/replies/events';
import { reclassify } from '../../../lib/replies/reclassify';
import { readRest, restUntil } from '../../../lib/store/sender-rest';
import {
	DESK_NOW,
	feedbackReport,
	openReplyDesk,
	OUR_MAILBOX,
	type ReplyDesk,
} from '../../support/reply-desk';
import { DAY } from '../../support/store-samples';

const ADA = 'ada@example.com';
let desk: ReplyDesk;

beforeEach(async () => (desk = await openReplyDesk()));
afterEach(async () => await desk.store.close());

async function answered(text: string, headers = ''): Promise<string> {
	const { messageId } = await desk.mailed(ADA);
	const [event] = await desk.receive({ text, headers: `In-Reply-To: ${messageId}\n${headers}` });

	return String(event?.report.eventId);
}

const change = async (eventId: string, toClass: ReplyClass | null) =>
	await reclassify(desk.store, { eventId, toClass, actor: 'anna', note: 'looked', now: DESK_NOW });

const due = async () =>
	(await desk.store.leads.findDue(DESK_NOW + 90 * 86_400_000, 10)).map(({ address }) => address);

test('undo lets the sequence run on where it stood', async () => {
	const eventId = await answered('We are not interested.');
	expect(await due()).toEqual([]);
	expect(await change(eventId, null)).toMatchObject({
		undone: [expect.stringMatching(/^lead /), `suppress ${ADA}`],
	});
	expect(await desk.lead(ADA)).toMatchObject({ status: 'contacted', stoppedReason: null });
	expect(await due()).toEqual([ADA]);
});

test('undo gives an out-of-office its old date back', async () => {
	const eventId = await answered(
		'I am out of office and back on 16 October 2026.',
		'Auto-Submitted: auto-replied\nDate: Mon, 05 Oct 2026 10:00:00 +0000\n',
	);
	expect((await desk.lead(ADA))?.notBefore).toBe(Date.UTC(2026, 9, 19));
	await change(eventId, null);
	expect(await desk.lead(ADA)).toMatchObject({
		notBefore: null,
		nextStepAt: DESK_NOW + 86_400_000,
	});
});

test('undo never lifts an opt-out that was there before', async () => {
	await answered('Please remove me from your list.');
	const second = await answered('Unsubscribe me, I said!');
	await change(second, 'interested');
	expect(await desk.store.suppressions.find({ address: ADA })).toMatchObject({
		reason: 'unsubscribe',
	});
});

test('a person who agrees with an opt-out leaves both addresses on the list', async () => {
	const { messageId } = await desk.mailed(ADA);
	const from = 'ada@home.example';
	const headers = `In-Reply-To: ${messageId}\n`;
	const [event] = await desk.receive({ from, text: 'Please remove me from your list.', headers });
	const { done } = await change(String(event?.report.eventId), 'unsubscribe');

	expect(done).toEqual(expect.arrayContaining([`suppress ${ADA}`, `suppress ${from}`]));
	for (const address of [ADA, from])
		expect(await desk.store.suppressions.find({ address })).toMatchObject({
			reason: 'unsubscribe',
		});
});

test('an opt-out that was found by a person ends every sequence, known mail or not', async () => {
	await desk.mailed(ADA);
	const other = await desk.store.leads.upsert({ address: ADA, campaignId: 'autumn' });
	const [event] = await desk.receive({
		...{ from: ADA, subject: 'Something else', text: 'Hm.' },
		now: DESK_NOW + 365 * 86_400_000,
	});
	expect(event?.report).toMatchObject({ matched: false });
	await change(String(event?.report.eventId), 'unsubscribe');

	expect(await desk.store.leads.get(other.id)).toMatchObject({ status: 'unsubscribed' });
	expect(await due()).toEqual([]);
});

test('undo does not move a lead that went on meanwhile', async () => {
	const eventId = await answered('Sounds great, tell me more');
	const lead = await desk.lead(ADA);
	await desk.store.leads.changeStatus(lead?.id ?? '', 'won');
	await change(eventId, null);
	expect(await desk.lead(ADA)).toMatchObject({ status: 'won' });
});

test('undo activates a mailbox that this complaint had paused, not one paused again since', async () => {
	const mailbox = await desk.store.mailboxes.upsert({ address: OUR_MAILBOX });
	const attempt = await desk.mailed(ADA, { mailboxId: mailbox.id });
	const raw = feedbackReport(attempt);
	const status = async () => (await desk.store.mailboxes.get(mailbox.id))?.status;
	const [first] = await desk.receive({ raw, key: 'first' });
	expect(await status()).toBe('paused');
	await change(String(first?.report.eventId), null);
	expect(await desk.store.mailboxes.get(mailbox.id)).toMatchObject({
		...{ status: 'active', reviewRequired: false },
	});

	const [second] = await desk.receive({ raw, key: 'second' });
	await desk.store.mailboxes.setStatus(mailbox.id, 'paused', 'listed on a block list');
	await change(String(second?.report.eventId), null);
	expect(await status()).toBe('paused');
});

test('undo of one complaint leaves the mailbox to the other one', async () => {
	const { id } = await desk.store.mailboxes.upsert({ address: OUR_MAILBOX });
	const complained = async (address: string) => {
		const raw = feedbackReport(await desk.mailed(address, { mailboxId: id }));
		const [event] = await desk.receive({ raw });

		return String(event?.report.eventId);
	};
	const first = await complained(ADA);
	const second = await complained('eve@example.com');

	await change(first, null);
	expect(await desk.store.mailboxes.get(id)).toMatchObject({
		...{ status: 'paused', reviewRequired: true },
	});
	await change(second, null);
	expect(await desk.store.mailboxes.get(id)).toMatchObject({
		...{ status: 'active', reviewRequired: false },
	});
});

test('undo ends the rest of an account from a credential that began with this complaint, and no other one', async () => {
	const account = `credential:${OUR_MAILBOX}`;
	const raw = feedbackReport(await desk.mailed(ADA, { mailboxId: account }));
	const restEnds = async () =>
		Math.max(DESK_NOW, (await readRest(desk.store, account, DESK_NOW)).until ?? 0) - DESK_NOW;
	const [first] = await desk.receive({ raw, key: 'first' });
	expect(await restEnds()).toBe(DAY);
	expect((await change(String(first?.report.eventId), null)).undone).toContain(
		`rest of ${account}`,
	);
	expect(await restEnds()).toBe(0);

	const spam = { now: DESK_NOW, until: DESK_NOW + 14 * DAY, reason: 'policy' };
	await restUntil(desk.store, account, spam);
	const [second] = await desk.receive({ raw, key: 'second' });
	await change(String(second?.report.eventId), null);
	expect(await restEnds()).toBe(14 * DAY);
});

test("a person's second verdict takes the first one back", async () => {
	const eventId = await answered('Hm.');
	await change(eventId, 'unsubscribe');
	expect(await desk.lead(ADA)).toMatchObject({ status: 'unsubscribed' });
	expect(await desk.store.suppressions.find({ address: ADA })).toMatchObject({ actor: 'anna' });

	const second = await change(eventId, 'wrong_person');
	expect(second.done).toEqual([`suppress ${ADA}`, expect.stringMatching(/ lost$/)]);
	expect(await desk.lead(ADA)).toMatchObject({ status: 'lost' });
	expect(await desk.store.suppressions.find({ address: ADA })).toBeUndefined();
	expect(await desk.store.suppressions.find({ address: ADA, campaignId: 'spring' })).toMatchObject({
		scope: 'campaign',
	});

	const audit = await desk.store.replies.get(eventId);
	expect(audit?.actions).toContainEqual(
		expect.objectContaining({ kind: 'reclassify', previous: expect.anything() }),
	);
});
