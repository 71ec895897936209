import type { BenchReport, Figure } from './harness';
import { medianOfRounds } from './harness';
import { reserveAndSettle } from './store/ledger';
import type { OpenedStore } from './store/open-stores';
import { openPostgres, openSqlite } from './store/open-stores';
import { fillPool, pick } from './store/pool';
import { importList, lookUp } from './store/suppressions';

// For a quick look: OUTREACH_BENCH_ROWS=200000 npm run bench -- store
const ROWS = Number(process.env.OUTREACH_BENCH_ROWS ?? 10_000_000);
const WORKERS = 16;
const MAILS = 3_000;
const ROUNDS = 5;

interface Targets {
	readonly mailsPerSecond: number;
	readonly pickMicroseconds: number;
	readonly lookUpMicroseconds: number;
}

const SQLITE: Targets = { mailsPerSecond: 1_000, pickMicroseconds: 100, lookUpMicroseconds: 100 };
const POSTGRES: Targets = {
	mailsPerSecond: 1_500,
	pickMicroseconds: 5_000,
	lookUpMicroseconds: 2_000,
};

export const name = 'store';

/** Both stores in turn, each commit on the disk before it counts. */
export async function run(): Promise<BenchReport> {
	const figures = [
		...(await measure(await openSqlite(), SQLITE)),
		...(await measure(await openPostgres(), POSTGRES)),
	];

	return {
		figures,
		peers: [],
		notes: [
			`the median of ${ROUNDS} rounds, after one that warms up; ${WORKERS} mails under way at once, ${MAILS} a round; six counters per mail, three of them shared by all`,
			`${ROWS.toLocaleString('en-US')} suppressions; 5,000 mailboxes, 80 % at their cap, 8 candidates per pick`,
		],
	};
}

async function measure(opened: OpenedStore, targets: Targets): Promise<readonly Figure[]> {
	try {
		const ledger = await ledgerFigure(opened, targets);
		await fillPool(opened.store);
		const picked: Figure = {
			name: `${opened.name}: mailbox pick, p99`,
			value: await medianOfRounds(ROUNDS, async () => await pick(opened.store)),
			unit: 'us',
			target: targets.pickMicroseconds,
			better: 'lower',
		};

		return [ledger, picked, ...(await suppressionFigures(opened, targets))];
	} finally {
		await opened.close();
	}
}

async function ledgerFigure({ name: kind, store }: OpenedStore, targets: Targets): Promise<Figure> {
	return {
		name: `${kind}: reserve + settle`,
		value: await medianOfRounds(
			ROUNDS,
			async (round) => await reserveAndSettle(store, { workers: WORKERS, mails: MAILS, round }),
		),
		unit: 'mails/s',
		target: targets.mailsPerSecond,
		better: 'higher',
	};
}

async function suppressionFigures(
	{ name: kind, store }: OpenedStore,
	targets: Targets,
): Promise<readonly Figure[]> {
	const imported = await importList(store, ROWS);
	const lookedUp = await medianOfRounds(
		ROUNDS,
		async (round) => await lookUp(store, { rows: ROWS, round }),
	);
	const millions = ROWS / 1_000_000;

	return [
		{
			name: `${kind}: suppression look-up, p99`,
			value: lookedUp,
			unit: 'us',
			target: targets.lookUpMicroseconds,
			better: 'lower',
		},
		{
			name: `${kind}: import of ${millions} M suppressions`,
			value: imported.seconds,
			unit: 's',
			target: 12 * millions,
			better: 'lower',
		},
		{
			name: `${kind}: memory of the import`,
			value: imported.grownMegabytes,
			unit: 'MB',
			target: 200,
			better: 'lower',
		},
	];
}
