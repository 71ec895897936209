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

	it('allows an empty choice', () => {
		expect(['a ', 'a b']).toContain(spin('a {|b}', 's'));
	});

	it.each(['{Hi|Hello', 'Hi}', '{a|{b|c}'])('refuses %s before anything is sent', (text) => {
		expect(() => spin(text, 's')).toThrow(ConfigurationError);
	});
});
