import type { INodeProperties } from 'n8n-workflow';

/** What follows from an event; each can be switched off. */
export const replyEffects: INodeProperties = {
	displayName: 'Effects',
	name: 'effects',
	type: 'collection',
	placeholder: 'Add effect',
	default: {},
	description: 'All are on unless switched off here',
	options: [
		{
			displayName: 'Pause the Mailbox on a Complaint',
			name: 'pauseOnComplaint',
			type: 'boolean',
			default: true,
			description: 'Whether a spam complaint pauses the mailbox the message was sent from',
		},
		{
			displayName: 'Reschedule After Out of Office',
			name: 'rescheduleOutOfOffice',
			type: 'boolean',
			default: true,
			description: 'Whether follow-ups wait until one working day after the return date',
		},
		{
			displayName: 'Suppress Hard Bounces',
			name: 'suppressHardBounces',
			type: 'boolean',
			default: true,
			description: 'Whether an address proven dead is never written to again',
		},
		{
			displayName: 'Suppress Not Interested',
			name: 'suppressNotInterested',
			type: 'boolean',
			default: true,
			description: 'Whether a polite no ends all outreach to the address',
		},
		{
			displayName: 'Suppress Opt-Outs',
			name: 'suppressOptOuts',
			type: 'boolean',
			default: true,
			description: 'Whether an explicit opt-out or complaint is obeyed automatically',
		},
		{
			displayName: 'Update Leads',
			name: 'updateLeads',
			type: 'boolean',
			default: true,
			description: 'Whether the lead state changes and the sequence stops',
		},
	],
};

export const replyOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Alert After (Minutes)',
			name: 'alertAfterMinutes',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 1440 },
			default: 15,
			description:
				'A connection that is down so long shows as a failed execution, so that the error workflow runs',
		},
		{
			displayName: 'Dead Link Detection',
			name: 'watchdog',
			type: 'options',
			options: [
				{ name: 'Fast (60 Seconds)', value: 'fast' },
				{ name: 'Normal (6 Minutes)', value: 'normal' },
			],
			default: 'normal',
		},
		{
			displayName: 'Emit Health Events',
			name: 'emitHealth',
			type: 'boolean',
			default: false,
			description:
				'Whether items about the connection (connected, heartbeat) leave through the last output, too. Down and recovered always do.',
		},
		{
			displayName: 'Include HTML',
			name: 'includeHtml',
			type: 'boolean',
			default: false,
			description: 'Whether to add the HTML body as "html"',
		},
		{
			displayName: 'Include Raw Message',
			name: 'includeRaw',
			type: 'boolean',
			default: false,
			description: 'Whether to add the message source as binary property "message"',
		},
		{
			displayName: 'Instance ID',
			name: 'instanceId',
			type: 'string',
			default: '',
			description:
				'Shown to the IMAP server (RFC 2971), to tell several n8n instances apart in its log',
		},
		{
			displayName: 'Junk Check Interval (Seconds)',
			name: 'otherFoldersSeconds',
			type: 'number',
			typeOptions: { minValue: 10, maxValue: 3600 },
			default: 180,
			description: 'How often folders other than the first are looked at',
		},
		{
			displayName: 'Maximum Attempts',
			name: 'maxAttempts',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 20 },
			default: 5,
			description: 'How often a message is delivered while its runs fail, before it is parked',
		},
		{
			displayName: 'Offer Again When Unmarked',
			name: 'offerAgain',
			type: 'boolean',
			default: false,
			displayOptions: { show: { '/marking': ['keyword', 'seen'] } },
			description:
				'Whether a message whose mark somebody takes away (the keyword, or "seen") starts another run at the next look',
		},
		{
			displayName: 'Own Addresses',
			name: 'ownAddresses',
			type: 'string',
			default: '',
			placeholder: 'name@email.com',
			description:
				'Aliases of this mailbox, separated by commas; they are never taken for the failed recipient',
		},
		{
			displayName: 'Retry Delay (Seconds)',
			name: 'retryDelaySeconds',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 86400 },
			default: 60,
			description:
				'Before a message is delivered again after a failed run; doubles with each attempt',
		},
		{
			displayName: 'Text Limit (Characters)',
			name: 'textLimit',
			type: 'number',
			typeOptions: { minValue: 100, maxValue: 100000 },
			default: 5000,
		},
	],
};
