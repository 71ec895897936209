import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { allReasons, describeReason } from '../../../lib/verification/reason';
import { listOptionProperties } from '../../../nodes/EmailValidate/list-option-properties';
import { optionProperties } from '../../../nodes/EmailValidate/option-properties';
import { emailValidateProperties } from '../../../nodes/EmailValidate/properties';

const page = readFileSync(join(__dirname, '../../../docs/nodes/email-validate.md'), 'utf8');

describe('docs/nodes/email-validate.md', () => {
	it('has a row with the right verdict and a way out for every reason', () => {
		const missing = allReasons.filter(
			(reason) =>
				!new RegExp(`^\\| \`${reason}\` \\| ${describeReason(reason).verdict} \\| \\S`, 'm').test(
					page,
				),
		);

		expect(missing).toEqual([]);
	});

	it('names every field of the form', () => {
		const fields = [...emailValidateProperties, ...optionProperties, ...listOptionProperties]
			.filter(
				({ type, name }) =>
					type !== 'notice' && !['operation', 'options', 'listOptions'].includes(name),
			)
			.map(({ displayName }) => displayName);

		expect(fields.filter((field) => !page.includes(field))).toEqual([]);
	});
});
