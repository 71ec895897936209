import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const answerLanguages = ['en', 'ru', 'de', 'fr', 'es'] as const;

/** One labelled answer of test/fixtures: class, and its refinement where it has one. */
export interface LabelledAnswer {
	readonly language: string;
	readonly label: string;
	readonly detail: string | null;
	readonly text: string;
}

const fixtures = join(__dirname, '..', 'fixtures');
// Each was written before the tables were touched for it (PROVENANCE.md), the first by language.
const unseenSets = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

// Of these every second line stays closed: nothing is written or trained for it, it only measures.
const halvedSets = ['eighth', 'ninth', 'tenth'];

/**
 * What the rules grew with, lessons for the second opinion, what was unseen when first measured, and
 * what is never learned from.
 */
export function readAnswers(
	kind: 'known' | 'lessons' | 'unseen' | 'closed',
): readonly LabelledAnswer[] {
	switch (kind) {
		case 'known':
			return answerLanguages.flatMap((one) => ofLanguage('replies', one));
		case 'lessons':
			return answerLanguages.flatMap((one) => ofLanguage('replies', `lessons-${one}`));
		case 'closed':
			return halves(1);
		case 'unseen':
			return [
				...answerLanguages.flatMap((one) => ofLanguage('blind', one)),
				...answerLanguages.flatMap((one) => ofLanguage('blind', `wide-${one}`)),
				...unseenSets.flatMap((set) =>
					rowsOf(`blind/${set}-replies.tsv`).map(([language = '', ...rest]) =>
						toAnswer(language, rest),
					),
				),
				...halves(0),
			];
	}
}

function halves(remainder: number): readonly LabelledAnswer[] {
	return halvedSets.flatMap((set) =>
		answerLanguages.flatMap((one) =>
			ofLanguage('blind', `${set}-${one}`).filter((_answer, index) => index % 2 === remainder),
		),
	);
}

const rowsOf = (file: string): readonly string[][] =>
	readFileSync(join(fixtures, file), 'utf8')
		.trim()
		.split('\n')
		.map((line) => line.split('\t'));

function ofLanguage(folder: string, file: string): readonly LabelledAnswer[] {
	return rowsOf(`${folder}/${file}.tsv`).map((columns) => toAnswer(file.slice(-2), columns));
}

function toAnswer(language: string, [labels = '', text = '']: readonly string[]): LabelledAnswer {
	const [label = '', detail = null] = labels.split('/');

	return { language, label, detail, text: text.replaceAll('\\n', '\n') };
}
