import type { INodeProperties } from 'n8n-workflow';

import type { ServerAction } from '../../../lib/reputation/server-control';
import { carryOut, requireClean } from '../../../lib/reputation/server-control';
import type { ServerStatus, ServerTier } from '../../../lib/store/server-list';
import { auditEntry } from './audit-entry';
import { requireUsableServer } from './server-values';
import {
	additionalFields,
	choiceField,
	filterFields,
	reasonField,
	serverNameField,
} from './fields';
import type { StoreOperation } from './operation';
import { requireFound } from './require-found';
import { threadOperations } from './thread-stop';
import { toJson } from './to-json';

const statuses: readonly ServerStatus[] = ['enabled', 'draining', 'disabled', 'quarantined'];
const ACTIONS: Readonly<Record<ServerStatus, ServerAction>> = {
	enabled: 'enable',
	draining: 'drain',
	disabled: 'disable',
	quarantined: 'quarantine',
};
const tiers: readonly ServerTier[] = ['fresh', 'warm', 'quarantine'];

const serverFields: readonly INodeProperties[] = [
	{
		displayName: 'Daily Cap',
		name: 'dailyCap',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 500,
		description: 'Mails of all its mailboxes in a day',
	},
	{
		displayName: 'Identity Domain',
		name: 'identityDomain',
		type: 'string',
		default: '',
		placeholder: 'e.g. example.net',
		description: 'Domain of "Mail From Address" when empty',
	},
	{
		displayName: 'IPv4',
		name: 'ip4',
		type: 'string',
		default: '',
		placeholder: 'e.g. 192.0.2.10',
	},
	{
		displayName: 'IPv6',
		name: 'ip6',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2001:db8::10',
	},
	{
		displayName: 'Limits (JSON)',
		name: 'limits',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. {"maxMailboxesPerIp": 10}',
		description:
			'Known is maxMailboxesPerIp: how many mailboxes may share its address, 10 when left out',
	},
	{
		displayName: 'Max Mailboxes',
		name: 'maxMailboxes',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 150,
		description: 'How many mailboxes may send through it',
	},
	{
		displayName: 'Pool Tags',
		name: 'poolTags',
		type: 'string',
		default: '',
		placeholder: 'e.g. eu, probe',
		description: 'Separated by commas',
	},
	choiceField(
		{
			displayName: 'Tier',
			name: 'tier',
			description: 'How long it has a good name; one in quarantine sends nothing',
		},
		tiers,
	),
	{
		displayName: 'Weight',
		name: 'weight',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 1,
		description: 'Its share of the mails among servers; Reputation Check sets it by its score',
	},
];

export const serverOperations: readonly StoreOperation[] = [
	{
		operation: 'upsert',
		name: 'Create or Update',
		action: 'Create or update a server',
		description: 'Keep the identity of a machine that sends or probes, by its name (upsert)',
		properties: [
			serverNameField,
			{
				displayName: 'HELO Name',
				name: 'heloName',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. mx1.example.net',
				description: 'Must match the reverse DNS name of its IP address',
			},
			{
				displayName: 'Mail From Address',
				name: 'mailFromAddress',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. probe@example.net',
			},
			additionalFields(serverFields),
		],
		run: async ({ store, form }) => {
			const more = form.within('additionalFields');
			const server = await store.servers.upsert(
				requireUsableServer({
					name: form.text('serverName', 'Name'),
					heloName: form.text('heloName', 'HELO Name'),
					mailFromAddress: form.address('mailFromAddress', 'Mail From Address'),
					identityDomain: more.optionalText('identityDomain'),
					ip4: more.optionalText('ip4'),
					ip6: more.optionalText('ip6'),
					limits: more.optionalObject('limits', 'Limits (JSON)') as
						Record<string, number> | undefined,
					dailyCap: more.optionalNumber('dailyCap'),
					maxMailboxes: more.optionalNumber('maxMailboxes'),
					poolTags: more.optionalWords('poolTags'),
					tier: more.optionalChoice<ServerTier>('tier'),
					weight: more.optionalDecimal('weight'),
				}),
			);

			return toJson(server);
		},
	},
	{
		operation: 'getAll',
		name: 'Get Many',
		action: 'Get many servers',
		description: 'List servers with their status',
		properties: [
			filterFields([
				choiceField({ displayName: 'Status', name: 'status' }, statuses),
				{ displayName: 'Tag', name: 'tag', type: 'string', default: '', placeholder: 'e.g. eu' },
			]),
		],
		run: async ({ store, form }) => {
			const filters = form.within('filters');
			const status = filters.optionalChoice<ServerStatus>('status');
			const servers = await store.servers.list({ status, tag: filters.optionalText('tag') });

			return servers.map(toJson);
		},
	},
	{
		operation: 'setStatus',
		name: 'Set Status',
		action: 'Set the status of a server',
		description: 'Enable, drain, disable or quarantine a server',
		properties: [
			serverNameField,
			choiceField({ displayName: 'Status', name: 'status' }, statuses),
			reasonField,
			{
				displayName: 'Force',
				name: 'force',
				type: 'boolean',
				default: false,
				displayOptions: { show: { status: ['enabled'] } },
				description: 'Whether to enable although a listing is open or a check fails',
			},
		],
		run: async (input) => {
			const { store, form } = input;
			const name = form.text('serverName', 'Name');
			const status = form.choice<ServerStatus>('status');
			const reason = form.text('reason', 'Reason');
			const all = await store.servers.list({});
			const server = requireFound(
				all.find((one) => one.name === name),
				'server',
				name,
			);
			if (status === 'enabled')
				await requireClean(store, server, { force: form.flag('force'), reason });
			await store.transaction(async (slices) => {
				const { actor, now: at } = input;
				await carryOut(slices, server, { action: ACTIONS[status], actor, reason, at });
				await slices.audit.append(
					auditEntry(input, {
						action: 'server.status',
						reason,
						details: { server: name, to: status, from: server.status },
					}),
				);
			});

			return toJson({ ...(await store.servers.get(server.id)), statusBefore: server.status });
		},
	},
	...threadOperations({
		kind: 'server',
		noun: 'a server',
		field: serverNameField,
		find: async ({ store, form }) => {
			const name = form.text('serverName', 'Name');
			const all = await store.servers.list({});
			const { id } = requireFound(
				all.find((one) => one.name === name),
				'server',
				name,
			);

			return { id, name };
		},
	}),
];
