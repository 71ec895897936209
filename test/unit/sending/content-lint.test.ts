import { lintContent } from '../../../lib/sending/content-lint';

const ownLink = 'https://n8n.example.com/u/TOKEN';
const links = (count: number) =>
	Array.from({ length: count }, (_, index) => `https://example.org/${index}`).join(' ');
const anchor = (href: string, label: string) =>
	`<p>${'Text. '.repeat(10)}<a href="${href}">${label}</a></p>`;

describe('what filters dislike about a mail (sending-and-policy 8)', () => {
	it.each<[string, string, string | null, readonly string[]]>([
		['nothing about a plain text', 'Hi there', null, []],
		['nothing about three links and the way out', `${links(3)} ${ownLink}`, null, []],
		['four links', links(4), null, ['content_too_many_links']],
		['nothing about one link four times', Array(4).fill('https://example.org/a').join(' '), null, []],
		['nothing about three links that both parts have', `${links(3)} https://example.org/a?b=1&c=2`.replace('https://example.org/0 ', ''), anchor('https://example.org/a?b=1&amp;c=2', 'our offer'), []],
		['a shortened link in the text', 'See https://bit.ly/abc', null, ['content_link_shortener']],
		['a shortened link behind words', '', anchor('https://t.co/abc', 'our offer'), ['content_link_shortener']],
		['nothing about a host that ends like one of them', 'https://notbit.ly.example.com/a', null, []],
		['a link that shows another host', '', anchor('https://track.example.net/1', 'www.example.org'), ['content_link_mismatch']],
		['nothing about a link that shows its own host', '', anchor('https://www.example.org/a', 'example.org'), []],
		['an image without words', '', '<img src="https://example.org/a.png"><p>Hi</p>', ['content_image_only']],
		['nothing about an image with a text', '', `<img src="a.png"><p>${'Words. '.repeat(10)}</p>`, []],
	])('%s', (_, text, html, codes) => {
		expect(lintContent(text, html, ownLink).map(({ code }) => code)).toEqual(codes);
	}); // prettier-ignore

	it.each([
		['links without an end', '<a href="http://a'],
		['tags without an end', '<img <a '],
		['labels without an end', '<a href="http://a.example">'],
		['schemes without a host', 'http://'],
	])('costs no time for %s', (_, part) => {
		const text = part.repeat(Math.floor(500_000 / part.length));
		const started = performance.now();
		lintContent(text, text, null);

		expect(performance.now() - started).toBeLessThan(2_000);
	});
});
