import { readHit, signHit, withTracking } from '../../../lib/sending/tracking-link';

const key = { kid: 'k1', secret: 'a secret of the store' };
const offer = {
	baseUrl: 'https://n8n.example.com/webhook/t', campaignId: 'spring', stepId: '1', leadId: 'lead-1', opens: false, clicks: true,
}; // prettier-ignore

describe('withTracking', () => {
	it('signs what a link leads to, whatever else stands in its tag', () => {
		const html = withTracking(
			`<p><a class="x" href='https://example.org/a?b=1&amp;c=2' target="_blank">our offer</a></p>`,
			offer,
			key,
		);
		const [, token = ''] = /\?t=([^']+)'/.exec(html) ?? [];

		expect(readHit(token, [key])?.target).toBe('https://example.org/a?b=1&c=2');
	});

	it.each([
		['https://example.org/unsubscribe?t=1', true],
		['https://example.org/opt-out', true],
		['mailto:ada@example.org', true],
		['#top', true],
		['https://example.org/offer', false],
	])('leaves ways out and what is no page as they are: %s', (href, stays) => {
		const html = `<a href="${href}">x</a>`;

		expect(withTracking(html, offer, key) === html).toBe(stays);
	});

	it('puts a pixel in only where opens are asked for, once, before the end', () => {
		const html = '<html><body><p>Hi</p></body></html>';

		expect(withTracking(html, { ...offer, clicks: false }, key)).toBe(html);
		expect(withTracking(html, { ...offer, opens: true }, key)).toMatch(
			/^<html><body><p>Hi<\/p><img src="https:\/\/n8n\.example\.com\/webhook\/t\?t=t1\.k1\.[\w-]+\.[\w-]{22}" [^>]*><\/body><\/html>$/,
		);
	});

	it('names nobody in the URL, and leads nowhere else than signed', () => {
		const hit = { kind: 'click', campaignId: 'spring', stepId: '1', leadId: 'lead-1', target: 'https://example.org/a' } as const;
		const token = signHit(hit, key);
		const [version, kid, , mac] = token.split('.');
		const forged = Buffer.from(JSON.stringify(['click', 'spring', '1', 'lead-1', 'https://evil.example'])).toString('base64url');

		expect(readHit(token, [{ kid: 'k2', secret: 'newer' }, key])).toEqual(hit);
		expect(readHit([version, kid, forged, mac].join('.'), [key])).toBeUndefined();
		expect(readHit(token, [{ ...key, secret: 'another' }])).toBeUndefined();
		expect(readHit(token.replace('t1.k1', 't1.k9'), [key])).toBeUndefined();
		expect(readHit(`${token}A`, [key])).toBeUndefined();
	}); // prettier-ignore

	it('costs no time for links without an end', () => {
		const started = performance.now();
		withTracking('<a href="http://a'.repeat(30_000), offer, key);

		expect(performance.now() - started).toBeLessThan(2_000);
	});
});
