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

/** What the rules grew with, remarks that want nothing, and what was unseen when first measured. */
export function readAnswers(kind: 'known' | 'lessons' | 'unseen'): readonly LabelledAnswer[] {
	if (kind === 'known') return answerLanguages.flatMap((one) => ofLanguage('replies', one));
	if (kind === 'lessons')
		return answerLanguages.flatMap((one) => ofLanguage('replies', `lessons-${one}`));

	return [
		...answerLanguages.flatMap((one) => ofLanguage('blind', one)),
		...answerLanguages.flatMap((one) => ofLanguage('blind', `wide-${one}`)),
		...unseenSets.flatMap((set) =>
			rowsOf(`blind/${set}-replies.tsv`).map(([language = '', ...rest]) =>
				toAnswer(language, rest),
			),
		),
	];
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
