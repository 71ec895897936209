import type { CheckedRow } from './check-list';
import type { FlatResult } from './flat-result';

export type ColumnPreset = 'full' | 'sg5';

type Column = readonly [header: string, value: (result: FlatResult) => unknown];

const FULL: readonly Column[] = [
	['normalized', ({ normalized }) => normalized],
	['verdict', ({ verdict }) => verdict],
	['reason', ({ reason }) => reason],
	['category', ({ category }) => category],
	['status', ({ status }) => status],
	['sub_status', ({ subStatus }) => subStatus],
	['score', ({ score }) => score],
	['flags', ({ flags }) => flags.join(' ')],
	['suggestion', ({ suggestion }) => suggestion],
	['details', ({ details }) => details],
	['provider', ({ provider }) => provider],
	['mx_host', ({ mxHost }) => mxHost],
	['smtp_stage', ({ smtpStage }) => smtpStage],
	['smtp_code', ({ smtpCode }) => smtpCode],
	['enhanced_status', ({ enhancedStatus }) => enhancedStatus],
	['smtp_text', ({ smtpText }) => smtpText],
	['rule_id', ({ ruleId }) => ruleId],
	['attempts', ({ attempts }) => attempts],
	['cached', ({ cached }) => cached],
	['checked_at', ({ checkedAt }) => checkedAt],
	['next_due_at', ({ nextDueAt }) => nextDueAt],
];

/** SG5's own table, exactly (ledger S4-12). */
const SG5: readonly Column[] = [
	['email', ({ email }) => email],
	['status', ({ category }) => category],
	['sub_status', ({ subStatus }) => subStatus],
	['score', ({ score }) => score],
	['reason', ({ reason }) => reason],
];

export interface ListTable {
	readonly header: readonly string[];
	cellsOf(checked: CheckedRow): readonly unknown[];
	/** The same as an object, for NDJSON. */
	recordOf(checked: CheckedRow): Readonly<Record<string, unknown>>;
}

/** The columns of the file that comes out; the echoed ones keep their names. */
export function createListTable(columns: readonly string[], preset: ColumnPreset): ListTable {
	return preset === 'sg5' ? sg5Table : fullTable(columns);
}

function fullTable(columns: readonly string[]): ListTable {
	const header = [...columns, 'row', ...FULL.map(([name]) => name), 'error'];
	const cellsOf = ({ cells, row, result, error }: CheckedRow): readonly unknown[] => [
		...columns.map((_, index) => cells[index] ?? ''),
		row,
		...FULL.map(([, value]) => (result ? (value(result) ?? '') : '')),
		error ?? '',
	];

	return { header, cellsOf, recordOf: (checked) => zip(header, cellsOf(checked)) };
}

const sg5Header = SG5.map(([name]) => name);

/** It has no column for an unreadable row: the reason says it. */
const sg5Cells = ({ result, error }: CheckedRow): readonly unknown[] =>
	result ? SG5.map(([, value]) => value(result)) : ['', '', '', '', error ?? ''];

const sg5Table: ListTable = {
	header: sg5Header,
	cellsOf: sg5Cells,
	recordOf: (checked) => zip(sg5Header, sg5Cells(checked)),
};

function zip(
	names: readonly string[],
	values: readonly unknown[],
): Readonly<Record<string, unknown>> {
	return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}
