import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

const sqlite: INodeProperties[] = [
	{
		displayName: 'File',
		name: 'file',
		type: 'string',
		default: '',
		placeholder: 'e.g. /data/outreach.sqlite',
		displayOptions: { show: { kind: ['sqlite'] } },
		description: 'Empty: outreach/outreach.sqlite in the n8n user folder',
	},
	{
		displayName:
			'In queue mode with several hosts choose PostgreSQL: they cannot share a SQLite file.',
		name: 'sqliteNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { kind: ['sqlite'] } },
	},
];

const postgres: INodeProperties[] = [
	{
		displayName: 'Host',
		name: 'host',
		type: 'string',
		default: 'localhost',
		displayOptions: { show: { kind: ['postgres'] } },
	},
	{
		displayName: 'Port',
		name: 'port',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 65535 },
		default: 5432,
		displayOptions: { show: { kind: ['postgres'] } },
	},
	{
		displayName: 'Database',
		name: 'database',
		type: 'string',
		default: 'outreach',
		displayOptions: { show: { kind: ['postgres'] } },
		description: 'Not the database of n8n itself',
	},
	{
		displayName: 'User',
		name: 'user',
		type: 'string',
		default: 'outreach',
		displayOptions: { show: { kind: ['postgres'] } },
	},
	{
		displayName: 'Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		displayOptions: { show: { kind: ['postgres'] } },
	},
	{
		displayName: 'Schema',
		name: 'schema',
		type: 'string',
		default: 'outreach',
		displayOptions: { show: { kind: ['postgres'] } },
		description: 'Created when missing; tables are migrated on first use',
	},
	{
		displayName: 'SSL',
		name: 'ssl',
		type: 'boolean',
		default: false,
		displayOptions: { show: { kind: ['postgres'] } },
		description: 'Whether the connection must be encrypted and the certificate valid',
	},
	{
		displayName: 'CA Certificate (PEM)',
		name: 'caCertificate',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: '-----BEGIN CERTIFICATE-----',
		displayOptions: { show: { kind: ['postgres'], ssl: [true] } },
	},
];

const keys: INodeProperties[] = [
	{
		displayName: 'Pepper',
		name: 'pepper',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description:
			'Key of the suppression hashes. Empty: one is generated on first use. It can never change, or old suppressions are no longer found.',
	},
	{
		displayName: 'Encryption Key',
		name: 'encryptionKey',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description:
			'Protects the mailbox passwords of the pool. Empty: SQLite generates one beside its file on first use; PostgreSQL does not, and keeps no passwords without it.',
	},
	{
		displayName: 'Previous Encryption Key',
		name: 'previousEncryptionKey',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'Still read, no longer written: for changing the key',
	},
	{
		displayName: 'Mailgun Signing Key',
		name: 'mailgunSigningKey',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'Only for events of Mailgun: the "HTTP webhook signing key" of the account',
	},
];

export class OutreachStoreApi implements ICredentialType {
	name = 'outreachStoreApi';

	displayName = 'Outreach Store API';

	icon: Icon = { light: 'file:outreachStore.svg', dark: 'file:outreachStore.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-outreach/n8n-nodes-outreach/blob/main/docs/credentials.md#store';

	properties: INodeProperties[] = [
		{
			displayName: 'Kind',
			name: 'kind',
			type: 'options',
			options: [
				{ name: 'PostgreSQL', value: 'postgres' },
				{ name: 'SQLite', value: 'sqlite' },
			],
			default: 'sqlite',
		},
		...sqlite,
		...postgres,
		...keys,
	];
}
