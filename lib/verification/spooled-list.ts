import type { Clock } from '../clock';
import { ConfigurationError } from '../mail/errors';
import type { ListJobs, SpooledRow } from '../store/list-jobs';
import { FLAWS, type CheckedRow, type ListRow } from './check-list';
import { genericProfile } from './data/provider-profiles';
import { toFlatResult, type FlatResult } from './flat-result';
import type { Pause } from './ports';
import { createRowWriter, type RowWriter } from './row-writer';
import type { VerificationResult } from './verification';
import type { Verifier } from './verify-batch';

export interface SpoolTools {
	readonly jobs: ListJobs;
	readonly job: { readonly id: string; readonly holder: string; readonly leaseMs: number };
	/** Asks DNS and no mail server: finds each row its lane. */
	readonly sorter: Verifier;
	readonly verifier: Verifier;
	readonly clock: Clock;
	readonly pause: Pause;
	/** Writes the probe log and the retries, which must not be younger than the row's result. */
	readonly flushMemory: () => Promise<void>;
	readonly onProgress: (done: number, total: number) => void;
	readonly signal?: AbortSignal;
}

const BATCH_ROWS = 5_000;
// Under way at once: so many slow providers may stand still while others go on, and no more rows than
// these are ever in memory.
const PAGES = 100;
const PAGE_ROWS = 100;
// Whoever has not come back after a week has forgotten the list; its addresses are not kept.
const FORGOTTEN_MS = 7 * 24 * 60 * 60_000;

/**
 * Verifies a list by way of the store: sorted by mail exchange, so that neighbours share a connection
 * however far apart they stand in the file, and gone on with after a restart. The rows come out in the
 * order of the file, which is read a second time for the columns to echo.
 */
export async function* checkSpooledList(
	readRows: () => Promise<AsyncIterable<readonly ListRow[]>>,
	tools: SpoolTools,
): AsyncGenerator<CheckedRow[]> {
	const { jobs, job } = tools;
	await jobs.forgetBefore(tools.clock.now() - FORGOTTEN_MS);
	const state = await claim(tools);
	const heart = new AbortController();
	const beating = keepLease(tools, heart.signal);
	try {
		if (state === 'spooling') {
			for await (const rows of regrouped(await readRows())) await spool(rows, tools);
			// Stopped in between, not all rows are in: the next run begins where the file begins.
			if (!tools.signal?.aborted) await jobs.finishSpooling(job.id);
		}
		await probeAll(tools);
		for await (const rows of regrouped(await readRows())) yield await merge(rows, tools);
		if (!tools.signal?.aborted) await jobs.remove(job.id);
	} finally {
		heart.abort();
		await beating;
	}
}

/** A worker that died holds its lease a little longer; one that lives keeps it. */
async function claim({
	jobs,
	job,
	clock,
	pause,
	signal,
}: SpoolTools): Promise<'spooling' | 'ready'> {
	const ask = async () =>
		await jobs.claim({ ...job, now: clock.now(), leaseUntil: clock.now() + job.leaseMs });
	let answer = await ask();
	if (answer.kind === 'held') {
		await pause.wait(answer.until - clock.now(), signal);
		answer = await ask();
	}
	if (answer.kind === 'claimed') return answer.state;

	throw new ConfigurationError(
		'The list could not be checked because another execution is checking the same file',
		'Wait until it has finished, or stop it; what it has found out so far is not lost',
	);
}

async function keepLease(
	{ jobs, job, clock, pause }: SpoolTools,
	signal: AbortSignal,
): Promise<void> {
	while (!signal.aborted) {
		await pause.wait(job.leaseMs / 3, signal);
		if (!signal.aborted) await jobs.renew(job.id, job.holder, clock.now() + job.leaseMs);
	}
}

async function* regrouped(
	batches: AsyncIterable<readonly ListRow[]>,
): AsyncGenerator<readonly ListRow[]> {
	let group: ListRow[] = [];
	for await (const batch of batches) {
		for (const row of batch) {
			group.push(row);
			if (group.length < BATCH_ROWS) continue;
			yield group;
			group = [];
		}
	}
	if (group.length > 0) yield group;
}

/** Syntax decides at once; everything else waits in the lane of its mail exchanges. */
async function spool(rows: readonly ListRow[], tools: SpoolTools): Promise<void> {
	const inputs = rows.filter(({ flaw }) => flaw === undefined);
	const sorted = await tools.sorter.verify(
		inputs.map(({ row, value }) => ({ row, value })),
		{ signal: tools.signal },
	);
	if (tools.signal?.aborted) return;
	await tools.jobs.addRows(
		tools.job.id,
		sorted.map((result) => ({
			...laneOf(result),
			row: result.row,
			input: result.input,
			address: result.address?.key ?? '',
			...(isUnfit(result) ? { result: { ...toFlatResult(result) } } : {}),
		})),
	);
}

function isUnfit({ reason }: VerificationResult): boolean {
	return reason === 'syntax_invalid' || reason === 'domain_reserved';
}

/** Who shares a throttle shares a lane: a provider as a whole, strangers by their exchanges. */
function laneOf({
	provider,
	mxSet,
	address,
}: VerificationResult): Pick<SpooledRow, 'lane' | 'mxSet'> {
	const exchanges = mxSet ?? address?.domain ?? '';
	const isStranger = provider === undefined || provider === genericProfile.key;

	return { mxSet: exchanges, lane: isStranger ? `mx ${exchanges}` : `provider ${provider}` };
}

async function probeAll(tools: SpoolTools): Promise<void> {
	const { jobs, job, signal } = tools;
	const count = await jobs.count(job.id);
	const writer = createRowWriter({ ...tools, done: count.settled, total: count.rows });
	const running = new Set<Promise<void>>();
	let afterLane = '';
	while (!signal?.aborted) {
		const page = await jobs.openRows(job.id, { afterLane, limit: PAGE_ROWS });
		if (page.length === 0) break;
		afterLane = page.at(-1)?.lane ?? afterLane;
		const work = workOff(page, writer, tools);
		running.add(work);
		void work.then(
			() => running.delete(work),
			() => undefined,
		);
		if (running.size >= PAGES) await Promise.race(running);
	}
	await Promise.all(running);
	await writer.flush();
}

/** A page, and what is left of the lane in which it ends. */
async function workOff(
	first: readonly SpooledRow[],
	writer: RowWriter,
	{ jobs, job, verifier, signal }: SpoolTools,
): Promise<void> {
	const lane = first.at(-1)?.lane;
	let page = first;
	while (page.length > 0 && !signal?.aborted) {
		await verifier.verify(
			page.map(({ row, input }) => ({ row, value: input })),
			{ signal, onResult: (result) => writer.put(result) },
		);
		await writer.flush();
		const isLast = page.length < PAGE_ROWS || signal?.aborted === true;
		page = isLast ? [] : await jobs.openRows(job.id, { lane, limit: PAGE_ROWS });
	}
}

const NOT_CHECKED = 'The row was not checked because the execution was stopped before';

async function merge(rows: readonly ListRow[], { jobs, job }: SpoolTools): Promise<CheckedRow[]> {
	const settled = await jobs.results(job.id, rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0);
	const byRow = new Map(settled.map(({ row, result }) => [row, result]));

	return rows.map(({ row, cells, flaw }) => {
		const result = byRow.get(row) as FlatResult | undefined;
		const error = flaw ? FLAWS[flaw] : result ? null : NOT_CHECKED;

		return { row, cells, result, error };
	});
}
