import { buffer } from 'node:stream/consumers';

import DKIM from 'nodemailer/lib/dkim';
import MailComposer from 'nodemailer/lib/mail-composer';

import type { OutgoingMail } from '../../sending/ports';
import type { DkimKey } from '../smtp/submission-account';

/**
 * nodemailer's own list signs List-Unsubscribe but not List-Unsubscribe-Post, which RFC 8058 4
 * requires. It signs each field once: oversigning From (RFC 6376 8.15) needs a signer of its own.
 */
const SIGNED_HEADERS =
	'From:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:In-Reply-To:References:List-Id:List-Unsubscribe:List-Unsubscribe-Post';

/** RFC 5322 and MIME, signed when there is a key. */
export async function buildMessage(
	mail: OutgoingMail,
	dkim: DkimKey | undefined,
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
	if (!dkim) return plain;

	return await buffer(new DKIM({ ...dkim, headerFieldNames: SIGNED_HEADERS }).sign(plain));
}
