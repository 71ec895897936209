import { compileLanguage } from '../../../lib/replies/cue-language';
import { ADDRESS_MARK, LINK_MARK } from '../../../lib/replies/cue-needs';
import { germanRules } from '../../../lib/replies/data/cues-de';
import { englishRules } from '../../../lib/replies/data/cues-en';
import { spanishRules } from '../../../lib/replies/data/cues-es';
import { frenchRules } from '../../../lib/replies/data/cues-fr';
import { russianRules } from '../../../lib/replies/data/cues-ru';

describe.each([englishRules, russianRules, germanRules, frenchRules, spanishRules])(
	'A-09: the tables of "$language"',
	(rules) => {
		const { cues, otherSenses } = compileLanguage(rules);

		test('know hundreds of phrases, whatever the language', () => {
			expect(rules.cues.length).toBeGreaterThan(300);
		});

		test('no phrase reads nothing, an address or a link into itself', () => {
			const greedy = [...cues, ...otherSenses].filter(({ pattern }) =>
				['', ' ', 'x', 'x, x'].some((text) => text.search(pattern) >= 0),
			);
			const blind = cues.filter(
				({ pattern }) =>
					!/\ue001|\ue002/.test(pattern.source) &&
					`${ADDRESS_MARK.repeat(9)} ${LINK_MARK.repeat(9)}`.search(pattern) >= 0,
			);
			expect([...greedy, ...blind].map(({ pattern }) => pattern.source)).toEqual([]);
		});

		test('a whole answer has one meaning', () => {
			const all = Object.values(rules.shortAnswers)
				.flatMap((list) => list.split(/[,\n]/))
				.map((text) => text.trim())
				.filter((text) => text !== '');
			expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
		});

		test('no phrase stands in a class twice', () => {
			const all = rules.cues.map(({ cueClass, pattern }) => `${cueClass}: ${pattern}`);
			expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
		});
	},
);
