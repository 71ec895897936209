import { opinions, type Opinion } from './answer-features';
import { createAnswerModel, type Reading } from './answer-model';
import { answerWeights } from './data/answer-weights';
import type { ReplyClass } from './events';
import type { ReplyVerdict } from './reply-rules';

/** From which confidence an event acts by itself, and up to which a hint may go. */
const ACTING = 0.9;
const HINTED = 0.85;
const UNDERSTOOD = 0.6;
// How much more likely another reading must be than what the rules read, as a power of e: half as much
// again where they found nothing, twice for a likely class, fifteen times against a clear one.
const TRUST = { silent: 0.5, likely: 0.7, clear: 2.7 };
const CLEAR = 0.95;
// An act by itself needs no consent, but what the other reading all but rules out is for a person.
const DOUBTED = 0.1;
const LIKELY = 0.4;
// Of a text in a language that nobody taught it less is known; of one in a hundred of its own, too.
const KNOWN = 0.4;

const readAnswer = createAnswerModel(answerWeights);

/** What the rules make of an answer, and whether a person should look at it first. */
export interface ReviewedVerdict extends ReplyVerdict {
	readonly needsReview: boolean;
}

/**
 * A linear model reads the answer as well. It names a class where the rules found none or a less likely
 * one, and puts a suppression in doubt; it never suppresses, and never takes back an opt-out.
 */
export function withSecondOpinion(verdict: ReplyVerdict, text: string): ReviewedVerdict {
	const own = { ...verdict, needsReview: false };
	if (verdict.language === null || text.trim() === '') return own;
	const reading = readAnswer(text);
	if (reading.known < KNOWN) return own;
	const opinion = likeliest(verdict, reading);
	const differs = opinion !== opinionOf(verdict) && reading.probability[opinion] >= LIKELY;
	if (!isActing(verdict)) return differs ? instead(verdict, { opinion, reading }) : own;
	if (differs && verdict.replyClass !== 'unsubscribe')
		return instead(verdict, { opinion, reading });
	const { unsubscribe, not_interested: no } = reading.probability;

	return unsubscribe + no < DOUBTED ? doubtful(verdict, reading) : own;
}

function isActing({ replyClass, detail, confidence }: ReplyVerdict): boolean {
	const suppresses = replyClass === 'unsubscribe' || replyClass === 'not_interested';

	return suppresses && detail !== 'later' && confidence >= ACTING;
}

function opinionOf({ replyClass, detail, confidence }: ReplyVerdict): Opinion {
	if (confidence < UNDERSTOOD) return 'neutral';

	return detail === 'later' ? 'later' : replyClass;
}

function likeliest(verdict: ReplyVerdict, { probability }: Reading): Opinion {
	const own = opinionOf(verdict);
	const score = (opinion: Opinion): number =>
		Math.log(probability[opinion]) + (opinion === own ? trustIn(verdict) : 0);

	return opinions.reduce((best, opinion) => (score(opinion) > score(best) ? opinion : best), own);
}

function trustIn({ confidence }: ReplyVerdict): number {
	if (confidence < UNDERSTOOD) return TRUST.silent;
	const share = Math.min(1, (confidence - UNDERSTOOD) / (CLEAR - UNDERSTOOD));

	return TRUST.likely + share * (TRUST.clear - TRUST.likely);
}

function doubtful(verdict: ReplyVerdict, { probability, wordsFor }: Reading): ReviewedVerdict {
	const opinion = opinions.reduce((best, one) =>
		probability[one] > probability[best] ? one : best,
	);
	const evidence = {
		rule: `second-opinion:doubt:${opinion}`,
		text: wordsFor(opinion).join(' '),
		weight: rounded(probability[opinion]),
	};

	return {
		...verdict,
		confidence: HINTED,
		needsReview: true,
		evidence: [...verdict.evidence, evidence],
	};
}

function instead(
	verdict: ReplyVerdict,
	{ opinion, reading }: { readonly opinion: Opinion; readonly reading: Reading },
): ReviewedVerdict {
	const probability = reading.probability[opinion];
	const evidence = {
		rule: `second-opinion:${opinion}`,
		text: reading.wordsFor(opinion).join(' '),
		weight: rounded(probability),
		...(verdict.language === null ? {} : { language: verdict.language }),
	};
	const replyClass: ReplyClass = opinion === 'later' ? 'not_interested' : opinion;

	return {
		...verdict,
		replyClass,
		detail: opinion === 'later' ? 'later' : null,
		confidence: rounded(UNDERSTOOD + (HINTED - UNDERSTOOD) * probability),
		needsReview: true,
		evidence: [evidence, ...verdict.evidence],
	};
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}
