import type { LanguageRules } from '../cue-language';

export const frenchRules: LanguageRules = {
	language: 'fr',
	negators: ['x-none'],
	contrasts: ['x-none'],
	stopWords: [],
	questionWords: ['x-none'],
	shortAnswers: {},
	cues: [],
};
