import type { INodeProperties } from 'n8n-workflow';

export const reputationOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Actor',
			name: 'actor',
			type: 'string',
			default: '',
			description: 'Who acts, for the record. Empty: the workflow.',
		},
		{
			displayName: 'Check TLS',
			name: 'checkTls',
			type: 'boolean',
			default: false,
			description: 'Whether to connect to the MX and look at its certificate',
		},
		{
			displayName: 'DKIM Domain',
			name: 'dkimDomain',
			type: 'string',
			default: '',
			description: 'The d= of your signatures, if it differs from the domain',
		},
		{
			displayName: 'DNS Servers',
			name: 'dnsServers',
			type: 'string',
			default: '',
			placeholder: 'e.g. 127.0.0.1:5300, 192.0.2.53',
			description: 'Use a resolver of your own: large lists refuse public ones',
		},
		{
			displayName: 'DNS Timeout (Seconds)',
			name: 'dnsTimeout',
			type: 'number',
			typeOptions: { minValue: 0.1, maxValue: 30 },
			default: 3,
		},
		{
			displayName: 'Lists',
			name: 'zones',
			type: 'string',
			default: '',
			placeholder: 'e.g. zen.spamhaus.org, bl.spamcop.net',
			description:
				'Ask only these. A name outside our table is asked as a list of weight 3 with the code 127.0.0.2.',
		},
		{
			displayName: 'MAIL FROM Domain',
			name: 'mailFromDomain',
			type: 'string',
			default: '',
			description: 'The domain of bounces, if it differs; SPF is checked there',
		},
		{
			displayName: 'Own Lists (JSON)',
			name: 'ownZones',
			type: 'json',
			default: '[]',
			description:
				'More lists or changed rows: [{ "zone": "bl.example.net", "kinds": ["ip4"], "weight": 3, "codes": [{ "from": 2, "to": 5 }] }]',
		},
		{
			displayName: 'SMTP Port',
			name: 'smtpPort',
			type: 'number',
			default: 25,
			description: 'For the TLS check',
		},
		{
			displayName: 'Spacing Between Questions (Milliseconds)',
			name: 'spacingMs',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 10000 },
			default: 100,
			description: 'To the same list; 1000 is the most polite',
		},
		{
			displayName: 'Spamhaus Key',
			name: 'spamhausKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Of the Data Query Service; lifts the limits of the free lists',
		},
	],
};
