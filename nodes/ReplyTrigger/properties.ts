import type { INodeProperties } from 'n8n-workflow';

import { replyEffects, replyOptions } from './collections';

const mailbox: INodeProperties[] = [
	{
		displayName: 'Mailbox Source',
		name: 'mailboxSource',
		type: 'options',
		options: [
			{ name: 'IMAP Credential', value: 'credential', description: 'One mailbox' },
			{
				name: 'Mailbox Pool',
				value: 'pool',
				description: 'Every mailbox of the store that has an IMAP password',
			},
		],
		default: 'credential',
	},
	{
		displayName: 'Pool Tag',
		name: 'poolTag',
		type: 'string',
		default: '',
		placeholder: 'e.g. sales',
		description: 'Only mailboxes with this tag. Empty: all.',
		displayOptions: { show: { mailboxSource: ['pool'] } },
	},
	{
		displayName: 'Mode',
		name: 'mode',
		type: 'options',
		options: [
			{
				name: 'Poll',
				value: 'poll',
				description: 'Connect, read, disconnect; for servers without IDLE',
			},
			{
				name: 'Push (IDLE)',
				value: 'idle',
				description: 'Keep one connection; new mail arrives within seconds',
			},
		],
		default: 'idle',
	},
	{
		displayName: 'Poll Interval (Minutes)',
		name: 'pollInterval',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 60 },
		default: 5,
		displayOptions: { show: { mode: ['poll'] } },
	},
];

const reading: INodeProperties[] = [
	{
		displayName: 'Folders',
		name: 'folders',
		type: 'options',
		options: [
			{ name: 'Custom', value: 'custom' },
			{ name: 'Inbox', value: 'inbox' },
			{
				name: 'Inbox and Junk',
				value: 'inboxAndJunk',
				description: 'Junk is found by its special use, whatever its name',
			},
		],
		default: 'inboxAndJunk',
	},
	{
		displayName: 'Folder Names',
		name: 'customFolders',
		type: 'string',
		default: 'INBOX',
		placeholder: 'e.g. INBOX, Bounces',
		description: 'Separated by commas; the first is watched by IDLE, the others every few minutes',
		displayOptions: { show: { folders: ['custom'] } },
	},
	{
		displayName: 'First Run',
		name: 'firstRun',
		type: 'options',
		options: [
			{ name: 'Also the Last Days', value: 'backfill' },
			{ name: 'Only New Mail', value: 'newOnly' },
		],
		default: 'newOnly',
		description: 'Where to begin in a mailbox that this workflow has never read',
	},
	{
		displayName: 'Days Back',
		name: 'backfillDays',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 365 },
		default: 7,
		displayOptions: { show: { firstRun: ['backfill'] } },
	},
];

const acknowledging: INodeProperties[] = [
	{
		displayName: 'Acknowledge',
		name: 'acknowledge',
		type: 'options',
		options: [
			{
				name: 'By Outreach Store',
				value: 'explicit',
				description: 'Only when the workflow acknowledges the message itself',
			},
			{ name: 'When the Run Ended', value: 'onFinish', description: 'However it ended' },
			{
				name: 'When the Run Started',
				value: 'onEmit',
				description: 'A failed run is not repeated',
			},
			{
				name: 'When the Run Succeeded',
				value: 'onSuccess',
				description: 'A failed run is repeated, up to the maximum of attempts',
			},
		],
		default: 'onSuccess',
	},
	{
		displayName: 'Marking',
		name: 'marking',
		type: 'options',
		options: [
			{ name: 'As Seen', value: 'seen' },
			{
				name: 'Keyword',
				value: 'keyword',
				description: 'Sets $OutreachSeen; people see no difference',
			},
			{ name: 'Move to a Folder', value: 'move' },
			{ name: 'None', value: 'none' },
		],
		default: 'keyword',
		description: 'What happens to an acknowledged message on the server. Nothing is ever deleted.',
	},
	{
		displayName: 'Move To',
		name: 'moveFolder',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. Processed',
		displayOptions: { show: { marking: ['move'] } },
	},
	{
		displayName: 'Batch Size',
		name: 'batchSize',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 200 },
		default: 0,
		description:
			'Most messages under way at once, oldest first. 0 takes "Fetch Limit" of the credential (50). A burst of more loses nothing.',
	},
	{
		displayName: 'Outputs',
		name: 'outputs',
		type: 'options',
		options: [
			{ name: 'One per Kind', value: 'perKind' },
			{ name: 'Single', value: 'single' },
		],
		default: 'perKind',
	},
];

export const replyTriggerProperties: INodeProperties[] = [
	...mailbox,
	...reading,
	...acknowledging,
	replyEffects,
	replyOptions,
];
