import { reclassify } from '../../../lib/replies/reclassify';
import { signToken } from '../../../lib/sending/unsubscribe-token';
import { DESK_NOW, feedbackReport, openReplyDesk, type ReplyDesk } from '../../support/reply-desk';

const ADA = 'ada@example.com';
let desk: ReplyDesk;

beforeEach(async () => (desk = await openReplyDesk()));
afterEach(async () => await desk.store.close());

describe('what ends all mail to a person ends it in every campaign (S0-34)', () => {
	const elsewhere = async (address = ADA) => {
		const { id } = await desk.store.leads.upsert({ address, campaignId: 'autumn' });
		await desk.store.leads.update(id, { nextStepAt: DESK_NOW });

		return id;
	};
	const due = async () => await desk.store.leads.findDue(DESK_NOW + 90 * 86_400_000, 10);
	const mailed = async () => ({ attempt: await desk.mailed(ADA), other: await elsewhere() });
	const statusOf = async (id: string) => (await desk.store.leads.get(id))?.status;

	test('a hard bounce, as a refusal in the dialogue does', async () => {
		const { attempt, other } = await mailed();
		await desk.bounced(attempt, '5.1.1', 'smtp; 550 5.1.1 User unknown');

		expect([await statusOf(other), await due()]).toEqual(['bounced', []]);
	});

	test('a complaint', async () => {
		const { attempt, other } = await mailed();
		await desk.receive({ raw: feedbackReport(attempt) });

		expect([await statusOf(other), await due()]).toEqual(['unsubscribed', []]);
	});

	test('an opt-out, also of the address that wrote it', async () => {
		const { attempt, other } = await mailed();
		const from = 'ada@home.example';
		const writer = await elsewhere(from);
		const headers = `In-Reply-To: ${attempt.messageId}\n`;
		await desk.receive({ from, text: 'Please remove me from your list.', headers });

		expect(await Promise.all([other, writer].map(statusOf))).toEqual([
			...['unsubscribed', 'unsubscribed'],
		]);
		expect(await due()).toEqual([]);
	});

	test('and all of them go on when it is taken back', async () => {
		const { attempt, other } = await mailed();
		const { report } = await desk.bounced(attempt, '5.1.1', 'smtp; 550 5.1.1 User unknown');
		const eventId = String(report.eventId);
		await reclassify(desk.store, {
			eventId,
			toClass: null,
			actor: 'anna',
			note: '',
			now: DESK_NOW,
		});

		expect(await statusOf(other)).toBe('discovered');
		expect((await due()).map(({ campaignId }) => campaignId)).toEqual(['autumn', 'spring']);
	});

	test('but an answer ends its own campaign alone', async () => {
		const { attempt, other } = await mailed();
		const headers = `In-Reply-To: ${attempt.messageId}\n`;
		await desk.receive({ text: 'Sounds great, please call me', headers });

		expect(await statusOf(other)).toBe('discovered');
	});
});

describe('the opt-out by mail that our header offers (RFC 2369)', () => {
	const key = { kid: 'k1', secret: 'a secret' };
	const optOut = async (
		from: string,
		more: { readonly now?: number; readonly text?: string } = {},
	) => {
		const token = signToken('attempt-1', key);
		await desk.mailed(ADA, { token });

		return await desk.receive({ from, subject: `unsubscribe ${token}`, ...more });
	};

	test.each([
		['the person', ADA, {}],
		['an alias of the person', 'ada.alias@relay.example', {}],
		[
			'a program that adds a line of its own',
			'ada.alias@relay.example',
			{ text: 'This mail was sent by your program.' },
		],
		['an alias, years later', 'ada.alias@relay.example', { now: DESK_NOW + 900 * 86_400_000 }],
	])('holds when %s writes it', async (_, from, more) => {
		const [event] = await optOut(from, more);

		expect(event?.report).toMatchObject({
			class: 'unsubscribe',
			matched: true,
			needsReview: false,
		});
		expect(await desk.store.suppressions.find({ address: ADA })).toMatchObject({
			reason: 'unsubscribe',
		});
		expect(await desk.lead(ADA)).toMatchObject({ status: 'unsubscribed' });
	});

	test('does not hold with a token that is none of ours', async () => {
		await desk.mailed(ADA, { token: signToken('attempt-1', key) });
		const token = signToken('attempt-1', { ...key, secret: 'guessed' });
		await desk.receive({ from: 'eve@elsewhere.example', subject: `unsubscribe ${token}` });

		expect(await desk.store.suppressions.find({ address: ADA })).toBeUndefined();
	});
});
