import type { INodeProperties } from 'n8n-workflow';

import { policyOptions } from '../shared/properties/policy-options';
import { optionFor } from '../shared/properties/shown-for';

const mailOptions: INodeProperties[] = [
	{
		displayName: 'Attachments',
		name: 'attachments',
		type: 'string',
		default: '',
		placeholder: 'e.g. data, report',
		description: 'Names of binary fields, separated by commas; 10 MB in all',
	},
	{
		displayName: 'BCC',
		name: 'bcc',
		type: 'string',
		default: '',
		placeholder: 'name@email.com',
		description: 'One address of your own organisation that gets a copy',
	},
	{
		displayName: 'Concurrency',
		name: 'concurrency',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 200 },
		default: 0,
		description: 'Mails on their way at once. 0: as many as the connections allow.',
	},
	{
		displayName: 'Continue Thread',
		name: 'continueThread',
		type: 'boolean',
		default: true,
		description: 'Whether a later step of a campaign answers the earlier mail to the same person',
	},
	{
		displayName: 'Country',
		name: 'country',
		type: 'string',
		default: '={{ $json.country }}',
		placeholder: 'e.g. US',
		description:
			'Two letters, of the lead. Empty: from the item, the lead, a consent or the domain.',
	},
	{
		displayName: 'Data Source Line',
		name: 'dataSource',
		type: 'string',
		default: '',
		placeholder: 'e.g. your company website',
		description: 'Named in the footer: where the address comes from (GDPR article 14)',
	},
	{
		displayName: 'Footer',
		name: 'footer',
		type: 'boolean',
		default: true,
		description: 'Whether to add sender identity and opt-out below the text where they are missing',
	},
	{
		displayName: 'From Email',
		name: 'fromEmail',
		type: 'string',
		default: '',
		placeholder: 'name@email.com',
		description: 'An alias that the credential allows',
	},
	{
		displayName: 'From Name',
		name: 'fromName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ada Berg',
		description: 'Empty: that of the credential or the mailbox',
	},
	{
		displayName: 'Headers',
		name: 'headers',
		type: 'json',
		default: '{}',
		description:
			'Further header fields, e.g. Feedback-ID. Those that this node writes itself are refused.',
	},
	{
		displayName: 'In-Reply-To',
		name: 'inReplyTo',
		type: 'string',
		default: '',
		placeholder: 'e.g. <message@example.com>',
		description: 'Message-ID of the message that this mail answers',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
	},
	{
		displayName: 'Manual Runs',
		name: 'manualRuns',
		type: 'options',
		options: [
			{ name: 'Dry Run', value: 'dryRun', description: 'Decide and compose, but do not send' },
			{ name: 'Send', value: 'send', description: 'Send as in production' },
		],
		default: 'dryRun',
		description: 'What happens when a person executes the workflow in the editor',
	},
	{
		displayName: 'Missing Thread Mailbox',
		name: 'missingThreadMailbox',
		type: 'options',
		options: [
			{ name: 'Use Another', value: 'new_thread' },
			{
				name: 'Wait',
				value: 'wait',
				description: 'A follow-up leaves from the mailbox that began the thread',
			},
		],
		default: 'wait',
		description: 'When the mailbox that began the thread is not free',
	},
	{
		displayName: 'Pacing',
		name: 'pacing',
		type: 'boolean',
		default: true,
		description: 'Whether the mailboxes of the pool spread their mails over the day',
	},
	{
		displayName: 'Pool Tags',
		name: 'poolTags',
		type: 'string',
		default: '',
		placeholder: 'e.g. cold, eu',
		description: 'Only mailboxes with one of these tags',
	},
	{
		displayName: 'Recipient Name',
		name: 'recipientName',
		type: 'string',
		default: '',
		placeholder: 'e.g. {{ $json.firstName }}',
		description: 'Display name in the To field',
	},
	{
		displayName: 'Recipient Time Zone',
		name: 'recipientTimeZone',
		type: 'string',
		default: '={{ $json.timeZone }}',
		placeholder: 'e.g. Europe/Berlin',
		description:
			'Sending windows hold in it. Empty: that of the lead, else the time zone of the mailbox.',
	},
	{
		displayName: 'References',
		name: 'references',
		type: 'string',
		default: '',
		placeholder: 'e.g. <first@example.com> <second@example.com>',
		description: 'Message-IDs of the thread, oldest first',
	},
	{
		displayName: 'Reply-To',
		name: 'replyTo',
		type: 'string',
		default: '',
		placeholder: 'name@email.com',
		description: 'Where answers go. Empty: that of the mailbox, else the sender.',
	},
	{
		displayName: 'Rotation',
		name: 'strategy',
		type: 'options',
		options: [
			{ name: 'Least Used', value: 'leastUsed' },
			{ name: 'Round Robin', value: 'roundRobin' },
			{
				name: 'Seed (Smart)',
				value: 'seedSmart',
				description: 'Below the limit, not cooling down, lowest bounce rate',
			},
			{
				name: 'Smart',
				value: 'smart',
				description: 'Health, provider results, idle time and server weight',
			},
			{ name: 'Sticky', value: 'sticky', description: 'Always the same mailbox for a recipient' },
		],
		default: 'smart',
		description: 'How a mailbox of the pool is chosen',
	},
	{
		displayName: 'Save to Sent Folder',
		name: 'saveToSent',
		type: 'boolean',
		default: false,
		description:
			'Whether to put a copy into the Sent folder by IMAP (needs the IMAP credential); Gmail and Microsoft 365 do it themselves',
	},
	{
		displayName: 'Spintax',
		name: 'spintax',
		type: 'boolean',
		default: false,
		description: 'Whether {Hi|Hello} chooses one of its words, always the same for a person',
	},
	{
		displayName: 'Template Language',
		name: 'template',
		type: 'options',
		options: [
			{ name: 'Expressions Only', value: 'none' },
			{
				name: 'Liquid',
				value: 'liquid',
				description: 'Over the fields of the item; a missing one blocks the mail',
			},
		],
		default: 'none',
	},
	{
		displayName: 'Variants',
		name: 'variants',
		type: 'json',
		default: '[]',
		placeholder: 'e.g. [{"name":"A","weight":1,"subject":"..."}]',
		description:
			'For A/B tests: name, weight and what differs (subject, text, html). A person keeps their variant.',
	},
];

const ONE_MAIL = ['preview', 'send'];
const SENDING = ['preview', 'send', 'sendDue'];
const EVERYWHERE = ['preview', 'previewSchedule', 'send', 'sendDue'];

/** Where an option acts; whatever is not named belongs to a single mail. */
const ACTS_IN: Readonly<Record<string, readonly string[]>> = {
	campaignCap: EVERYWHERE,
	dnsServers: EVERYWHERE,
	domainCap: EVERYWHERE,
	frequencyDays: EVERYWHERE,
	globalCap: EVERYWHERE,
	limit: ['previewSchedule', 'sendDue'],
	manualRuns: ['send', 'sendDue'],
	maxSteps: EVERYWHERE,
	missingThreadMailbox: EVERYWHERE,
	pacing: EVERYWHERE,
	poolTags: EVERYWHERE,
	saveToSent: ['send'],
	strategy: SENDING,
	timeZone: EVERYWHERE,
	userCap: EVERYWHERE,
	windowHours: EVERYWHERE,
};

/** Only these choose among mailboxes. */
const OF_THE_POOL: ReadonlySet<string> = new Set(['missingThreadMailbox', 'poolTags', 'strategy']);

function shownWhereItActs(option: INodeProperties): INodeProperties {
	const { show } = optionFor(...(ACTS_IN[option.name] ?? ONE_MAIL));
	const pool = OF_THE_POOL.has(option.name) ? { '/mailboxSource': ['pool'] } : {};

	return { ...option, displayOptions: { show: { ...show, ...pool } } };
}

/** "Lead ID" is a field of its own here. */
export const sendOptions: INodeProperties[] = [
	...mailOptions,
	...policyOptions.filter(({ name }) => name !== 'leadId'),
]
	.map(shownWhereItActs)
	.sort((a, b) => a.displayName.localeCompare(b.displayName));
