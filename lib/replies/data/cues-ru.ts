import type { LanguageRules } from '../cue-language';

export const russianRules: LanguageRules = {
	language: 'ru',
	negators: ['x-none'],
	contrasts: ['x-none'],
	stopWords: [],
	questionWords: ['x-none'],
	shortAnswers: {},
	cues: [],
};
