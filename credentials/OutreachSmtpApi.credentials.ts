import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

import { oauth2Fields } from './oauth2-fields';

const connection: INodeProperties[] = [
	{
		displayName: 'Provider',
		name: 'provider',
		type: 'options',
		options: [
			{ name: 'Amazon SES', value: 'ses' },
			{ name: 'Custom', value: 'custom' },
			{ name: 'Gmail or Google Workspace', value: 'gmail' },
			{ name: 'Mailgun (EU)', value: 'mailgunEu' },
			{ name: 'Mailgun (US)', value: 'mailgun' },
			{ name: 'Microsoft 365', value: 'microsoft365' },
			{ name: 'Outlook.com', value: 'outlook' },
			{ name: 'SendGrid', value: 'sendgrid' },
		],
		default: 'custom',
		description: 'A preset knows host, port and security',
	},
	{
		displayName:
			'Microsoft switches password sign-in for SMTP off by default from the end of December 2026. Choose OAuth2.',
		name: 'microsoftNotice',
		type: 'notice',
		default: '',
		displayOptions: {
			show: { provider: ['microsoft365', 'outlook'], authentication: ['password'] },
		},
	},
	{
		displayName:
			'The terms of this provider forbid purchased lists. It has no IMAP: bounces and complaints come by webhook (template 11-esp-events-webhook).',
		name: 'transactionalNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { provider: ['sendgrid', 'mailgun', 'mailgunEu', 'ses'] } },
	},
	{
		displayName: 'SES Region',
		name: 'sesRegion',
		type: 'string',
		default: 'eu-central-1',
		placeholder: 'e.g. eu-central-1',
		displayOptions: { show: { provider: ['ses'] } },
	},
	{
		displayName: 'Host',
		name: 'host',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. mail.example.com',
		displayOptions: { show: { provider: ['custom'] } },
	},
	{
		displayName: 'Port',
		name: 'port',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 65535 },
		default: 587,
		displayOptions: { show: { provider: ['custom'] } },
		description: '587 for STARTTLS, 465 for TLS. 0 lets "Security" decide.',
	},
	{
		displayName: 'Security',
		name: 'security',
		type: 'options',
		options: [
			{
				name: 'Auto',
				value: 'auto',
				description: 'TLS on port 465, otherwise STARTTLS, which the server must then offer',
			},
			{
				name: 'None (Local Only)',
				value: 'none',
				description: 'Clear text, accepted only for this machine and private addresses',
			},
			{
				name: 'STARTTLS',
				value: 'starttls',
				description: 'Required: never falls back to clear text',
			},
			{ name: 'TLS', value: 'tls', description: 'Encrypted from the first byte' },
		],
		default: 'auto',
		displayOptions: { show: { provider: ['custom'] } },
	},
];

const signIn: INodeProperties[] = [
	{
		displayName: 'Authentication',
		name: 'authentication',
		type: 'options',
		options: [
			{ name: 'None', value: 'none' },
			{ name: 'OAuth2', value: 'oauth2' },
			{ name: 'Password', value: 'password' },
		],
		default: 'password',
	},
	{
		displayName: 'User',
		name: 'user',
		type: 'string',
		default: '',
		placeholder: 'e.g. sales@example.com',
		displayOptions: { show: { authentication: ['password', 'oauth2'] } },
	},
	{
		displayName: 'Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		displayOptions: { show: { authentication: ['password'] } },
		description: 'For Gmail an app password',
	},
	...oauth2Fields,
];

const trust: INodeProperties[] = [
	{
		displayName: 'Verify TLS Certificate',
		name: 'verifyTls',
		type: 'boolean',
		default: true,
		description: 'Whether the certificate of the server must be valid',
	},
	{
		displayName:
			'Without verification anybody between here and the server can read the password and the mail. For a self-signed server, give its CA certificate or pin its fingerprint instead.',
		name: 'verifyTlsNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { verifyTls: [false] } },
	},
	{
		displayName: 'CA Certificate (PEM)',
		name: 'caCertificate',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: '-----BEGIN CERTIFICATE-----',
		description: 'Trusted in addition to the public certificate authorities',
	},
	{
		displayName: 'Pinned Fingerprint (SHA-256)',
		name: 'pinnedFingerprint',
		type: 'string',
		default: '',
		placeholder: 'e.g. AB:CD:EF:...',
		description: 'Only a server that shows exactly this certificate is accepted',
	},
	{
		displayName: 'Server Name (SNI)',
		name: 'servername',
		type: 'string',
		default: '',
		description: 'The name in the certificate, if it differs from "Host"',
	},
];

const timing: INodeProperties[] = [
	{
		displayName: 'Connect Timeout (Seconds)',
		name: 'connectTimeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 300 },
		default: 15,
		description: 'Until the server has greeted us',
	},
	{
		displayName: 'Send Timeout (Seconds)',
		name: 'sendTimeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 600 },
		default: 30,
		description: 'Up to the end of the message',
	},
	{
		displayName: 'Final Reply Timeout (Seconds)',
		name: 'finalReplyTimeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 900 },
		default: 120,
		description:
			'How long to wait for the answer after the message left. Giving up early leaves the mail in doubt; RFC 5321 allows ten minutes.',
	},
	{
		displayName: 'Maximum Connections',
		name: 'maxConnections',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 10 },
		default: 2,
	},
];

const sender: INodeProperties[] = [
	{
		displayName: 'From Email',
		name: 'fromEmail',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'name@email.com',
		description: 'Sender of every mail, unless the node names an allowed alias',
	},
	{
		displayName: 'From Name',
		name: 'fromName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ada at Example Ltd',
	},
	{
		displayName: 'Organisation',
		name: 'organisation',
		type: 'string',
		default: '',
		placeholder: 'e.g. Example Ltd',
		description: 'Who writes; several regions require it in every mail',
	},
	{
		displayName: 'Postal Address',
		name: 'postalAddress',
		type: 'string',
		default: '',
		placeholder: 'e.g. 1 Example Street, 12345 Exampletown, Germany',
		description: 'Required by CAN-SPAM, CASL and others in every mail',
	},
	{
		displayName: 'Reply-To',
		name: 'replyTo',
		type: 'string',
		default: '',
		placeholder: 'name@email.com',
		description: 'Only if answers belong elsewhere',
	},
	{
		displayName: 'Allowed From Addresses',
		name: 'allowedFrom',
		type: 'string',
		default: '',
		placeholder: 'e.g. sales@example.com, *@news.example.com',
		description: 'Aliases this account may send as, separated by commas; others are refused',
	},
	{
		displayName: 'Daily Cap',
		name: 'dailyCap',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 0,
		description:
			'Mails a day from this account, at most those of the mailbox in the pool with its address. 0: the cap of that, of the provider preset or of the policy.',
	},
	{
		displayName: 'HELO Name',
		name: 'heloName',
		type: 'string',
		default: '',
		placeholder: 'e.g. out1.example.com',
		description: 'With a server of your own: the name its IP address resolves back to',
	},
];

const dkim: INodeProperties[] = [
	{
		displayName: 'DKIM Domain',
		name: 'dkimDomain',
		type: 'string',
		default: '',
		placeholder: 'e.g. example.com',
		description: 'Only if your server does not sign by itself',
	},
	{
		displayName: 'DKIM Selector',
		name: 'dkimSelector',
		type: 'string',
		default: '',
		placeholder: 'e.g. s2026',
		description: 'Two keys, RSA and Ed25519, sign side by side: two selectors with a comma between',
	},
	{
		displayName: 'DKIM Private Key (PEM)',
		name: 'dkimPrivateKey',
		type: 'string',
		typeOptions: { password: true, rows: 4 },
		default: '',
		description: 'RSA of 2048 bits, or Ed25519; with two selectors both keys, one below the other',
	},
];

export class OutreachSmtpApi implements ICredentialType {
	name = 'outreachSmtpApi';

	displayName = 'Outreach SMTP API';

	icon: Icon = { light: 'file:outreachSmtp.svg', dark: 'file:outreachSmtp.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-outreach/n8n-nodes-outreach/blob/main/docs/credentials.md#smtp';

	properties: INodeProperties[] = [
		...connection,
		...signIn,
		...sender,
		...trust,
		...timing,
		...dkim,
	];
}
