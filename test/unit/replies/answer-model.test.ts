import { createAnswerModel } from '../../../lib/replies/answer-model';
import { answerWeights } from '../../../lib/replies/data/answer-weights';
import { trainingExamples } from '../../../scripts/answer-model/examples';
import type { Example } from '../../../scripts/answer-model/phrase-samples';
import { checksumOf, train } from '../../../scripts/answer-model/train';

const say = (opinion: Example['opinion'], ...texts: string[]): Example[] =>
	texts.map((text) => ({ text, opinion, weight: 1 }));
const toy = [
	...say('unsubscribe', 'ken o weka e mi', 'o weka e nimi mi', 'weka'),
	...say('interested', 'mi wile sona', 'wile sona mute', 'sona li pona'),
];

test('the weights that are shipped were made of the answers and phrases that are here', () => {
	// Otherwise: npm run train:answers
	expect(answerWeights.trainedOn).toBe(checksumOf(trainingExamples()));
});

test('the same answers give the same weights', () => {
	expect(train(toy)).toEqual(train(toy));
});

test('what it was taught is read again, with a slip of the pen as well, and the words are named', () => {
	const read = createAnswerModel(train(toy));
	expect(read('weka mi').probability.unsubscribe).toBeGreaterThan(0.5);
	expect(read('mi wille sona').probability.interested).toBeGreaterThan(0.5);
	expect(read('o weka e mi').wordsFor('unsubscribe')).toContain('weka');
});

test('what it was never taught says nothing', () => {
	const { probability, wordsFor } = createAnswerModel(train(toy))('quux');
	expect(Math.max(...Object.values(probability))).toBeLessThan(0.3);
	expect(wordsFor('unsubscribe')).toEqual([]);
});
