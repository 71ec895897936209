import { openMemoryStore } from '../../../lib/adapters/store/create-store';
import { parseAddress } from '../../../lib/mail/address';
import { prepare } from '../../../lib/sending/prepare';
import type { SendRequest } from '../../../lib/sending/send-request';
import { senderPorts } from '../../support/sender-under-test';
import { sendRequest } from '../../support/send-request-sample';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const mailbox = sendingMailbox({
	compose: () => Promise.reject(new Error('nothing is sent')),
	submit: () => Promise.reject(new Error('nothing is sent')),
});
const newThread = {
	threadId: null,
	inReplyTo: null,
	references: [],
	subject: null,
	mailboxId: null,
};
const thread = { ...newThread, inReplyTo: '<1@example.org>', subject: '{Hi|Hello}' };

async function policyOf(change: Partial<SendRequest>, follows = false) {
	const store = await openMemoryStore();
	const recipient = parseAddress('bob@example.com');
	if (!recipient.ok) throw new Error(recipient.problem);
	const { policy } = await prepare(
		senderPorts(store, { source: undefined as never }),
		sendRequest('bob@example.com', change),
		{
			recipient: recipient.address,
			mailbox,
			thread: follows ? thread : newThread,
			now: 0,
			resumes: null,
		},
	);
	await store.close();

	return policy;
}

async function contentKey(stepId: string, spintax: boolean, follows = true) {
	const { policy, content } = sendRequest('bob@example.com');
	const subject = follows ? '' : '{Hi|Hello}';
	const change = { policy: { ...policy, stepId }, content: { ...content, spintax, subject } };

	return (await policyOf(change, follows)).contentKey;
}

describe('what makes two mails the same (K1)', () => {
	it.each([
		['spintax', true],
		['plain words', false],
	])('tells the steps of a thread apart: %s', async (_, spintax) => {
		expect(await contentKey('2', spintax)).toBe(await contentKey('2', spintax));
		expect(await contentKey('2', spintax)).not.toBe(await contentKey('3', spintax));
	});

	it('is the template where spintax makes every subject different', async () => {
		expect(await contentKey('1', true, false)).toBe('template:{Hi|Hello}|');
		expect(await contentKey('1', false, false)).toBeUndefined();
	});
});

it('asks the policy about the name and the type of a file: both stand in header fields', async () => {
	const { content } = sendRequest('bob@example.com');
	const file = { fileName: 'a\r\n.pdf', contentType: 'text/x\u0000', content: new Uint8Array(1) };
	const { headerTexts } = await policyOf({ content: { ...content, attachments: [file] } });

	expect(headerTexts).toEqual(expect.arrayContaining([file.fileName, file.contentType]));
});
