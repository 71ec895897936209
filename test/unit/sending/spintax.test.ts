import { ConfigurationError } from '../../../lib/mail/errors';
import { spin } from '../../../lib/sending/spintax';

describe('spin', () => {
	it('says the same to the same person, and not the same to everybody', () => {
		const text = '{Hi|Hello|Dear {friend|colleague}}';
		const all = new Set(Array.from({ length: 60 }, (_, index) => spin(text, `person ${index}`)));

		expect(spin(text, 'bob')).toBe(spin(text, 'bob'));
		expect([...all].sort()).toEqual(['Dear colleague', 'Dear friend', 'Hello', 'Hi']);
	});

	it('leaves templates and single words alone', () => {
		expect(spin('Hi {{ name | default: "you" }}, {% if a %}{x}{% endif %}', 's')).toBe(
			'Hi {{ name | default: "you" }}, {% if a %}{x}{% endif %}',
		);
	});

	it('chooses among choices, also where their braces touch as those of a template do', () => {
		const text = '{{Hi|Hello}|{Dear|Hey}} {{ name | append: "}{" }}';
		const all = new Set(Array.from({ length: 60 }, (_, index) => spin(text, `person ${index}`)));

		expect([...all].sort()).toEqual(
			['Dear', 'Hello', 'Hey', 'Hi'].map((word) => `${word} {{ name | append: "}{" }}`),
		);
	});

	it.each([
		['groups in groups', '{'],
		['choices in choices', '{a|'],
		['expressions without an end', '{{a'],
		['statements without an end', '{% '],
		['quotes without an end', `{{"`],
	])('refuses %s in no time, however many', (_, part) => {
		const started = performance.now();

		expect(() => spin(part.repeat(500_000), 's')).toThrow(ConfigurationError);
		expect(performance.now() - started).toBeLessThan(2_000);
	});

	it('nests as deep as anybody writes', () => {
		const deep = `${'{a|'.repeat(40)}b${'}'.repeat(40)}`;

		expect(spin(deep, 's')).toMatch(/^[ab]$/);
	});

	it('allows an empty choice', () => {
		expect(['a ', 'a b']).toContain(spin('a {|b}', 's'));
	});

	it.each(['{Hi|Hello', 'Hi}', '{a|{b|c}'])('refuses %s before anything is sent', (text) => {
		expect(() => spin(text, 's')).toThrow(ConfigurationError);
	});
});
