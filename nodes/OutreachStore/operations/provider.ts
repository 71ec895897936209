import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { ConfigurationError } from '../../../lib/mail/errors';
import type { ProviderRow } from '../../../lib/store/provider-rows';
import { readProfileChanges } from '../../../lib/verification/profile-changes';
import { createProviderBook } from '../../../lib/verification/provider-of';
import { auditEntry } from './audit-entry';
import { choiceField } from './fields';
import type { Form } from './form';
import type { OperationInput, StoreOperation } from './operation';
import { requireFound } from './require-found';

const keyField: INodeProperties = {
	displayName: 'Provider Key',
	name: 'providerKey',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. google',
	description:
		'A row of the table, or a new key: a new row needs "MX Suffixes" and starts with the values of "generic"',
};

const wholeNumber = (displayName: string, name: string, value: number): INodeProperties => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue: 1 },
	default: value,
});
const truth = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'boolean',
	default: true,
	description,
});

const changeFields: INodeProperties[] = [
	{
		...choiceField({ displayName: 'Accept Trust', name: 'acceptTrust' }, ['normal', 'low']),
		description: 'Low: accepts made-up recipients now and bounces later',
	},
	wholeNumber('Command Timeout (Ms)', 'commandTimeoutMs', 30_000),
	{
		...wholeNumber('Error Budget', 'errorBudget', 5),
		description: 'Refusals in a row after which a session ends',
	},
	truth('Hard Breaker', 'hardBreaker', 'Whether one refusal by policy stops probing there'),
	{
		displayName: 'MX Suffixes',
		name: 'mxSuffixes',
		type: 'string',
		default: '',
		placeholder: 'e.g. mx.example.net, gateway.example.com',
		description: 'Ends of the host names of its mail exchanges, separated by commas',
	},
	truth('Pipelining', 'pipelining', 'Whether several recipients may be asked in one flight'),
	{
		...choiceField({ displayName: 'Probe', name: 'probe' }, ['on', 'off']),
		description: 'Off: answers probe_not_permitted without asking',
	},
	wholeNumber('Recipients per Minute', 'rcptPerMinute', 30),
	wholeNumber('Recipients per Session', 'rcptPerSession', 10),
	wholeNumber('Sessions per Group', 'sessionsPerGroup', 1),
];

export const providerOperations: readonly StoreOperation[] = [
	{
		operation: 'getAll',
		name: 'Get Many',
		action: 'Get many providers',
		description: 'The table Email Validate goes by, with your changes and its version',
		properties: [],
		run: async ({ store }) => await readTable(await store.providers.list()),
	},
	{
		operation: 'update',
		name: 'Update',
		action: 'Update a provider',
		description: 'Change fields of a row, or add a row of your own; other fields keep their values',
		properties: [
			keyField,
			{
				displayName: 'Changes',
				name: 'changes',
				type: 'collection',
				placeholder: 'Add change',
				default: {},
				options: changeFields,
			},
		],
		run: async (input) => {
			const key = input.form.text('providerKey', 'Provider Key');
			const before = (await input.store.providers.list()).find((row) => row.key === key);
			const given = readChanges(input.form.within('changes'));
			refuseNothing(key, given);
			const changes = { ...before?.changes, ...given };
			refuseUnusable(key, changes);

			return await write(input, { key, changes, action: 'provider.update' });
		},
	},
	{
		operation: 'reset',
		name: 'Reset',
		action: 'Reset a provider',
		description: 'Go back to the values this package brings; a row of your own is gone',
		properties: [keyField],
		run: async (input) => {
			const key = input.form.text('providerKey', 'Provider Key');
			const rows = createProviderBook(await input.store.providers.list()).rows;
			requireFound(
				rows.find((row) => row.key === key),
				'provider',
				key,
			);

			return await write(input, { key, changes: {}, action: 'provider.reset' });
		},
	},
];

function readTable(changed: readonly ProviderRow[]): IDataObject[] {
	const book = createProviderBook(changed);
	const changes = new Map(changed.map((row) => [row.key, row.changes]));

	return book.rows.map((row) => ({
		...row,
		mxSuffixes: [...row.mxSuffixes],
		changed: Object.keys(changes.get(row.key) ?? {}),
		profileVersion: book.version,
	}));
}

/** Only what the user added to the form; a field that is not there keeps its value. */
function readChanges(form: Form): Record<string, unknown> {
	const given: Record<string, unknown> = {
		acceptTrust: form.optionalText('acceptTrust'),
		commandTimeoutMs: form.optionalNumber('commandTimeoutMs'),
		errorBudget: form.optionalNumber('errorBudget'),
		hardBreaker: form.optionalFlag('hardBreaker'),
		mxSuffixes: form.optionalWords('mxSuffixes')?.map((suffix) => suffix.toLowerCase()),
		pipelining: form.optionalFlag('pipelining'),
		probe: form.optionalText('probe'),
		rcptPerMinute: form.optionalNumber('rcptPerMinute'),
		rcptPerSession: form.optionalNumber('rcptPerSession'),
		sessionsPerGroup: form.optionalNumber('sessionsPerGroup'),
	};

	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Each write makes a version: one that changes nothing would only hide those that do. */
function refuseNothing(key: string, given: Readonly<Record<string, unknown>>): void {
	if (Object.keys(given).length > 0) return;

	throw new ConfigurationError(
		`The provider "${key}" could not be changed because nothing stands under "Changes".`,
		'Add the field that is to change, or use "Reset" to go back to our values.',
	);
}

function refuseUnusable(key: string, changes: Readonly<Record<string, unknown>>): void {
	const read = readProfileChanges(changes);
	if (read.kind === 'unusable') {
		throw new ConfigurationError(
			`The provider "${key}" could not be changed because ${read.why}.`,
			'Correct the field under "Changes".',
		);
	}
	const isOurs = createProviderBook().rows.some((row) => row.key === key);
	if (!isOurs && (read.changes.mxSuffixes ?? []).length === 0) {
		throw new ConfigurationError(
			`The provider "${key}" could not be added because it has no "MX Suffixes".`,
			'Add the ends of the host names of its mail exchanges, or use a key of "Get Many".',
		);
	}
}

async function write(
	input: OperationInput,
	change: {
		readonly key: string;
		readonly changes: Readonly<Record<string, unknown>>;
		readonly action: string;
	},
): Promise<IDataObject> {
	const { key, changes, action } = change;
	await input.store.transaction(async (slices) => {
		await slices.providers.put({ key, changes, actor: input.actor });
		await slices.audit.append(
			auditEntry(input, { action, reason: key, details: { provider: key, changes } }),
		);
	});
	const table = readTable(await input.store.providers.list());

	return table.find((row) => row.key === key) ?? { key, changed: [] };
}
