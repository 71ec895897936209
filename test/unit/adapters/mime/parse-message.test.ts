import { limits } from '../../../../lib/adapters/mime/limits';
import { parseMessage } from '../../../../lib/adapters/mime/parse-message';

const base64 = (bytes: number): string =>
	Buffer.alloc(bytes, 7)
		.toString('base64')
		.replace(/.{76}/g, (line) => `${line}\n`);

const withAttachment = (content: string): string =>
	[
		'From: a@example.com',
		'Subject: x',
		'Content-Type: multipart/mixed; boundary=B',
		'',
		'--B',
		'Content-Type: application/pdf; name=offer.pdf',
		'Content-Transfer-Encoding: base64',
		'',
		content,
		'--B',
		'Content-Type: text/plain',
		'',
		'the text after it',
		'--B--',
	].join('\n');

describe('attachments are counted, not decoded', () => {
	test.each([1_000, 300_000, 300_001, 5_000_000])('the size of %s bytes is told', async (bytes) => {
		const raw = withAttachment(base64(bytes));
		for (const source of [raw, raw.replace(/\n/g, '\r\n')]) {
			const message = await parseMessage(source);
			expect(message.parts).toEqual([
				{ contentType: 'application/pdf', filename: 'offer.pdf', size: bytes, text: null },
			]);
			expect(message.text.trim()).toBe('the text after it');
		}
	});

	test('100 MB of it do not hide the text behind it', async () => {
		const line = Buffer.from(`${'QUJD'.repeat(19)}\n`);
		const content = Buffer.alloc(100 * 1024 * 1024, line);
		const [before = '', after = ''] = withAttachment('@').split('@\n');
		const message = await parseMessage(
			Buffer.concat([Buffer.from(before), content, Buffer.from(`\n${after}`)]),
		);
		expect(message.truncated).toBe(false);
		expect(message.text.trim()).toBe('the text after it');
		expect(message.parts[0]?.size).toBeGreaterThan(70_000_000);
	});

	test('text is never taken for an attachment, however long', async () => {
		const text = 'a line of text\n'.repeat(limits.elidedPartBytes / 10);
		const message = await parseMessage(`From: a@example.com\nSubject: x\n\n${text}`);
		expect(message.text).toContain(text.slice(0, 90_000));
	});

	test('a stranger cannot set the size', async () => {
		const raw = withAttachment('QUJD').replace('\n\nQUJD', '\nX-Elided: 999\n\nQUJD');
		expect((await parseMessage(raw)).parts[0]?.size).toBe(3);
	});
});

describe('a boundary that never comes', () => {
	const report = (declared: string): string =>
		[
			'From: postmaster@example.com',
			`Content-Type: multipart/report; report-type=delivery-status; ${declared}`,
			'',
			'--actual',
			'Content-Type: text/plain',
			'',
			'It failed.',
			'--actual',
			'Content-Type: message/delivery-status',
			'',
			'Final-Recipient: rfc822; a@example.com',
			'--actual--',
		].join('\n');

	test.each(['boundary="other"', 'boundary=other', 'charset=x;\n boundary="other"'])(
		'%s',
		async (declared) => {
			const message = await parseMessage(report(declared));
			expect(message.text).toContain('It failed.');
			expect(message.parts.map(({ contentType }) => contentType)).toContain(
				'message/delivery-status',
			);
		},
	);

	test('a declared one that is there stays', async () => {
		const message = await parseMessage(report('boundary="actual"'));
		expect(message.text.trim()).toBe('It failed.');
	});
});
