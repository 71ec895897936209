import { parseMessage } from '../../../lib/adapters/mime/parse-message';
import { receiveMessage } from '../../../lib/replies/receive-message';
import { allEffects } from '../../../lib/replies/suppression-proposal';
import { DESK_NOW, openReplyDesk, OUR_MAILBOX, type ReplyDesk } from '../../support/reply-desk';

const OUR_TEXT =
	'We help teams like yours keep their address lists clean.\nIf this is not for you, just tell me and I will not write again.';
let desk: ReplyDesk;

beforeEach(async () => (desk = await openReplyDesk()));
afterEach(async () => await desk.store.close());

// A client that quotes without any mark: only who wrote it tells what is new.
const unmarkedQuote = (messageId: string) =>
	`From: ada@example.com\nTo: ${OUR_MAILBOX}\nSubject: Re: Hello\nIn-Reply-To: ${messageId}\nMessage-ID: <r1@example.com>\n\n${OUR_TEXT}\n\nSounds great, send me the details.`;

const place = {
	account: OUR_MAILBOX,
	folder: 'INBOX',
	uid: 1,
	uidValidity: '1',
	receivedAt: DESK_NOW,
	attempt: 1,
	threadId: null,
};

test('A-10: our own sentences are quotes for certain, from the mail the store kept', async () => {
	const { id, messageId } = await desk.mailed('ada@example.com');
	await desk.store.sends.putPayload(id, JSON.stringify({ version: 1, text: OUR_TEXT }));
	const [event] = await desk.receive({ raw: unmarkedQuote(messageId) });
	expect(event?.report).toMatchObject({
		newText: 'Sounds great, send me the details.',
		quotedText: expect.stringContaining('just tell me and I will not write again'),
		extraction: 'oracle',
		class: 'interested',
	});
});

test('A-10: and from the Sent folder when the store kept nothing', async () => {
	const { messageId } = await desk.mailed('ada@example.com');
	const asked: string[] = [];
	const [event] = await receiveMessage(
		desk.store,
		{ message: await parseMessage(unmarkedQuote(messageId)), key: 'k', place, now: DESK_NOW },
		{
			toggles: allEffects,
			textLimit: 5_000,
			context: {},
			sentCopies: {
				byThread: async () => [],
				byMessageId: async (id) => {
					asked.push(id);
					const text = OUR_TEXT;

					return [{ messageId: id, to: [], subject: '', sentAt: null, marks: '', text }];
				},
			},
		},
	);
	expect(asked).toEqual([messageId]);
	expect(event?.report).toMatchObject({
		newText: 'Sounds great, send me the details.',
		extraction: 'oracle',
	});
});

test('a line with our own opt-out token is ours, whatever surrounds it', async () => {
	const token = 'k1.'.padEnd(36, 'AbC012');
	const { messageId } = await desk.mailed('ada@example.com', { token });
	const [event] = await desk.receive({
		headers: `In-Reply-To: ${messageId}\n`,
		text: `Sounds great, send me the details.\n\nUnsubscribe: https://mail.example.org/u/${token}`,
	});
	expect(event?.report).toMatchObject({
		newText: 'Sounds great, send me the details.',
		class: 'interested',
	});
});

test('somebody else who quotes the same words to us is not answered by a stranger mail', async () => {
	const { id } = await desk.mailed('ada@example.com');
	await desk.store.sends.putPayload(id, JSON.stringify({ version: 1, text: OUR_TEXT }));
	const [event] = await desk.receive({ from: 'eve@elsewhere.example', text: OUR_TEXT });
	expect(event?.report).toMatchObject({ matched: false });
	expect(event?.report.extraction).not.toBe('oracle');
});
