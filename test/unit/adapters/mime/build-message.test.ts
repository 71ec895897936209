import MailComposer from 'nodemailer/lib/mail-composer';

import { buildMessage, composerOptions } from '../../../../lib/adapters/mime/build-message';
import type { OutgoingMail } from '../../../../lib/sending/ports';
import { outgoingMail } from '../../../support/outgoing-mail';

/** The same mail as the library builds it by itself, with its own conversion of line ends. */
async function byLibrary(mail: OutgoingMail): Promise<string> {
	const composer = new MailComposer({ ...composerOptions(mail), newline: 'win' });

	return comparable(await composer.compile().build());
}

/** Boundaries are random. */
function comparable(message: Uint8Array): string {
	return Buffer.from(message)
		.toString('latin1')
		.replace(/--_NmP-[0-9a-f]+-Part_(\d+)/g, '--part $1');
}

const attached = (contentType: string, content: string) => ({
	fileName: 'a.txt',
	contentType,
	content: Buffer.from(content),
});

describe('the message of a mail', () => {
	it.each<[string, Partial<OutgoingMail>]>([
		['short lines', { text: 'Hello\n\nGoodbye\n' }],
		['no line end', { text: 'Hello' }],
		['CR at the end', { text: 'Hello\r' }],
		['both kinds of line ends', { text: 'One\r\nTwo\nThree\rFour\n\n' }],
		['no text', { text: '' }],
		['long lines', { text: `${'word '.repeat(400)}\nend` }],
		['other letters', { text: 'Grüße aus Köln\n — 東京 🙂\n', subject: 'Grüße 東京' }],
		['a line with a dot', { text: '.\n..\n' }],
		['HTML beside', { text: 'Hello\n', html: '<p>Hello</p>\n<p>Grüße</p>' }],
		['a binary file', { attachments: [attached('application/pdf', '\u0000\n\r\n\r')] }],
		['a file of text', { attachments: [attached('text/csv', 'a;b\n1;2\n')] }],
		['HTML and files', { html: '<p>x</p>', attachments: [attached('text/plain', 'ü\n'), attached('image/png', 'x'.repeat(5_000))] }],
	])('is what the library builds: %s', async (_, change) => {
		const mail = outgoingMail({ html: null, attachments: [], ...change });

		expect(comparable(await buildMessage(mail, []))).toBe(await byLibrary(mail));
	}); // prettier-ignore

	it('has no line end but CR LF, and ends with one', async () => {
		const mail = outgoingMail({ text: 'One\nTwo', html: '<p>One\nTwo</p>' });
		const text = Buffer.from(await buildMessage(mail, [])).toString('latin1');

		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(text.endsWith('\r\n')).toBe(true);
	});
});
