import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { trainingExamples } from './answer-model/examples';
import { train } from './answer-model/train';

const file = join(__dirname, '..', 'lib', 'replies', 'data', 'answer-weights.ts');
const { trainedOn, step, marks, table } = train(trainingExamples());
writeFileSync(
	file,
	`import type { AnswerWeights } from '../answer-model';

/** Made by \`npm run train:answers\`; not for reading. */
export const answerWeights: AnswerWeights = {
	trainedOn: '${trainedOn}',
	step: ${step},
	marks:
		'${marks}',
	table:
		'${table}',
};
`,
);
console.log(`${file}: ${table.length} characters, made of ${trainedOn}`);
