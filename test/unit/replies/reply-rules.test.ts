import { createReplyJudge, judgeReply } from '../../../lib/replies/reply-rules';
import type { LanguageRules } from '../../../lib/replies/cue-language';
import { phrases } from '../../../lib/replies/cue-language';
import { judgeAnswer } from '../../support/answers';

const classOf = (text: string): string => {
	const { replyClass, confidence } = judgeReply(text);

	return confidence < 0.6 ? 'neutral' : replyClass;
};
const actsOn = (text: string): boolean => {
	const { replyClass, confidence } = judgeReply(text);

	return ['unsubscribe', 'not_interested'].includes(replyClass) && confidence >= 0.9;
};

describe('A-09: an opt-out is an order about the writer', () => {
	test.each([
		'Please remove me from your list.',
		'pls remove us from ur database asap',
		'Kein Interesse, bitte löschen.',
		'Supprimez-moi de vos fichiers',
		'No me interesa. No vuelvan a escribirme.',
		'Не интересует, и впредь прошу не беспокоить',
		'Under article 17 GDPR I demand that you erase my data.',
		'Требую прекратить обработку моих персональных данных, 152-ФЗ',
		'STOP',
		'How do I get off this list?',
		'Please remove me from your\nmailing list and confirm',
	])('is acted upon: %s', (text) => {
		expect(judgeReply(text)).toMatchObject({ replyClass: 'unsubscribe' });
		expect(actsOn(text)).toBe(true);
	});

	test.each([
		["Please don't remove me, I want to hear more!", 'interested'],
		['Bitte löschen Sie mich nicht aus dem Verteiler!', 'interested'],
		['Ne me désinscrivez pas, ça m’intéresse', 'interested'],
		['No me borre de la lista, me interesa', 'interested'],
		['Не удаляйте меня из рассылки, мне интересно', 'interested'],
		['Stop by our office next week, happy to talk.', 'interested'],
		["What's the unsubscribe rate of your tool?", 'question'],
		['Wie hoch ist die Abmelderate?', 'question'],
		['Can our customers opt out of the tracking?', 'question'],
		['Are you GDPR compliant?', 'question'],
		['Your mail went to spam, but tell me more please.', 'interested'],
	])('other senses, negated, about others: %s', (text, expected) => {
		expect(classOf(text)).toBe(expected);
		expect(actsOn(text)).toBe(false);
	});

	test.each([
		'Could you remove my colleague Bob from the list?',
		'Bitte nehmen Sie meinen Kollegen aus dem Verteiler.',
		'The bus stop is in front of our door.',
	])('nobody is suppressed by: %s', (text) => {
		expect(actsOn(text)).toBe(false);
	});
});

describe('A-09: what stands where', () => {
	test('after "but" the answer is given, before it courtesy', () => {
		expect(classOf('Love what you are building, but it is a pass from us.')).toBe('not_interested');
		expect(classOf('We have a vendor, but we would love to see a demo.')).toBe('interested');
	});

	test('a hint of a refusal is never sure enough to act', () => {
		const verdict = judgeReply('Nothing wrong with it, but our set-up differs.');
		expect(verdict.replyClass).toBe('not_interested');
		expect(verdict.confidence).toBeLessThan(0.9);
	});

	test.each([
		'So we would have no need for a server of our own with this?',
		'And there really is no budget needed to start?',
	])('a refusal that is only asked about is never acted upon: %s', (text) => {
		expect(actsOn(text)).toBe(false);
	});

	test.each([
		"Can't you just remove me from your list?",
		'Könnten Sie mich nicht einfach aus dem Verteiler nehmen?',
	])('a negated question is the polite form of the order, and for a person: %s', (text) => {
		expect(classOf(text)).toBe('unsubscribe');
		expect(actsOn(text)).toBe(false);
	});

	test.each(['Nos gustaría dejar de recibir estas comunicaciones.', 'Хочу, чтобы обо мне забыли.'])(
		'the wish for an end is no interest: %s',
		(text) => {
			expect(classOf(text)).toBe('unsubscribe');
			expect(actsOn(text)).toBe(true);
		},
	);

	test('the dot of a date ends no sentence', () => {
		expect(judgeReply('Bitte rufen Sie am 3. Juli wieder an.').detail).toBe('later');
	});

	test('a date asked for beside a no never suppresses', () => {
		expect(judgeReply('Not now. Q3 maybe.')).toMatchObject({
			replyClass: 'not_interested',
			detail: 'later',
		});
	});

	test('nothing to go by is neutral and for a person', async () => {
		expect(await judgeAnswer('The weather in Leeds was as expected')).toMatchObject({
			subType: 'neutral',
			needsReview: true,
		});
	});

	test('evidence points into the text as it was written', () => {
		const text = 'Grüße aus Köln — ich möchte mehr erfahren.';
		const [first] = judgeReply(text).evidence;
		expect(text.slice(first?.offset)).toMatch(/^(?:möchte )?mehr erfahren/);
	});
});

describe('a further language is one more table', () => {
	const toy: LanguageRules = {
		language: 'toki',
		families: { want: 'wile|olin' },
		cues: [
			...phrases('interested', { 3: 'mi {want} [..] sona' }),
			...phrases('unsubscribe', { 3: 'o weka e mi' }),
		],
		otherSenses: { unsubscribe: 'ken o weka e mi' },
		negators: 'ala',
		laterNegators: 'ala',
		contrasts: 'taso',
		joints: 'en',
		thirdParties: 'ona',
		firstPerson: 'mi',
		courtesies: 'pona',
		stopWords: 'li, e, la',
		questionWords: 'seme',
		shortAnswers: { unsubscribe: 'weka' },
	};
	const judge = createReplyJudge([toy]);

	test.each([
		['mi wile e sona', 'interested'],
		['mi wile sona ala', 'not_interested'],
		['o weka e mi', 'unsubscribe'],
		['weka pona', 'unsubscribe'],
		['ken o weka e mi', 'neutral'],
	])('%s', (text, expected) => {
		expect(judge(text)).toMatchObject({
			replyClass: expected,
			language: 'toki',
		});
	});

	test('a phrase with an unknown family is our mistake and told at once', () => {
		expect(() =>
			createReplyJudge([{ ...toy, cues: phrases('later', { 1: '{never} mind' }) }]),
		).toThrow('unknown family');
	});
});
