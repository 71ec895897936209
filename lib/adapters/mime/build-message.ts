import { Writable } from 'node:stream';

import MailComposer from 'nodemailer/lib/mail-composer';
import type Mail from 'nodemailer/lib/mailer';
import type MimeNode from 'nodemailer/lib/mime-node';

import type { OutgoingMail } from '../../sending/ports';
import type { DkimKey } from './sign-dkim';
import { signDkim } from './sign-dkim';

/** RFC 5322 and MIME, signed when there are keys. */
export async function buildMessage(
	mail: OutgoingMail,
	dkim: readonly DkimKey[],
): Promise<Uint8Array> {
	const plain = await collect(new MailComposer(composerOptions(mail)).compile());

	return dkim.length === 0 ? plain : signDkim(plain, dkim, mail.date);
}

/** The mail as the library is told it; nothing is fetched from disk or network. */
export function composerOptions(mail: OutgoingMail): Mail.Options {
	return {
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
		disableFileAccess: true,
		disableUrlAccess: true,
	};
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * The library's build() sends the message through three more streams, joined by abort signals: more than
 * half of its time, for line ends that are nearly always right.
 */
async function collect(message: MimeNode): Promise<Buffer> {
	const chunks: Buffer[] = [];
	const sink = new Writable({
		write: (chunk: Buffer, _encoding, done) => {
			chunks.push(chunk);
			done();
		},
	});
	await new Promise<void>((resolve, reject) => {
		message.stream(sink, {}, (error) => {
			if (error) reject(error);
			else resolve();
		});
	});

	return withLineEnds(Buffer.concat(chunks));
}

/** Every line ends with CR and LF, the last one too (RFC 5322 2.1). */
function withLineEnds(message: Buffer): Buffer {
	const last = message.at(-1);
	const ended =
		last === LF ? message : Buffer.concat([message, lineEnd.subarray(last === CR ? 1 : 0)]);
	if (!hasBareLf(ended)) return ended;

	return Buffer.from(ended.toString('latin1').replace(/(?<!\r)\n/g, '\r\n'), 'latin1');
}

const lineEnd = Buffer.from([CR, LF]);

function hasBareLf(message: Buffer): boolean {
	for (let at = message.indexOf(LF); at !== -1; at = message.indexOf(LF, at + 1)) {
		if (message[at - 1] !== CR) return true;
	}

	return false;
}
