import { createTransport } from 'nodemailer';

/**
 * Puts a message of any content into a mailbox, octet for octet, through Dovecot's LMTP: no Postfix,
 * no queue, and an empty reverse-path by default, as DSNs have it.
 */
export async function deliverByLmtp(
	lmtp: { readonly host: string; readonly port: number },
	mail: { readonly to: string; readonly from?: string; readonly raw: string | Buffer },
): Promise<void> {
	const transport = createTransport({ ...lmtp, lmtp: true, ignoreTLS: true, secure: false });
	try {
		await transport.sendMail({
			envelope: { from: mail.from ?? '', to: mail.to },
			raw: mail.raw,
		});
	} finally {
		transport.close();
	}
}
