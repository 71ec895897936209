import { isMessageId, messageIdOf, readMessageIds } from '../../../lib/mail/message-id';

describe('Message-ID', () => {
	it('is always the same for an attempt and names the sender domain', () => {
		expect(messageIdOf('attempt-1', 'example.org')).toBe(messageIdOf('attempt-1', 'example.org'));
		expect(messageIdOf('attempt-1', 'example.org')).toMatch(
			/^<attempt-1\.[a-z2-7]{24}@example\.org>$/,
		);
		expect(messageIdOf('attempt-2', 'example.org')).not.toBe(
			messageIdOf('attempt-1', 'example.org'),
		);
	});

	it('begins with the time of the attempt, so that an index of them grows at its end', () => {
		const [earlier, later] = ['01M8DFG3D5CNF5YM5XFXFQYPDT', '01M8DFG4D50000000000000000'].map(
			(id) => messageIdOf(id, 'example.org'),
		);

		expect(earlier).toMatch(/^<01m8dfg3d5\./);
		expect([later, earlier].sort()).toEqual([earlier, later]);
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
