import type { RegionGroup, RegionRow } from './data/regions';
import { genericCountryTlds, geoTldCountries, regionRows, tldCountries } from './data/regions';

export type RegionSource =
	'lead_country' | 'consent_record' | 'company_country' | 'cctld' | 'geo_tld' | 'none';

export interface Region {
	readonly group: RegionGroup;
	readonly label: string;
	/** ISO 3166-1 alpha-2, `EU` for .eu; null when nothing says. */
	readonly country: string | null;
	readonly source: RegionSource;
	/** 0 to 1. */
	readonly confidence: number;
}

export interface RegionHints {
	readonly leadCountry?: string | null;
	readonly consentCountry?: string | null;
	readonly companyCountry?: string | null;
	/** A-label form. */
	readonly recipientDomain: string;
	/** A mailbox of a free provider says nothing about where its owner lives. */
	readonly isFreemail: boolean;
	/** Countries that the profile puts into another group. */
	readonly groups?: Readonly<Record<string, RegionGroup>>;
}

const CONFIDENCE: Readonly<Record<RegionSource, number>> = {
	lead_country: 1,
	consent_record: 0.95,
	company_country: 0.8,
	cctld: 0.7,
	geo_tld: 0.6,
	none: 0,
};

const rowOfCountry = new Map<string, RegionRow>(
	regionRows.flatMap((row) => row.countries.map((country) => [country, row])),
);

/** The most trustworthy hint wins; nothing is inferred from .com or from a free mailbox. */
export function resolveRegion(hints: RegionHints): Region {
	const said: ReadonlyArray<readonly [RegionSource, string | undefined]> = [
		['lead_country', readCountry(hints.leadCountry)],
		['consent_record', readCountry(hints.consentCountry)],
		['company_country', readCountry(hints.companyCountry)],
		...(hints.isFreemail ? [] : fromDomain(hints.recipientDomain)),
	];
	const [source, country] = said.find(([, found]) => found !== undefined) ?? ['none', undefined];
	const row = rowOfCountry.get(country ?? '');

	return {
		group: groupOf(country, hints.groups),
		label: row?.label ?? (country === undefined ? 'UNKNOWN' : 'OTHER'),
		country: country ?? null,
		source,
		confidence: CONFIDENCE[source],
	};
}

function groupOf(country = '', groups: RegionHints['groups'] = {}): RegionGroup {
	return groups[country] ?? rowOfCountry.get(country)?.group ?? 'UNKNOWN';
}

const SPELLINGS: Readonly<Record<string, string>> = {
	UK: 'GB',
	USA: 'US',
	EL: 'GR',
	'U.S.': 'US',
	'U.S.A.': 'US',
	'UNITED STATES OF AMERICA': 'US',
	'U.K.': 'GB',
	'GREAT BRITAIN': 'GB',
	ENGLAND: 'GB',
	SCOTLAND: 'GB',
	WALES: 'GB',
	'NORTHERN IRELAND': 'GB',
	'THE NETHERLANDS': 'NL',
	HOLLAND: 'NL',
	'CZECH REPUBLIC': 'CZ',
	TURKEY: 'TR',
	'RUSSIAN FEDERATION': 'RU',
};

// A country that is not understood would be replaced by a guess from the domain.
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'];
let namesOfCountries: ReadonlyMap<string, string> | undefined;

function countryNames(): ReadonlyMap<string, string> {
	return (namesOfCountries ??= new Map(LANGUAGES.flatMap(namesIn)));
}

/** Names in upper case; codes that were replaced (SU, DD, UK) lead to the present ones. */
function namesIn(language: string): ReadonlyArray<readonly [name: string, code: string]> {
	const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

	return letters.flatMap((first) =>
		letters.flatMap((second) => {
			const code = new Intl.Locale(`und-${first}${second}`).region ?? '';
			const name = code === 'ZZ' ? undefined : names.of(code);

			return name === undefined ? [] : [[name.toUpperCase(), code] as const];
		}),
	);
}

function readCountry(text: string | null | undefined): string | undefined {
	const upper = text?.trim().toUpperCase() ?? '';
	const code = SPELLINGS[upper] ?? upper;

	return /^[A-Z]{2}$/.test(code) ? code : countryNames().get(code);
}

/** By whole labels, never by the end of a string: "berlin.example.com" is not in Germany. */
function fromDomain(domain: string): Array<readonly [RegionSource, string | undefined]> {
	const tld = domain.split('.').at(-1) ?? '';
	if (genericCountryTlds.has(tld)) return [];
	const known = tldCountries[tld] ?? (/^[a-z]{2}$/.test(tld) ? tld.toUpperCase() : undefined);

	return [
		['cctld', known],
		['geo_tld', geoTldCountries[tld]],
	];
}

export interface CountryRow {
	readonly country: string;
	readonly group: RegionGroup;
	readonly label: string;
	readonly source: string;
	/** Day on which somebody last read the source. */
	readonly checkedOn: string;
	/** Whether the profile of the operator decided, against the table of the package. */
	readonly changed: boolean;
}

/** The table of countries as a profile sees it, by code. */
export function countryTable(groups: Readonly<Record<string, RegionGroup>>): readonly CountryRow[] {
	const countries = new Set([...rowOfCountry.keys(), ...Object.keys(groups)]);

	return [...countries].sort().map((country) => {
		const row = rowOfCountry.get(country);

		return {
			country,
			group: groupOf(country, groups),
			label: row?.label ?? 'OTHER',
			source: row?.source ?? '',
			checkedOn: row?.checkedOn ?? '',
			changed: groups[country] !== undefined,
		};
	});
}
