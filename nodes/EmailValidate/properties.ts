import type { INodeProperties } from 'n8n-workflow';

import { listOptionProperties } from './list-option-properties';
import { optionProperties } from './option-properties';

const probing = { operation: ['validate', 'validateList'], level: ['connect', 'rcpt'] };

export const emailValidateProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'validate',
		options: [
			{
				name: 'Check Addresses',
				value: 'validate',
				description: 'One result per input item; all items of a run share their connections',
				action: 'Check addresses',
			},
			{
				name: 'Check a List File',
				value: 'validateList',
				description: 'A CSV or text file in, a CSV or NDJSON file with one row per row out',
				action: 'Check a list file',
			},
			{
				name: 'Check My Setup',
				value: 'checkSetup',
				description:
					'Whether port 25, DNS, HELO name and MAIL FROM are fit for asking mail servers',
				action: 'Check my setup',
			},
			{
				name: 'Retry Due Addresses',
				value: 'retryDue',
				description: 'Ask again for the addresses that were greylisted or deferred and are due now',
				action: 'Retry due addresses',
			},
		],
	},
	{
		displayName: 'Address',
		name: 'address',
		type: 'string',
		required: true,
		default: '={{ $json.email }}',
		placeholder: 'e.g. info@example.com',
		description: 'The address to check, as people write it; "Name &lt;a@example.com&gt;" works too',
		displayOptions: { show: { operation: ['validate'] } },
	},
	{
		displayName: 'Input Binary Field',
		name: 'binaryProperty',
		type: 'string',
		required: true,
		default: 'data',
		hint: 'The name of the input field that holds the CSV or text file',
		displayOptions: { show: { operation: ['validateList'] } },
	},
	{
		displayName: 'Address Column',
		name: 'addressColumn',
		type: 'string',
		default: '',
		placeholder: 'e.g. email or 3',
		description:
			'Name or number of the column that holds the addresses. Empty: found by its name or its content.',
		displayOptions: { show: { operation: ['validateList'] } },
	},
	{
		displayName: 'Level',
		name: 'level',
		type: 'options',
		default: 'rcpt',
		description: 'How far to go; every level includes the ones before it',
		options: [
			{ name: '1 Syntax', value: 'syntax', description: 'Only the spelling, no network' },
			{
				name: '2 Lists',
				value: 'lists',
				description: 'Also disposable, free, role and typo lists, no network',
			},
			{ name: '3 DNS', value: 'dns', description: 'Also whether the domain takes mail' },
			{
				name: '4 Connect',
				value: 'connect',
				description: 'Also whether the mail exchange answers',
			},
			{
				name: '5 Mailbox (RCPT)',
				value: 'rcpt',
				description: 'Also whether the mail exchange accepts this recipient; no mail is sent',
			},
		],
		displayOptions: { show: { operation: ['validate', 'validateList'] } },
	},
	{
		displayName:
			'This level asks the mail servers of your recipients. Give a HELO name and a MAIL FROM that are really yours: they are the opt-in and are kept in the probe log. No message is ever sent (no DATA).',
		name: 'probeNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: probing },
	},
	{
		displayName: 'HELO Name',
		name: 'heloName',
		type: 'string',
		default: '',
		placeholder: 'e.g. probe.example.com',
		description: 'Your host name; forward and reverse DNS of your IP address have to agree with it',
		displayOptions: { show: probing },
	},
	{
		displayName: 'MAIL FROM',
		name: 'mailFrom',
		type: 'string',
		default: '',
		placeholder: 'e.g. verify@example.com',
		description:
			'An address of yours that can receive mail; its SPF record has to cover your IP address',
		displayOptions: { show: probing },
	},
	{
		displayName: 'HELO Name',
		name: 'heloName',
		type: 'string',
		default: '',
		placeholder: 'e.g. probe.example.com',
		description:
			'The host name to examine: forward and reverse DNS of your IP address have to agree with it',
		displayOptions: { show: { operation: ['checkSetup'] } },
	},
	{
		displayName: 'MAIL FROM',
		name: 'mailFrom',
		type: 'string',
		default: '',
		placeholder: 'e.g. verify@example.com',
		description: 'The sender address to examine; its SPF record has to cover your IP address',
		displayOptions: { show: { operation: ['checkSetup'] } },
	},
	{
		displayName:
			'Each address is asked with the HELO name and MAIL FROM of its first try: with others, greylisting would start anew.',
		name: 'retryNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { operation: ['retryDue'] } },
	},
	{
		displayName: 'Outputs',
		name: 'outputs',
		type: 'options',
		default: 'single',
		options: [
			{ name: 'One for All', value: 'single' },
			{
				name: 'One per Verdict',
				value: 'perVerdict',
				description: 'Valid, Risky, Invalid and Unknown',
			},
		],
		displayOptions: { show: { operation: ['validate', 'retryDue'] } },
	},
	{
		displayName: 'List Options',
		name: 'listOptions',
		type: 'collection',
		placeholder: 'Add list option',
		default: {},
		options: listOptionProperties,
		displayOptions: { show: { operation: ['validateList'] } },
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: optionProperties,
	},
];
