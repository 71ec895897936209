import { openReplyDesk, OUR_MAILBOX, type ReplyDesk } from '../../support/reply-desk';

const ADA = 'ada@example.com';
let desk: ReplyDesk;

beforeEach(async () => (desk = await openReplyDesk()));
afterEach(async () => await desk.store.close());

test('A-04: a blind copy of our own follow-up is no answer, although it names our mail', async () => {
	const { messageId } = await desk.mailed(ADA);
	const [event] = await desk.receive({
		from: `Sales <${OUR_MAILBOX}>`,
		text: 'Just following up. Are you interested?',
		headers: `In-Reply-To: ${messageId}\n`,
	});
	expect(event).toMatchObject({
		output: 'other',
		report: { eventType: 'unrelated', subType: 'own', actions: [] },
	});
	expect(await desk.lead(ADA)).toMatchObject({ status: 'contacted', stoppedReason: null });
});

test('nobody is suppressed by a forged mail in our own name', async () => {
	const { messageId } = await desk.mailed(ADA);
	await desk.receive({
		from: OUR_MAILBOX,
		text: 'Please remove me from your list.',
		headers: `In-Reply-To: ${messageId}\n`,
	});
	expect(await desk.store.suppressions.find({ address: ADA })).toBeUndefined();
});

test('mail from another mailbox of ours is no answer either', async () => {
	const [event] = await desk.receive({
		from: 'support@example.org',
		text: 'Sounds great!',
		ownAddresses: [OUR_MAILBOX, 'support@example.org'],
	});
	expect(event?.report).toMatchObject({ eventType: 'unrelated', subType: 'own' });
});

test('a bounce from a mailer at our own server is still a bounce', async () => {
	const attempt = await desk.mailed(ADA);
	const { report } = await desk.bounced(attempt, '5.1.1', 'smtp; 550 5.1.1 User unknown');
	expect(report).toMatchObject({ eventType: 'bounce', subType: 'hard' });
});
