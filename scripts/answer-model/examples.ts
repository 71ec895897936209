import { germanRules } from '../../lib/replies/data/cues-de';
import { englishRules } from '../../lib/replies/data/cues-en';
import { spanishRules } from '../../lib/replies/data/cues-es';
import { frenchRules } from '../../lib/replies/data/cues-fr';
import { russianRules } from '../../lib/replies/data/cues-ru';
import { readAnswers } from '../../test/support/labelled-answers';
import { samplesOf, type Example } from './phrase-samples';

/** What the second opinion learns from: every labelled answer of our own, and the rules spoken out. */
export function trainingExamples(): readonly Example[] {
	const answers = (['known', 'lessons', 'unseen'] as const)
		.flatMap(readAnswers)
		.map(({ text, label, detail }) => ({
			text,
			opinion: (detail === 'later' ? 'later' : label) as Example['opinion'],
			weight: 1,
		}));
	const rules = [englishRules, russianRules, germanRules, frenchRules, spanishRules];

	return [...answers, ...rules.flatMap(samplesOf)];
}
