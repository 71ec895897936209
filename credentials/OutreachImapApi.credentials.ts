import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

import { oauth2Fields } from './oauth2-fields';

const connection: INodeProperties[] = [
	{
		displayName: 'Provider',
		name: 'provider',
		type: 'options',
		options: [
			{ name: 'Custom', value: 'custom' },
			{ name: 'Gmail or Google Workspace', value: 'gmail' },
			{ name: 'Microsoft 365', value: 'microsoft365' },
			{ name: 'Outlook.com', value: 'outlook' },
		],
		default: 'custom',
		description: 'A preset knows host, port and security',
	},
	{
		displayName: 'Microsoft accepts no password for IMAP any more. Choose OAuth2.',
		name: 'microsoftNotice',
		type: 'notice',
		default: '',
		displayOptions: {
			show: { provider: ['microsoft365', 'outlook'], authentication: ['password'] },
		},
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
		default: 993,
		displayOptions: { show: { provider: ['custom'] } },
		description: '993 for TLS, 143 for STARTTLS. 0 lets "Security" decide.',
	},
	{
		displayName: 'Security',
		name: 'security',
		type: 'options',
		options: [
			{
				name: 'Auto',
				value: 'auto',
				description: 'TLS on port 993, otherwise STARTTLS, which the server must then offer',
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
		required: true,
		placeholder: 'e.g. sales@example.com',
	},
	{
		displayName: 'Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		displayOptions: { show: { authentication: ['password'] } },
		description: 'An app password or a dedicated account; for Gmail always an app password',
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
			'Without verification anybody between here and the server can read the password and the mail. For a self-signed server, give its CA certificate instead.',
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
		displayName: 'Server Name (SNI)',
		name: 'servername',
		type: 'string',
		default: '',
		description: 'The name in the certificate, if it differs from "Host"',
	},
];

const reading: INodeProperties[] = [
	{
		displayName: 'Connect Timeout (Seconds)',
		name: 'connectTimeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 300 },
		default: 15,
	},
	{
		displayName: 'Fetch Limit',
		name: 'fetchLimit',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 200 },
		default: 50,
		description: 'Messages fetched at once, oldest first; a larger burst takes several rounds',
	},
];

export class OutreachImapApi implements ICredentialType {
	name = 'outreachImapApi';

	displayName = 'Outreach IMAP API';

	icon: Icon = { light: 'file:outreachImap.svg', dark: 'file:outreachImap.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-outreach/n8n-nodes-outreach/blob/main/docs/credentials.md#imap';

	properties: INodeProperties[] = [...connection, ...signIn, ...trust, ...reading];
}
