import { createLiquidRenderer } from '../../../../lib/adapters/text/liquid-renderer';
import { ConfigurationError } from '../../../../lib/mail/errors';

const { render } = createLiquidRenderer();
const text = async (template: string, variables = {}, escape: 'html' | 'none' = 'none') => {
	const rendered = await render(template, variables, escape);

	return rendered.ok ? rendered.text : `missing: ${rendered.missing.join()}`;
};

describe('a variable without a value', () => {
	it.each<[string, unknown]>([
		['not there', undefined],
		['null', null],
		['an empty cell', ''],
		['an empty cell with blanks', '  '],
		['an empty list', []],
		['a record, which has no words', { first: 'Bob' }],
	])('is missing when it is %s: nobody is greeted with "Hi ,"', async (_, name) => {
		const variables = name === undefined ? {} : { name };

		expect(await text('Hi {{ name }},', variables)).toBe('missing: name');
		expect(await text('<p>Hi {{- name | escape -}},', variables, 'html')).toBe('missing: name');
		expect(await text('Hi {{ name | default: "you" }},', variables)).toBe('Hi you,');
	});

	it.each([
		['a field of something empty', 'Hi {{ lead.name }}', 'missing: lead.name'],
		['behind a filter', 'Hi {{ empty | upcase }}', 'missing: empty'],
		['as it is', 'Hi {{ empty | raw }}', 'missing: empty'],
		['under another name', '{% assign n = nobody %}Hi {{ n }}', 'missing: n'],
		['by "echo"', 'Hi {% echo empty %}', 'missing: empty'],
		['inside of a block', '{% if true %}{% for i in (1..2) %}{{ nobody }}{% endfor %}{% endif %}', 'missing: nobody'],
		['twice, and another one', '{{ nobody }}{{ empty }}{{ nobody }}', 'missing: nobody,empty'],
	])('is named: %s', async (_, template, expected) => {
		expect(await text(template, { lead: null, empty: '' })).toBe(expected);
	}); // prettier-ignore

	it.each([
		['another word', 'Hi {{ empty | default: "you" }}', 'Hi you'],
		['nothing, on purpose', 'Hi{{ empty | default: "" }}', 'Hi'],
		['nothing, on purpose, by another name', '{% assign n = nobody | default: "" %}Hi{{ n }}{% if n == "" %}!{% endif %}', 'Hi!'],
		['other sentences', '{% if empty != "" %}Hi {{ empty }}{% else %}Hello{% endif %}', 'Hello'],
		['other sentences, for what is not there', '{% if nobody %}Hi {{ nobody }}{% else %}Hello{% endif %}', 'Hello'],
	])('may be answered with %s', async (_, template, expected) => {
		expect(await text(template, { empty: '' })).toBe(expected);
	}); // prettier-ignore

	it('is not mistaken for zero or no', async () => {
		expect(await text('{{ zero }} {{ no }}', { zero: 0, no: false })).toBe('0 false');
	});
});

describe('what a variable says', () => {
	const name = `<b title='"'>&`;

	it.each([
		['an output', '{{ name }}', '&lt;b title=&#39;&quot;&#39;&gt;&amp;'],
		['a list', '{{ names }}', '&lt;i&gt;&lt;b title=&#39;&quot;&#39;&gt;&amp;'],
		['"echo"', '{% echo name %}', '&lt;b title=&#39;&quot;&#39;&gt;&amp;'],
		['"cycle"', '{% cycle name, "x" %}', '&lt;b title=&#39;&quot;&#39;&gt;&amp;'],
		['"liquid"', '{% liquid\necho name\n%}', '&lt;b title=&#39;&quot;&#39;&gt;&amp;'],
		['only what the author calls raw', '{{ name | raw }}', name],
	])('is escaped in HTML: %s', async (_, template, expected) => {
		expect(await text(template, { name, names: ['<i>', name] }, 'html')).toBe(expected);
		expect(await text(template, { name, names: [name] }, 'none')).toBe(name);
	});

	it.each([
		['one of 50 MB', '{{ big }}', 50_000_000],
		['one of 10,000 letters, a thousand times', '{{ big }}'.repeat(1_000), 10_000],
		['a raw one of 50 MB', '{{ big | raw }}', 50_000_000],
	])('may not be longer than a mail: %s', async (_, template, length) => {
		await expect(text(template, { big: 'x'.repeat(length) })).rejects.toThrow(ConfigurationError);
	});
});
