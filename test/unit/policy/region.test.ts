import { domainToASCII } from 'node:url';

import { regionRows } from '../../../lib/policy/data/regions';
import { resolveRegion } from '../../../lib/policy/region';

const ofDomain = (recipientDomain: string) => resolveRegion({ recipientDomain, isFreemail: false });

describe('resolveRegion', () => {
	it.each([
		['firma.de', 'DE', 'EU_STRICT'],
		['shop.co.uk', 'GB', 'UK'],
		['firma.eu', 'EU', 'EU_STRICT'],
		['firma.xn--e1a4c', 'EU', 'EU_STRICT'],
		['cafe.paris', 'FR', 'EU_B2B_OPTOUT'],
		['bank.swiss', 'CH', 'EEA_CH'],
		['host.is', 'IS', 'EEA_CH'],
		['agency.gov', 'US', 'US'],
		['a.cat', 'ES', 'EU_STRICT'],
	])('%s is in %s', (domain, country, group) => {
		expect(ofDomain(domain)).toMatchObject({ country, group });
	});

	it.each(['start.io', 'chat.ai', 'x.co', 'x.me', 'x.tv', 'shop.com', 'berlin.example.com'])(
		'%s says nothing about a country',
		(domain) => {
			expect(ofDomain(domain)).toMatchObject({ country: null, group: 'UNKNOWN', confidence: 0 });
		},
	);

	// The table of sending-and-policy 4.3, country by country.
	it.each<[string, string]>([
		['EU_STRICT', 'DE IT DK PL AT ES CZ GR RO BG HR SK SI LT CY MT HU EU'],
		['EU_B2B_OPTOUT', 'FR IE FI SE EE LV LU PT BE NL RE GP MQ GF YT MF AX'],
		['UK', 'GB JE GG IM'],
		['EEA_CH', 'NO IS LI CH'],
		['CA', 'CA'],
		['AU_NZ', 'AU NZ'],
		['US', 'US'],
		['OPT_IN_WORLD', 'RU CN JP KR SG ZA IL TR VN UA IN MX AR CO PE TH PH MY SA AE BR'],
		['UNKNOWN', 'KE TW NG GL FO XX'],
	])('%s: %s', (group, countries) => {
		const groups = countries.split(' ').map((leadCountry) => {
			const hints = { leadCountry, recipientDomain: 'shop.com', isFreemail: false };

			return [leadCountry, resolveRegion(hints).group];
		});

		expect(groups).toEqual(countries.split(' ').map((country) => [country, group]));
	});

	it('holds every member of EU and EEA', () => {
		const members =
			'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI';
		const lax = members.split(' ').filter((leadCountry) => {
			const { group } = resolveRegion({ leadCountry, recipientDomain: '', isFreemail: false });

			return !['EU_STRICT', 'EU_B2B_OPTOUT', 'EEA_CH'].includes(group);
		});

		expect(lax).toEqual([]);
	});

	it.each<[string, string]>([
		['LU', 'a.lu'], ['MT', 'a.mt'], ['CY', 'a.cy'], ['EU', 'a.eu'], ['IS', 'a.is'], ['LI', 'a.li'],
		['EU', 'a.ею'], ['EU', 'a.ευ'], ['BG', 'a.бг'], ['GR', 'a.ελ'], ['RU', 'a.рф'], ['UA', 'a.укр'],
		['CN', 'a.中国'], ['KR', 'a.한국'], ['IN', 'a.भारत'], ['TH', 'a.ไทย'], ['IL', 'a.ישראל'], ['RU', 'a.москва'],
		['SG', 'a.新加坡'], ['SG', 'a.சிங்கப்பூர்'], ['MY', 'a.مليسيا'], ['SA', 'a.السعودية'], ['AE', 'a.امارات'], ['CN', 'a.中國'],
		['AU', 'a.com.au'], ['AU', 'a.net.au'], ['AU', 'a.org.au'], ['AU', 'a.edu.au'], ['AU', 'a.gov.au'], ['AU', 'a.id.au'],
		['AU', 'a.asn.au'], ['AU', 'a.au'], ['NZ', 'a.co.nz'], ['NZ', 'a.net.nz'], ['NZ', 'a.org.nz'], ['NZ', 'a.govt.nz'],
		['NZ', 'a.geek.nz'], ['NZ', 'a.nz'], ['DE', 'a.berlin'], ['GB', 'a.london'], ['CA', 'a.quebec'], ['CH', 'a.swiss'],
		['ES', 'a.bcn'], ['TR', 'a.ist'], ['RE', 'a.re'], ['GP', 'a.gp'], ['AX', 'a.ax'], ['US', 'a.us'],
		['US', 'a.mil'], ['US', 'a.edu'], ['GB', 'a.uk'], ['GB', 'a.ac.uk'], ['NO', 'a.no'], ['CH', 'a.ch'],
	])('reads %s from %s', (country, name) => {
		expect(ofDomain(domainToASCII(name)).country).toBe(country);
	}); // prettier-ignore

	it.each('io ai co me tv fm to cc gg sh so ly com net org info uk.com de.com eu.org'.split(' '))(
		'reads nothing from .%s',
		(tld) => {
			expect(ofDomain(`shop.${tld}`)).toMatchObject({ country: null, source: 'none' });
		},
	);

	it.each<[string, string]>([
		['Germany', 'DE'], ['deutschland', 'DE'], ['Allemagne', 'DE'], [' Italy ', 'IT'], ['España', 'ES'],
		['Polska', 'PL'], ['The Netherlands', 'NL'], ['United Kingdom', 'GB'], ['UK', 'GB'], ['England', 'GB'],
		['U.S.A.', 'US'], ['United States', 'US'], ['USA', 'US'], ['el', 'GR'], ['Czech Republic', 'CZ'],
		['Switzerland', 'CH'], ['European Union', 'EU'],
	])('reads the country of a lead as people write it: %s is %s', (leadCountry, country) => {
		expect(
			resolveRegion({ leadCountry, recipientDomain: 'shop.us', isFreemail: false }),
		).toMatchObject({ country, source: 'lead_country' });
	}); // prettier-ignore

	it('asks lead, consent, company, country code and place, in this order', () => {
		const hints = {
			...{ leadCountry: 'US', consentCountry: 'FR', companyCountry: 'CA' },
			...{ recipientDomain: 'firma.berlin', isFreemail: false },
		};
		const without = (...names: readonly string[]) =>
			resolveRegion({
				...hints,
				...Object.fromEntries(names.map((name) => [name, name === 'recipientDomain' ? '' : null])),
			});
		const seen = [
			without(),
			without('leadCountry'),
			without('leadCountry', 'consentCountry'),
			without('leadCountry', 'consentCountry', 'companyCountry'),
			without('leadCountry', 'consentCountry', 'companyCountry', 'recipientDomain'),
		].map(({ country, source, confidence }) => [country, source, confidence]);

		expect(seen).toEqual([
			['US', 'lead_country', 1],
			['FR', 'consent_record', 0.95],
			['CA', 'company_country', 0.8],
			['DE', 'geo_tld', 0.6],
			[null, 'none', 0],
		]);
	});

	it('takes the group that the profile names', () => {
		const hints = { leadCountry: 'KE', recipientDomain: '', isFreemail: false };

		expect(resolveRegion({ ...hints, groups: { KE: 'EU_STRICT' } }).group).toBe('EU_STRICT');
	});

	it('gives every row of its table a source and the day somebody read it', () => {
		expect(
			regionRows.filter(({ source, checkedOn }) => !source || !/^\d{4}-\d\d-\d\d$/.test(checkedOn)),
		).toEqual([]);
	});

	it('believes the lead before the domain', () => {
		const hints = { leadCountry: 'us', recipientDomain: 'firma.de', isFreemail: false };

		expect(resolveRegion(hints)).toMatchObject({ country: 'US', source: 'lead_country' });
	});

	it('learns nothing from a free mailbox', () => {
		expect(resolveRegion({ recipientDomain: 'gmx.de', isFreemail: true }).country).toBeNull();
	});

	it('lists no country twice', () => {
		const countries = regionRows.flatMap((row) => row.countries);

		expect(new Set(countries).size).toBe(countries.length);
	});
});
