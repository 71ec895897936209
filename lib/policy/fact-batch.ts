import { inGroups } from '../in-groups';
import type { DecisionFacts, FactAnswer, FactQuestion } from '../store/decision-facts';

/**
 * Decisions that are made at the same time ask the store together. Only for dry decisions: what is
 * really sent is tested again by its own reservation, inside its transaction.
 */
export function createFactBatch(facts: DecisionFacts): DecisionFacts {
	const read = inGroups<FactQuestion, FactAnswer>(async (take) => await facts.read(take()), {
		max: 256,
		parallel: 2,
	});

	return { read: async (questions) => await Promise.all(questions.map(read)) };
}
