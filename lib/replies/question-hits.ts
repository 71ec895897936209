import type { Hit } from './cue-hits';
import type { CompiledLanguage } from './cue-language';
import type { JudgedText, Sentence } from './judged-text';

// A mark and a question word, a mark alone, and a question word that begins a sentence without a mark.
const ASKED = 1.1;
const MARKED = 0.7;
const BEGUN = 0.75;
// "What a great idea, let us talk about it when you are back" is long; a curt question is not.
const MAX_UNMARKED = 90;

/** Sentences that ask, in whatever language. */
export function questionsIn(
	languages: readonly CompiledLanguage[],
	judged: JudgedText,
): readonly Hit[] {
	return judged.sentences.flatMap((sentence) => {
		const text = judged.text.slice(sentence.start, sentence.end);
		const weight = sentence.question
			? languages.some((one) => text.search(one.question) >= 0)
				? ASKED
				: MARKED
			: beginsAsking(languages, text)
				? BEGUN
				: 0;

		return weight === 0 ? [] : [questionHit({ sentence, weight, text }, judged)];
	});
}

function beginsAsking(languages: readonly CompiledLanguage[], text: string): boolean {
	if (text.trim().length > MAX_UNMARKED) return false;

	return languages.some((one) => {
		const bare = text.replace(one.courtesy, ' ').replace(/^[^\p{L}]+/u, '');

		return bare.search(one.question) === 0;
	});
}

function questionHit(
	asked: { readonly sentence: Sentence; readonly weight: number; readonly text: string },
	judged: JudgedText,
): Hit {
	const { sentence, text } = asked;
	const score = asked.weight * Math.min(sentence.factor, 1.2);

	return {
		start: sentence.start,
		end: sentence.start,
		cueClass: 'question',
		score,
		supporting: false,
		firm: true,
		evidence: {
			rule: sentence.question ? 'question-mark' : 'question-word',
			text: text.trim().slice(0, 120),
			weight: Math.round(score * 100) / 100,
			offset: judged.originOf(sentence.start),
		},
	};
}
