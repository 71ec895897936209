import type { StoredMail } from '../servers/maildir';

/** A complaint in the Abuse Reporting Format (RFC 5965), as a mailbox provider sends it. */
export function feedbackReport(report: {
	readonly reporter: string;
	readonly to: string;
	readonly mail: StoredMail;
	readonly now: Date;
}): string {
	const { mail, reporter, to, now } = report;
	const boundary = `feedback-${now.getTime().toString(36)}`;
	const domain = reporter.split('@')[1] ?? 'provider.test';
	const original = mail.raw.toString('latin1').replace(/\r?\n/g, '\r\n');
	const lines = [
		`From: Feedback Loop <feedback@${domain}>`,
		`To: <${to}>`,
		`Date: ${now.toUTCString().replace('GMT', '+0000')}`,
		'Subject: FW: complaint about a message from your network',
		`Message-ID: <${now.getTime().toString(36)}.${reporter.split('@')[0] ?? ''}@fbl.${domain}>`,
		'MIME-Version: 1.0',
		`Content-Type: multipart/report; report-type=feedback-report; boundary="${boundary}"`,
		'',
		`--${boundary}`,
		'Content-Type: text/plain; charset=us-ascii',
		'',
		`This is an abuse report for a message received from 127.0.0.10 on ${now.toUTCString()}.`,
		'A recipient marked it as unwanted.',
		'',
		`--${boundary}`,
		'Content-Type: message/feedback-report',
		'',
		'Feedback-Type: abuse',
		'User-Agent: SandboxFBL/1.0',
		'Version: 1',
		`Original-Mail-From: <${to}>`,
		`Original-Rcpt-To: <${reporter}>`,
		`Arrival-Date: ${mail.storedAt.toUTCString().replace('GMT', '+0000')}`,
		`Reported-Domain: ${to.split('@')[1] ?? ''}`,
		'Source-IP: 127.0.0.10',
		'',
		`--${boundary}`,
		'Content-Type: message/rfc822',
		'Content-Disposition: inline',
		'',
		original,
		`--${boundary}--`,
		'',
	];
	return lines.join('\r\n');
}
