import { createCachedDns } from '../../../lib/adapters/dns/cached-dns';
import { findMxRoute } from '../../../lib/verification/mx-route';
import type { DnsAnswer, DnsLookup, MxRecord } from '../../../lib/verification/ports';

type Zone = Readonly<Record<string, readonly string[] | 'servfail' | 'timeout' | 'no_data'>>;

/** Answers from a plain object: `mx:b.test`, `a:mx.b.test`, `aaaa:...`, `cname:...`. */
function zoneDns(zone: Zone, asked: string[] = []): DnsLookup {
	const ask =
		(type: string) =>
		async (name: string): Promise<DnsAnswer<string>> => {
			asked.push(`${type}:${name}`);
			const found = zone[`${type}:${name}`];
			if (typeof found === 'string') return { kind: found };
			if (found) return { kind: 'found', records: found };
			return {
				kind: Object.keys(zone).some((key) => key.endsWith(`:${name}`)) ? 'no_data' : 'not_found',
			};
		};
	const mx = async (name: string): Promise<DnsAnswer<MxRecord>> => {
		const answer = await ask('mx')(name);
		if (answer.kind !== 'found') return answer;
		return {
			kind: 'found',
			records: answer.records.map((text) => ({
				preference: Number(text.split(' ')[0]),
				exchange: text.split(' ')[1] ?? '',
			})),
		};
	};

	return { mx, ipv4: ask('a'), ipv6: ask('aaaa'), cname: ask('cname') };
}

const rules = {
	allowPrivateAddresses: false,
	preferIpv6: false,
	random: { below: () => 0, bytes: (n: number) => new Uint8Array(n), id: () => 'x' },
};
const route = async (zone: Zone, domain = 'b.test') =>
	await findMxRoute(zoneDns(zone), domain, rules);

describe('findMxRoute (S2-10)', () => {
	it('never goes further than a null MX (RFC 7505; peer bug 1)', async () => {
		const asked: string[] = [];
		const found = await findMxRoute(zoneDns({ 'mx:b.test': ['0 '] }, asked), 'b.test', rules);

		expect(found).toMatchObject({ kind: 'none', reason: 'null_mx' });
		expect(asked).toEqual(['mx:b.test']);
	});

	it('ignores an empty exchange beside real ones and says so', async () => {
		expect(await route({ 'mx:b.test': ['0 ', '10 mx.b.test'], 'a:mx.b.test': ['8.8.8.8'] })).toMatchObject({
			kind: 'hosts', flags: ['mx_malformed'], mxSet: 'mx.b.test',
		}); // prettier-ignore
	});

	it('uses the domain itself when it has an address and no MX (RFC 5321 5.1; peer bug 3)', async () => {
		expect(await route({ 'a:b.test': ['8.8.8.8'] })).toMatchObject({
			kind: 'hosts',
			flags: ['implicit_mx'],
		});
		expect(await route({ 'aaaa:b.test': ['2a00:1450::1'] })).toMatchObject({
			kind: 'hosts',
			flags: ['implicit_mx'],
		});
	});

	it.each([
		['domain_not_found', {}],
		['no_mx', { 'txt:b.test': ['x'] }],
		['dns_servfail', { 'mx:b.test': 'servfail' }],
		['dns_timeout', { 'mx:b.test': 'timeout' }],
		['dns_servfail', { 'a:b.test': 'servfail' }],
		['dns_timeout', { 'aaaa:b.test': 'timeout' }],
		['dns_servfail', { 'mx:b.test': ['10 mx.b.test'], 'a:mx.b.test': 'servfail' }],
		['mx_unresolvable', { 'mx:b.test': ['10 mx.b.test'] }],
		['mx_unresolvable', { 'mx:b.test': ['10 127.0.0.1'] }],
		[
			'mx_private_address',
			{ 'mx:b.test': ['10 mx.b.test'], 'a:mx.b.test': ['10.0.0.1', '127.0.0.1'] },
		],
	] as ReadonlyArray<readonly [string, Zone]>)('%s for %j (peer bug 2)', async (reason, zone) => {
		expect(await route(zone)).toMatchObject({ kind: 'none', reason });
	});

	it('orders by preference, takes three hosts and two addresses, leaves private ones out', async () => {
		const found = await route({
			'mx:b.test': ['30 c.test', '10 a.test', '20 x.test', '40 d.test'],
			'a:a.test': ['10.0.0.1', '8.8.8.8', '8.8.4.4', '1.1.1.1'], 'a:x.test': ['9.9.9.9'], 'a:c.test': ['1.0.0.1'],
		}); // prettier-ignore

		expect(found).toMatchObject({
			mxSet: 'a.test,c.test,d.test,x.test',
			hosts: [
				{ name: 'a.test', addresses: ['8.8.8.8', '8.8.4.4'] },
				{ name: 'x.test' },
				{ name: 'c.test' },
			],
		});
	});

	it('follows an exchange behind a CNAME and says so', async () => {
		const zone = {
			'mx:b.test': ['10 mx.b.test'],
			'a:mx.b.test': ['8.8.8.8'],
			'cname:mx.b.test': ['real.test'],
		};

		expect(await route(zone)).toMatchObject({ kind: 'hosts', flags: ['mx_cname'] });
	});
});

describe('the DNS cache', () => {
	it('asks a name once, also when many ask at the same time, but a broken server again', async () => {
		const asked: string[] = [];
		const dns = createCachedDns(
			zoneDns({ 'a:b.test': ['8.8.8.8'], 'a:c.test': 'servfail' }, asked),
		);
		await Promise.all([dns.ipv4('b.test'), dns.ipv4('b.test')]);
		await dns.ipv4('b.test');
		await dns.ipv4('c.test');
		await dns.ipv4('c.test');

		expect(asked).toEqual(['a:b.test', 'a:c.test', 'a:c.test']);
	});
});
