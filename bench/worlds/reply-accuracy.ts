import { parseMessage } from '../../lib/adapters/mime/parse-message';
import { classifyIncoming } from '../../lib/replies/classify-incoming';
import type { Classification } from '../../lib/replies/events';
import { extractNewText } from '../../lib/replies/strip-quote';
import { judgeAnswer } from '../../test/support/answers';
import { answerLanguages, readAnswers } from '../../test/support/labelled-answers';
import { readCorpus } from '../../test/support/mail-corpus';
import type { Figure, Peer } from '../harness';

const ours = { ownAddresses: ['sales@example.org'] };
const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
const figure = (
	name: string,
	value: number,
	[better, target]: readonly ['higher' | 'lower', number],
): Figure => ({ name, value, unit: '%', target, better });

interface JudgedReport {
	readonly labels: readonly string[];
	readonly hard: boolean;
	readonly verdict: Classification;
	readonly facts: Classification['bounces'][number] | undefined;
	/** What a reader of `Status: 5.x` would call hard. */
	readonly naive: boolean;
}

async function judgeCorpora(...folders: readonly string[]): Promise<readonly JudgedReport[]> {
	return await Promise.all(
		folders
			.flatMap((folder) => readCorpus(folder))
			.map(async ({ raw, labels }) => {
				const verdict = classifyIncoming(await parseMessage(raw), ours);

				return {
					labels,
					hard: labels[0] === 'bounce' && labels[3] === 'hard',
					verdict,
					facts: verdict.bounces[0],
					naive: (/^Status\s*:\s*(\S+)/im.exec(raw)?.[1] ?? '').startsWith('5'),
				};
			}),
	);
}

/** How the rules do on the labelled corpora of test/fixtures (PROVENANCE.md says what that proves). */
export async function measureBounces(): Promise<{
	readonly figures: readonly Figure[];
	readonly peers: readonly Peer[];
}> {
	const judged = await judgeCorpora('bounces', 'blind');
	const bounces = judged.filter(({ labels }) => labels[0] === 'bounce');
	const naive = bounces.filter((one) => one.naive);
	const trulyHard = bounces.filter(({ hard }) => hard);

	return {
		figures: [...bounceFigures(bounces), ...otherFigures(judged), ...(await arfFigures(judged))],
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

function bounceFigures(bounces: readonly JudgedReport[]): readonly Figure[] {
	const share = (of: readonly JudgedReport[], right: (one: JudgedReport) => boolean): number =>
		percent(of.filter(right).length, of.length);
	const hardLabelled = bounces.filter(({ labels }) => labels[3] !== '-');

	return [
		figure(
			'bounces detected',
			share(bounces, ({ verdict }) => verdict.eventType === 'bounce'),
			['higher', 99],
		),
		figure(
			'right recipient',
			share(bounces, ({ facts, labels }) => facts?.recipient === labels[1]),
			['higher', 97],
		),
		figure(
			'reason right',
			share(
				bounces.filter(({ labels }) => labels[2] !== '-'),
				({ facts, labels }) => facts?.reason === labels[2],
			),
			['higher', 85],
		),
		figure(
			'hard precision',
			share(
				hardLabelled.filter(({ facts }) => facts?.hard === true),
				({ hard }) => hard,
			),
			['higher', 97],
		),
		figure(
			'hard recall',
			share(
				bounces.filter(({ hard }) => hard),
				({ facts }) => facts?.hard === true,
			),
			['higher', 95],
		),
	];
}

function otherFigures(judged: readonly JudgedReport[]): readonly Figure[] {
	const others = judged.filter(({ labels }) => labels[0] !== 'bounce');
	const automatic = judged.filter(({ labels }) => labels[0] === 'auto_reply' && labels.length > 2);
	const absent = automatic.filter(({ labels }) => labels[1] === 'out_of_office');
	const dateOf = ({ verdict }: JudgedReport): string => {
		const back = verdict.autoReply?.returnAt;
		return typeof back === 'number' ? new Date(back).toISOString().slice(0, 10) : '-';
	};

	return [
		figure(
			'non-bounces flagged',
			percent(others.filter(({ verdict }) => verdict.eventType === 'bounce').length, others.length),
			['lower', 0],
		),
		figure(
			'automatic answers found',
			percent(
				automatic.filter(({ verdict }) => verdict.eventType === 'auto_reply').length,
				automatic.length,
			),
			['higher', 100],
		),
		figure(
			'absences with the day of return',
			percent(
				absent.filter(
					(one) => one.verdict.subType === 'out_of_office' && dateOf(one) === one.labels[2],
				).length,
				absent.length,
			),
			['higher', 95],
		),
	];
}

async function arfFigures(judged: readonly JudgedReport[]): Promise<readonly Figure[]> {
	const own = (await judgeCorpora('arf')).map((one) => ({
		...one,
		labels: ['complaint', ...one.labels],
	}));
	const reports = [...own, ...judged.filter(({ labels }) => labels[0] === 'complaint')];
	const right = ({ verdict, labels }: JudgedReport): boolean =>
		[verdict.eventType, verdict.subType, verdict.complaint?.recipient ?? '-'].join() ===
		labels.join();

	return [
		figure(
			'ARF found with type and recipient',
			percent(reports.filter(right).length, reports.length),
			['higher', 100],
		),
	];
}

/** Human answers per language, and the two mistakes that cost most. */
export async function measureAnswers(): Promise<readonly Figure[]> {
	const known = await measureSet('known');
	const unseen = await measureSet('unseen');
	const closed = await measureSet('closed');

	return [...known, ...unseen, ...closed];
}

const suppressing = (name: string): boolean => name === 'unsubscribe' || name === 'not_interested';

const setNames = {
	known: 'answers',
	unseen: 'answers once unseen',
	closed: 'answers never learned from',
} as const;

async function measureSet(kind: keyof typeof setNames): Promise<readonly Figure[]> {
	const rows = await Promise.all(
		readAnswers(kind).map(async (one) => {
			const { subType, confidence, reply } = await judgeAnswer(one.text);
			const sure = confidence >= 0.9 && reply?.detail !== 'later';

			return { ...one, got: subType ?? '-', found: reply?.detail ?? null, sure };
		}),
	);
	const innocent = rows.filter(({ label }) => !suppressing(label));
	const optOuts = rows.filter(({ label }) => label === 'unsubscribe');
	const refined = rows.filter(({ detail, label, got }) => detail !== null && label === got);
	const set = setNames[kind];

	return [
		...answerLanguages.map((language) => {
			const own = rows.filter((row) => row.language === language);
			return figure(
				`${set} right, ${language} (${own.length})`,
				percent(own.filter(({ label, got }) => label === got).length, own.length),
				['higher', language === 'en' ? 85 : 80],
			);
		}),
		figure(
			`${set}: wrong suppressions`,
			percent(innocent.filter(({ got, sure }) => suppressing(got) && sure).length, innocent.length),
			['lower', 1],
		),
		figure(
			`${set}: opt-outs missed`,
			percent(optOuts.filter(({ got }) => got !== 'unsubscribe').length, optOuts.length),
			['lower', 5],
		),
		figure(
			`${set}: opt-outs sure enough to act`,
			percent(optOuts.filter(({ sure }) => sure).length, optOuts.length),
			['higher', 95],
		),
		...(refined.length === 0
			? []
			: [
					figure(
						`${set}: sub-types right`,
						percent(refined.filter(({ detail, found }) => detail === found).length, refined.length),
						['higher', 80],
					),
				]),
	];
}

/** Quotes, signatures and small print of some hundred mail programs' habits: cut exactly, or not. */
export async function measureExtraction(): Promise<Figure> {
	const lines = (text: string): string => text.replace(/\s*\n\s*/g, '\n').trim();
	const exact = await Promise.all(
		readCorpus('blind', 'quotes.txt').map(async ({ raw }) => {
			const [mail = '', expected = ''] = raw.split('~~~ new text\n');

			return lines(extractNewText(await parseMessage(mail)).text) === lines(expected);
		}),
	);

	return figure('new text exact', percent(exact.filter(Boolean).length, exact.length), [
		'higher',
		100,
	]);
}
