import MailComposer from 'nodemailer/lib/mail-composer';

import type { OutgoingMail } from '../../sending/ports';
import type { DkimKey } from './sign-dkim';
import { signDkim } from './sign-dkim';

/** RFC 5322 and MIME, signed when there are keys. */
export async function buildMessage(
	mail: OutgoingMail,
	dkim: readonly DkimKey[],
): Promise<Uint8Array> {
	const composer = new MailComposer({
		from: mail.from,
		to: mail.to,
		...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
		subject: mail.subject,
		date: mail.date,
		messageId: mail.messageId,
		...(mail.inReplyTo === null ? {} : { inReplyTo: mail.inReplyTo }),
		...(mail.references.length === 0 ? {} : { references: [...mail.references] }),
		headers: mail.headers.map(([key, value]) => ({ key, value })),
		text: mail.text,
		...(mail.html === null ? {} : { html: mail.html }),
		attachments: mail.attachments.map(({ fileName, contentType, content }) => ({
			filename: fileName,
			contentType,
			content: Buffer.from(content),
		})),
		newline: 'win',
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	const plain = await composer.compile().build();

	return dkim.length === 0 ? plain : signDkim(plain, dkim, mail.date);
}
