import { parseAddress, parseDomain } from '../../../lib/mail/address';
import { ConfigurationError } from '../../../lib/mail/errors';
import type { SuppressionReason } from '../../../lib/store/suppression-list';
import { auditEntry } from './audit-entry';
import { actorField, additionalFields, choiceField } from './fields';
import type { OpenedFile, OperationInput, StoreOperation } from './operation';
import { suppressionReasons } from './suppression';

interface Count {
	rows: number;
	/** First of the rows that hold no address or domain. */
	readonly unreadable: number[];
	unreadableRows: number;
	/** Domains that would shut out strangers. */
	readonly refused: string[];
}

type Scope = 'address' | 'domain';

const SHOWN = 20;

async function importList(input: OperationInput) {
	const { store, form, now } = input;
	const more = form.within('additionalFields');
	const scope = form.choice<Scope>('scope');
	const reason = form.choice<SuppressionReason>('reason');
	const actor = more.optionalText('actor') ?? input.actor;
	const note = more.optionalText('note') ?? '';
	const count: Count = { rows: 0, unreadable: [], unreadableRows: 0, refused: [] };
	const isForced = more.flag('force') && note !== '';
	const sharedBy = isForced ? () => undefined : input.sharedBy;
	const subjects = readSubjects(await openList(input, scope), { scope, count, sharedBy });
	const imported = await store.suppressions.addMany(subjects, { scope, reason, note, actor });
	if (count.rows > 0 && count.unreadableRows === count.rows) throw nothingFound(scope);
	const summary = { ...imported, ...summaryOf(count) };
	await store.audit.append(
		auditEntry(
			{ actor, now },
			{ action: 'suppression.import', reason: note || reason, details: { scope, ...summary } },
		),
	);

	return { scope, reason, ...summary };
}

async function openList({ form, openFile }: OperationInput, scope: Scope): Promise<OpenedFile> {
	const column = form.within('additionalFields').optionalText('column');

	return await openFile(form.text('binaryProperty', 'Input Binary Field'), {
		// A header is found by the addresses below it; in a list of domains only a name tells of one.
		header: scope === 'address' ? 'detect' : isNumber(column) ? 'no' : 'yes',
		addressColumn: column ?? (scope === 'domain' ? '1' : undefined),
	});
}

function isNumber(column = '1'): boolean {
	return /^\d+$/.test(column);
}

function summaryOf({ rows, unreadable, unreadableRows, refused }: Count) {
	return { rows, unreadable: unreadableRows, unreadableRows: unreadable, refused };
}

interface Reading {
	readonly scope: Scope;
	readonly count: Count;
	readonly sharedBy: OperationInput['sharedBy'];
}

async function* readSubjects(
	{ rows }: OpenedFile,
	reading: Reading,
): AsyncGenerator<readonly string[]> {
	for await (const batch of rows) {
		yield batch
			.map(({ row, value }) => readSubject(row, value, reading))
			.filter((subject) => subject !== undefined);
	}
}

function readSubject(
	row: number,
	value: string,
	{ scope, count, sharedBy }: Reading,
): string | undefined {
	if (value.trim() === '') return undefined;
	count.rows += 1;
	const subject = scope === 'domain' ? domainOf(value) : addressOf(value);
	if (subject === undefined) {
		count.unreadableRows += 1;
		if (count.unreadable.length < SHOWN) count.unreadable.push(row);
	} else if (scope === 'domain' && sharedBy(subject) !== undefined) {
		count.refused.push(subject);

		return undefined;
	}

	return subject;
}

function addressOf(value: string): string | undefined {
	const parsed = parseAddress(value);

	return parsed.ok ? parsed.address.address : undefined;
}

/** An address in a list of domains is a slip that would shut out everybody there. */
function domainOf(value: string): string | undefined {
	return value.includes('@') ? undefined : parseDomain(value);
}

function nothingFound(scope: Scope): ConfigurationError {
	return new ConfigurationError(
		`The list could not be imported because none of its rows holds ${scope === 'domain' ? 'a domain' : 'an address'}.`,
		'Set "Column" to the name or number of the column, and check "Scope".',
	);
}

export const suppressionImportOperation: StoreOperation = {
	operation: 'import',
	name: 'Import',
	action: 'Import a suppression list',
	description: 'Add all addresses or domains of a CSV or text file, also millions of them',
	properties: [
		{
			displayName: 'Input Binary Field',
			name: 'binaryProperty',
			type: 'string',
			default: 'data',
			required: true,
			hint: 'The name of the input field containing the file',
		},
		choiceField({ displayName: 'Scope', name: 'scope' }, ['address', 'domain']),
		choiceField({ displayName: 'Reason', name: 'reason', default: 'import' }, suppressionReasons),
		additionalFields([
			actorField,
			{
				displayName: 'Column',
				name: 'column',
				type: 'string',
				default: '',
				placeholder: 'e.g. Email, or 2',
				description: 'Name or number of the column; detected for addresses, the first for domains',
			},
			{
				displayName: 'Force Shared Domains',
				name: 'force',
				type: 'boolean',
				default: false,
				displayOptions: { show: { '/scope': ['domain'] } },
				description: 'Whether to accept freemail domains and public suffixes; needs a note',
			},
			{
				displayName: 'Note',
				name: 'note',
				type: 'string',
				default: '',
				placeholder: 'e.g. Opt-outs of the former tool',
			},
		]),
	],
	run: importList,
};
