import { htmlToText } from '../../../lib/adapters/text/html-to-text';
import { createLiquidRenderer } from '../../../lib/adapters/text/liquid-renderer';
import { parseAddress } from '../../../lib/mail/address';
import { ConfigurationError } from '../../../lib/mail/errors';
import { composeMessage } from '../../../lib/sending/compose-message';
import type { MailContent, SendRequest } from '../../../lib/sending/send-request';
import type { ThreadPosition } from '../../../lib/sending/thread-position';
import { sendRequest } from '../../support/send-request-sample';
import { sendingMailbox } from '../../support/sending-mailbox-sample';

const tools = { htmlToText, renderer: createLiquidRenderer() };
const newThread: ThreadPosition = {
	threadId: null, inReplyTo: null, references: [], subject: null, mailboxId: null,
}; // prettier-ignore
const mailbox = sendingMailbox({
	compose: () => Promise.reject(new Error('nothing is sent')),
	submit: () => Promise.reject(new Error('nothing is sent')),
});

async function compose(
	content: Partial<MailContent>,
	{ thread = newThread, ...change }: Partial<Omit<SendRequest, 'thread'>> & { readonly thread?: ThreadPosition } = {},
) {
	const request = sendRequest('bob@example.com', change);
	const recipient = parseAddress(request.policy.recipient);
	if (!recipient.ok) throw new Error(recipient.problem);

	return await composeMessage(
		tools,
		{ ...request, content: { ...request.content, ...content } },
		{ attemptId: 'attempt-1', token: 'TOKEN', recipient: recipient.address, mailbox, thread, now: 0 },
	);
} // prettier-ignore

const offer = (url: string) => ({ unsubscribe: { url, mailto: null, none: false } });
const page = offer('https://n8n.example.com/u/{token}');
const liquid = { template: 'liquid' } as const;

describe('the text of a mail', () => {
	it('is made from the HTML when only that is given', async () => {
		const { mail } = await compose({
			text: null,
			html: '<p>Hi <b>Bob</b>,</p><p><a href="https://example.org/a">our offer</a></p>',
		});

		expect(mail.text).toMatch(/^Hi Bob,\n\nour offer \[https:\/\/example\.org\/a\]/);
	});

	it('takes variables as they are into text, and escaped into HTML', async () => {
		const { mail } = await compose({
			...liquid,
			text: 'Hi {{ name }}',
			html: '<p>Hi {{ name }}</p>',
			variables: { name: '<b>R&D</b>' },
		});

		expect(mail.text).toContain('Hi <b>R&D</b>');
		expect(mail.html).toContain('<p>Hi &lt;b&gt;R&amp;D&lt;/b&gt;</p>');
	});

	it('names every variable that is missing, of subject, text and HTML, instead of "Hi ,"', async () => {
		const { message } = await compose({
			...liquid,
			subject: '{{ company }}',
			text: 'Hi {{ name }}, {{ name }}',
			html: '{{ city }}',
		});

		expect([...message.missingVariables].sort()).toEqual(['city', 'company', 'name']);
	});

	it.each([
		['a filter that does not exist', '{{ "a" | upcasee }}'],
		['a tag that is not closed', '{% if a %}Hi'],
		['a file', '{% include "/etc/hostname" %}'],
		['another template', '{% render "other" %}'],
		['work without end', '{% for i in (1..100000000) %}{{ i }}{% endfor %}'],
	])('is refused with a reason for %s', async (_, text) => {
		await expect(compose({ ...liquid, text })).rejects.toThrow(ConfigurationError);
	});

	it('shows nothing but the fields of the item', async () => {
		const { message } = await compose({
			...liquid,
			text: '{{ constructor.name }}{{ process.env }}',
		});

		expect(message.missingVariables).not.toEqual([]);
	});

	it('never reads a choice of words in what a person is called', async () => {
		const { mail } = await compose({
			...liquid,
			spintax: true,
			text: '{Hi|Hi} {{ name }}',
			variables: { name: '{Bob|Eve}' },
		});

		expect(mail.text).toContain('Hi {Bob|Eve}');
	});

	it('says the same to a person again, and may say something else at the next step', async () => {
		const text = `{${Array.from({ length: 50 }, (_, index) => `word${index}`).join('|')}}`;
		const at = async (stepId: string) =>
			(await compose({ spintax: true, text }, { policy: { ...sendRequest('bob@example.com').policy, stepId } }))
				.mail.text;
		const steps = ['1', '2', '3', '4', '5'];
		const first = await Promise.all(steps.map(at));

		expect(await Promise.all(steps.map(at))).toEqual(first);
		expect(new Set(first).size).toBeGreaterThan(1);
	}); // prettier-ignore

	it.each<[string, Partial<MailContent>, RegExp]>([
		['a body of more than 2 million characters', { text: 'x'.repeat(1_500_000), html: 'x'.repeat(500_001) }, /2 million/],
		['attachments of more than 10 MB', { attachments: [6_000_000, 4_000_001].map(attachment) }, /10 MB/],
		['a variant of more than 2 million characters', { variants: [{ name: 'A', weight: 1, text: 'x'.repeat(2_000_001) }] }, /2 million/],
		['a variable that makes it longer', { ...liquid, text: '{{ a }} {{ a }}', html: '{{ a }}', variables: { a: 'x'.repeat(900_000) } }, /2 million/],
		['the name of a file that no file system takes', { attachments: [{ ...attachment(1), fileName: 'x'.repeat(256) }] }, /name of an attachment/],
		['nothing to read', { text: ' ' }, /no text/],
		['a variant that has no text, nor has the mail', { text: '', variants: [{ name: 'A', weight: 1, subject: 'Hi' }] }, /no text/],
		['a template that says nothing', { ...liquid, text: '{% if false %}Hi{% endif %}' }, /no text/],
	])('is refused with %s', async (_, content, told) => {
		await expect(compose(content)).rejects.toThrow(told);
	}); // prettier-ignore

	it('takes attachments of exactly 10 MB', async () => {
		const { mail } = await compose({ attachments: [attachment(10_000_000)] });

		expect(mail.attachments).toHaveLength(1);
	});
});

function attachment(octets: number) {
	return { fileName: 'a.pdf', contentType: 'application/pdf', content: new Uint8Array(octets) };
}

describe('the head of a mail', () => {
	it('names the domain of the sender in the Message-ID, an alias too, and never this machine', async () => {
		const { mail } = await compose({}, { fromAddress: 'team@News.example.org' });

		expect(mail).toMatchObject({
			envelopeFrom: 'ada@example.org',
			from: { name: 'Ada', address: 'team@news.example.org' },
			messageId: expect.stringMatching(/^<attempt-1\.[a-z2-7]{24}@news\.example\.org>$/) as string,
		});
	});

	it.each([
		['Ada Berg <team@example.org>', 'team@example.org'],
		['team@M\u00fcnchen.example', 'team@xn--mnchen-3ya.example'],
		['no address at all', 'no address at all'],
	])('has the address alone in From, its domain in ASCII: %s', async (fromAddress, address) => {
		const { mail } = await compose({}, { fromAddress });

		expect(mail.from.address).toBe(address);
		expect(mail.messageId).toMatch(/^<[\x21-\x7e]+>$|no address/);
		expect(mail.messageId).not.toContain('>>');
	});

	it('cuts a long subject between two characters', async () => {
		const { mail } = await compose({ subject: `a${'🙂'.repeat(600)}` });

		expect(mail.subject).toBe(`a${'🙂'.repeat(449)}`);
	});

	it('goes on under the first subject when a follow-up has none', async () => {
		const thread = { ...newThread, inReplyTo: '<1@example.org>', subject: 'Hello' };

		expect((await compose({ subject: '' }, { thread })).mail.subject).toBe('Re: Hello');
		expect((await compose({ subject: 'News' }, { thread })).mail.subject).toBe('News');
	});

	it.each<[string, Pick<Partial<SendRequest>, 'headers' | 'unsubscribe'>, RegExp]>([
		['a further field', { headers: [['Feedback-ID', 'x'.repeat(901)]] }, /"Feedback-ID" has no blank within 900/],
		['the way out', offer(`https://n8n.example.com/${'u'.repeat(900)}`), /"List-Unsubscribe" has no blank/],
	])('is refused with a line that cannot be folded (RFC 5322 2.1.1): %s', async (_, request, told) => {
		await expect(compose({}, request)).rejects.toThrow(told);
	}); // prettier-ignore

	it('leaves ids out that need SMTPUTF8 or a line that is too long, and is an answer all the same', async () => {
		const references = ['<1@example.org>', '<ü@example.org>', `<${'a'.repeat(900)}@example.org>`];
		const thread = { ...newThread, inReplyTo: '<ü@example.org>', references };
		const { mail, message } = await compose({}, { thread });

		expect([mail.inReplyTo, mail.references]).toEqual([null, ['<1@example.org>']]);
		expect(message.isThreadReply).toBe(true);
	});

	it('carries further fields behind the way out, in their order', async () => {
		const { mail } = await compose({}, { ...page, headers: [['Feedback-ID', 'spring:example']] });

		expect(mail.headers.map(([name]) => name)).toEqual([
			...['List-Unsubscribe', 'List-Unsubscribe-Post', 'Feedback-ID'],
		]);
	});
});

describe('the footer', () => {
	const identity = 'Example Ltd, 1 Street, Town';

	it('says who writes, where the address is from and how to hear no more', async () => {
		const { mail } = await compose({ dataSource: 'your website' }, page);

		expect(mail.text).toBe(
			`Hi there\n\n-- \n${identity}\nYour address is from: your website\nTo hear no more from us: https://n8n.example.com/u/TOKEN\n`,
		);
	});

	it('stands before the end of the body, and escapes what it says', async () => {
		const html = '<html><body><p>Hi</p></body></html>';
		const { mail } = await compose({ html, dataSource: 'R&D <list>' }, page);

		expect(mail.html).toMatch(/^<html><body><p>Hi<\/p><p style=.*<\/p><\/body><\/html>$/);
		expect(mail.html).toContain('R&amp;D &lt;list&gt;');
		expect(mail.html).toContain('<a href="https://n8n.example.com/u/TOKEN">unsubscribe</a>');
	});

	it('says nothing twice', async () => {
		const text = `Hi, we are Example Ltd at 1 Street, Town.\n{{ unsubscribe_url }}`;
		const { mail } = await compose({ ...liquid, text }, page);

		expect(mail.text).toBe(text.replace('{{ unsubscribe_url }}', 'https://n8n.example.com/u/TOKEN'));
	}); // prettier-ignore

	it('shows the way out once, however its address is escaped', async () => {
		const html = '<p><a href="{{ unsubscribe_url }}">Unsubscribe</a></p>';
		const { mail } = await compose({ ...liquid, html }, offer('https://n8n.example.com/u?c=1'));

		expect(mail.html?.match(/TOKEN/g)).toHaveLength(1);
		expect(mail.html).toContain('<a href="https://n8n.example.com/u?c=1&amp;token=TOKEN">');
	});

	it('leads out of this mail, whatever the item calls its way out', async () => {
		const text = 'Hi. {{ unsubscribe_url }}';
		const variables = { unsubscribe_url: 'https://example.com/of-somebody-else' };

		expect((await compose({ ...liquid, text, variables }, page)).mail.text).toContain('Hi. https://n8n.example.com/u/TOKEN');
		expect((await compose({ ...liquid, text, variables })).mail.text).toContain('Hi. https://example.com/of-somebody-else');
	}); // prettier-ignore

	it.each([
		['it is there', true, 'Hi', []],
		['it is switched off and missing', false, 'Hi', ['content_footer_missing']],
		['it is switched off and the text says all', false, `${identity}\nhttps://n8n.example.com/u/TOKEN`, []],
		['it is switched off and the text offers no way out', false, identity, ['content_footer_missing']],
	])('is missed in words when needed: %s', async (_, footer, text, codes) => {
		const { message } = await compose({ footer, text }, page);

		expect(message.contentFindings.map(({ code }) => code)).toEqual(codes);
	}); // prettier-ignore
});
