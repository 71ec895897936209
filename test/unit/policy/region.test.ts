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
