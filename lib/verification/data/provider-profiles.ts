export interface ProviderProfile {
	readonly key: string;
	/** Suffixes of MX host names, matched at a label boundary. Never the recipient's domain. */
	readonly mxSuffixes: readonly string[];
	/** Off: answers `probe_not_permitted` until the user turns the row on. */
	readonly probe: 'on' | 'off';
	readonly rcptPerSession: number;
	readonly rcptPerMinute: number;
	readonly sessionsPerGroup: number;
	readonly pipelining: boolean;
	/** Low: an accepted control means "accepts now, bounces later". */
	readonly acceptTrust: 'normal' | 'low';
	/** Stop after so many 5xx in a row. */
	readonly errorBudget: number;
	/** Opens the breaker at the first sign of a block. */
	readonly hardBreaker: boolean;
	readonly commandTimeoutMs?: number;
	readonly source: string;
	readonly checkedOn: string;
}

const base = {
	probe: 'on', rcptPerSession: 5, rcptPerMinute: 6, sessionsPerGroup: 1, pipelining: true,
	acceptTrust: 'normal', errorBudget: 5, hardBreaker: false, checkedOn: '2026-11-20',
} as const; // prettier-ignore

/** Order matters only between a suffix and its parent: the longer one comes first. */
export const providerProfiles: readonly ProviderProfile[] = [
	{
		...base,
		key: 'google',
		mxSuffixes: ['google.com', 'googlemail.com'],
		hardBreaker: true,
		source: 'seed S2-05: blocks near 20 checks a minute; SG5 allows 20',
	},
	{
		...base,
		key: 'ms_consumer',
		mxSuffixes: ['olc.protection.outlook.com'],
		probe: 'off',
		hardBreaker: true,
		source: 'SG5: 18 a minute, blocks fast',
	},
	{
		...base,
		key: 'm365',
		mxSuffixes: ['mail.protection.outlook.com', 'mx.microsoft'],
		rcptPerSession: 10,
		rcptPerMinute: 18,
		sessionsPerGroup: 2,
		acceptTrust: 'low',
		source: 'SG5; vendor: 5 s tarpit per unknown recipient',
	},
	{
		...base,
		key: 'yahoo',
		mxSuffixes: ['yahoodns.net'],
		probe: 'off',
		acceptTrust: 'low',
		hardBreaker: true,
		source: 'SG5: 22 a minute, blocks fast',
	},
	{
		...base,
		key: 'mimecast',
		mxSuffixes: ['mimecast.com'],
		acceptTrust: 'low',
		errorBudget: 3,
		source: 'vendor: greylist window 1 min to 12 h',
	},
	{
		...base,
		key: 'gateways',
		mxSuffixes: [
			'pphosted.com',
			'ppe-hosted.com',
			'barracudanetworks.com',
			'messagelabs.com',
			'trendmicro.com',
			'trendmicro.eu',
		],
		acceptTrust: 'low',
		errorBudget: 3,
		source: 'vendor pages; default',
	},
	{
		...base,
		key: 'cisco',
		mxSuffixes: ['iphmx.com'],
		acceptTrust: 'low',
		errorBudget: 3,
		source: 'vendor: counts unknown recipients per IP and hour',
	},
	{
		...base,
		key: 'spamexperts',
		mxSuffixes: ['antispamcloud.com'],
		rcptPerMinute: 10,
		commandTimeoutMs: 45_000,
		errorBudget: 3,
		source: 'field: slow call-out to the destination',
	},
	{
		...base,
		key: 'icloud',
		mxSuffixes: ['mail.icloud.com'],
		acceptTrust: 'low',
		source: 'default',
	},
	{ ...base, key: 'proton', mxSuffixes: ['protonmail.ch'], acceptTrust: 'low', source: 'default' },
	{
		...base,
		key: 'yandex',
		mxSuffixes: ['mx.yandex.net', 'mx.yandex.ru'],
		rcptPerMinute: 10,
		source: 'default',
	},
	{
		...base,
		key: 'mailru',
		mxSuffixes: ['mxs.mail.ru', 'emx.mail.ru'],
		rcptPerMinute: 10,
		source: 'default',
	},
	{ ...base, key: 'rambler', mxSuffixes: ['rambler.ru'], rcptPerMinute: 10, source: 'default' },
	{
		...base,
		key: 'suites',
		mxSuffixes: ['zoho.com', 'zoho.eu', 'messagingengine.com', 'emailsrvr.com'],
		rcptPerMinute: 15,
		source: 'default',
	},
	{
		...base,
		key: 'hosters',
		mxSuffixes: [
			'gmx.net',
			'kundenserver.de',
			'secureserver.net',
			'ovh.net',
			'timeweb.ru',
			'beget.com',
			'reg.ru',
		],
		rcptPerSession: 10,
		rcptPerMinute: 20,
		source: 'default',
	},
	{
		...base,
		key: 'cn',
		mxSuffixes: ['qq.com', 'qiye.163.com', 'netease.com'],
		rcptPerMinute: 10,
		source: 'default',
	},
];

/** Everybody else, counted per MX group. Postfix slows down after 10 errors and closes at 20. */
export const genericProfile: ProviderProfile = {
	...base,
	key: 'generic',
	mxSuffixes: [],
	rcptPerSession: 10,
	rcptPerMinute: 30,
	source: 'defaults of Postfix and Exim',
};

/** Raised when a row changes; kept with every probe record. */
export const profileVersion = '2026-11';
