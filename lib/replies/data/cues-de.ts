import type { LanguageRules } from '../cue-language';

export const germanRules: LanguageRules = {
	language: 'de',
	negators: ['x-none'],
	contrasts: ['x-none'],
	stopWords: [],
	questionWords: ['x-none'],
	shortAnswers: {},
	cues: [],
};
