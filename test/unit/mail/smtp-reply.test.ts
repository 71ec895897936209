import fc from 'fast-check';

import { createReplyParser, replyFromText } from '../../../lib/mail/smtp-reply';

const octets = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('createReplyParser', () => {
	const greeting = '220-mx.test welcome\r\n220-please wait\r\n220 ESMTP ready\r\n250 2.1.0 Ok\r\n';

	it('reads the same replies however the packets are cut (peer bug 7)', () => {
		const whole = createReplyParser().push(octets(greeting));
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: greeting.length - 1 })), (cuts) => {
				const edges = [0, ...[...new Set(cuts)].sort((a, b) => a - b), greeting.length];
				const parser = createReplyParser();
				const replies = edges
					.slice(1)
					.flatMap((edge, index) => parser.push(octets(greeting.slice(edges[index], edge))));
				expect(replies).toEqual(whole);
				expect(parser.partial).toBe(false);
			}),
		);
		expect(whole.map(({ code, lines }) => [code, lines.length])).toEqual([
			[220, 3],
			[250, 1],
		]);
	});

	it('keeps all lines, the enhanced status of the first that has one, also bracketed or with "#"', () => {
		expect(replyFromText('550-one\n550 5.1.1 two')).toMatchObject({
			enhanced: '5.1.1',
			text: 'one 5.1.1 two',
		});
		expect(replyFromText('550 [5.7.1] x').enhanced).toBe('5.7.1');
		expect(replyFromText('550 #5.1.0 x').enhanced).toBe('5.1.0');
		expect(replyFromText('550 from 15.7.1.2').enhanced).toBeNull();
	});

	it('takes a bare LF for a line end', () => {
		expect(createReplyParser().push(octets('250 Ok\n'))).toHaveLength(1);
	});

	it.each([
		['line_too_long', `250 ${'x'.repeat(3_000)}`],
		['line_too_long', `250 ${'x'.repeat(3_000)}\r\n`],
		['too_many_lines', '250-x\r\n'.repeat(101)],
		['reply_too_long', `250-${'x'.repeat(2_000)}\r\n`.repeat(40)],
		['not_a_reply', 'SSH-2.0-OpenSSH\r\n'],
		['not_a_reply', '250-a\r\n550 b\r\n'],
		['not_a_reply', '\u0000\u0001\r\n'],
	])('calls %s by its name', (flaw, text) => {
		const parser = createReplyParser();
		parser.push(octets(text));

		expect(parser.flaw).toBe(flaw);
	});

	it('never throws and never keeps more than a reply, whatever comes', () => {
		fc.assert(
			fc.property(fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 20 }), (chunks) => {
				const parser = createReplyParser();
				for (const chunk of chunks) parser.push(chunk);
			}),
		);
	});
});
