import type { INodeProperties } from 'n8n-workflow';

import { optionFor, shownFor } from '../shared/properties/shown-for';

/** Look something up in DNS. */
const ASKING = ['checkBlocklists', 'checkDomain', 'checkMessage', 'checkServer', 'reassign'];
/** Leave an entry in the record of acts. */
const ACTING = [
	'checkBlocklists',
	'checkDomain',
	'checkServer',
	'manageServer',
	'openDelistRequest',
	'reassign',
	'score',
	'updateDelistRequest',
];

/** Each where it acts, and no empty list where none does. */
export const reputationOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	displayOptions: shownFor(...new Set([...ASKING, ...ACTING])),
	options: [
		{
			displayName: 'Actor',
			name: 'actor',
			type: 'string',
			default: '',
			placeholder: 'e.g. anna',
			description: 'Who acts, for the record. Empty: the workflow.',
			displayOptions: optionFor(...ACTING),
		},
		{
			displayName: 'Check Postmaster',
			name: 'checkPostmaster',
			type: 'boolean',
			default: false,
			description: 'Whether to ask the MX if it takes mail for postmaster@; nothing is sent',
			displayOptions: optionFor('checkDomain'),
		},
		{
			displayName: 'Check TLS',
			name: 'checkTls',
			type: 'boolean',
			default: false,
			description: 'Whether to connect to the MX and look at its certificate',
			displayOptions: optionFor('checkDomain'),
		},
		{
			displayName: 'DKIM Domain',
			name: 'dkimDomain',
			type: 'string',
			default: '',
			placeholder: 'e.g. mail.example.com',
			description: 'The d= of your signatures, if it differs from the domain',
			displayOptions: optionFor('checkDomain'),
		},
		{
			displayName: 'DNS Servers',
			name: 'dnsServers',
			type: 'string',
			default: '',
			placeholder: 'e.g. 127.0.0.1:5300, 192.0.2.53',
			description: 'Use a resolver of your own: large lists refuse public ones',
			displayOptions: optionFor(...ASKING),
		},
		{
			displayName: 'DNS Timeout (Seconds)',
			name: 'dnsTimeout',
			type: 'number',
			typeOptions: { minValue: 0.1, maxValue: 30 },
			default: 3,
			description: 'How long to wait for one answer of a resolver',
			displayOptions: optionFor(...ASKING),
		},
		{
			displayName: 'HELO Name of Checks',
			name: 'probeHeloName',
			type: 'string',
			default: '',
			placeholder: 'e.g. out1.example.com',
			description: 'How "Check Postmaster" and "Check TLS" greet the MX',
			displayOptions: optionFor('checkDomain'),
		},
		{
			displayName: 'Lists',
			name: 'zones',
			type: 'string',
			default: '',
			placeholder: 'e.g. zen.spamhaus.org, bl.spamcop.net',
			description:
				'Ask only these. A name outside our table is asked as a list of weight 3 with the code 127.0.0.2.',
			displayOptions: optionFor('checkBlocklists'),
		},
		{
			displayName: 'MAIL FROM Domain',
			name: 'mailFromDomain',
			type: 'string',
			default: '',
			placeholder: 'e.g. bounce.example.com',
			description: 'The domain of bounces, if it differs; SPF is checked there',
			displayOptions: optionFor('checkDomain'),
		},
		{
			displayName: 'Own Lists (JSON)',
			name: 'ownZones',
			type: 'json',
			default: '[]',
			description:
				'More lists or changed rows: [{ "zone": "bl.example.net", "kinds": ["ip4"], "weight": 3, "codes": [{ "from": 2, "to": 5 }] }]',
			displayOptions: optionFor('checkBlocklists'),
		},
		{
			displayName: 'SMTP Port',
			name: 'smtpPort',
			type: 'number',
			default: 25,
			description: 'For the checks of TLS and postmaster',
			displayOptions: optionFor('checkDomain'),
		},
		{
			displayName: 'Spacing Between Questions (Milliseconds)',
			name: 'spacingMs',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 10000 },
			default: 1000,
			description:
				'To the same list; the lists are asked side by side, so 50 addresses take a minute and 500 nine',
			displayOptions: optionFor('checkBlocklists'),
		},
		{
			displayName: 'Spamhaus Key',
			name: 'spamhausKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Of the Data Query Service; lifts the limits of the free lists',
			displayOptions: optionFor('checkBlocklists'),
		},
	],
};
