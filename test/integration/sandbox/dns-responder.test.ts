import { Resolver } from 'node:dns/promises';
import { startDnsResponder, type DnsResponder } from '../../../sandbox/dns/dns-responder';
import { reverseName } from '../../../sandbox/dns/zone';

let dns: DnsResponder;
let resolver: Resolver;

beforeAll(async () => {
	dns = await startDnsResponder({
		zone: {
			'beta.test': { MX: ['10 mx.beta.test', { preference: 20, exchange: 'mx2.beta.test' }] },
			'mx.beta.test': { A: ['127.0.0.11'] },
			'null.test': { MX: ['0 .'] },
			'bare.test': { A: ['127.0.0.12'] },
			'alias.test': { CNAME: 'beta.test' },
			'servfail.test': 'SERVFAIL',
			'timeout.test': 'TIMEOUT',
			'half.test': { MX: 'SERVFAIL', A: ['127.0.0.13'] },
			'*.wild.test': { A: ['127.0.0.14'] },
			'long.test': { TXT: ['k'.repeat(2000), 'v=spf1 -all'] },
			'deep.empty.test': { A: ['127.0.0.15'] },
			[reverseName('127.0.0.11')]: { PTR: ['mx.beta.test'] },
		},
	});
	resolver = new Resolver({ timeout: 150, tries: 1 });
	resolver.setServers(dns.servers);
});

afterAll(async () => await dns.stop());

test('MX, A, PTR and a CNAME chain are answered', async () => {
	const mx = [
		{ priority: 10, exchange: 'mx.beta.test' },
		{ priority: 20, exchange: 'mx2.beta.test' },
	];
	expect(await resolver.resolveMx('BETA.test')).toMatchObject(mx);
	expect(await resolver.resolveMx('alias.test')).toMatchObject(mx);
	expect(await resolver.resolve4('mx.beta.test')).toEqual(['127.0.0.11']);
	expect(await resolver.resolve4('any.wild.test')).toEqual(['127.0.0.14']);
	expect(await resolver.reverse('127.0.0.11')).toEqual(['mx.beta.test']);
});

test('a null MX has the empty exchange (RFC 7505)', async () => {
	expect(await resolver.resolveMx('null.test')).toMatchObject([{ priority: 0, exchange: '' }]);
});

test('a TXT record beyond the EDNS size is truncated over UDP and comes over TCP', async () => {
	dns.forget();
	const records = await resolver.resolveTxt('long.test');
	expect(records.map((strings) => strings.join('').length)).toEqual([2000, 11]);
	expect(dns.queries().map((query) => query.transport)).toEqual(['udp', 'tcp']);
});

test.each([
	['missing.test', 'ENOTFOUND'],
	['bare.test', 'ENODATA'],
	['empty.test', 'ENODATA'],
	['servfail.test', 'ESERVFAIL'],
	['half.test', 'ESERVFAIL'],
	['timeout.test', 'ETIMEOUT'],
])('MX of %s gives %s', async (name, code) => {
	await expect(resolver.resolveMx(name)).rejects.toMatchObject({ code });
});

test('records change while it runs and questions are counted', async () => {
	dns.set('2.0.0.127.dnsbl.test', 'A', ['127.0.0.2']);
	expect(await resolver.resolve4('2.0.0.127.dnsbl.test')).toEqual(['127.0.0.2']);
	dns.set('2.0.0.127.dnsbl.test', '*', 'NXDOMAIN');
	await expect(resolver.resolve4('2.0.0.127.dnsbl.test')).rejects.toMatchObject({
		code: 'ENOTFOUND',
	});
	expect(dns.count('2.0.0.127.dnsbl.test', 'A')).toBe(2);
	dns.set('bare.test', 'MX', ['5 mx.beta.test']);
	expect(await resolver.resolveMx('bare.test')).toHaveLength(1);
	expect(await resolver.resolve4('bare.test')).toEqual(['127.0.0.12']);
});
