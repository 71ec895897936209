import { isMessageId, messageIdOf, readMessageIds } from '../../../lib/mail/message-id';

describe('Message-ID', () => {
	it('is always the same for an attempt and names the sender domain', () => {
		expect(messageIdOf('attempt-1', 'example.org')).toBe(messageIdOf('attempt-1', 'example.org'));
		expect(messageIdOf('attempt-1', 'example.org')).toMatch(/^<[a-z2-7]{32}@example\.org>$/);
		expect(messageIdOf('attempt-2', 'example.org')).not.toBe(
			messageIdOf('attempt-1', 'example.org'),
		);
	});

	it('is told from other text', () => {
		expect(isMessageId('<a@b.example>')).toBe(true);
		expect(isMessageId('a@b.example')).toBe(false);
		expect(readMessageIds('<a@b.example>\r\n <c@d.example> x')).toEqual([
			'<a@b.example>',
			'<c@d.example>',
		]);
	});
});
