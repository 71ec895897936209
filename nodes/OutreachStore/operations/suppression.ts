import type { INodeProperties } from 'n8n-workflow';

import { ConfigurationError } from '../../../lib/mail/errors';
import type { AuditEntry } from '../../../lib/store/audit-log';
import { allowAgain, endLeads } from '../../../lib/store/end-all-mail';
import type {
	Suppression,
	SuppressionReason,
	SuppressionScope,
} from '../../../lib/store/suppression-list';
import { auditEntry } from './audit-entry';
import {
	actorField,
	additionalFields,
	addressField,
	campaignField,
	choiceField,
	cursorField,
	filterFields,
	pageFields,
} from './fields';
import type { OperationInput, StoreOperation } from './operation';
import { readPages } from './pages';
import { toJson } from './to-json';

export const suppressionReasons: readonly SuppressionReason[] = [
	'unsubscribe',
	'not_interested',
	'hard_bounce',
	'complaint',
	'manual',
	'legal',
	'import',
];

/** Reasons a person gave us: taking them back needs a second thought. */
const ownWish: ReadonlySet<SuppressionReason> = new Set(['complaint', 'legal', 'unsubscribe']);

const scopeFields: readonly INodeProperties[] = [
	choiceField(
		{ displayName: 'Scope', name: 'scope', description: 'An address never implies its domain' },
		['address', 'domain', 'campaign'],
	),
	{
		...addressField,
		displayName: 'Addresses',
		name: 'addresses',
		displayOptions: { show: { scope: ['address', 'campaign'] } },
		description: 'One or more, separated by commas or new lines',
	},
	{
		displayName: 'Domains',
		name: 'domains',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. example.com',
		displayOptions: { show: { scope: ['domain'] } },
		description: 'One or more, separated by commas or new lines',
	},
	{ ...campaignField, required: true, displayOptions: { show: { scope: ['campaign'] } } },
];

const addProperties: readonly INodeProperties[] = [
	...scopeFields,
	choiceField({ displayName: 'Reason', name: 'reason', default: 'manual' }, suppressionReasons),
	additionalFields([
		actorField,
		{
			displayName: 'Expires At',
			name: 'expiresAt',
			type: 'dateTime',
			default: '',
			description: 'Until when the entry holds; for ever when empty',
		},
		{
			displayName: 'Force Shared Domain',
			name: 'force',
			type: 'boolean',
			default: false,
			displayOptions: { show: { '/scope': ['domain'] } },
			description:
				'Whether to accept a freemail domain or a public suffix, which shuts out everybody there; needs a note',
		},
		{
			displayName: 'Include Subdomains',
			name: 'includeSubdomains',
			type: 'boolean',
			default: false,
			displayOptions: { show: { '/scope': ['domain'] } },
			description: 'Whether a domain entry holds for its subdomains too',
		},
		{
			displayName: 'Note',
			name: 'note',
			type: 'string',
			default: '',
			placeholder: 'e.g. User requested unsubscribe',
		},
		{
			displayName: 'Proof URL',
			name: 'proofUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://example.net/tickets/17',
			description: 'Where the request or complaint can be read',
		},
	]),
];

interface Subjects {
	readonly scope: SuppressionScope;
	readonly subjects: readonly string[];
	readonly campaignId: string | undefined;
}

function readSubjects({ form }: OperationInput): Subjects {
	const scope = form.choice<SuppressionScope>('scope');

	return {
		scope,
		subjects:
			scope === 'domain'
				? form.domains('domains', 'Domains')
				: form.addresses('addresses', 'Addresses'),
		campaignId: scope === 'campaign' ? form.text('campaignId', 'Campaign ID') : undefined,
	};
}

async function add(input: OperationInput) {
	const { store, form, now } = input;
	const { scope, subjects, campaignId } = readSubjects(input);
	const more = form.within('additionalFields');
	const note = more.optionalText('note') ?? '';
	if (scope === 'domain') refuseSharedDomains(input, subjects, more.flag('force') && note !== '');
	const actor = more.optionalText('actor') ?? input.actor;
	const reason = form.choice<SuppressionReason>('reason');
	const expiresAt = more.optionalTime('expiresAt', 'Expires At');

	const added = await store.transaction(async (slices) => {
		const fresh = await slices.suppressions.add(
			subjects.map((subject) => ({
				scope,
				subject,
				campaignId,
				reason,
				note,
				actor,
				includeSubdomains: more.flag('includeSubdomains'),
				proofUrl: more.optionalText('proofUrl'),
				expiresAt,
			})),
		);
		for (const subject of subjects) {
			if (scope === 'address' && expiresAt === undefined) await endLeads(slices, subject, reason);
			await slices.audit.append(
				auditOf({
					action: 'suppression.add',
					actor,
					now,
					scope,
					subject,
					campaignId,
					reason: note || reason,
				}),
			);
		}

		return fresh;
	});

	return { added, known: subjects.length - added, scope, subjects: [...subjects], reason, note };
}

function refuseSharedDomains(
	{ sharedBy }: OperationInput,
	domains: readonly string[],
	forced: boolean,
): void {
	const domain = domains.find((name) => sharedBy(name) !== undefined);
	if (domain === undefined || forced) return;
	const kind =
		sharedBy(domain) === 'freemail' ? 'belongs to a freemail provider' : 'is a public suffix';

	throw new ConfigurationError(
		`"${domain}" could not be suppressed because it ${kind}: everybody there would be shut out.`,
		'Suppress the address instead, or set "Force Shared Domain" with a "Note" that says why.',
	);
}

interface AuditFacts {
	readonly action: 'suppression.add' | 'suppression.remove';
	readonly actor: string;
	readonly now: number;
	readonly scope: SuppressionScope;
	readonly subject: string;
	readonly campaignId: string | undefined;
	readonly reason: string;
}

function auditOf({ scope, subject, campaignId, action, reason, ...who }: AuditFacts): AuditEntry {
	return auditEntry(who, {
		action,
		reason,
		// What is written about a domain has nobody whose erasure would find it.
		erasableReason: scope !== 'domain' && !suppressionReasons.includes(reason as SuppressionReason),
		campaignId,
		leadEmail: scope === 'domain' ? null : subject,
		details: scope === 'domain' ? { scope, domain: subject } : { scope },
	});
}

async function remove(input: OperationInput) {
	const { store, form, now } = input;
	const { scope, subjects, campaignId } = readSubjects(input);
	const actor = form.text('actor', 'Actor');
	const reason = form.text('reason', 'Reason');

	const removed = await store.transaction(async (slices) => {
		let count = 0;
		for (const subject of subjects) {
			const known = await slices.suppressions.get({ scope, subject, campaignId });
			if (!known) continue;
			if (ownWish.has(known.reason) && !form.flag('confirm')) throw unconfirmed(subject, known);
			await slices.suppressions.remove({ scope, subject, campaignId });
			if (scope === 'address') await allowAgain(slices, subject, known.reason);
			await slices.audit.append(
				auditOf({ action: 'suppression.remove', actor, now, scope, subject, campaignId, reason }),
			);
			count += 1;
		}

		return count;
	});

	return {
		removed,
		unknown: subjects.length - removed,
		scope,
		subjects: [...subjects],
		actor,
		reason,
	};
}

function unconfirmed(subject: string, { reason }: Suppression): ConfigurationError {
	return new ConfigurationError(
		`"${subject}" could not be restored because it was suppressed for "${reason}".`,
		'Set "Confirm" if the person has agreed to hear from you again.',
	);
}

export const suppressionOperations: readonly StoreOperation[] = [
	{
		operation: 'add',
		name: 'Add',
		action: 'Add to the suppression list',
		description: 'Never write to these addresses or domains again',
		properties: addProperties,
		run: add,
	},
	{
		operation: 'check',
		name: 'Check',
		action: 'Check whether an address is suppressed',
		description: 'Tell whether an address may not be written to, and why',
		properties: [addressField, campaignField],
		run: async ({ store, form }) => {
			const address = form.address('address', 'Address');
			const campaignId = form.optionalText('campaignId');
			const found = await store.suppressions.find({ address, campaignId });

			return { address, suppressed: found !== undefined, ...(found ? toJson(found) : {}) };
		},
	},
	{
		operation: 'getAll',
		name: 'Get Many',
		action: 'Get many suppressions',
		description: 'List the entries, oldest first',
		properties: [
			...pageFields,
			filterFields([
				cursorField,
				choiceField({ displayName: 'Reason', name: 'reason' }, suppressionReasons),
			]),
		],
		run: async ({ store, form }) =>
			await readPages(form, async (page) => {
				const reason = form.within('filters').optionalChoice<SuppressionReason>('reason');
				const { entries, nextCursor } = await store.suppressions.list({ ...page, reason });

				return { rows: entries, nextCursor: nextCursor ?? undefined };
			}),
	},
	{
		operation: 'remove',
		name: 'Remove',
		action: 'Restore from the suppression list',
		description: 'Allow writing again; kept in the audit log',
		properties: [
			...scopeFields,
			{ ...actorField, required: true, description: 'Who decides this, for the audit log' },
			{
				displayName: 'Reason',
				name: 'reason',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. Asked by phone to be written to again',
			},
			{
				displayName: 'Confirm',
				name: 'confirm',
				type: 'boolean',
				default: false,
				description: 'Whether to restore even after an opt-out, a complaint or a legal demand',
			},
		],
		run: remove,
	},
];
