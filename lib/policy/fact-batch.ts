import type { DecisionFacts, FactAnswer, FactQuestion } from '../store/decision-facts';

interface Waiting {
	readonly questions: readonly FactQuestion[];
	resolve(answers: readonly FactAnswer[]): void;
	reject(error: unknown): void;
}

/**
 * Decisions that are made at the same time ask the store together. Only for dry decisions: what is
 * really sent is tested again by its own reservation, inside its transaction.
 */
export function createFactBatch(facts: DecisionFacts): DecisionFacts {
	let waiting: Waiting[] = [];

	const ask = async (): Promise<void> => {
		const batch = waiting;
		waiting = [];
		try {
			const answers = await facts.read(batch.flatMap(({ questions }) => questions));
			let start = 0;
			for (const { questions, resolve } of batch) {
				resolve(answers.slice(start, start + questions.length));
				start += questions.length;
			}
		} catch (error) {
			for (const { reject } of batch) reject(error);
		}
	};

	return {
		read: async (questions) =>
			await new Promise((resolve, reject) => {
				// The other decisions of this turn are still on their way.
				if (waiting.length === 0) setImmediate(() => void ask());
				waiting.push({ questions, resolve, reject });
			}),
	};
}
