import { parseMessage } from '../../../lib/adapters/mime/parse-message';
import { classifyIncoming } from '../../../lib/replies/classify-incoming';

const head = 'From: a@example.com\nTo: b@example.org\nSubject: x\n';
const big = (part: string, count: number): string => part.repeat(count);

const cases: ReadonlyArray<readonly [name: string, raw: string | Buffer]> = [
	['nothing', ''],
	['no headers', '\n\njust text'],
	['only NUL', Buffer.alloc(1_000)],
	[
		'10,000 MIME parts',
		`${head}Content-Type: multipart/mixed; boundary=B\n\n${big('--B\nContent-Type: text/plain\n\nx\n', 10_000)}--B--`,
	],
	[
		'nested 2,000 deep',
		`${head}${Array.from({ length: 2_000 }, (_, index) => `Content-Type: multipart/mixed; boundary=B${index}\n\n--B${index}\n`).join('')}`,
	],
	[
		'a 4 MB line of HTML table',
		`${head}Content-Type: text/html\n\n<table>${big('<tr><td>x</td></tr>', 200_000)}</table>`,
	],
	['unclosed tags', `${head}Content-Type: text/html\n\n${big('<div><blockquote', 50_000)}`],
	['12 MB of text', `${head}\n${big('interested but not now. ', 500_000)}`],
	['quote bomb', `${head}\n${big('On Mon, 5 Oct 2026 at 10:00, x <a@example.com\n', 20_000)}`],
	['a 2 MB header', `${head}X-Long: ${big('a', 2_000_000)}\n\ntext`],
	['50,000 headers', `${head}${big('X-A: b\n', 50_000)}\ntext`],
	['prototype header', `${head}__proto__: x\nconstructor: y\n\ntext`],
	[
		'a date in 1970',
		`${head}Date: Thu, 01 Jan 1970 00:00:00 +0000\nAuto-Submitted: auto-replied\n\nBack on 5 January`,
	],
	['a broken charset', `${head}Content-Type: text/plain; charset=x-none-such\n\n\xff\xfe`],
	['bare CR', `${head.replace(/\n/g, '\r')}\rnot interested`],
	[
		'signed',
		`${head}Content-Type: multipart/signed; boundary=B\n\n--B\n\nnot interested\n--B\nContent-Type: application/pkcs7-signature\n\nMII\n--B--`,
	],
	[
		'encrypted',
		`${head}Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIIB`,
	],
	[
		'a report of words that nearly match',
		`Return-Path: <>\nFrom: mailer-daemon@example.com\nSubject: Undelivered Mail\n\n${big('user recipient mailbox address could not deliver message ', 20_000)}`,
	],
	[
		'a report with a diagnostic of 700 KB',
		`From: mailer-daemon@example.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=B\n\n--B\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; ${big('user mailbox the address domain host dns ip sender ', 14_000)}\n--B--`,
	],
	[
		'a complaint report in a complaint report, 30,000 times',
		`${head}Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: message/rfc822\n\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n${big('content-type: message/rfc822\nx: y\n', 30_000)}--B--`,
	],
	[
		'dates without end',
		`${head}Auto-Submitted: auto-replied\nDate: Mon, 02 Nov 2026 10:00:00 +0000\n\n${big('back until 2 to 3 november - 1.1.1/1-1 ', 5_000)}`,
	],
	[
		'5,000 recipients in a report',
		`From: mailer-daemon@example.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=B\n\n--B\nContent-Type: message/delivery-status\n\n${big('Final-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.1.1\n\n', 5_000)}--B--`,
	],
];

// Generous against a busy machine; the bench measures the real figure against one second.
test.each(cases)('%s ends as an event, soon', async (_name, raw) => {
	const before = process.cpuUsage();
	const verdict = classifyIncoming(await parseMessage(raw));
	const { user, system } = process.cpuUsage(before);
	expect(verdict.eventType).toEqual(expect.any(String));
	expect((user + system) / 1_000).toBeLessThan(4_000);
});

test('a header value never carries a line break on', async () => {
	const message = await parseMessage(
		'From: a@example.com\nSubject: =?utf-8?q?a=0D=0ABcc:_x=40example.com?=\n\nx',
	);
	expect(message.subject).not.toMatch(/[\r\n]/);
});
