/** How groups of countries treat an unsolicited business mail. */
export const regionGroups = [
	'EU_STRICT', 'EU_B2B_OPTOUT', 'UK', 'EEA_CH', 'CA', 'AU_NZ', 'US', 'OPT_IN_WORLD', 'UNKNOWN',
] as const; // prettier-ignore

export type RegionGroup = (typeof regionGroups)[number];

export interface RegionRow {
	readonly group: RegionGroup;
	/** Shown as `region`; the seed's spelling where it has one. */
	readonly label: string;
	readonly countries: readonly string[];
	readonly source: string;
	readonly checkedOn: string;
}

/** Editable data, not legal advice: the operator owns it. ISO 3166-1 alpha-2. */
export const regionRows: readonly RegionRow[] = [
	{
		group: 'EU_STRICT',
		label: 'EU',
		countries: [
			'DE',
			'IT',
			'DK',
			'PL',
			'AT',
			'ES',
			'CZ',
			'GR',
			'RO',
			'BG',
			'HR',
			'SK',
			'SI',
			'LT',
			'CY',
			'MT',
			'HU',
			'EU',
		],
		source: 'Directive 2002/58/EC art. 13 and its national laws',
		checkedOn: '2026-09-30',
	},
	{
		group: 'EU_B2B_OPTOUT',
		label: 'EU',
		countries: [
			'FR',
			'IE',
			'FI',
			'SE',
			'EE',
			'LV',
			'LU',
			'PT',
			'BE',
			'NL',
			'RE',
			'GP',
			'MQ',
			'GF',
			'YT',
			'MF',
			'AX',
		],
		source: 'Directive 2002/58/EC art. 13(5), GDPR art. 6(1)(f)',
		checkedOn: '2026-09-30',
	},
	{
		group: 'UK',
		label: 'UK',
		countries: ['GB', 'JE', 'GG', 'IM'],
		source: 'Privacy and Electronic Communications Regulations 2003, reg. 22',
		checkedOn: '2026-09-30',
	},
	{
		group: 'EEA_CH',
		label: 'EEA/CH',
		countries: ['NO', 'IS', 'LI', 'CH'],
		source: 'EEA: Directive 2002/58/EC; CH: UWG art. 3(1)(o)',
		checkedOn: '2026-09-30',
	},
	{
		group: 'CA',
		label: 'CA',
		countries: ['CA'],
		source: 'CASL s. 6 and 10',
		checkedOn: '2026-09-30',
	},
	{
		group: 'AU_NZ',
		label: 'AU/NZ',
		countries: ['AU', 'NZ'],
		source: 'AU Spam Act 2003 s. 16; NZ Unsolicited Electronic Messages Act 2007 s. 9',
		checkedOn: '2026-09-30',
	},
	{
		group: 'US',
		label: 'US',
		countries: ['US'],
		source: 'CAN-SPAM, 15 U.S.C. 7704',
		checkedOn: '2026-09-30',
	},
	{
		group: 'OPT_IN_WORLD',
		label: 'OPT_IN_WORLD',
		countries: [
			'RU',
			'CN',
			'JP',
			'KR',
			'SG',
			'ZA',
			'IL',
			'TR',
			'VN',
			'UA',
			'IN',
			'MX',
			'AR',
			'CO',
			'PE',
			'TH',
			'PH',
			'MY',
			'SA',
			'AE',
			'BR',
		],
		source: 'National anti-spam and data protection laws, some partly opt-out',
		checkedOn: '2026-09-30',
	},
];

/**
 * Where a company may be written to unasked at its generic addresses only: whoever is named in the address
 * has to consent (Belgium: royal decree of 4 April 2003; Netherlands: Telecommunicatiewet art. 11.7).
 */
export const genericAddressesOnly: ReadonlySet<string> = new Set(['BE', 'NL']);

/** Country codes of the internet that differ from ISO 3166, and names that are no ISO code. */
export const tldCountries: Readonly<Record<string, string>> = {
	uk: 'GB',
	eu: 'EU',
	'xn--e1a4c': 'EU', // .ею
	'xn--qxa6a': 'EU', // .ευ
	'xn--90ae': 'BG', // .бг
	'xn--qxam': 'GR', // .ελ
	'xn--p1ai': 'RU', // .рф
	'xn--j1amh': 'UA', // .укр
	'xn--fiqs8s': 'CN', // .中国
	'xn--fiqz9s': 'CN', // .中國
	'xn--3e0b707e': 'KR', // .한국
	'xn--yfro4i67o': 'SG', // .新加坡
	'xn--clchc0ea0b2g2a9gcd': 'SG', // .சிங்கப்பூர்
	'xn--h2brj9c': 'IN', // .भारत
	'xn--o3cw4h': 'TH', // .ไทย
	'xn--mgbx4cd0ab': 'MY', // .مليسيا
	'xn--mgberp4a5d4ar': 'SA', // .السعودية
	'xn--mgbaam7a8h': 'AE', // .امارات
	'xn--4dbrk0ce': 'IL', // .ישראל
	gov: 'US',
	mil: 'US',
	edu: 'US',
};

/** Domains of places (ICANN geographic gTLDs). */
export const geoTldCountries: Readonly<Record<string, string>> = {
	berlin: 'DE',
	hamburg: 'DE',
	koeln: 'DE',
	cologne: 'DE',
	bayern: 'DE',
	ruhr: 'DE',
	saarland: 'DE',
	nrw: 'DE',
	paris: 'FR',
	bzh: 'FR',
	alsace: 'FR',
	corsica: 'FR',
	cat: 'ES',
	madrid: 'ES',
	barcelona: 'ES',
	bcn: 'ES',
	eus: 'ES',
	gal: 'ES',
	wien: 'AT',
	tirol: 'AT',
	amsterdam: 'NL',
	frl: 'NL',
	brussels: 'BE',
	vlaanderen: 'BE',
	gent: 'BE',
	stockholm: 'SE',
	helsinki: 'FI',
	swiss: 'CH',
	zuerich: 'CH',
	london: 'GB',
	wales: 'GB',
	cymru: 'GB',
	scot: 'GB',
	quebec: 'CA',
	sydney: 'AU',
	melbourne: 'AU',
	kiwi: 'NZ',
	nyc: 'US',
	miami: 'US',
	vegas: 'US',
	boston: 'US',
	tokyo: 'JP',
	osaka: 'JP',
	nagoya: 'JP',
	kyoto: 'JP',
	okinawa: 'JP',
	ryukyu: 'JP',
	yokohama: 'JP',
	moscow: 'RU',
	'xn--80adxhks': 'RU', // .москва
	tatar: 'RU',
	istanbul: 'TR',
	ist: 'TR',
	capetown: 'ZA',
	durban: 'ZA',
	joburg: 'ZA',
	rio: 'BR',
	abudhabi: 'AE',
	dubai: 'AE',
};

/** Country codes that are sold as words; a name under them says nothing about a country. */
export const genericCountryTlds: ReadonlySet<string> = new Set([
	'io',
	'ai',
	'co',
	'me',
	'tv',
	'fm',
	'to',
	'cc',
	'gg',
	'sh',
	'so',
	'ly',
	'ac',
	'ws',
	'nu',
	'su',
	'tk',
	'ml',
	'ga',
	'cf',
	'gq',
	'la',
	'vc',
	'st',
	'am',
	'gl',
	'ms',
	'bz',
	'pw',
]);
