import { simpleParser } from 'mailparser';

import { buildMessage } from '../../../../lib/adapters/mime/build-message';
import type { OutgoingMail } from '../../../../lib/sending/ports';
import { outgoingMail } from '../../../support/outgoing-mail';

async function build(change: Partial<OutgoingMail>) {
	const raw = Buffer.from(await buildMessage(outgoingMail(change), [])).toString('latin1');
	const [head = ''] = raw.split('\r\n\r\n', 1);
	const read = await simpleParser(Buffer.from(raw, 'latin1'));
	const field = (name: string) =>
		new RegExp(`^${name}:((?:.*\\r\\n[ \\t])*.*)$`, 'im').exec(head)?.[1]?.trim();

	return { raw, head, lines: raw.split('\r\n'), read, field };
}

/** What another program reads, and what RFC 5322 says about the octets. */
describe('a mail on the wire', () => {
	it.each<[string, Partial<OutgoingMail>]>([
		['a name with quotes, a comma and a backslash', { from: { name: `Berg, Ada "The" O'Neil \\x`, address: 'ada@example.org' } }],
		['a name of other letters', { from: { name: 'Jürgen Müller, Dr.', address: 'ada@example.org' } }],
		['a name that is an address', { from: { name: 'eve@example.net', address: 'ada@example.org' } }],
		['a long name', { from: { name: 'Ünïcödé '.repeat(30).trim(), address: 'ada@example.org' } }],
		['pictures in the subject', { subject: '🙂👩‍👩‍👧 '.repeat(60).trim() }],
		['a long subject', { subject: 'word '.repeat(170).trim() }],
		['a subject without a blank', { subject: 'x'.repeat(900) }],
		['a subject that looks folded', { subject: 'a  b\tc' }],
		['one long line', { text: 'y'.repeat(50_000), html: `<p>${'z'.repeat(50_000)}</p>` }],
		['a text of other letters', { text: 'Grüße\n'.repeat(100), html: '<p>東京</p>' }],
		['NUL in the text', { text: 'a\u0000b', html: '<p>a\u0000b</p>' }],
		['a thread of twenty', { inReplyTo: '<19@example.org>', references: Array.from({ length: 20 }, (_, index) => `<${index}.${'abcdefgh'.repeat(9)}@example.org>`) }],
		['a file of another name', { attachments: [{ fileName: 'Prüfung "x", y.pdf', contentType: 'application/pdf', content: Buffer.from('x') }] }],
		['a recipient of another alphabet', { to: { name: 'Köln', address: 'bob@xn--mnchen-3ya.example' } }],
	])('is plain, folded and read as it was meant: %s', async (_, change) => {
		const { raw, head, lines, read } = await build(change);
		const mail = outgoingMail(change);

		expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(998);
		expect(raw).toMatch(/^[\t\r\n\x20-\x7e]*$/);
		expect(head).not.toMatch(/^bcc:/im);
		expect(head.match(/=\?[^?]+\?[bq]\?[^?]*\?=/gi)?.every((word) => word.length <= 75) ?? true).toBe(true);
		expect(read.from?.value).toEqual([mail.from]);
		expect(read.subject?.replaceAll(/\s+/g, ' ')).toBe(mail.subject.replaceAll(/\s+/g, ' '));
		expect([read.references ?? []].flat()).toEqual(mail.references);
		expect(read.text?.trimEnd()).toBe(mail.text.trimEnd());
		expect(read.attachments.map(({ filename }) => filename)).toEqual(mail.attachments.map(({ fileName }) => fileName));
	}); // prettier-ignore

	it('has each field once, and the date with a numeric zone (RFC 5322 3.3)', async () => {
		const { head, field } = await build({ replyTo: 'team@example.org' });
		const names = head.split('\r\n').flatMap((line) => /^([\w-]+):/.exec(line)?.[1] ?? []);

		expect(names.map((name) => name.toLowerCase()).sort()).toEqual([
			'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'reply-to', 'subject', 'to',
		]); // prettier-ignore
		expect(field('date')).toBe('Sat, 21 Nov 2026 12:00:00 +0000');
	});

	it('offers the text before the HTML, the files beside both (RFC 2046 5.1.4)', async () => {
		const file = { fileName: 'a.bin', contentType: 'application/pdf', content: Buffer.from('x') };
		const { raw } = await build({ html: '<p>x</p>', attachments: [file] });

		expect(raw.match(/^content-type: [\w/-]+/gim)).toEqual([
			'Content-Type: multipart/mixed',
			'Content-Type: multipart/alternative',
			'Content-Type: text/plain',
			'Content-Type: text/html',
			'Content-Type: application/pdf',
		]);
	});

	it('keeps the blank of the line that begins the signature (RFC 3676 4.3)', async () => {
		for (const text of ['Hi\n\n-- \nExample Ltd\n', 'Grüße\n\n-- \nExample Ltd\n']) {
			const { read } = await build({ text });

			expect(read.text).toContain('\n-- \n');
		}
	});

	it('keeps the addresses of the way out whole, on lines of their own', async () => {
		const token = `v1.k1.${'a'.repeat(36)}.${'b'.repeat(22)}`;
		const urls = [
			`<https://n8n.example.com/webhook/outreach/unsubscribe?token=${token}>`,
			`<mailto:ada@example.org?subject=unsubscribe%20${token}>`,
		];
		const { field } = await build({ headers: [['List-Unsubscribe', urls.join(', ')]] });

		expect(field('list-unsubscribe')?.replaceAll(/\r\n[ \t]/g, ' ')).toBe(urls.join(', '));
	});

	it('never lets a file open a field of its own', async () => {
		const evil = '\r\nBcc: eve@example.net\r\n';
		const { raw } = await build({
			attachments: [
				{ fileName: `a${evil}.pdf`, contentType: `text/csv${evil}`, content: Buffer.from('x') },
			],
		});

		expect(raw).not.toMatch(/^bcc:/im);
	});
});
