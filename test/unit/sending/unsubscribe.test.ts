import { unsubscribeParts } from '../../../lib/sending/unsubscribe';
import { readToken, signToken } from '../../../lib/sending/unsubscribe-token';

const key = { kid: 'k1', secret: 'a secret of the store' };
const attempt = '01JABCDEFGHJKMNPQRSTVWXYZ0';

describe('opt-out tokens', () => {
	const token = signToken(attempt, key);

	it('carry the attempt and no address', () => {
		expect(readToken(token, [key])).toBe(attempt);
		expect(token).toMatch(/^v1\.k1\.[\w-]+\.[\w-]{22}$/);
	});

	it.each([
		['a changed attempt', token.replace('.MD', '.ME')],
		['a changed signature', `${token.slice(0, -2)}AA`],
		['an unknown key', token.replace('k1', 'k9')],
		['something else', 'hello'],
	])('refuse %s', (_, given) => {
		expect(readToken(given, [key])).toBeUndefined();
	});

	it('still hold after the key was rotated', () => {
		expect(readToken(token, [{ kid: 'k2', secret: 'newer' }, key])).toBe(attempt);
	});
});

describe('List-Unsubscribe (RFC 8058)', () => {
	const frame = { token: 'TOKEN', answersTo: 'ada@example.org' };

	it('offers one click by https and the reply address by mail', () => {
		const { headers } = unsubscribeParts(
			{ url: 'https://n8n.example.com/u/{token}', mailto: null, none: false },
			frame,
		);

		expect(headers).toEqual([
			[
				'List-Unsubscribe',
				'<https://n8n.example.com/u/TOKEN>, <mailto:ada@example.org?subject=unsubscribe%20TOKEN>',
			],
			['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
		]);
	});

	it('promises no one-click without https', () => {
		const plain = { url: 'http://n8n.example.com/u/{token}', mailto: null, none: false };
		expect(unsubscribeParts(plain, frame).headers.map(([name]) => name)).toEqual([
			'List-Unsubscribe',
		]);
		expect(
			unsubscribeParts({ url: null, mailto: 'stop@example.org', none: false }, frame).headers,
		).toEqual([['List-Unsubscribe', '<mailto:stop@example.org?subject=unsubscribe%20TOKEN>']]);
	});

	it('offers nothing where nothing is to be offered', () => {
		const offer = { url: 'https://a.example/u', mailto: 'ada@example.org', none: true };

		expect(unsubscribeParts(offer, frame)).toEqual({ url: null, mailto: null, headers: [] });
	});

	it.each([
		['https://a.example/u', 'https://a.example/u/TOKEN'],
		['https://a.example/u?c=1', 'https://a.example/u?c=1&token=TOKEN'],
		['https://a.example/u?token=', 'https://a.example/u?token=TOKEN'],
	])('puts the token into %s', (url, expected) => {
		expect(unsubscribeParts({ url, mailto: null, none: false }, frame).url).toBe(expected);
	});

	it.each([
		['https://m\u00fcnchen.example/\u00fc/{token}', 'https://xn--mnchen-3ya.example/%C3%BC/TOKEN'],
		['https://a.example/u?a=%20&b={token}', 'https://a.example/u?a=%20&b=TOKEN'],
	])('is written in ASCII, or a header field would make words of it: %s', (url, expected) => {
		const { headers } = unsubscribeParts({ url, mailto: null, none: false }, frame);

		expect(headers[0]?.[1]).toMatch(/^[\x20-\x7e]+$/);
		expect(headers[0]?.[1]).toContain(`<${expected}>`);
	});

	it.each([
		['a?b&c%d@example.org', 'mailto:a%3Fb%26c%25d@example.org?subject=unsubscribe%20TOKEN'],
		['b\u00f8b@example.org', 'mailto:b%C3%B8b@example.org?subject=unsubscribe%20TOKEN'],
	])('names an address of odd letters whole (RFC 6068 2): %s', (mailto, expected) => {
		expect(unsubscribeParts({ url: null, mailto, none: false }, frame).mailto).toBe(expected);
	});
});
