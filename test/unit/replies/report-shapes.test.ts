import { parseMessage } from '../../../lib/adapters/mime/parse-message';
import { classifyIncoming } from '../../../lib/replies/classify-incoming';
import type { Classification } from '../../../lib/replies/events';

const classify = async (raw: string): Promise<Classification> =>
	classifyIncoming(await parseMessage(raw), { ownAddresses: ['sales@example.org'] });
const report = (head: string, fields: string): string =>
	`${head}\nContent-Type: multipart/report; report-type=delivery-status; boundary=B\n\n--B\nContent-Type: text/plain\n\nSee below.\n--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n${fields}\n--B--\n`;
const head = 'From: MAILER-DAEMON@mx.example.net\nTo: sales@example.org\nSubject: Undelivered Mail';

describe('A-21: reports as they are saved and mangled', () => {
	const text = '<ada@example.com>: host mx.example.com said: 550 5.1.1 User unknown';

	test.each([
		[
			'an mbox line before the header',
			`From MAILER-DAEMON Mon Nov  2 09:00:00 2026\n${head}\n\n${text}`,
		],
		[
			'a quoted mbox line',
			`>From MAILER-DAEMON@mx.example.net  Mon Nov  2 09:00:00 2026\n${head}\n\n${text}`,
		],
		['empty lines before the header', `\n\n${head}\n\n${text}`],
		['a sender without a domain', `From: MAILER-DAEMON\nSubject: Returned mail\n\n${text}`],
		[
			'a sender that is only a name',
			`From: Mail Delivery Subsystem <>\nSubject: Returned mail\n\n${text}`,
		],
		['no sender at all', `Subject: Returned mail\n\n${text}`],
	])('%s', async (_name, raw) => {
		const { eventType, bounces } = await classify(raw);
		expect([eventType, bounces[0]?.recipient, bounces[0]?.hard]).toEqual([
			'bounce',
			'ada@example.com',
			true,
		]);
	});

	test('a recipient without an action is delayed when the report only warns', async () => {
		const fields = 'Final-Recipient: rfc822; ada@example.com\nStatus: 4.4.1';
		const warning = report(head.replace('Undelivered Mail', 'Delivery delayed'), fields);
		expect((await classify(warning)).eventType).toBe('delivery_delay');
		expect((await classify(report(head, fields))).eventType).toBe('bounce');
	});

	test('the exit code of a delivery program says what sysexits.h says', async () => {
		const exit = async (code: number): Promise<unknown> =>
			(
				await classify(
					report(
						head,
						`Final-Recipient: rfc822; ada@example.com\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: x-unix; ${code}`,
					),
				)
			).bounces[0]?.reason;
		expect(await exit(67)).toBe('userunknown');
		expect(await exit(255)).toBe('mailererror');
	});
});

describe('A-21: a report in a language of which no word is known', () => {
	const daemon = (text: string): string =>
		`Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: sales@example.org\nSubject: Taarifa\n\n${text}`;

	test('is a soft bounce: nothing else comes from a mail daemon and no return path', async () => {
		const swahili = daemon('Barua yako kwa <ada@example.com> haikufika: jina halijulikani.');
		const { eventType, subType, bounces } = await classify(swahili);
		expect([eventType, subType, bounces[0]?.recipient]).toEqual([
			'bounce',
			'soft',
			'ada@example.com',
		]);
	});

	test.each([
		['from a person', 'From: Juma <juma@example.net>\nSubject: Habari'],
		[
			'in a language whose failures are known',
			'Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nSubject: Note',
		],
	])('%s the same shape is none', async (_name, shape) => {
		const text = 'Please greet <ada@example.com> and the others, this was your mail.';
		const { eventType } = await classify(`${shape}\nTo: sales@example.org\n\n${text}`);
		expect(eventType).not.toBe('bounce');
	});
});

describe('A-20: an absence note whose date is nonsense', () => {
	const note = (date: string, received = ''): string =>
		`${received}From: ada@example.com\nSubject: Automatic reply: Hello\nAuto-Submitted: auto-replied\n${date}\nI am back on 16 November.`;

	test('is read by the date of its arrival, or not at all', async () => {
		const received =
			'Received: from mx.example.com by mx.example.org with ESMTP; Mon, 2 Nov 2026 10:00:00 +0000 (UTC)\n';
		for (const date of ['', 'Date: Thu, 01 Jan 1970 00:00:00 +0000\n', 'Date: yesterday\n']) {
			const { autoReply } = await classify(note(date, received));
			expect(autoReply?.returnAt).toBe(Date.UTC(2026, 10, 16));
			expect((await classify(note(date))).autoReply?.returnAt).toBeNull();
		}
	});
});
