import { parseMessage } from '../../../lib/adapters/mime/parse-message';
import { classifyIncoming } from '../../../lib/replies/classify-incoming';
import type { Classification } from '../../../lib/replies/events';
import { judgeAnswer } from '../../support/answers';
import { readAnswers, type LabelledAnswer } from '../../support/labelled-answers';
import { readCorpus } from '../../support/mail-corpus';

const suppressing = ['unsubscribe', 'not_interested'];

interface Judged {
	readonly name: string;
	readonly labels: readonly string[];
	readonly verdict: Classification;
}

async function judgeAll(file: string): Promise<readonly Judged[]> {
	return await Promise.all(
		readCorpus('blind', file).map(async ({ name, labels, raw }) => ({
			name,
			labels,
			verdict: classifyIncoming(await parseMessage(raw), { ownAddresses: ['sales@example.org'] }),
		})),
	);
}

const wrongNames = (cases: readonly Judged[], right: (one: Judged) => boolean): readonly string[] =>
	cases.filter((one) => !right(one)).map(({ name }) => name);

/** How many of a hundred may be wrong. */
function expectAtMost(percent: number, wrong: readonly unknown[], of: number): void {
	if (process.env.BLIND_SHOW)
		process.stderr.write(`${wrong.length}/${of} ${JSON.stringify(wrong)}\n`);
	expect({ wrong, tooMany: wrong.length > (of * percent) / 100 }).toMatchObject({ tooMany: false });
}

describe.each([
	'bounces.txt',
	'bounces-second.txt',
	'bounces-third.txt',
	'bounces-fourth.txt',
	'bounces-fifth.txt',
	'bounces-sixth.txt',
	'bounces-seventh.txt',
	'bounces-eighth.txt',
])('A-21: unseen bounces, %s', (file) => {
	let cases: readonly Judged[];
	beforeAll(async () => {
		cases = await judgeAll(file);
	});
	const facts = ({ verdict }: Judged): Classification['bounces'][number] | undefined =>
		verdict.bounces[0];

	test('99 of 100 are found', () => {
		expectAtMost(
			1,
			wrongNames(cases, ({ verdict }) => verdict.eventType === 'bounce'),
			cases.length,
		);
	});

	test('97 of 100 name the address we mailed', () => {
		expectAtMost(
			3,
			wrongNames(cases, (one) => facts(one)?.recipient === one.labels[1]),
			cases.length,
		);
	});

	test('85 of 100 tell the reason', () => {
		const labelled = cases.filter(({ labels }) => labels[2] !== '-');
		expectAtMost(
			15,
			labelled
				.filter((one) => facts(one)?.reason !== one.labels[2])
				.map((one) => `${one.name}: ${facts(one)?.reason ?? '-'}`),
			labelled.length,
		);
	});

	test('97 of 100 called hard are hard, 95 of 100 hard ones are called so', () => {
		const called = cases.filter((one) => facts(one)?.hard === true && one.labels[3] !== '-');
		expectAtMost(
			3,
			wrongNames(called, ({ labels }) => labels[3] === 'hard'),
			called.length,
		);
		const hard = cases.filter(({ labels }) => labels[3] === 'hard');
		expectAtMost(
			5,
			wrongNames(hard, (one) => facts(one)?.hard === true),
			hard.length,
		);
	});
});

describe('A-21: unseen mail that only looks like a bounce', () => {
	test('none is flagged; what it is, is told', async () => {
		const cases = await judgeAll('not-bounces.txt');
		expectAtMost(
			0,
			wrongNames(cases, ({ verdict }) => verdict.eventType !== 'bounce'),
			cases.length,
		);
		const labelled = cases.filter(({ labels }) => labels[0] !== '-');
		expectAtMost(
			0,
			labelled
				.filter(({ verdict, labels }) => verdict.eventType !== labels[0])
				.map(({ name, verdict }) => `${name}: ${verdict.eventType}`),
			labelled.length,
		);
	});

	test('feedback reports name kind and recipient', async () => {
		const cases = await judgeAll('arf.txt');
		expectAtMost(
			0,
			wrongNames(
				cases,
				({ verdict, labels }) =>
					verdict.subType === labels[0] && (verdict.complaint?.recipient ?? '-') === labels[1],
			),
			cases.length,
		);
	});

	test('automatic answers name kind, return and delegate', async () => {
		const cases = await judgeAll('auto-replies.txt');
		const seen = (one: Judged): readonly string[] => facts(one).slice(1);
		expectAtMost(
			13,
			cases
				.filter((one) => seen(one).join() !== one.labels.join())
				.map((one) => `${one.name}: ${seen(one).join()}`),
			cases.length,
		);
	});
});

/** Event, kind, and what else the event says: day of return and delegate, or the complaining address. */
function facts({ verdict }: Judged): readonly string[] {
	const back = verdict.autoReply?.returnAt;
	const more =
		verdict.eventType === 'complaint'
			? [verdict.complaint?.recipient ?? '-']
			: [
					typeof back === 'number' ? new Date(back).toISOString().slice(0, 10) : '-',
					verdict.autoReply?.delegate ?? '-',
				];

	return [verdict.eventType, verdict.subType ?? '-', ...more];
}

describe.each([
	'others-third.txt',
	'others-fourth.txt',
	'others-fifth.txt',
	'others-sixth.txt',
	'others-seventh.txt',
	'others-eighth.txt',
])('A-20, A-21: unseen other mail, %s', (file) => {
	test('none is flagged as a bounce', async () => {
		const cases = await judgeAll(file);
		expectAtMost(
			0,
			wrongNames(cases, ({ verdict }) => verdict.eventType !== 'bounce'),
			cases.length,
		);
	});

	test('what it is, is told: all of it but 5 of 100 automatic answers', async () => {
		const cases = (await judgeAll(file)).filter(({ labels }) => labels[0] !== '-');
		const wrong = cases.filter(
			(one) => facts(one).slice(0, one.labels.length).join() !== one.labels.join(),
		);
		const isAutomatic = ({ labels }: Judged): boolean => labels[0] === 'auto_reply';
		const show = (one: Judged): string => `${one.name}: ${facts(one).join()}`;
		expectAtMost(0, wrong.filter((one) => !isAutomatic(one)).map(show), cases.length);
		expectAtMost(5, wrong.filter(isAutomatic).map(show), cases.filter(isAutomatic).length);
	});
});

describe.each([
	['en', 15],
	['ru', 20],
	['de', 20],
	['fr', 20],
	['es', 20],
])('A-09: unseen human answers in "%s"', (language, allowed) => {
	let cases: ReadonlyArray<LabelledAnswer & { readonly got: string; readonly sure: boolean }>;
	beforeAll(async () => {
		cases = await Promise.all(
			readAnswers('unseen')
				.filter((one) => one.language === language)
				.map(async (one) => {
					const { subType, confidence, reply } = await judgeAnswer(one.text);
					const sure = confidence >= 0.9 && reply?.detail !== 'later';

					return { ...one, got: subType ?? '-', sure };
				}),
		);
	});
	const show = (one: (typeof cases)[number]): string => `${one.label}->${one.got}: ${one.text}`;

	test(`at most ${allowed} of 100 are judged wrongly`, () => {
		expectAtMost(allowed, cases.filter(({ label, got }) => got !== label).map(show), cases.length);
	});

	test('nobody is suppressed who did not ask, no opt-out is missed', () => {
		expectAtMost(
			0,
			cases
				.filter(({ got, sure }) => sure && suppressing.includes(got))
				.filter(({ label }) => !suppressing.includes(label))
				.map(show),
			cases.length,
		);
		const optOuts = cases.filter(({ label }) => label === 'unsubscribe');
		expectAtMost(5, optOuts.filter(({ got }) => got !== 'unsubscribe').map(show), optOuts.length);
		// What was understood as an opt-out is also sure enough to be acted upon.
		expectAtMost(5, optOuts.filter(({ sure }) => !sure).map(show), optOuts.length);
	});
});

describe.each([
	['en', 15],
	['ru', 20],
	['de', 20],
	['fr', 20],
	['es', 20],
])('A-09: answers in "%s" that nothing was written or trained for', (language, allowed) => {
	let cases: ReadonlyArray<LabelledAnswer & { readonly verdict: Classification }>;
	beforeAll(async () => {
		cases = await Promise.all(
			readAnswers('closed')
				.filter((one) => one.language === language)
				.map(async (one) => ({ ...one, verdict: await judgeAnswer(one.text) })),
		);
	});
	// By number only: whoever read them would learn from them.
	const numbersOf = (wrong: (one: (typeof cases)[number]) => boolean): readonly number[] =>
		cases.flatMap((one, index) => (wrong(one) ? [index] : []));

	test(`at most ${allowed} of 100 are judged wrongly, a "later" by its detail`, () => {
		expectAtMost(
			allowed,
			numbersOf(
				({ label, detail, verdict }) =>
					verdict.subType !== label || (detail === 'later') !== (verdict.reply?.detail === 'later'),
			),
			cases.length,
		);
	});

	test('at most 5 of 100 opt-outs are missed, 1 of 100 others suppressed', () => {
		const optOuts = cases.filter(({ label }) => label === 'unsubscribe');
		expectAtMost(
			5,
			numbersOf(
				({ label, verdict }) => label === 'unsubscribe' && verdict.subType !== 'unsubscribe',
			),
			optOuts.length,
		);
		expectAtMost(
			1,
			numbersOf(
				({ label, detail, verdict }) =>
					(!suppressing.includes(label) || detail === 'later') &&
					suppressing.includes(verdict.subType ?? '') &&
					verdict.reply?.detail !== 'later' &&
					verdict.confidence >= 0.9,
			),
			cases.length,
		);
	});
});
