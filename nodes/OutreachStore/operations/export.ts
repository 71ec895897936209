import type { IDataObject } from 'n8n-workflow';

import type { Page } from './pages';
import { pageById } from './pages';
import { additionalFields, campaignField, choiceField, sinceField } from './fields';
import type { Form } from './form';
import type { OperationInput, StoreFile, StoreOperation } from './operation';
import { toJson } from './to-json';

type Table = 'leads' | 'attempts' | 'replies' | 'suppressions' | 'auditLog' | 'probes';
type ReadPage = (page: {
	readonly limit: number;
	readonly cursor?: string;
}) => Promise<Page<object>>;

const PAGE = 1_000;

/** Columns in the order of the file; a record's other fields are for machines only. */
const COLUMNS: Readonly<Record<Table, readonly string[]>> = {
	leads: [
		'id', 'campaignId', 'address', 'status', 'country', 'subscriberType', 'contactSource', 'timeZone',
		'verdict', 'verifiedAt', 'step', 'nextStepAt', 'notBefore', 'stoppedReason', 'mailboxId', 'variant',
		'fields', 'createdAt', 'updatedAt',
	],
	attempts: [
		'id', 'state', 'campaignId', 'stepId', 'leadId', 'actor', 'mailboxId', 'sender', 'recipient',
		'recipientProvider', 'subject', 'messageId', 'serverMessageId', 'smtpReply', 'replyClass', 'resolution',
		'tryCount', 'createdAt', 'sentAt', 'settledAt',
	],
	replies: [
		'id', 'eventType', 'subType', 'confidence', 'needsReview', 'attemptId', 'leadId', 'campaignId', 'mailbox',
		'fromAddress', 'subject', 'messageId', 'newText', 'receivedAt',
	],
	suppressions: [
		'scope', 'subject', 'subjectHash', 'campaignId', 'includeSubdomains', 'reason', 'note', 'proofUrl', 'actor',
		'createdAt', 'expiresAt',
	],
	auditLog: [
		'id', 'timestamp', 'action', 'userId', 'leadEmail', 'senderEmail', 'subject', 'policyResult', 'reason',
		'legalBasis', 'decision', 'attemptId', 'campaignId', 'mailboxId', 'region', 'country', 'policyProfile',
		'policyVersion', 'dryRun', 'details', 'chain', 'seq', 'prevHash', 'hash',
	],
	probes: [
		'id', 'at', 'workflowId', 'executionId', 'addressHash', 'address', 'domain', 'level', 'identity', 'heloName',
		'mailFrom', 'mxGroup', 'mxHost', 'mxIp', 'provider', 'profileVersion', 'sessionId', 'attempt', 'stage', 'code',
		'enhanced', 'text', 'tls', 'pipelined', 'ms', 'ruleId', 'reason', 'verdict', 'score', 'nextDueAt',
	],
}; // prettier-ignore

function pagesOf({ store }: OperationInput, table: Table, form: Form): ReadPage {
	const campaignId = form.optionalText('campaignId');
	const since = form.optionalTime('since', 'Since');
	switch (table) {
		case 'leads':
			return async (page) =>
				await pageById(page, async (part) => await store.leads.list({ ...part, campaignId }));
		case 'attempts':
			return async (page) =>
				await pageById(
					page,
					async (part) => await store.sends.listAttempts({ ...part, campaignId, since }),
				);
		case 'replies':
			return async (page) =>
				await pageById(
					page,
					async (part) => await store.replies.list({ ...part, campaignId, since }),
				);
		case 'suppressions':
			return async (page) => {
				const { entries, nextCursor } = await store.suppressions.list(page);

				return { rows: entries, nextCursor: nextCursor ?? undefined };
			};
		case 'auditLog':
			return async (page) =>
				await pageById(page, async (part) => await store.audit.list({ ...part, since }));
		case 'probes':
			return async (page) =>
				await pageById(
					page,
					async (part) => await store.verifications.listProbes({ ...part, since }),
				);
	}
}

async function exportTable(input: OperationInput): Promise<StoreFile> {
	const { form, now } = input;
	const table = form.choice<Table>('table');
	const filters = form.within('additionalFields');
	const count = { rows: 0 };
	const pieces = writeCsv(
		{ read: pagesOf(input, table, filters), columns: COLUMNS[table], count },
		input.csvText,
	);
	const name = `${table}-${new Date(now).toISOString().slice(0, 10)}.csv`;
	const binary = await input.writeFile({ name, mimeType: 'text/csv' }, pieces);
	const property = form.optionalText('outputProperty') ?? 'data';

	return { json: { table, rows: count.rows, fileName: name }, binary: { [property]: binary } };
}

interface Source {
	readonly read: ReadPage;
	readonly columns: readonly string[];
	readonly count: { rows: number };
}

async function* writeCsv(
	{ read, columns, count }: Source,
	csvText: OperationInput['csvText'],
): AsyncGenerator<string> {
	yield csvText([columns]);
	for (let cursor: string | undefined; ;) {
		const page = await read({ limit: PAGE, cursor });
		count.rows += page.rows.length;
		if (page.rows.length > 0) yield csvText(page.rows.map((row) => cellsOf(toJson(row), columns)));
		cursor = page.nextCursor;
		if (cursor === undefined) return;
	}
}

function cellsOf(row: IDataObject, columns: readonly string[]): readonly unknown[] {
	return columns.map((column) => {
		const value = row[column];

		return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
	});
}

export const exportOperations: readonly StoreOperation[] = [
	{
		operation: 'csv',
		name: 'To CSV',
		action: 'Export a table to CSV',
		description:
			'Write leads, attempts, replies, suppressions, the audit log or the probes of Email Validate into a CSV file',
		properties: [
			choiceField({ displayName: 'Table', name: 'table' }, [
				'leads',
				'attempts',
				'replies',
				'suppressions',
				'auditLog',
				'probes',
			]),
			{
				displayName: 'Output Binary Field',
				name: 'outputProperty',
				type: 'string',
				default: 'data',
				hint: 'The name of the output field to put the file in',
			},
			additionalFields([
				{
					...campaignField,
					displayOptions: { show: { '/table': ['attempts', 'leads', 'replies'] } },
					description: 'All campaigns when empty',
				},
				{
					...sinceField,
					displayOptions: { show: { '/table': ['attempts', 'auditLog', 'probes', 'replies'] } },
					description: 'From the beginning when empty',
				},
			]),
		],
		run: exportTable,
	},
];
