import { germanRules } from '../../lib/replies/data/cues-de';
import { englishRules } from '../../lib/replies/data/cues-en';
import { spanishRules } from '../../lib/replies/data/cues-es';
import { frenchRules } from '../../lib/replies/data/cues-fr';
import { russianRules } from '../../lib/replies/data/cues-ru';
import { readAnswers } from '../../test/support/labelled-answers';
import { inLetterForm } from './letter-forms';
import { samplesOf, type Example } from './phrase-samples';

// Greetings and regards stand around every kind of answer and must speak for none.
const LETTER_WEIGHT = 0.5;

/** What the second opinion learns from: every labelled answer of our own, and the rules spoken out. */
export function trainingExamples(): readonly Example[] {
	const answers = (['known', 'lessons', 'unseen'] as const)
		.flatMap(readAnswers)
		.flatMap(({ language, text, label, detail }) => {
			const opinion = (detail === 'later' ? 'later' : label) as Example['opinion'];

			return [
				{ text, opinion, weight: 1 },
				{ text: inLetterForm(language, text), opinion, weight: LETTER_WEIGHT },
			];
		});
	const rules = [englishRules, russianRules, germanRules, frenchRules, spanishRules];

	return [...answers, ...rules.flatMap(samplesOf)];
}
