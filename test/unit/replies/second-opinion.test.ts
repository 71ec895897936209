import { judgeReply } from '../../../lib/replies/reply-rules';
import { withSecondOpinion } from '../../../lib/replies/second-opinion';
import { judgeAnswer } from '../../support/answers';
import { readAnswers, type LabelledAnswer } from '../../support/labelled-answers';
import { openReplyDesk } from '../../support/reply-desk';

const UNKNOWN_TO_RULES = 'Kindly ensure I never see your stuff on my desk again';

describe('A-09: a second opinion on answers that the rules do not understand', () => {
	test('it names the class and its words, and leaves the decision to a person', async () => {
		expect(judgeReply(UNKNOWN_TO_RULES).replyClass).not.toBe('unsubscribe');
		const verdict = await judgeAnswer(UNKNOWN_TO_RULES);
		expect(verdict).toMatchObject({ subType: 'unsubscribe', needsReview: true });
		expect(verdict.confidence).toBeLessThan(0.9);
		expect(verdict.evidence[0]).toMatchObject({ rule: 'second-opinion:unsubscribe' });
		expect(verdict.evidence[0]?.text).toContain('never');
	});

	test('an opt-out that only it suspects stops the sequence and suppresses nobody', async () => {
		const desk = await openReplyDesk();
		const { messageId } = await desk.mailed('ada@example.com');
		const [event] = await desk.receive({
			text: UNKNOWN_TO_RULES,
			headers: `In-Reply-To: ${messageId}\n`,
		});
		expect(event).toMatchObject({ output: 'uncertain', report: { class: 'unsubscribe' } });
		expect(await desk.lead('ada@example.com')).toMatchObject({
			status: 'replied',
			stoppedReason: 'needs review',
		});
		expect(await desk.store.suppressions.find({ address: 'ada@example.com' })).toBeUndefined();
		await desk.store.close();
	});

	test.each(['Lütfen beni listeden çıkarın', 'Proszę usunąć mój adres z listy'])(
		'a language that nobody taught it is not guessed at: %s',
		(text) => {
			const verdict = { ...judgeReply(text), language: 'es' };
			expect(withSecondOpinion(verdict, text)).toEqual({ ...verdict, needsReview: false });
		},
	);
});

describe('whatever the answer', () => {
	const kinds = ['known', 'lessons', 'unseen', 'closed'] as const;
	const answers: readonly LabelledAnswer[] = kinds.flatMap(readAnswers);
	const judged = answers.map(({ text }) => {
		const rules = judgeReply(text);

		return { text, rules, both: withSecondOpinion(rules, text) };
	});

	test('it never makes a verdict sure enough to act upon', () => {
		expect(
			judged.filter(
				({ rules, both }) =>
					both.confidence >= 0.9 &&
					(both.replyClass !== rules.replyClass || both.confidence > rules.confidence),
			),
		).toEqual([]);
	});

	test('it never takes back an opt-out that the rules are sure of', () => {
		expect(
			judged.filter(
				({ rules, both }) =>
					rules.replyClass === 'unsubscribe' &&
					rules.confidence >= 0.9 &&
					both.replyClass !== 'unsubscribe',
			),
		).toEqual([]);
	});

	test('what it changes is for a person to see', () => {
		expect(
			judged.filter(({ rules, both }) => both.replyClass !== rules.replyClass && !both.needsReview),
		).toEqual([]);
	});
});
