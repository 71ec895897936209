import { createMailProviders } from '../../../../lib/adapters/dns/mail-providers';
import type { DnsAnswer, MxRecord } from '../../../../lib/verification/ports';

let now: number;
let asked: string[];
let answers: Record<string, DnsAnswer<MxRecord>>;

beforeEach(() => {
	now = 0;
	asked = [];
	answers = {};
});

const providers = (askReserved = true) =>
	createMailProviders({
		clock: { now: () => now },
		askReserved,
		dns: {
			mx: async (domain) => {
				asked.push(domain);

				return await Promise.resolve(answers[domain] ?? { kind: 'timeout' });
			},
		},
	});
const found = (...exchanges: string[]): DnsAnswer<MxRecord> => ({
	kind: 'found',
	records: exchanges.map((exchange, index) => ({ exchange, preference: 10 * (index + 1) })),
});

describe('provider by MX', () => {
	it.each([
		['a Workspace tenant', found('aspmx.l.google.com', 'alt1.aspmx.l.google.com'), 'google'],
		['a Microsoft 365 tenant', found('corp-test.mail.protection.outlook.com'), 'm365'],
		['a server of its own', found('mx.corp.test'), 'other'],
		[
			'a name that only looks like one (Polza: gmail.com as substring)',
			found('mx.notgoogle.com'),
			'other',
		],
		['no such domain', { kind: 'not_found' } as const, undefined],
		['no MX', { kind: 'no_data' } as const, undefined],
		['a broken name server', { kind: 'servfail' } as const, undefined],
	])('knows %s', async (_, answer, provider) => {
		answers['corp.test'] = answer;
		await expect(providers().providerOf('corp.test')).resolves.toBe(provider);
	});

	it('asks nobody about names that are nobody’s', async () => {
		for (const domain of ['a.test', 'host.example', 'example.com', 'mail.example.org'])
			await expect(providers(false).providerOf(domain)).resolves.toBeUndefined();
		expect(asked).toEqual([]);
	});

	it('leaves a silent resolver alone for a minute, then asks again', async () => {
		const mail = providers();
		for (const domain of ['a.test', 'b.test', 'c.test', 'd.test', 'e.test'])
			await mail.providerOf(domain);
		expect(asked).toEqual(['a.test', 'b.test', 'c.test']);

		now += 60_000;
		answers['f.test'] = found('aspmx.l.google.com');
		await expect(mail.providerOf('f.test')).resolves.toBe('google');
	});
});
