import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { checkList, type CheckedRow } from '../../lib/verification/check-list';
import { createListTable, type ListTable } from '../../lib/verification/list-columns';
import { checkSpooledList } from '../../lib/verification/spooled-list';
import { eachItem } from '../shared/each-item';
import {
	csvText,
	fingerprintOfWords,
	wireListFile,
	writeBinaryText,
	type InputList,
	type ListFile,
} from '../shared/wire-lists';
import { wireVerification, type VerificationKit } from '../shared/wire-verification';
import { createListProgress, type ListProgress } from './list-progress';
import { readListRequest, type ListRequest, type ValidationRequest } from './parameters';

// A worker that died blocks its list so long.
const LEASE_MS = 10_000;

/** One file in, one file out, per input item (ledger S2-13). */
export async function validateList(
	context: IExecuteFunctions,
	request: ValidationRequest,
): Promise<INodeExecutionData[][]> {
	const kit = await wireVerification(context, request);

	return await eachItem(context, async (itemIndex) => {
		const list = readListRequest(context, itemIndex);
		const file = wireListFile(context, { itemIndex, property: list.binaryProperty });
		const input = await file.open(list.layout);
		const progress = createListProgress(context, kit.ports.clock);
		const pieces = writeRows({ context, kit, file, input, list, progress });
		const isCsv = list.format === 'csv';
		const name = `${input.fileName.replace(/\.[^.]*$/, '')}-checked.${isCsv ? 'csv' : 'ndjson'}`;
		const binary = await writeBinaryText(
			context,
			{ name, mimeType: isCsv ? 'text/csv' : 'application/x-ndjson' },
			pieces,
		);

		return { json: progress.summary(), binary: { [list.outputProperty]: binary } };
	});
}

interface ListRun {
	readonly context: IExecuteFunctions;
	readonly kit: VerificationKit;
	readonly file: ListFile;
	readonly input: InputList;
	readonly list: ListRequest;
	readonly progress: ListProgress;
}

async function* writeRows(run: ListRun): AsyncGenerator<string> {
	const { input, list, progress, kit } = run;
	const table = createListTable(input.columns, list.columns);
	// What asks no mail server is over in a minute: a restart begins it anew (decision 0017).
	const checked = kit.store ? await spooled(run) : streamed(run);
	if (list.format === 'csv') yield csvText([table.header]);
	for await (const rows of checked) {
		for (const row of rows) progress.tally(row);
		if (!kit.store) progress.report(progress.rows, estimatedRows(input, progress.rows));
		yield takenAsText(rows, table, list.format);
	}
}

function streamed({ context, kit, input }: ListRun): AsyncIterable<CheckedRow[]> {
	return checkList(input.rows, {
		verifier: kit.verifier(),
		pause: kit.ports.pause,
		signal: context.getExecutionCancelSignal(),
	});
}

async function spooled(run: ListRun): Promise<AsyncIterable<CheckedRow[]>> {
	const { context, kit, file, input, list, progress } = run;
	if (!kit.store) return streamed(run);
	const { options, ports } = kit;
	let opened: InputList | undefined = input;
	const readRows = async () => {
		const { rows } = opened ?? (await file.open(list.layout));
		opened = undefined;

		return rows;
	};

	return checkSpooledList(readRows, {
		jobs: kit.store.listJobs,
		job: {
			id: await jobIdOf(run),
			holder: `${context.getExecutionId()} ${ports.random.id()}`,
			leaseMs: LEASE_MS,
		},
		sorter: kit.verifier({ ...options, level: 'dns', waitForRetriesMs: 0 }),
		verifier: kit.verifier(),
		clock: ports.clock,
		pause: ports.pause,
		flushMemory: ports.memory.flush,
		onProgress: progress.report,
		signal: context.getExecutionCancelSignal(),
	});
}

/** The same file, asked by the same identity, is the same job. */
async function jobIdOf({ kit: { options }, file, list }: ListRun): Promise<string> {
	const { delimiter = '', header, addressColumn = '' } = list.layout;

	return fingerprintOfWords([
		...[await file.fingerprint(), options.level, options.identity?.id ?? ''],
		...[delimiter, header, addressColumn],
	]);
}

/** By the share of the file that has been read. */
function estimatedRows(input: InputList, rows: number): number | undefined {
	const share = input.octets > 0 ? input.octetsRead() / input.octets : 0;

	return share > 0 ? Math.round(rows / share) : undefined;
}

/** Empties the batch, which the loop around would hold while it waits for the next one (decision 0026). */
function takenAsText(batch: CheckedRow[], table: ListTable, format: 'csv' | 'ndjson'): string {
	const rows = batch.splice(0);
	if (format === 'csv') return csvText(rows.map((row) => table.cellsOf(row)));

	return rows.map((row) => `${JSON.stringify(table.recordOf(row))}\n`).join('');
}
