import type { INodeProperties } from 'n8n-workflow';

import { ACTOR_DEFAULT } from '../shared/policy-parameters';
import { profileFields } from '../shared/properties/profile-fields';
import { sendOptions } from './send-options';

const oneMail = { show: { operation: ['send', 'preview'] } };

export const outreachSendProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Preview',
				value: 'preview',
				description: 'Decide and compose, but neither reserve nor send',
				action: 'Preview a mail',
			},
			{
				name: 'Preview Schedule',
				value: 'previewSchedule',
				description: 'Work out which lead gets which step when, and from where; writes nothing',
				action: 'Preview the schedule of a campaign',
			},
			{
				name: 'Send',
				value: 'send',
				description: 'One mail per item: decide, reserve, submit, settle',
				action: 'Send a mail',
			},
			{
				name: 'Send Due',
				value: 'sendDue',
				description: 'Send what was deferred and is due now',
				action: 'Send deferred mail that is due',
			},
		],
		default: 'send',
	},
	{
		displayName: 'Mailbox',
		name: 'mailboxSource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'From Credential', value: 'credential', description: 'One account' },
			{ name: 'From Pool', value: 'pool', description: 'The best free mailbox of the store' },
		],
		default: 'credential',
	},
	{
		displayName: 'Recipient Is',
		name: 'recipientSource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'From Item', value: 'item', description: 'An address of the item' },
			{
				name: 'From Lead ID',
				value: 'lead',
				description: 'Address, variables, country and time zone of a lead in the store',
			},
		],
		default: 'item',
		displayOptions: oneMail,
	},
	{
		displayName: 'Recipient',
		name: 'recipient',
		type: 'string',
		required: true,
		default: '={{ $json.email }}',
		placeholder: 'name@email.com',
		displayOptions: { show: { operation: ['send', 'preview'], recipientSource: ['item'] } },
		description: 'Exactly one address',
	},
	{
		displayName: 'Lead ID',
		name: 'leadId',
		type: 'string',
		default: '',
		placeholder: 'e.g. {{ $json.leadId }}',
		displayOptions: oneMail,
		description:
			'ID of the lead in the store. What the item leaves out is taken from the lead: address, variables, country, time zone.',
	},
	{
		displayName: 'Subject',
		name: 'subject',
		type: 'string',
		default: '',
		placeholder: 'e.g. A question about {{ $json.company }}',
		displayOptions: oneMail,
		description: 'Empty in a follow-up: the subject of the first mail',
	},
	{
		displayName: 'Body Format',
		name: 'bodyType',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'HTML', value: 'html', description: 'The text part is made from it' },
			{ name: 'Text', value: 'text' },
			{ name: 'Text and HTML', value: 'both' },
		],
		default: 'text',
		displayOptions: oneMail,
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 6 },
		default: '',
		placeholder: 'e.g. Hi {{ $json.firstName }}, ...',
		displayOptions: { show: { operation: ['send', 'preview'], bodyType: ['text', 'both'] } },
	},
	{
		displayName: 'HTML',
		name: 'html',
		type: 'string',
		typeOptions: { rows: 6 },
		default: '',
		placeholder: 'e.g. <p>Hi {{ $json.firstName }},</p>',
		displayOptions: { show: { operation: ['send', 'preview'], bodyType: ['html', 'both'] } },
	},
	{
		displayName: 'Campaign ID',
		name: 'campaignId',
		type: 'string',
		default: '',
		placeholder: 'e.g. spring-2027',
		displayOptions: { show: { operation: ['send', 'preview', 'previewSchedule'] } },
		description: 'Any stable name. One step of a campaign reaches a person once, for ever.',
	},
	{
		displayName: 'Step',
		name: 'stepId',
		type: 'string',
		default: '1',
		displayOptions: oneMail,
		description: 'Which mail of the campaign this is',
	},
	{
		displayName: 'Steps',
		name: 'steps',
		type: 'json',
		default: '[]',
		placeholder: 'e.g. [{"afterDays": 0}, {"afterDays": 3, "businessDays": true}]',
		displayOptions: { show: { operation: ['previewSchedule'] } },
		description:
			'Pause of each step after the one before. Empty: the steps of the campaign in the store.',
	},
	{
		displayName: 'Days',
		name: 'days',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 90 },
		default: 14,
		displayOptions: { show: { operation: ['previewSchedule'] } },
		description: 'How far to look ahead; later mails come out of Deferred',
	},
	...profileFields(),
	{
		displayName: 'Actor',
		name: 'actor',
		type: 'string',
		default: ACTOR_DEFAULT,
		description:
			'Whose daily cap is counted: a user or a workflow. Never take it from a request body.',
	},
	{
		displayName: 'Sender Identity',
		name: 'identity',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		displayOptions: { show: { operation: ['send', 'preview', 'sendDue'] } },
		options: [
			{
				displayName: 'Organisation',
				name: 'organisation',
				type: 'string',
				default: '',
				description: 'Empty: from the credential',
			},
			{
				displayName: 'Postal Address',
				name: 'postalAddress',
				type: 'string',
				default: '',
				description: 'Empty: from the credential',
			},
		],
	},
	{
		displayName: 'Unsubscribe',
		name: 'unsubscribe',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		displayOptions: oneMail,
		description: 'Without any field: an opt-out by mail to the reply address',
		options: [
			{
				displayName: 'Mail Address',
				name: 'mailto',
				type: 'string',
				default: '',
				placeholder: 'name@email.com',
				description: 'Where opt-outs by mail go. Empty: the reply address.',
			},
			{
				displayName: 'No Unsubscribe',
				name: 'none',
				type: 'boolean',
				default: false,
				description:
					'Whether the mail offers no way out; the policy blocks such mail in most regions',
			},
			{
				displayName: 'URL',
				name: 'url',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://n8n.example.com/webhook/unsubscribe/{token}',
				description:
					'Page for opt-outs; a POST to it must act at once (template 07-one-click-unsubscribe)',
			},
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: sendOptions,
	},
];
