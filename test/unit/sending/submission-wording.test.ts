import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { replyFromText } from '../../../lib/mail/smtp-reply';
import type { SubmissionStage } from '../../../lib/sending/ports';
import { refusalScope } from '../../../lib/sending/refusal-scope';
import { classifyReply } from '../../../lib/sending/reply-class';

interface Row {
	readonly text: string;
	readonly wanted: readonly string[];
	readonly scopes: readonly string[];
	readonly class: string;
	readonly scope: string;
}

const FOLDER = join(__dirname, '../../fixtures/server-wording');

function read(name: string): readonly Row[] {
	return readFileSync(join(FOLDER, name), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => {
			const [, stage = '', classes = '', scopes = '', text = ''] = line.split('\t');
			const reply = replyFromText(text.replaceAll('\\n', '\n'));

			return {
				text,
				wanted: classes.split(','),
				scopes: scopes.split(','),
				class: classifyReply(reply, STAGES[stage] ?? 'rcpt').class,
				scope: refusalScope(reply),
			};
		});
}

const STAGES: Readonly<Record<string, SubmissionStage>> = {
	connect: 'connect',
	ehlo: 'connect',
	auth: 'auth',
	mail: 'mail',
	data: 'data',
};

/** Outcomes are counted, so that no rule is written for one sentence; what harms somebody is not. */
describe.each([
	['submission-replies.tsv', 222, 86],
	['submission-second-set.tsv', 66, 18],
])('replies to a submission in the words of servers, %s', (name, classesRight, scopesRight) => {
	const rows = read(name);

	it('suppresses nobody whose address was not called dead', () => {
		const wrong = rows.filter(
			(row) => row.class === 'address_dead' && !row.wanted.includes('address_dead'),
		);

		expect(wrong).toEqual([]);
	});

	it.each(['mailbox_full', 'mailbox_disabled', 'auth', 'account_limit'])(
		'sees %s only where it was said',
		(replyClass) => {
			expect(
				rows.filter((row) => row.class === replyClass && !row.wanted.includes(replyClass)),
			).toEqual([]);
		},
	);

	it('tells most classes as an engineer does', () => {
		expect(rows.filter((row) => row.wanted.includes(row.class)).length).toBeGreaterThanOrEqual(
			classesRight,
		);
	});

	it('rests what a policy refusal names', () => {
		const refusals = rows.filter((row) => row.class === 'policy' && row.wanted[0] === 'policy');

		expect(refusals.filter((row) => row.scopes.includes(row.scope)).length).toBeGreaterThanOrEqual(
			scopesRight,
		);
	});
});
