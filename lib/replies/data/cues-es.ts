import type { LanguageRules } from '../cue-language';

export const spanishRules: LanguageRules = {
	language: 'es',
	negators: ['x-none'],
	contrasts: ['x-none'],
	stopWords: [],
	questionWords: ['x-none'],
	shortAnswers: {},
	cues: [],
};
