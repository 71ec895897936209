import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { checkList, type CheckedRow } from '../../lib/verification/check-list';
import { createListTable, type ListTable } from '../../lib/verification/list-columns';
import { reaches } from '../../lib/verification/verification';
import { eachItem } from '../shared/each-item';
import { csvText, wireInputList, writeBinaryText, type InputList } from '../shared/wire-lists';
import { wireVerification, type VerificationKit } from '../shared/wire-verification';
import { readListRequest, type ListRequest, type ValidationRequest } from './parameters';

// Verified together: enough to fill every session, little enough for any memory.
const ROWS_OFFLINE = 100;
const ROWS_PROBING = 5_000;
const PROGRESS_EVERY_MS = 10_000;

/** One file in, one file out, per input item (ledger S2-13). */
export async function validateList(
	context: IExecuteFunctions,
	request: ValidationRequest,
): Promise<INodeExecutionData[][]> {
	const kit = await wireVerification(context, request);

	return await eachItem(context, async (itemIndex) => {
		const list = readListRequest(context, itemIndex);
		const input = await wireInputList(
			context,
			{ itemIndex, property: list.binaryProperty },
			list.layout,
		);
		const count = newCount(kit.ports.clock.now());
		const pieces = writeRows({ context, kit, input, list, count });
		const isCsv = list.format === 'csv';
		const name = `${input.fileName.replace(/\.[^.]*$/, '')}-checked.${isCsv ? 'csv' : 'ndjson'}`;
		const binary = await writeBinaryText(
			context,
			{ name, mimeType: isCsv ? 'text/csv' : 'application/x-ndjson' },
			pieces,
		);

		return {
			json: summary(count, kit.ports.clock.now()),
			binary: { [list.outputProperty]: binary },
		};
	});
}

interface ListRun {
	readonly context: IExecuteFunctions;
	readonly kit: VerificationKit;
	readonly input: InputList;
	readonly list: ListRequest;
	readonly count: ListCount;
}

interface ListCount {
	rows: number;
	unreadable: number;
	readonly verdicts: Record<string, number>;
	readonly reasons: Record<string, number>;
	readonly startedAt: number;
	loggedAt: number;
}

function newCount(now: number): ListCount {
	return {
		rows: 0,
		unreadable: 0,
		verdicts: { valid: 0, risky: 0, invalid: 0, unknown: 0 },
		reasons: {},
		startedAt: now,
		loggedAt: now,
	};
}

async function* writeRows({ context, kit, input, list, count }: ListRun): AsyncGenerator<string> {
	const table = createListTable(input.columns, list.columns);
	const checked = checkList(input.rows, {
		verifier: kit.verifier(),
		pause: kit.ports.pause,
		windowRows: reaches(kit.options.level, 'connect') ? ROWS_PROBING : ROWS_OFFLINE,
		signal: context.getExecutionCancelSignal(),
	});
	if (list.format === 'csv') yield csvText([table.header]);
	for await (const rows of checked) {
		for (const row of rows) tally(count, row);
		logProgress(context, { input, count, now: kit.ports.clock.now() });
		yield textOf(rows, table, list.format);
	}
}

function textOf(rows: readonly CheckedRow[], table: ListTable, format: 'csv' | 'ndjson'): string {
	if (format === 'csv') return csvText(rows.map((row) => table.cellsOf(row)));

	return rows.map((row) => `${JSON.stringify(table.recordOf(row))}\n`).join('');
}

function tally(count: ListCount, { result }: CheckedRow): void {
	count.rows += 1;
	if (!result) {
		count.unreadable += 1;
		return;
	}
	count.verdicts[result.verdict] = (count.verdicts[result.verdict] ?? 0) + 1;
	count.reasons[result.reason] = (count.reasons[result.reason] ?? 0) + 1;
}

function logProgress(
	context: IExecuteFunctions,
	{
		input,
		count,
		now,
	}: { readonly input: InputList; readonly count: ListCount; readonly now: number },
): void {
	if (now - count.loggedAt < PROGRESS_EVERY_MS) return;
	count.loggedAt = now;
	const perSecond = count.rows / ((now - count.startedAt) / 1_000);
	const share = input.octets > 0 ? input.octetsRead() / input.octets : 0;
	const total = share > 0 ? Math.round(count.rows / share) : undefined;
	const left =
		total === undefined
			? 'unknown'
			: `${Math.max(0, Math.round((total - count.rows) / perSecond))} s`;
	const message = `Email Validate: ${count.rows} of about ${total ?? 'unknown'} rows, ${Math.round(perSecond)} rows/s, time left ${left}`;
	context.logger.info(message);
	context.sendMessageToUI(message);
}

function summary(count: ListCount, now: number): IDataObject {
	return {
		rows: count.rows,
		unreadable: count.unreadable,
		...count.verdicts,
		reasons: count.reasons,
		durationMs: now - count.startedAt,
	};
}
