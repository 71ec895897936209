import { parseMessage } from '../../../lib/adapters/mime/parse-message';
import { classifyIncoming } from '../../../lib/replies/classify-incoming';
import type { Match, Unmatched } from '../../../lib/replies/match-thread';
import { matchThread } from '../../../lib/replies/match-thread';
import type { SentCopies, SentCopy } from '../../../lib/replies/ports';
import { DESK_NOW, openReplyDesk, OUR_MAILBOX, type ReplyDesk } from '../../support/reply-desk';

const MARK = 'k1.'.padEnd(36, 'AbC012');
let desk: ReplyDesk;

beforeEach(async () => (desk = await openReplyDesk()));
afterEach(async () => await desk.store.close());

async function match(
	mail: { readonly from?: string; readonly subject?: string; readonly headers?: string } = {},
	more: Partial<Unmatched> = {},
): Promise<Match> {
	const { from = 'someone@elsewhere.example', subject = 'Hi', headers = '' } = mail;
	const message = await parseMessage(
		`From: ${from}\nTo: ${OUR_MAILBOX}\nSubject: ${subject}\n${headers}\nSounds good`,
	);

	return await matchThread(desk.store.sends, {
		message,
		classification: classifyIncoming(message),
		now: DESK_NOW,
		...more,
	});
}

const copy = (given: Partial<SentCopy>): SentCopy => ({
	messageId: null,
	to: [],
	subject: '',
	sentAt: null,
	text: '',
	marks: '',
	...given,
});

const sentFolder = (given: Partial<SentCopies>): SentCopies => ({
	byMessageId: async () => [],
	byThread: async () => [],
	...given,
});

describe('S1-31: a mail that a relay gave another Message-ID', () => {
	const headers = 'In-Reply-To: <relay-made@relay.example>\n';
	const withCopy = (given: Partial<SentCopy>) => ({
		sentCopies: sentFolder({
			byMessageId: async (id) => (id === '<relay-made@relay.example>' ? [copy(given)] : []),
		}),
	});

	test('is known by our token in the copy of the Sent folder, and from then on by its id', async () => {
		const { id } = await desk.mailed('ada@example.com', { token: MARK });
		const marks = `<https://mail.example.org/u/${MARK}>`;
		expect(await match({ headers }, withCopy({ marks }))).toMatchObject({
			matchedBy: 'sent_copy',
			confidence: 1,
			attempt: { id },
		});
		expect(await match({ headers })).toMatchObject({ matchedBy: 'in_reply_to', attempt: { id } });
	});

	test('is known by the original id that the relay kept in a header', async () => {
		const { id, messageId } = await desk.mailed('ada@example.com');
		expect(await match({ headers }, withCopy({ marks: messageId }))).toMatchObject({
			matchedBy: 'sent_copy',
			attempt: { id },
		});
	});

	test('is known by recipient, subject and day, and not by one of them alone', async () => {
		const { id } = await desk.mailed('ada@example.com', { subject: 'A question' });
		const sent = { to: ['Ada@example.com'], subject: 'A question', sentAt: DESK_NOW - 86_000_000 };
		expect(await match({ headers }, withCopy({ ...sent, subject: 'Lunch' }))).toMatchObject({
			matchedBy: 'none',
		});
		expect(
			await match({ headers }, withCopy({ ...sent, sentAt: DESK_NOW + 9 * 86_400_000 })),
		).toMatchObject({ matchedBy: 'none' });
		expect(await match({ headers }, withCopy(sent))).toMatchObject({ attempt: { id } });
	});

	test('an id the relay told in its 250 reply is never overwritten by another', async () => {
		const { id } = await desk.mailed('ada@example.com', {
			serverMessageId: '<first@relay.example>',
			token: MARK,
		});
		await match({ headers }, withCopy({ marks: `<https://mail.example.org/u/${MARK}>` }));
		expect((await desk.store.sends.getAttempt(id))?.serverMessageId).toBe('<first@relay.example>');
	});
});

describe('S1-31: the provider thread', () => {
	const thread = (copies: readonly SentCopy[]) => ({
		threadId: '1790',
		sentCopies: sentFolder({ byThread: async (id) => (id === '1790' ? copies : []) }),
	});

	test('matches the newest of our mails in it with 0.95', async () => {
		const first = await desk.mailed('ada@example.com');
		const second = await desk.mailed('ada@example.com');
		const copies = [
			copy({ messageId: first.messageId, sentAt: 1 }),
			copy({ messageId: second.messageId, sentAt: 2 }),
		];
		expect(await match({}, thread(copies))).toMatchObject({
			matchedBy: 'provider_thread',
			confidence: 0.95,
			attempt: { id: second.id },
		});
	});

	test('says nothing when none of the thread was sent by us', async () => {
		await desk.mailed('ada@example.com');
		const private_ = copy({ messageId: '<private@example.org>', to: ['friend@example.net'] });
		expect(await match({}, thread([private_]))).toMatchObject({ matchedBy: 'none' });
	});
});

describe('S1-31: a colleague answers', () => {
	const colleague = { from: '"Ben B." <ben@acme.example>', subject: 'AW: Re: A question' };

	test('same domain and same subject: 0.5, and nobody but a person acts on it', async () => {
		const { id } = await desk.mailed('ada@acme.example', { subject: 'A question' });
		expect(await match(colleague)).toMatchObject({
			matchedBy: 'domain_and_subject',
			confidence: 0.5,
			fromRecipient: false,
			attempt: { id },
		});
		const [event] = await desk.receive({ ...colleague, text: 'Please remove us from your list.' });
		expect(event?.report).toMatchObject({ needsReview: true, matchConfidence: 0.5 });
		expect(await desk.store.suppressions.find({ address: 'ada@acme.example' })).toBeUndefined();
		expect(await desk.lead('ada@acme.example')).toMatchObject({ stoppedReason: 'needs review' });
	});

	test('another subject, no subject, or a shared domain match nobody', async () => {
		await desk.mailed('ada@acme.example', { subject: 'A question' });
		const nobody = { matchedBy: 'none', attempt: null };
		expect(await match({ ...colleague, subject: 'Your invoice' })).toMatchObject(nobody);
		expect(await match({ ...colleague, subject: 'Re:' })).toMatchObject(nobody);
		expect(
			await match(colleague, { isSharedDomain: (domain) => domain === 'acme.example' }),
		).toMatchObject(nobody);
	});

	test('mail of a large provider or older than 90 days matches nobody', async () => {
		const subject = 'A question';
		await desk.mailed('ada@acme.example', { subject, recipientProvider: 'google' });
		await desk.mailed('eve@acme.example', { subject, createdAt: DESK_NOW - 91 * 86_400_000 });
		expect(await match(colleague)).toMatchObject({ matchedBy: 'none' });
	});
});

test('A-13: addresses are parsed and folded, never compared as written', async () => {
	const { id } = await desk.mailed('ada.lovelace@gmail.com');
	expect(await match({ from: '"Lovelace, Ada" <AdaLovelace+x@googlemail.com>' })).toMatchObject({
		matchedBy: 'sender',
		confidence: 0.7,
		fromRecipient: true,
		attempt: { id },
	});
});
