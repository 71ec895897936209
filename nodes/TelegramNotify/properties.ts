import type { INodeProperties } from 'n8n-workflow';

import { optionFor, shownFor } from '../shared/properties/shown-for';

const target: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Edit Status Message',
				value: 'editStatus',
				description: 'Post once, then edit the same message in place',
				action: 'Edit status message',
			},
			{
				name: 'Send Digest',
				value: 'digest',
				description: 'All items become one message',
				action: 'Send digest of all items',
			},
			{
				name: 'Send Document',
				value: 'sendDocument',
				description: 'Send a file, with the text as caption',
				action: 'Send document',
			},
			{
				name: 'Send Message',
				value: 'sendMessage',
				description: 'One message per item, split when it is too long',
				action: 'Send message',
			},
		],
		default: 'sendMessage',
	},
	{
		displayName: 'Chat ID',
		name: 'chatId',
		type: 'string',
		default: '',
		placeholder: 'e.g. -1001234567890',
		description: 'A chat, group (negative) or @channel. Empty: the default of the credential.',
	},
];

/** One parameter that reads differently in each operation. */
function text(description: string, ...operations: string[]): INodeProperties {
	return {
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '={{ $json.text }}',
		description,
		displayOptions: shownFor(...operations),
	};
}

const content: INodeProperties[] = [
	{
		displayName: 'Status Key',
		name: 'statusKey',
		type: 'string',
		default: '={{ $workflow.id }}',
		required: true,
		displayOptions: shownFor('editStatus'),
		description: 'Every run with the same key edits the same message',
	},
	{
		displayName: 'Input Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		displayOptions: shownFor('sendDocument'),
		hint: 'The name of the input field with the file',
	},
	{
		displayName: 'Title',
		name: 'digestTitle',
		type: 'string',
		default: '',
		placeholder: 'e.g. Daily report',
		description: 'The first line of the message',
		displayOptions: shownFor('digest'),
	},
	text('What the message says', 'sendMessage', 'editStatus'),
	text('The line of each item; it is asked for item by item', 'digest'),
	text('Caption of the file; empty: none', 'sendDocument'),
	{
		displayName: 'Parse Mode',
		name: 'parseMode',
		type: 'options',
		options: [
			{ name: 'HTML', value: 'HTML' },
			{ name: 'MarkdownV2', value: 'MarkdownV2' },
			{ name: 'Plain Text', value: 'plain' },
		],
		default: 'HTML',
		description: 'What Telegram cannot read is sent again as plain text',
	},
];

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Alert State',
			name: 'alertState',
			type: 'options',
			options: [
				{ name: 'Firing', value: 'firing' },
				{ name: 'Recovered', value: 'recovered' },
			],
			default: 'firing',
			description: 'With a dedupe key: whether it goes on or is over',
		},
		{
			displayName: 'Cooldown (Minutes)',
			name: 'cooldownMinutes',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 720,
			description: 'How long the same dedupe key stays silent; critical alerts repeat every hour',
		},
		{
			displayName: 'Dedupe Key',
			name: 'dedupeKey',
			type: 'string',
			default: '',
			placeholder: 'e.g. bounce:{{ $json.mailbox }}',
			description:
				'The same key is told once per cooldown, at once when it gets worse, and when it is over',
		},
		{
			displayName: 'Disable Link Preview',
			name: 'disablePreview',
			type: 'boolean',
			default: true,
			description: 'Whether links are shown without a preview',
			displayOptions: optionFor('digest', 'editStatus', 'sendMessage'),
		},
		{
			displayName: 'Escape Text',
			name: 'escapeText',
			type: 'boolean',
			default: false,
			description: 'Whether the text is shown exactly as given, whatever characters are in it',
		},
		{
			displayName: 'Max Parts',
			name: 'maxParts',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 50 },
			default: 10,
			description: 'A text that needs more messages is sent as a text file instead',
			displayOptions: optionFor('digest', 'sendDocument', 'sendMessage'),
		},
		{
			displayName: 'Max Retries',
			name: 'maxAttempts',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 10 },
			default: 3,
			description:
				'Further attempts after the first one failed: after 2, 4, 8 s and so on, up to 60 s. Waiting for a rate limit uses up none.',
		},
		{
			displayName: 'Max Wait (Seconds)',
			name: 'maxWaitSeconds',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 120,
			description: 'Patience with rate limits; beyond it the item comes out as deferred',
		},
		{
			displayName: 'Quiet Hours',
			name: 'quietHours',
			type: 'string',
			default: '',
			placeholder: 'e.g. 22:00-07:00',
			description:
				'Messages arrive without sound then, except critical ones; in the time zone of the workflow',
		},
		{
			displayName: 'Reply to Message ID',
			name: 'replyTo',
			type: 'number',
			default: 0,
			description: 'The message is shown as an answer to this one. 0: to none.',
		},
		{
			displayName: 'Send as Photo',
			name: 'asPhoto',
			type: 'boolean',
			default: false,
			description: 'Whether a picture is shown in the chat instead of attached as a file',
			displayOptions: optionFor('sendDocument'),
		},
		{
			displayName: 'Severity',
			name: 'severity',
			type: 'options',
			options: [
				{ name: 'Critical', value: 'critical', description: 'Always with sound' },
				{ name: 'Info', value: 'info', description: 'Always without sound' },
				{ name: 'None', value: 'none' },
				{ name: 'Warning', value: 'warning' },
			],
			default: 'none',
			description: 'Marks the message and decides whether it makes a sound',
		},
		{
			displayName: 'Silent',
			name: 'silent',
			type: 'boolean',
			default: false,
			description: 'Whether the message arrives without sound',
		},
		{
			displayName: 'Timeout (Seconds)',
			name: 'timeoutSeconds',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 300 },
			default: 30,
			description: 'How long to wait for one answer of Telegram',
		},
		{
			displayName: 'Topic ID',
			name: 'topicId',
			type: 'number',
			default: 0,
			description: 'Where it appears in a group with topics. 0: in the general one.',
		},
	],
};

export const telegramNotifyProperties: INodeProperties[] = [...target, ...content, options];
