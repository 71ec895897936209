import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseMessage } from '../../lib/adapters/mime/parse-message';
import { classifyIncoming } from '../../lib/replies/classify-incoming';
import { judgeReply } from '../../lib/replies/reply-rules';
import { readCorpus } from '../../test/support/mail-corpus';
import type { Figure, Peer } from '../harness';

const ours = { ownAddresses: ['sales@example.org'] };
const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
const figure = (
	name: string,
	value: number,
	[better, target]: readonly ['higher' | 'lower', number],
): Figure => ({ name, value, unit: '%', target, better });

/** How the rules do on the labelled corpora of test/fixtures (PROVENANCE.md says what that proves). */
export async function measureBounces(): Promise<{
	readonly figures: readonly Figure[];
	readonly peers: readonly Peer[];
}> {
	const judged = await Promise.all(
		readCorpus('bounces').map(async ({ raw, labels }) => {
			const verdict = classifyIncoming(await parseMessage(raw), ours);
			const status = /^Status\s*:\s*(\S+)/im.exec(raw)?.[1] ?? '';

			return {
				kind: labels[0],
				recipient: labels[1],
				hard: labels[3] === 'hard',
				verdict,
				facts: verdict.bounces[0],
				naive: status.startsWith('5'),
			};
		}),
	);
	const bounces = judged.filter(({ kind }) => kind === 'bounce');
	const others = judged.filter(({ kind }) => kind !== 'bounce');
	const found = bounces.filter(({ verdict }) => verdict.eventType === 'bounce');
	const calledHard = bounces.filter(({ facts }) => facts?.hard === true);
	const trulyHard = bounces.filter(({ hard }) => hard);
	const naive = bounces.filter((one) => one.naive);
	const arf = await Promise.all(
		readCorpus('arf').map(
			async ({ raw }) => classifyIncoming(await parseMessage(raw)).eventType === 'complaint',
		),
	);

	return {
		figures: [
			figure('bounces detected', percent(found.length, bounces.length), ['higher', 99]),
			figure(
				'right recipient',
				percent(
					bounces.filter(({ facts, recipient }) => facts?.recipient === recipient).length,
					bounces.length,
				),
				['higher', 97],
			),
			figure(
				'hard precision',
				percent(calledHard.filter(({ hard }) => hard).length, calledHard.length),
				['higher', 97],
			),
			figure(
				'hard recall',
				percent(trulyHard.filter(({ facts }) => facts?.hard === true).length, trulyHard.length),
				['higher', 95],
			),
			figure(
				'non-bounces flagged',
				percent(
					others.filter(({ verdict }) => verdict.eventType === 'bounce').length,
					others.length,
				),
				['lower', 0],
			),
			figure('ARF found', percent(arf.filter(Boolean).length, arf.length), ['higher', 100]),
		],
		peers: [
			{
				name: 'naive (Status 5.x is hard): precision',
				value: percent(naive.filter(({ hard }) => hard).length, naive.length),
			},
			{
				name: 'naive (Status 5.x is hard): recall',
				value: percent(trulyHard.filter((one) => one.naive).length, trulyHard.length),
			},
		],
	};
}

/** Human answers per language, and the two mistakes that cost most. */
export function measureAnswers(): readonly Figure[] {
	const languages = ['en', 'ru', 'de', 'fr', 'es'];
	const rows = languages.flatMap((language) =>
		readFileSync(
			join(__dirname, '..', '..', 'test', 'fixtures', 'replies', `${language}.tsv`),
			'utf8',
		)
			.trim()
			.split('\n')
			.map((line) => {
				const [label = '', text = ''] = line.split('\t');
				const verdict = judgeReply(text);

				return {
					language,
					label,
					got: verdict.confidence < 0.6 ? 'neutral' : verdict.replyClass,
					automatic: verdict.confidence >= 0.9 && verdict.detail !== 'later',
				};
			}),
	);
	const suppressing = (name: string): boolean =>
		name === 'unsubscribe' || name === 'not_interested';
	const innocent = rows.filter(({ label }) => !suppressing(label));
	const optOuts = rows.filter(({ label }) => label === 'unsubscribe');

	return [
		...languages.map((language) => {
			const own = rows.filter((row) => row.language === language);
			return figure(
				`answers right, ${language}`,
				percent(own.filter(({ label, got }) => label === got).length, own.length),
				['higher', language === 'en' ? 85 : 80],
			);
		}),
		figure(
			'wrong suppressions',
			percent(
				innocent.filter(({ got, automatic }) => suppressing(got) && automatic).length,
				innocent.length,
			),
			['lower', 1],
		),
		figure(
			'opt-outs missed',
			percent(optOuts.filter(({ got }) => got !== 'unsubscribe').length, optOuts.length),
			['lower', 5],
		),
	];
}
