import { redactAddresses } from '../../../lib/mail/redact-address';

describe('redactAddresses', () => {
	it.each([
		['550 5.1.1 <Jane.Doe@Example.com>: unknown', '550 5.1.1 <(erased)>: unknown'],
		['ask jane.doe@example.com.', 'ask (erased).'],
		['mailto:jane.doe@example.com?subject=x', 'mailto:(erased)?subject=x'],
		['mary-jane.doe@example.com', 'mary-jane.doe@example.com'],
		['jane.doe@example.com.au', 'jane.doe@example.com.au'],
		['janexdoe@example.com', 'janexdoe@example.com'],
		['', ''],
	])('%j becomes %j', (text, redacted) => {
		expect(redactAddresses(text, ['jane.doe@example.com', ''])).toBe(redacted);
	});

	it('takes characters of patterns as they are', () => {
		for (const address of ['a+b$c@example.com', `a-b{c}|*^?/'&=~@my-shop.example.com`])
			expect(redactAddresses(`x ${address} y`, [address])).toBe('x (erased) y');
	});
});
