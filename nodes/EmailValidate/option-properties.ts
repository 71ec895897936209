import type { INodeProperties } from 'n8n-workflow';

/** The Options collection, in alphabetical order as n8n wants it. */
export const optionProperties: INodeProperties[] = [
	{
		displayName: 'Address Budget (Seconds)',
		name: 'addressBudget',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 0,
		description:
			'Give up an address that has waited so long, with reason deadline_exceeded. 0: no limit.',
	},
	{
		displayName: 'Allow Private Addresses',
		name: 'allowPrivateAddresses',
		type: 'boolean',
		default: false,
		description:
			'Whether mail exchanges on loopback and private networks may be asked, for a laboratory of your own',
	},
	{
		displayName: 'Allow Reserved Domains',
		name: 'allowReservedDomains',
		type: 'boolean',
		default: false,
		description:
			'Whether .test, .example and other special-use domains are looked up; always on with DNS servers of your own',
	},
	{
		displayName: 'Also Disposable',
		name: 'alsoDisposable',
		type: 'string',
		default: '',
		placeholder: 'e.g. throwaway.example, mail.example.net',
		description: 'More domains to treat as disposable, separated by commas',
	},
	{
		displayName: 'Command Timeout (Seconds)',
		name: 'commandTimeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 300 },
		default: 30,
		description: 'How long to wait for one reply of a mail server',
	},
	{
		displayName: 'Connect Timeout (Seconds)',
		name: 'connectTimeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 120 },
		default: 10,
		description: 'How long to wait for a connection to a mail server',
	},
	{
		displayName: 'Delay Between Connections (Seconds)',
		name: 'delayBetweenConnections',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 600 },
		default: 2,
		description:
			'Least time between two connections to the same mail exchanges, over all executions',
	},
	{
		displayName: 'Detect Catch-All',
		name: 'detectCatchAll',
		type: 'boolean',
		default: true,
		description:
			'Whether to ask for a made-up recipient too, once per domain, after one was accepted',
	},
	{
		displayName: 'DNS Servers',
		name: 'dnsServers',
		type: 'string',
		default: '',
		placeholder: 'e.g. 127.0.0.1:5300, 9.9.9.9',
		description:
			'IP addresses with an optional port, separated by commas. Empty: those of the system.',
	},
	{
		displayName: 'DNS Timeout (Seconds)',
		name: 'dnsTimeout',
		type: 'number',
		typeOptions: { minValue: 0.1, maxValue: 60 },
		default: 5,
		description: 'How long to wait for a name server, per try',
	},
	{
		displayName: 'Double Catch-All Check',
		name: 'doubleControl',
		type: 'boolean',
		default: false,
		description: 'Whether to ask for a second made-up recipient, for high confidence',
	},
	{
		displayName: 'Max per Domain (per Minute)',
		name: 'domainPerMinute',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 30,
		description:
			'Recipients asked at one domain in a minute, over all executions and all of your IP addresses',
	},
	{
		displayName: 'Max Overall (per Minute)',
		name: 'totalPerMinute',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 6000,
		description: 'Recipients asked anywhere in a minute, over all executions',
	},
	{
		displayName: 'Never Disposable',
		name: 'neverDisposable',
		type: 'string',
		default: '',
		placeholder: 'e.g. example.org',
		description: 'Domains that are on the disposable list and should not be, separated by commas',
	},
	{
		displayName: 'Own IPv4 Address',
		name: 'ownIp',
		type: 'string',
		default: '',
		placeholder: 'e.g. 198.51.100.7',
		description:
			'The public address your connections come from; limits and breakers are kept per address',
	},
	{
		displayName: 'Parallel Sessions',
		name: 'parallelSessions',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 200 },
		default: 20,
		description:
			'How many mail servers to talk to at once; each group of exchanges gets one connection at a time',
	},
	{
		displayName: 'Permitted Providers',
		name: 'permittedProviders',
		type: 'multiOptions',
		default: [],
		description:
			'Providers that are not asked unless you permit it: they block probing addresses fast',
		options: [
			{ name: 'Outlook.com, Hotmail, Live', value: 'ms_consumer' },
			{ name: 'Yahoo, AOL', value: 'yahoo' },
		],
	},
	{
		displayName: 'Prefer IPv6',
		name: 'preferIpv6',
		type: 'boolean',
		default: false,
		description:
			'Whether to connect over IPv6 first; only with an IPv6 address that has a PTR record of its own',
	},
	{
		displayName: 'Proxy',
		name: 'proxy',
		type: 'string',
		default: '',
		placeholder: 'e.g. 10.0.0.5:1080 or google=10.0.0.5:1080, *=10.0.0.6:1080',
		description: 'SOCKS5 endpoint of your own, for all or per provider key',
	},
	{
		displayName: 'Respect Provider Limits',
		name: 'respectProviderLimits',
		type: 'boolean',
		default: true,
		description:
			'Whether to keep the limits and circuit breakers per provider; switch off only against servers of your own',
	},
	{
		displayName: 'Retry Plan (Minutes)',
		name: 'retryPlan',
		type: 'string',
		default: '5, 15, 60',
		description:
			'Waits before the second, third and fourth try of a greylisted or deferred address',
	},
	{
		displayName: 'Reuse Results',
		name: 'reuseResults',
		type: 'boolean',
		default: true,
		description:
			'Whether to take earlier results from the store: valid 30 days, invalid 90, risky 14, unknown never',
	},
	{
		displayName: 'Role Is Risky',
		name: 'roleIsRisky',
		type: 'boolean',
		default: false,
		description:
			'Whether info@, sales@ and the like are risky instead of valid with the flag "role"',
	},
	{
		displayName: 'Score Profile',
		name: 'scoreProfile',
		type: 'options',
		default: 'ours',
		options: [
			{ name: 'Explained (0-100)', value: 'ours' },
			{ name: 'SG5 (90 / 55 / 10)', value: 'sg5' },
		],
	},
	{
		displayName: 'Server Tag',
		name: 'serverTag',
		type: 'string',
		default: '',
		placeholder: 'e.g. probe',
		description:
			'Take HELO name and MAIL FROM from the first enabled server in the store with this tag',
	},
	{
		displayName: 'Session Timeout (Seconds)',
		name: 'sessionTimeout',
		type: 'number',
		typeOptions: { minValue: 5, maxValue: 600 },
		default: 120,
		description: 'How long one connection may last in all',
	},
	{
		displayName: 'SMTP Port',
		name: 'smtpPort',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 65535 },
		default: 25,
		description: 'Only for a laboratory of your own: mail exchanges listen on 25',
	},
	{
		displayName: 'STARTTLS',
		name: 'startTls',
		type: 'options',
		default: 'on_demand',
		options: [
			{ name: 'Always When Offered', value: 'always' },
			{ name: 'Never', value: 'never' },
			{ name: 'When the Server Asks for It', value: 'on_demand' },
		],
	},
	{
		displayName: 'Store Addresses',
		name: 'storeAddresses',
		type: 'boolean',
		default: false,
		description: 'Whether the probe log keeps the address itself beside its hash',
	},
	{
		displayName: 'Wait for Retries (Minutes)',
		name: 'waitForRetries',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1440 },
		default: 0,
		description:
			'Keep the node running so long for greylisted addresses; 0: a later "Retry Due Addresses" finishes them',
	},
];
