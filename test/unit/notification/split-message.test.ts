import { parseEntities } from '../../../sandbox/telegram/entities';
import { escapeText } from '../../../lib/notification/escape';
import { toPlainText, visibleLength } from '../../../lib/notification/markup';
import { MESSAGE_LIMIT, splitMessage } from '../../../lib/notification/split-message';

const words = (count: number): string =>
	Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

function expectAccepted(parts: readonly string[], mode: 'HTML' | 'MarkdownV2'): string[] {
	return parts.map((part) => {
		const parsed = parseEntities(part, mode);
		if (!parsed.ok) throw new Error(`${parsed.description}: ${part.slice(0, 80)}`);
		expect(parsed.text.length).toBeLessThanOrEqual(MESSAGE_LIMIT);

		return parsed.text;
	});
}

describe('splitMessage', () => {
	it('leaves 4,096 visible units in one part, whatever the tags add', () => {
		const text = `<b>${'x'.repeat(4090)}</b>&lt;&amp;&gt;&#33;&#x21;.`;

		expect(visibleLength(text, 'HTML')).toBe(4096);
		expect(splitMessage(text, 'HTML')).toEqual([text]);
	});

	it('splits at 4,097 and numbers the parts', () => {
		const parts = splitMessage('x'.repeat(4097), 'plain');

		expect(parts).toHaveLength(2);
		expect(parts[0]).toMatch(/\n\(1\/2\)$/);
		expect(parts[1]).toMatch(/\n\(2\/2\)$/);
	});

	it('prefers a paragraph, then a line, then a sentence, then a word', () => {
		const first = `${words(500)}.`;
		const rest = words(400);
		for (const gap of ['\n\n', '\n', ' ']) {
			const [part] = splitMessage(`${first}${gap}${rest}`, 'plain');
			expect(part?.split('\n(1/')[0]).toBe(first);
		}
		expect(splitMessage(words(900), 'plain')[0]).toMatch(/word\d+\n\(1\/2\)$/);
	});

	it('loses no word and no order', () => {
		const text = words(5000);
		const joined = splitMessage(text, 'plain')
			.map((part) => part.replace(/\n\(\d+\/\d+\)$/, ''))
			.join(' ');

		expect(joined).toBe(text);
	});

	it('closes and reopens tags across parts, attributes included', () => {
		const link = `<a href="https://example.com/?a=1&amp;b=2">${words(900)}</a>`;
		const parts = splitMessage(`<b>Title</b>\n<i>${link}</i>`, 'HTML');

		expect(parts.length).toBeGreaterThan(1);
		expect(parts[0]).toContain('</a></i>\n(1/');
		expect(parts[1]).toMatch(/^<i><a href="https:\/\/example\.com\/\?a=1&amp;b=2">/);
		expectAccepted(parts, 'HTML');
	});

	it('closes and reopens the marks of MarkdownV2 and escapes the numbering', () => {
		const text = `*bold ${escapeText(words(900), 'MarkdownV2')}* and [a link](https://example.com/a\\)b)`;
		const parts = splitMessage(text, 'MarkdownV2');

		expect(parts[0]).toMatch(/\*\n\\\(1\/2\\\)$/);
		const [, second = ''] = expectAccepted(parts, 'MarkdownV2');
		expect(second).toContain('a link');
	});

	it('keeps a code block a code block', () => {
		const code = Array.from({ length: 400 }, (_, index) => `  const line${index} = 1;`).join('\n');
		const parts = splitMessage(`\`\`\`ts\n${code}\n\`\`\``, 'MarkdownV2');

		expect(parts.length).toBeGreaterThan(1);
		for (const part of parts) expect(part).toMatch(/^```ts\n {2}const/);
		expectAccepted(parts, 'MarkdownV2');
	});

	it('never cuts an emoji, not even in a message of only emoji', () => {
		const family = '👨‍👩‍👧‍👦';
		const parts = splitMessage(family.repeat(2000), 'plain');
		const joined = parts.map((part) => part.replace(/\n\(\d+\/\d+\)$/, '')).join('');

		expect(joined).toBe(family.repeat(2000));
		for (const part of parts) {
			expect(part.replace(/\n\(\d+\/\d+\)$/, '').length % family.length).toBe(0);
		}
	});

	it('copes with 100,000 characters without a break', () => {
		const parts = splitMessage('字'.repeat(100_000), 'HTML');

		expect(parts.length).toBe(25);
		expectAccepted(parts, 'HTML');
	});

	it.each(['', ' \n ', '<b></b>', '<i> </i>'])('makes no message of %p', (text) => {
		expect(splitMessage(text, 'HTML')).toEqual([]);
	});
});

describe('toPlainText', () => {
	it.each([
		['HTML', '<b>3 &lt; 5</b> &amp; 1 < 2 <unknown>', '3 < 5 & 1 < 2 <unknown>'],
		['MarkdownV2', '*Done\\!* [here](https://example.com) 1\\+1', 'Done! here 1+1'],
		['plain', '<b>', '<b>'],
	] as const)('reads %s as a person would', (mode, text, expected) => {
		expect(toPlainText(text, mode)).toBe(expected);
	});
});

describe('escapeText', () => {
	it.each(['HTML', 'MarkdownV2'] as const)(
		'S2-22: what is escaped for %s is shown as given',
		(mode) => {
			const text = '_*[]()~`>#+-=|{}.!\\ <b>&amp;</b>';
			const parsed = parseEntities(escapeText(text, mode), mode);

			expect(parsed).toMatchObject({ ok: true, text, entities: [] });
		},
	);
});
